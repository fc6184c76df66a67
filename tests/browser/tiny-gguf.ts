import type { ModelReference } from "../../lib/engines/engine";
import { knownText } from "./tiny-decoder";

type WllamaReference = Extract<ModelReference, { engine: "wllama" }>;

/** What `tests/fixtures/tiny.gguf` writes: the text of the tiny decoder, and a sign of four tokens. */
export const ggufText = `${knownText} 📧`;

const address = "/tests/fixtures/tiny.gguf";

export function tinyGguf(change: Partial<WllamaReference> = {}): WllamaReference {
  return {
    engine: "wllama",
    modelId: "tiny",
    files: [new URL(address, location.href).href],
    device: "wasm",
    ...change,
  };
}

/** The file's bytes, with one text in it replaced by another of the same length wherever it stands. */
export async function tinyGgufBytes([before, after] = ["", ""]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  if (before === "") return bytes;
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return Uint8Array.from(letters.replaceAll(before, after), (letter) => letter.charCodeAt(0));
}

/** Has the tests' server give a file; the address is another one for each name. */
export async function serveGguf(name: string, content: BlobPart): Promise<string> {
  const url = new URL(`/made-up/${name}`, location.href).href;
  await fetch(url, { method: "PUT", body: new Blob([content]) });
  return url;
}
