import type { Json, JsonObject } from "../../../records/json";
import { isKnownKind, splitKind } from "./kinds";

/** Where a cell names no number, promptfoo sets these, and not the kinds' own thresholds. */
const CELL_THRESHOLD = 0.75;
const CELL_SIMILARITY = 0.8;

const withThreshold: ReadonlySet<string> = new Set([
  "answer-relevance",
  "classifier",
  "context-faithfulness",
  "context-recall",
  "context-relevance",
  "cost",
  "latency",
  "levenshtein",
  "perplexity",
  "perplexity-score",
  "rouge-n",
  "similar",
  "starts-with",
]);
const withList: ReadonlySet<string> = new Set(["contains-any", "contains-all", "icontains-any", "icontains-all"]);
const languages: Readonly<Record<string, string>> = {
  javascript: "javascript",
  fn: "javascript",
  eval: "javascript",
  python: "python",
  grade: "llm-rubric",
};

/**
 * An assertion as promptfoo's CSV tests write it in a cell: `kind:value`, `not-kind:value`, `kind(0.8):value`. What names
 * no known kind is the answer itself.
 */
export function readExpectation(cell: string): JsonObject {
  const text = cell.trim();
  const script = /^(javascript|fn|eval|python|grade):([\s\S]*)$/.exec(text);
  const language = languages[script?.[1] ?? ""];
  if (script !== null && language !== undefined) return { type: language, value: (script[2] ?? "").trim() };
  if (text.startsWith("file://")) {
    const type = /\.py(?::|$)/.test(text) ? "python" : "javascript";
    if (/\.(?:py|[cm]?[jt]s)(?::\w+)?$/.test(text)) return { type, value: text };
  }
  const match = /^((?:not-)?[a-z][a-z0-9:-]*?)(?:\((\d+(?:\.\d+)?)\))?(?::([\s\S]*))?$/.exec(text);
  const type = match?.[1] ?? "";
  const { kind } = splitKind(type);
  if (match === null || !isKnownKind(kind)) return { type: "equals", value: text };
  return { type, ...readValue(kind, match[3]), ...readThreshold(kind, match[2]) };
}

function readValue(kind: string, written: string | undefined): { readonly value?: Json } {
  if (written === undefined) return {};
  const text = written.trim();
  return { value: withList.has(kind) ? text.split(",").map((part) => part.trim()) : text };
}

function readThreshold(kind: string, written: string | undefined): { readonly threshold?: number } {
  if (!withThreshold.has(kind)) return written === undefined ? {} : { threshold: Number(written) };
  const number = Number(written ?? 0);
  if (number !== 0) return { threshold: number };
  return { threshold: kind === "similar" ? CELL_SIMILARITY : CELL_THRESHOLD };
}
