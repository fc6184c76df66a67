import { BadHeader, createCursor, HeaderGoesOn, type GgufCursor } from "./gguf-cursor";
import { tensorTypes } from "./gguf-types";

/** What the header of a GGUF file says. Nothing of it has been believed: sizes are checked against the file. */
export interface GgufHeader {
  /** By their keys; of lists only `tokenizer.ggml.tokens` and `.token_type` are kept. */
  readonly values: ReadonlyMap<string, string | number | boolean>;
  /** By their ids. Empty in all but the first file of a split model. */
  readonly tokens: readonly string[];
  /** Of each token, by llama.cpp's numbers. */
  readonly tokenTypes: readonly number[];
  readonly parameters: number;
  /** Names of the ways in which weights are stored, the one with the most weights first. */
  readonly tensorTypes: readonly string[];
}

/** The problem is a sentence for the person. */
export type GgufReading =
  { readonly ok: true; readonly header: GgufHeader } | { readonly ok: false; readonly problem: string };

/** The largest vocabularies (Gemma's, with 262,144 tokens) make headers of some ten megabytes. */
const LONGEST_HEADER = 2 ** 26;
const FIRST_READ = 2 ** 20;
const MOST_VALUES = 10_000;
const MOST_TENSORS = 100_000;
const MOST_ITEMS = 2 ** 22;

/** Whether the file begins as one of llama.cpp does, whatever its name: Ollama's have no ending. */
export async function isGguf(file: Blob): Promise<boolean> {
  return (await file.slice(0, 4).text()) === "GGUF";
}

/** Reads the header, never more of the file, and never more than 64 MB of it. */
export async function readGgufHeader(file: Blob): Promise<GgufReading> {
  if (!(await isGguf(file))) return { ok: false, problem: "It is not a GGUF file: its first four letters are others." };
  for (let size = FIRST_READ; ; size *= 4) {
    try {
      return { ok: true, header: parse(createCursor(await file.slice(0, size).arrayBuffer()), file.size) };
    } catch (error) {
      if (error instanceof BadHeader) return { ok: false, problem: error.message };
      if (!(error instanceof HeaderGoesOn)) throw error;
      if (size >= file.size) return { ok: false, problem: "It is cut off: it ends in the middle of its header." };
      if (size >= LONGEST_HEADER) return { ok: false, problem: "Its header is longer than any model's." };
    }
  }
}

function parse(cursor: GgufCursor, fileSize: number): GgufHeader {
  cursor.skip(4);
  const version = cursor.uint32();
  if (version === 1)
    throw new BadHeader("It has the first version of GGUF, which nothing reads any more. Convert it again.");
  if (version !== 2 && version !== 3) throw new BadHeader(`Its version of GGUF, ${version}, is not known here.`);
  const tensorCount = cursor.uint64();
  const valueCount = cursor.uint64();
  if (tensorCount > MOST_TENSORS || valueCount > MOST_VALUES)
    throw new BadHeader("Its header promises more than any model has.");

  const values = new Map<string, string | number | boolean>();
  const lists = new Map<string, readonly (string | number | boolean)[]>();
  for (let i = 0; i < valueCount; i += 1) {
    const key = cursor.string();
    const kind = cursor.uint32();
    if (kind === ARRAY) lists.set(key, readList(cursor, keptLists.has(key)));
    else values.set(key, readScalar(cursor, kind));
  }
  const tensors = readTensors(cursor, tensorCount);
  const alignment = values.get("general.alignment") ?? 32;
  if (typeof alignment !== "number" || alignment < 1 || alignment > 65_536)
    throw new BadHeader("Its alignment makes no sense.");
  const start = Math.ceil(cursor.position() / alignment) * alignment;
  const missing = start + tensors.endsAt - fileSize;
  if (missing > 0) throw new BadHeader(`It is cut off: ${missing} bytes are missing at its end.`);
  return {
    values,
    tokens: (lists.get("tokenizer.ggml.tokens") ?? []).map(String),
    tokenTypes: (lists.get("tokenizer.ggml.token_type") ?? []).map(Number),
    parameters: tensors.parameters,
    tensorTypes: tensors.types,
  };
}

const ARRAY = 9;
const STRING = 8;
const keptLists: ReadonlySet<string> = new Set(["tokenizer.ggml.tokens", "tokenizer.ggml.token_type"]);

/** Bytes of each kind of number. */
const sizes: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };

function readList(cursor: GgufCursor, isKept: boolean): readonly (string | number | boolean)[] {
  const kind = cursor.uint32();
  const count = cursor.uint64();
  const size = sizes[kind];
  if (count > MOST_ITEMS || (size === undefined && kind !== STRING))
    throw new BadHeader("A list in its header makes no sense.");
  if (isKept) return Array.from({ length: count }, () => readScalar(cursor, kind));
  if (size !== undefined) cursor.skip(size * count);
  else for (let i = 0; i < count; i += 1) cursor.skipString();
  return [];
}

function readScalar(cursor: GgufCursor, kind: number): string | number | boolean {
  switch (kind) {
    case 0:
      return cursor.uint8();
    case 1:
      return cursor.int8();
    case 2:
      return cursor.uint16();
    case 3:
      return cursor.int16();
    case 4:
      return cursor.uint32();
    case 5:
      return cursor.int32();
    case 6:
      return cursor.float32();
    case 7:
      return cursor.uint8() !== 0;
    case STRING:
      return cursor.string();
    case 10:
      return cursor.uint64();
    case 11:
      return cursor.int64();
    case 12:
      return cursor.float64();
    default:
      throw new BadHeader(`A value in its header is of a kind that is not known, ${kind}.`);
  }
}

function readTensors(cursor: GgufCursor, count: number) {
  const weightsOf = new Map<string, number>();
  let parameters = 0;
  let endsAt = 0;
  for (let i = 0; i < count; i += 1) {
    cursor.skipString();
    const dimensions = cursor.uint32();
    if (dimensions > 4) throw new BadHeader("A tensor in its header has more than four dimensions.");
    let weights = 1;
    for (let d = 0; d < dimensions; d += 1) weights *= cursor.uint64();
    const number = cursor.uint32();
    const offset = cursor.uint64();
    const stored = tensorTypes.get(number);
    if (stored === undefined)
      throw new BadHeader(`Its weights are stored in a way that is not known here (type ${number}).`);
    const end = offset + (weights / stored.blockWeights) * stored.blockBytes;
    if (!Number.isSafeInteger(end)) throw new BadHeader("The size of a tensor in its header makes no sense.");
    parameters += weights;
    endsAt = Math.max(endsAt, end);
    weightsOf.set(stored.name, (weightsOf.get(stored.name) ?? 0) + weights);
  }
  const types = [...weightsOf].sort(([, one], [, other]) => other - one).map(([name]) => name);
  return { parameters, endsAt, types };
}
