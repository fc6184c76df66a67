import type { ImportedFile } from "../model-files/store-import";
import { readChatConfig, readJson, readTensorList } from "../model-files/web-llm-files";
import type { FolderContent, FolderReading } from "./folder-reading";

/** Reads a folder that is compiled for WebLLM: config, list of shards, shards, tokenizer and library. */
export async function planWebLlmImport({ name, folder, files }: FolderContent): Promise<FolderReading> {
  const problems: string[] = [];
  const planned: ImportedFile[] = [];
  const bytesOf = async (path: string) => files.get(path)?.arrayBuffer();
  function plan(path: string, file: Pick<ImportedFile, "cacheName"> & Partial<ImportedFile>, from = path): void {
    const content = files.get(from);
    if (content === undefined) problems.push(`${path} is missing.`);
    else planned.push({ url: `${folder}${path}`, size: content.size, md5: null, content, ...file });
  }

  const config = readChatConfig((await bytesOf("mlc-chat-config.json")) ?? new ArrayBuffer());
  plan("mlc-chat-config.json", { cacheName: "webllm/config" });
  if (config === null) problems.push("mlc-chat-config.json cannot be read.");
  const tokenizer = config?.tokenizer_files.includes("tokenizer.json") === false ? "tokenizer.model" : "tokenizer.json";
  plan(tokenizer, { cacheName: "webllm/model" });
  const tokenizerBytes = tokenizer.endsWith(".json") ? await bytesOf(tokenizer) : undefined;
  if (tokenizerBytes !== undefined && readJson(tokenizerBytes) === null) problems.push(`${tokenizer} cannot be read.`);

  // Older folders have the list under another name; WebLLM looks for the newer one.
  const listName = files.has("tensor-cache.json") ? "tensor-cache.json" : "ndarray-cache.json";
  const listBytes = await bytesOf(listName);
  const list = listBytes === undefined ? null : readTensorList(listBytes);
  plan("tensor-cache.json", { cacheName: "webllm/model" }, listName);
  if (listBytes !== undefined && list === null) problems.push(`${listName} cannot be read.`);
  for (const { dataPath, nbytes, md5sum = null } of list?.records ?? []) {
    const size = files.get(dataPath)?.size ?? nbytes;
    if (size !== nbytes) problems.push(`${dataPath} has ${size} bytes in place of ${nbytes}.`);
    plan(dataPath, { cacheName: "webllm/model", size: nbytes, md5: md5sum });
  }

  const libraries = [...files.keys()].filter((path) => path.endsWith(".wasm"));
  const [library = "library.wasm"] = libraries;
  if (libraries.length > 1) problems.push(`There is more than one library: ${libraries.join(", ")}.`);
  const libraryBytes = await bytesOf(library);
  if (libraryBytes === undefined) problems.push("The compiled library (a .wasm file) is missing.");
  else if (!WebAssembly.validate(libraryBytes)) problems.push(`${library} is no WebAssembly.`);
  else plan("library.wasm", { cacheName: "webllm/wasm" }, library);

  const needsF16 = /q\d+f16/.test(config?.quantization ?? "");
  const record = {
    engine: "web-llm",
    name,
    suits: "Imported from this device.",
    weights: folder,
    library: `${folder}library.wasm`,
    needsF16,
    downloadBytes: planned.reduce((sum, { content }) => sum + content.size, 0),
  };
  return { record, files: planned, problems };
}
