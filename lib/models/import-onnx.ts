import {
  listWeightFiles,
  readOnnxConfig,
  smallOnnxFiles,
  weightFileNames,
  type Dtype,
} from "../model-files/onnx-files";
import type { ImportedFile } from "../model-files/store-import";
import { readJson } from "../model-files/web-llm-files";
import type { FolderContent, FolderReading } from "./folder-reading";
import { listExternalFiles, nameParts, partsNeeded } from "./onnx-external-data";

/** Of several files of weights one is taken: the small ones first, as a processor is slow enough with them. */
const preferred: readonly Dtype[] = ["q4", "q8", "q4f16", "fp16", "fp32"];

/** The families of sentence encoders that transformers.js runs, by `model_type` of their configs. */
const encoderTypes: ReadonlySet<string> = new Set([
  "bert",
  "distilbert",
  "roberta",
  "xlm-roberta",
  "mpnet",
  "nomic_bert",
]);

/** Reads a folder of an ONNX model, with the weights in `onnx/` or beside the config. */
export async function planOnnxImport({ name, folder, files }: FolderContent): Promise<FolderReading> {
  const problems: string[] = [];
  const planned: ImportedFile[] = [];
  function plan(path: string, content: Blob | undefined): void {
    if (content === undefined) problems.push(`${path} is missing.`);
    else
      planned.push({
        cacheName: "transformers-cache",
        url: `${folder}${path}`,
        size: content.size,
        md5: null,
        content,
      });
  }

  // A few files that were dropped have no folders.
  const find = (path: string) => files.get(path) ?? files.get(path.replace("onnx/", ""));
  const dtype = preferred.find((candidate) => find(`onnx/${weightFileNames[candidate]}`) !== undefined);
  const given = files.get("config.json");
  const content = given === undefined || dtype === undefined ? given : await completeConfig(given, dtype);
  const config = readOnnxConfig((await content?.arrayBuffer()) ?? new ArrayBuffer());
  if (config === null) problems.push("config.json cannot be read.");
  plan("config.json", content);
  for (const { path, isOptional } of smallOnnxFiles) {
    const content = files.get(path);
    if (isOptional && content === undefined) continue;
    plan(path, content);
    const isReadable =
      !path.endsWith(".json") || content === undefined || readJson(await content.arrayBuffer()) !== null;
    if (!isReadable) problems.push(`${path} cannot be read.`);
  }

  if (dtype === undefined) problems.push("The weights are missing: onnx/model_q4.onnx, or another of its kind.");
  else if (config !== null) for (const path of listWeightFiles(config, dtype)) plan(path, find(path));

  /** The config, with those files of weights named in it that stand beside the graph or that the graph asks for. */
  async function completeConfig(written: Blob, chosen: Dtype): Promise<Blob> {
    const graphName = weightFileNames[chosen];
    const read = readOnnxConfig(await written.arrayBuffer());
    const asked = await listExternalFiles(find(`onnx/${graphName}`) ?? new Blob());
    const beside = [...files.keys()].map((path) => path.split("/").at(-1) ?? "");
    for (const name of asked.filter((other) => partsNeeded(graphName, [other]) === 0)) {
      problems.push(`onnx/${graphName} wants its weights from ${name}; transformers.js reads ${graphName}_data only.`);
    }
    const parts = partsNeeded(graphName, [...asked, ...beside]);
    const isNamed = read === null || listWeightFiles(read, chosen).length > parts;
    return isNamed ? written : nameParts(written, graphName, parts);
  }

  // Encoders of BERT's kind tell meanings; what writes is another kind.
  const isEncoder = config?.model_type !== undefined && encoderTypes.has(config.model_type);
  const isHalf = dtype === "q4f16" || dtype === "fp16";
  const bytes = planned.reduce((sum, { content }) => sum + content.size, 0);
  const record = {
    engine: "transformers",
    name,
    suits: "Imported from this device.",
    ...(isEncoder && { use: "meaning" }),
    folder,
    dtype: dtype ?? "q4",
    // Processors compute slowly, or not at all, with 16-bit numbers.
    device: isHalf ? "webgpu" : "wasm",
    downloadBytes: bytes,
    memoryMegabytes: memoryOfOnnx(bytes),
  };
  return { record, files: planned, problems };
}

/** An estimate: the files, their copy in the memory of the runtime, and what that takes itself. */
function memoryOfOnnx(bytes: number): number {
  return Math.round((2 * bytes) / 1e6 + 200);
}
