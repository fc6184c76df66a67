import { fail, succeed, type Result } from "../base/result";
import { ggufListFile, piecesOf, writeGgufList } from "../model-files/gguf-files";
import { factsOf, memoryOf, type GgufFacts } from "../model-files/gguf-facts";
import { isGguf, readGgufHeader, type GgufHeader } from "../model-files/gguf-header";
import { LARGEST_GGUF_BYTES, USUAL_GGUF_CONTEXT } from "../model-files/gguf-limits";
import { IMPORTED_ADDRESS } from "../model-files/imported-host";
import type { GivenFile } from "../base/given-file";
import type { ImportPlan } from "./folder-reading";
import { slugOf } from "./import-name";
import { packNameKey, trainedOn } from "./pack-name";

/** Parts of other models, and models that write nothing. */
const wordless: ReadonlySet<string> = new Set(["clip", "bert", "nomic-bert", "jina-bert-v2", "t5encoder"]);

/** One file, and what its header says. */
interface ReadFile {
  readonly file: GivenFile;
  readonly header: GgufHeader;
  readonly facts: GgufFacts;
}

/**
 * Plans the import of a GGUF model among the files: one file, the files of a split one, one of Ollama's without an
 * ending, or a folder of LM Studio's. Null where there is none; only headers are read.
 */
export async function planGgufImport(given: readonly GivenFile[], name?: string): Promise<Result<ImportPlan> | null> {
  const files = await findGgufs(given);
  if (files.length === 0) return null;
  const problems: string[] = [];
  const read: ReadFile[] = [];
  for (const file of files) {
    const reading = await readGgufHeader(file.content);
    if (!reading.ok) problems.push(`${nameOf(file)}: ${reading.problem}`);
    else read.push({ file, header: reading.header, facts: factsOf(reading.header) });
  }
  // What shows pictures to a model lies beside it in LM Studio's folders.
  const writers = read.filter(({ facts }) => !wordless.has(facts.architecture));
  const parts = writers.toSorted((one, other) => one.facts.file - other.facts.file);
  const [first] = parts;
  if (problems.length === 0 && first === undefined) problems.push(`${nameOf(files[0])} holds no model that writes.`);
  if (first !== undefined) problems.push(...findPartProblems(parts, first), ...findLarge(parts));
  if (problems.length > 0 || first === undefined) return fail({ kind: "invalid-model-folder", reasons: problems });
  return succeed(await planOf(parts, first, name));
}

/** Those whose name says it; where there are none, those that begin so. */
async function findGgufs(given: readonly GivenFile[]): Promise<readonly GivenFile[]> {
  const named = given.filter(({ path }) => path.toLowerCase().endsWith(".gguf"));
  if (named.length > 0) return named;
  const found: GivenFile[] = [];
  for (const file of given) if (await isGguf(file.content)) found.push(file);
  return found;
}

function findPartProblems(parts: readonly ReadFile[], { facts }: ReadFile): readonly string[] {
  if (facts.files === 1) {
    if (parts.length === 1) return [];
    const names = parts.map(({ file }) => nameOf(file)).join(", ");
    return [`There is more than one model: ${names}. Choose the file of one.`];
  }
  return Array.from({ length: facts.files }, (_, i) => i)
    .filter((i) => parts.filter((part) => part.facts.file === i && part.facts.files === facts.files).length !== 1)
    .map((i) => `Part ${i + 1} of ${facts.files} is missing, or there twice.`);
}

function findLarge(parts: readonly ReadFile[]): readonly string[] {
  return parts
    .filter(({ file }) => file.content.size > LARGEST_GGUF_BYTES)
    .map(
      ({ file }) =>
        `${nameOf(file)} is larger than the 2 GB that a browser’s llama.cpp can read of one file. Split it with ` +
        `llama.cpp’s own tool, “llama-gguf-split --split-max-size 1900M”, and choose all parts.`,
    );
}

async function planOf(
  parts: readonly ReadFile[],
  { file, header, facts }: ReadFile,
  given: string | undefined,
): Promise<ImportPlan> {
  const name = given ?? nameModel(file, facts);
  const slug = await slugOf(name);
  const count = String(parts.length).padStart(5, "0");
  const urls = parts.map((_, i) => {
    const part = parts.length === 1 ? "" : `-${String(i + 1).padStart(5, "0")}-of-${count}`;
    return `${IMPORTED_ADDRESS}${slug}/${slug}${part}.gguf`;
  });
  const list = parts.map(({ file: { content } }, i) => ({ url: urls[i] ?? "", size: content.size, isWhole: true }));
  const listContent = writeGgufList({ files: list });
  const weights = parts.flatMap(({ file: { content } }, i) =>
    piecesOf(urls, { url: urls[i] ?? "", size: content.size, isWhole: true }).map((piece) => ({ ...piece, content })),
  );
  const bytes = list.reduce((sum, { size }) => sum + size, 0);
  const contextTokens = Math.min(facts.contextTokens ?? USUAL_GGUF_CONTEXT, USUAL_GGUF_CONTEXT);
  const parameters = parts.reduce((sum, part) => sum + part.header.parameters, 0);
  const pack = header.values.get(packNameKey);
  const record = {
    engine: "wllama",
    name,
    suits: `Imported from this device: ${describe(facts)}.`,
    file: urls[0],
    device: "wasm",
    parameters: Math.max(0.001, Number((parameters / 1e9).toFixed(3))),
    downloadBytes: bytes,
    memoryMegabytes: Math.round(memoryOf(header, bytes, contextTokens) / 1e6),
    ...trainedOn(typeof pack === "string" && pack !== "" ? pack : null),
  };
  const last = { ...ggufListFile(urls), size: listContent.size, md5: null, content: listContent };
  return { record, folder: `${urls[0] ?? ""}/`, files: [...weights, last], bytes, gguf: facts };
}

/** "llama, Q4_K_M, made for 8,192 tokens" */
function describe({ architecture, quantization, contextTokens }: GgufFacts): string {
  const context = contextTokens === null ? "" : `, made for ${contextTokens.toLocaleString("en")} tokens`;
  return `${architecture}, ${quantization}${context}`;
}

/** The file's own name, which people know; of Ollama's blobs what the header calls the model. */
function nameModel(file: GivenFile, { name, quantization, architecture }: GgufFacts): string {
  const own = nameOf(file);
  return /\.gguf$/i.test(own)
    ? own.replace(/(-\d{5}-of-\d{5})?\.gguf$/i, "")
    : `${name ?? architecture} ${quantization}`;
}

function nameOf(file: GivenFile | undefined): string {
  return file?.path.split("/").at(-1) ?? "";
}
