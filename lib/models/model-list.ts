import { toDotPath } from "zod/v4/core";
import * as z from "../base/zod";
import { fail, succeed, type Result } from "../base/result";
import { packFor, tierOf, type CatalogEntry } from "./catalog";

const positive = z.number().check(z.positive());

/** What may be said of any model; the person reads it, and the preflight decides by it. */
const description = {
  name: z.string().check(z.minLength(1)),
  suits: z.optional(z.string()),
  /** In billions. */
  parameters: z.optional(positive),
  memoryMegabytes: z.optional(positive),
  downloadBytes: z.optional(positive),
  licence: z.optional(
    z.strictObject({ name: z.string().check(z.minLength(1)), link: z.url({ protocol: /^https?$/ }) }),
  ),
  pack: z.optional(z.enum(["short", "full"])),
};

/** The schema of the list, with addresses made absolute. Strict: a misspelt key is named and not passed over. */
function modelListSchema(baseAddress: string) {
  const address = z.pipe(
    z.string(),
    z.transform((text, { issues }) => {
      const addIssue = (message: string) => issues.push({ code: "custom", message, input: text });
      const url = URL.canParse(text, baseAddress) ? new URL(text, baseAddress) : null;
      if (url === null) addIssue(`"${text}" is no address`);
      else if (url.origin !== new URL(baseAddress).origin) addIssue(`"${text}" is not on this site`);
      else if (url.search !== "" || url.hash !== "") addIssue(`"${text}" must end without "?" or "#"`);
      return url?.href ?? "";
    }),
  );
  const folder = z.pipe(
    address,
    z.transform((href, { issues }) => {
      const path = href.replace(/\/+$/, "");
      const cut = path.lastIndexOf("/") + 1;
      const name = unescapeName(path.slice(cut));
      if (name === null || path.length <= new URL(baseAddress).origin.length)
        issues.push({ code: "custom", message: "names no folder", input: href });
      return { parent: path.slice(0, cut), name: name ?? "" };
    }),
  );
  const webLlmModel = z.strictObject({
    ...description,
    engine: z.literal("web-llm"),
    weights: address,
    library: address,
    needsF16: z.optional(z.boolean()),
  });
  const transformersModel = z.strictObject({
    ...description,
    engine: z.literal("transformers"),
    folder,
    dtype: z.enum(["fp32", "fp16", "q8", "q4", "q4f16"]),
    device: z.enum(["wasm", "webgpu"]),
  });
  const model = z.discriminatedUnion("engine", [webLlmModel, transformersModel]);
  return z.strictObject({ models: z.array(model) });
}

type ListedModel = z.infer<ReturnType<typeof modelListSchema>>["models"][number];

/**
 * Reads `models.json`, the list of the models that this site serves itself. Addresses are relative to `baseAddress`
 * and must stay on its origin. Fails with "invalid-model-list" and every reason; a list is taken whole or not at all.
 */
export function readModelList(json: string, baseAddress: string): Result<readonly CatalogEntry[]> {
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    return refuse([`It is not JSON: ${String(error)}.`]);
  }
  const parsed = modelListSchema(baseAddress).safeParse(content);
  if (!parsed.success) {
    return refuse(parsed.error.issues.map(({ path, message }) => `${toDotPath(path) || "The list"}: ${message}.`));
  }
  const entries = parsed.data.models.map(toEntry);
  const repeated = entries.filter(({ id }, place) => entries.findIndex((entry) => entry.id === id) < place);
  return repeated.length === 0 ? succeed(entries) : refuse(repeated.map(({ id }) => `${id} is listed twice.`));
}

/** Fetches the list from beside the page. A site that serves no models has none; that is no failure. */
export async function fetchModelList(baseAddress: string): Promise<Result<readonly CatalogEntry[]>> {
  const url = new URL("models.json", baseAddress).href;
  try {
    const response = await fetch(url);
    // Many hosts answer a missing file with a page, and with 200.
    const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    if (response.status === 404 || isPage) return succeed([]);
    if (!response.ok) return fail({ kind: "download-failed", url, status: response.status, detail: "" });
    return readModelList(await response.text(), baseAddress);
  } catch (error) {
    return fail({ kind: "download-failed", url, status: null, detail: String(error) });
  }
}

function toEntry(model: ListedModel): CatalogEntry {
  const { name, parameters = null } = model;
  return {
    name,
    suits: model.suits ?? null,
    parameters,
    tier: tierOf(parameters),
    licence: model.licence ?? null,
    pack: model.pack ?? packFor(parameters),
    memoryMegabytes: model.memoryMegabytes ?? null,
    approximateDownloadBytes: model.downloadBytes ?? null,
    f32Twin: null,
    ...locate(model),
  };
}

function locate(model: ListedModel): Pick<CatalogEntry, "id" | "reference" | "needsF16"> {
  if (model.engine === "web-llm") {
    const weights = model.weights.endsWith("/") ? model.weights : `${model.weights}/`;
    return {
      id: weights,
      reference: { engine: "web-llm", modelId: model.name, addresses: { weights, library: model.library } },
      needsF16: model.needsF16 ?? false,
    };
  }
  const { folder, dtype, device } = model;
  return {
    id: `${folder.parent}${folder.name} ${dtype} ${device}`,
    reference: { engine: "transformers", modelId: folder.name, baseAddress: folder.parent, dtype, device },
    needsF16: device === "webgpu" && (dtype === "fp16" || dtype === "q4f16"),
  };
}

/** The engine escapes the name again. Null where it is not escaped as addresses are. */
function unescapeName(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}

function refuse(reasons: readonly string[]) {
  return fail({ kind: "invalid-model-list", reasons });
}
