import type { GivenFile } from "../base/given-file";
import type { ImportPlan, FolderContent } from "./folder-reading";
import { fail, succeed, type Result } from "../base/result";
import { IMPORTED_ADDRESS } from "../model-files/imported-host";
import { readChatConfig } from "../model-files/web-llm-files";
import { planGgufImport } from "./import-gguf";
import { slugOf } from "./import-name";
import { packNameFile, readPackName, trainedOn } from "./pack-name";
import { planOnnxImport } from "./import-onnx";
import { planWebLlmImport } from "./import-web-llm";

/**
 * Recognizes a model among the given files: a GGUF file or several by their first letters, others by their layout,
 * WebLLM's (`mlc-chat-config.json`) or that of ONNX models (`config.json` and an `.onnx` file). Only small files are read.
 * Fails with "invalid-model-folder", which names every file that is missing or has another size than the folder's own list
 * says. Nothing is stored.
 */
export async function planImport(given: readonly GivenFile[], name?: string): Promise<Result<ImportPlan>> {
  const gguf = await planGgufImport(given, name);
  if (gguf !== null) return gguf;
  const config = findFirst(given, "mlc-chat-config.json") ?? findFirst(given, "config.json");
  if (config === undefined) {
    const reasons = [
      "Neither a GGUF file nor a config of another model is among them, so that no model is recognized.",
    ];
    return fail({ kind: "invalid-model-folder", reasons });
  }
  const base = config.path.slice(0, config.path.lastIndexOf("/") + 1);
  const modelName = await nameModel(config, base, name);
  const isWebLlm = config.path.endsWith("mlc-chat-config.json");
  // WebLLM takes an address as it is only where it names a revision.
  const folder = `${IMPORTED_ADDRESS}${await slugOf(modelName)}/${isWebLlm ? "resolve/main/" : ""}`;
  const files = new Map(
    given.filter(({ path }) => path.startsWith(base)).map(({ path, content }) => [path.slice(base.length), content]),
  );
  const content: FolderContent = { name: modelName, folder, files };
  const reading = await (isWebLlm ? planWebLlmImport(content) : planOnnxImport(content));
  const pack = await readPackName(files.get(packNameFile));
  const problems = [...reading.problems, ...(pack.ok ? [] : [`${packNameFile} cannot be read.`])];
  if (!pack.ok || problems.length > 0) return fail({ kind: "invalid-model-folder", reasons: problems });
  return succeed({
    record: { ...reading.record, ...trainedOn(pack.value) },
    folder,
    files: reading.files,
    bytes: reading.files.reduce((sum, file) => sum + file.content.size, 0),
  });
}

/** The one nearest to the top, so that a model within a model's folder is passed over. */
function findFirst(given: readonly GivenFile[], fileName: string): GivenFile | undefined {
  const depth = ({ path }: GivenFile) => path.split("/").length;
  return given
    .filter(({ path }) => path === fileName || path.endsWith(`/${fileName}`))
    .sort((one, other) => depth(one) - depth(other))[0];
}

/** The chosen name, or the folder's, or what the config calls the model. */
async function nameModel(config: GivenFile, base: string, name: string | undefined): Promise<string> {
  const folderName = base.split("/").at(-2) ?? "";
  if ((name ?? folderName) !== "") return name ?? folderName;
  const type = readChatConfig(await config.content.arrayBuffer())?.model_type;
  return type ?? "Imported model";
}
