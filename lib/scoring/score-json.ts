import { passOrFail, type Score, type Scorer } from "./scorer";

const fence = /```(?:json)?[^\S\n]*\n([^]*?)\n?```/i;

/** The value that a text is, or that its first code block holds. */
export function readJson(text: string): { readonly value: unknown } | null {
  for (const source of [text, fence.exec(text)?.[1]]) {
    if (source === undefined) continue;
    try {
      return { value: JSON.parse(source) as unknown };
    } catch {
      // The next source may be JSON; where none is, null says so.
    }
  }
  return null;
}

/**
 * The same JSON value: keys in any order, numbers by their value (1.0 is 1), lists in their order. The score is 1 or 0;
 * the reason names the first place that differs.
 */
export const jsonScorer: Scorer = {
  id: "json",
  name: "the same JSON value",
  score(output, goldenResponse): Score {
    const wanted = readJson(goldenResponse);
    if (wanted === null) return passOrFail(false, "The golden response is no JSON.");
    const found = readJson(output);
    if (found === null) return passOrFail(false, "The output is no JSON.");
    const difference = findDifference(found.value, wanted.value);
    return passOrFail(difference === null, difference === null ? "The same JSON value." : difference);
  },
};

interface Pair {
  readonly path: string;
  readonly found: unknown;
  readonly wanted: unknown;
}

/** The first place that differs, in a sentence; null where there is none. Both are what JSON can hold. */
export function findDifference(found: unknown, wanted: unknown): string | null {
  // A stack in place of recursion: deeply nested output must not overflow.
  const open: Pair[] = [{ path: "", found, wanted }];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const inside = compare(pair);
    if (typeof inside === "string") return inside;
    open.push(...inside.toReversed());
  }
  return null;
}

/** What is inside of both to compare next, or what differs. */
function compare({ path, found, wanted }: Pair): readonly Pair[] | string {
  const where = path === "" ? "The value" : `“${path}”`;
  if (Array.isArray(found) && Array.isArray(wanted)) {
    if (found.length !== wanted.length) return `${where} has ${found.length} entries, not ${wanted.length}.`;
    return wanted.map((entry: unknown, index) => ({
      path: `${path}[${index}]`,
      found: found[index] as unknown,
      wanted: entry,
    }));
  }
  if (isRecord(found) && isRecord(wanted)) {
    const missing = Object.keys(wanted).find((key) => !Object.hasOwn(found, key));
    if (missing !== undefined) return `“${join(path, missing)}” is missing.`;
    const extra = Object.keys(found).find((key) => !Object.hasOwn(wanted, key));
    if (extra !== undefined) return `“${join(path, extra)}” is not wanted.`;
    return Object.keys(wanted).map((key) => ({ path: join(path, key), found: found[key], wanted: wanted[key] }));
  }
  return found === wanted ? [] : `${where} is ${describe(found)}, not ${describe(wanted)}.`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return isRecord(value) ? "an object" : JSON.stringify(value).slice(0, 80);
}
