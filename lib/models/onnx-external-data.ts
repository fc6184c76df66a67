import * as z from "../base/zod";

/** A graph whose weights stand in files beside it is small itself; a larger one is not searched. */
const MOST_GRAPH_BYTES = 64 * 1024 * 1024;

/** How ONNX's `external_data` entry begins that names a file: the key, and the mark of its value. */
const LOCATION = "\n\x08location\x12";

/**
 * The files in which a graph says that its weights stand, each once; none where they stand in itself. The names are
 * found by how ONNX writes them, without reading the graph as a whole.
 */
export async function listExternalFiles(graph: Blob): Promise<readonly string[]> {
  if (graph.size > MOST_GRAPH_BYTES) return [];
  const bytes = new Uint8Array(await graph.arrayBuffer());
  const text = new TextDecoder("latin1").decode(bytes);
  const names = new Set<string>();
  for (let at = text.indexOf(LOCATION); at >= 0; at = text.indexOf(LOCATION, at + 1)) {
    const start = at + LOCATION.length + 1;
    // A length below 128 is one byte; a file of weights has no longer name.
    const length = bytes[start - 1] ?? 0;
    if (length < 128) names.add(new TextDecoder().decode(bytes.subarray(start, start + length)));
  }
  return [...names];
}

/**
 * How many files beside the graph transformers.js has to load, so that all parts among `names` are loaded. It asks for
 * `model.onnx_data`, `model.onnx_data_1` and so on, and for no other name.
 */
export function partsNeeded(graphName: string, names: readonly string[]): number {
  const numbers = names.flatMap((name) => {
    if (!name.startsWith(`${graphName}_data`)) return [];
    const [isPart, number = "0"] = /^(?:_(\d{1,2}))?$/.exec(name.slice(`${graphName}_data`.length)) ?? [];
    return isPart === undefined ? [] : [Number(number) + 1];
  });
  return Math.max(0, ...numbers);
}

/** The config of a model, which can be read, with so many parts of that graph named in it as transformers.js wants. */
export async function nameParts(config: Blob, graphName: string, parts: number): Promise<Blob> {
  const content = configSchema.parse(JSON.parse(await config.text()));
  const ours = content["transformers.js_config"] ?? {};
  const named = { ...ours, use_external_data_format: { [graphName]: parts } };
  return new Blob([JSON.stringify({ ...content, "transformers.js_config": named })]);
}

const configSchema = z.looseObject({ "transformers.js_config": z.nullish(z.looseObject({})) });
