import { checkCandidate } from "../../lib/checks/check-candidate";
import { countWordsOfAnyScript, defaultWordLimit } from "../../lib/template/task";
import { type Pair, pairSchema } from "./pair-schema";

export interface PairFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A row that cannot stand as it is. */
export interface FailedPair {
  /** "a.jsonl:12" */
  readonly place: string;
  /** Null where it could not be read. */
  readonly id: string | null;
  readonly reasons: readonly string[];
}

export interface PairReport {
  readonly rows: number;
  readonly heldOut: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly failed: readonly FailedPair[];
}

/**
 * Looks at every row of the files: its keys, its id among all, and what the checks find in its chosen prompt. A warning
 * fails a row too: the chosen prompts are to be learned from. What no check could decide, and advice, do not.
 */
export function checkPairs(files: readonly PairFile[]): PairReport {
  const counts = {
    kinds: new Map<string, number>(),
    languages: new Map<string, number>(),
    faults: new Map<string, number>(),
  };
  const placesById = new Map<string, string>();
  const failed: FailedPair[] = [];
  let rows = 0;
  let heldOut = 0;
  for (const { place, text } of files.flatMap(linesOf)) {
    rows += 1;
    const read = readPair(text);
    if ("reasons" in read) {
      failed.push({ place, ...read });
      continue;
    }
    const { pair } = read;
    const first = placesById.get(pair.id);
    const reasons = [...(first === undefined ? [] : [`the id stands at ${first} already`]), ...judgePair(pair)];
    if (first === undefined) placesById.set(pair.id, place);
    if (reasons.length > 0) failed.push({ place, id: pair.id, reasons });
    count(counts.kinds, pair.kind);
    count(counts.languages, pair.language);
    count(counts.faults, pair.fault);
    if (pair.held_out) heldOut += 1;
  }
  return {
    rows,
    heldOut,
    kinds: sorted(counts.kinds),
    languages: sorted(counts.languages),
    faults: sorted(counts.faults),
    failed,
  };
}

/** The report as a person reads it, the failures first. */
export function printReport({ rows, heldOut, kinds, languages, faults, failed }: PairReport): string {
  const list = (name: string, counts: Readonly<Record<string, number>>) =>
    `${name}: ${Object.entries(counts)
      .map(([key, number]) => `${key} ${number}`)
      .join(", ")}`;
  const failures = failed.map(({ place, id, reasons }) =>
    [`${id ?? "(no id)"} (${place})`, ...reasons.map((reason) => `  - ${reason}`)].join("\n"),
  );
  return [
    `${rows} rows, ${rows - failed.length} sound, ${failed.length} that fail, ${heldOut} held out`,
    list("Kinds", kinds),
    list("Languages", languages),
    list("Faults", faults),
    ...(failures.length === 0 ? [] : ["", ...failures]),
    "",
  ].join("\n");
}

interface PlacedLine {
  readonly place: string;
  /** Null where it is no UTF-8. */
  readonly text: string | null;
}

/** The lines that are not blank. A file that is no UTF-8 has one line. */
function linesOf({ name, content }: PairFile): readonly PlacedLine[] {
  const text = decode(content);
  if (text === null) return [{ place: name, text: null }];
  return text
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [{ place: `${name}:${index + 1}`, text: line }]));
}

function decode(content: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

type ReadPair = { readonly pair: Pair } | { readonly id: string | null; readonly reasons: readonly string[] };

function readPair(text: string | null): ReadPair {
  if (text === null) return { id: null, reasons: ["the file is no text in UTF-8"] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { id: null, reasons: [`it is not JSON: ${String(error)}`] };
  }
  const { data, error } = pairSchema.safeParse(value);
  if (data !== undefined) return { pair: data };
  return {
    id: idOf(value),
    reasons: error.issues.map(({ path, message }) => `${path.join(".") || "the row"}: ${message}`),
  };
}

function idOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" ? value.id : null;
}

function judgePair(pair: Pair): readonly string[] {
  const silverPrompt = pair.raw_prompt;
  const chosen = pair.gpt4_optimized_prompt;
  // What the writers of the rows are held to, where that is more than a person would be held to.
  const wordLimit = Math.max(
    defaultWordLimit(silverPrompt),
    Math.round(2.5 * countWordsOfAnyScript(silverPrompt)) + 60,
  );
  const task = {
    silverPrompt,
    silverResponse: pair.text003_response_based_raw,
    goldenResponse: pair.gpt4_response_based_raw,
    wordLimit,
  };
  const findings = checkCandidate(task, chosen).filter(
    ({ severity }) => severity === "blocking" || severity === "warning",
  );
  return [
    ...findings.map(({ check, severity, message }) => `chosen, ${check} (${severity}): ${message}`),
    ...(chosen === pair.chatgpt_optimized_prompt ? ["chosen and rejected are the same"] : []),
    ...(chosen === silverPrompt ? ["chosen is the raw prompt unchanged"] : []),
  ];
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The most frequent first. */
function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].toSorted(([, one], [, other]) => other - one));
}
