import type { Severity } from "../../lib/checks/check";
import { checkCandidate } from "../../lib/checks/check-candidate";
import { taskOf } from "./measure-faults";
import { type Pair, pairSchema } from "./pair-schema";

export interface PairFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A row that cannot stand as it is, or that is worth a look. */
export interface NotedPair {
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
  readonly failed: readonly NotedPair[];
  /** Rows that do not fail, with what the checks warn of in their chosen prompts. */
  readonly warned: readonly NotedPair[];
}

/**
 * Looks at every row of the files: its keys, its id among all, and what the checks find in its chosen prompt. What would
 * block a prompt on the page fails the row. A warning is told and does not, for a person has read the row; what no check
 * could decide, and advice, are not told.
 */
export function checkPairs(files: readonly PairFile[]): PairReport {
  const counts = {
    kinds: new Map<string, number>(),
    languages: new Map<string, number>(),
    faults: new Map<string, number>(),
  };
  const placesById = new Map<string, string>();
  const failed: NotedPair[] = [];
  const warned: NotedPair[] = [];
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
    const { blocking, warnings } = judgePair(pair);
    const reasons = [...(first === undefined ? [] : [`the id stands at ${first} already`]), ...blocking];
    if (first === undefined) placesById.set(pair.id, place);
    if (reasons.length > 0) failed.push({ place, id: pair.id, reasons });
    else if (warnings.length > 0) warned.push({ place, id: pair.id, reasons: warnings });
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
    warned,
  };
}

/** The report as a person reads it: the counts, the failures, the warnings. */
export function printReport({ rows, heldOut, kinds, languages, faults, failed, warned }: PairReport): string {
  const list = (name: string, counts: Readonly<Record<string, number>>) =>
    `${name}: ${Object.entries(counts)
      .map(([key, number]) => `${key} ${number}`)
      .join(", ")}`;
  const listPairs = (heading: string, pairs: readonly NotedPair[]) =>
    pairs.length === 0
      ? []
      : [
          "",
          heading,
          ...pairs.flatMap(({ place, id, reasons }) => [
            `${id ?? "(no id)"} (${place})`,
            ...reasons.map((reason) => `  - ${reason}`),
          ]),
        ];
  return [
    `${rows} rows, ${rows - failed.length} sound, ${failed.length} that fail, ${heldOut} held out`,
    list("Kinds", kinds),
    list("Languages", languages),
    list("Faults", faults),
    ...listPairs("These fail:", failed),
    ...listPairs("These stand, with a warning:", warned),
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

interface Judgement {
  readonly blocking: readonly string[];
  readonly warnings: readonly string[];
}

function judgePair(pair: Pair): Judgement {
  const chosen = pair.gpt4_optimized_prompt;
  const findings = checkCandidate(taskOf(pair), chosen);
  const describe = (wanted: Severity) =>
    findings
      .filter(({ severity }) => severity === wanted)
      .map(({ check, message }) => `chosen, ${check} (${wanted}): ${message}`);
  return {
    blocking: [
      ...describe("blocking"),
      ...(chosen === pair.chatgpt_optimized_prompt ? ["chosen and rejected are the same"] : []),
      ...(chosen === pair.raw_prompt ? ["chosen is the raw prompt unchanged"] : []),
    ],
    warnings: describe("warning"),
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The most frequent first. */
function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].toSorted(([, one], [, other]) => other - one));
}
