import type { ModelReference } from "../engines/engine";

const HUB = "https://huggingface.co";

/**
 * The folder, ending in "/", in which a model's files stand and under which they are cached; it names the model among
 * all that is stored. WebLLM's own libraries stand elsewhere. The browser's built-in model has no files here.
 */
export function modelFolderOf(reference: Exclude<ModelReference, { engine: "built-in-ai" }>): string {
  if (reference.engine === "transformers") return transformersFolder(reference);
  if (reference.engine === "wllama") return ggufFolder(reference.files);
  const { modelId, addresses } = reference;
  // WebLLM's builds with a short context have the same weights as the others; a test holds this against its list.
  return addresses === undefined
    ? `${HUB}/mlc-ai/${modelId.replace(/-1k$/, "")}/resolve/main/`
    : webLlmFolder(addresses.weights);
}

/** A repository of the hub is read at its main branch; any other address is the folder itself. */
export function webLlmFolder(address: string): string {
  const url = new URL(address.endsWith("/") ? address : `${address}/`);
  return url.hostname === "huggingface.co" && !hasRevision(url.href) ? `${url.href}resolve/main/` : url.href;
}

/** Whether WebLLM takes the address as it is. */
export function hasRevision(address: string): boolean {
  return /\/resolve\/.+\//.test(address);
}

/** May be no address at all where the base address is none. */
export function transformersFolder({
  modelId,
  baseAddress,
}: Pick<Extract<ModelReference, { engine: "transformers" }>, "modelId" | "baseAddress">): string {
  const path = modelId.split("/").map(encodeURIComponent).join("/");
  return baseAddress === undefined ? `${HUB}/${path}/resolve/main/` : `${baseAddress.replace(/\/$/, "")}/${path}/`;
}

/** One file is a whole model here, and others of other models may stand beside it: its own address is the folder. */
export function ggufFolder([first = ""]: readonly string[]): string {
  return `${first}/`;
}
