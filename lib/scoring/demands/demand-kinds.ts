import { benchmarkDemands } from "./benchmark-demands";
import type { DemandCheck } from "./demand-outcome";
import { goldenDemands } from "./golden-demands";
import { jsonDemands } from "./json-demands";
import { judgedKinds } from "./judged-demands";
import { markupDemands } from "./markup-demands";
import { meaningDemands } from "./meaning-demands";
import { overlapDemands } from "./overlap-demands";
import { recordDemands } from "./record-demands";
import { refusalDemands } from "./refusal-demand";
import { scriptDemands } from "./script-demands";
import { textDemands } from "./text-demands";

/** Every demand that the tab can check by itself, by kind. */
export const demandChecks: ReadonlyMap<string, DemandCheck> = new Map(
  [
    textDemands,
    scriptDemands,
    jsonDemands,
    markupDemands,
    refusalDemands,
    overlapDemands,
    recordDemands,
    meaningDemands,
    benchmarkDemands,
    goldenDemands,
  ].flatMap((family) => Object.entries(family)),
);

/** What a kind needs to be checked. "outside": what a tab has not. */
export type DemandNeed = "nothing" | "judge" | "embeddings" | "columns" | "outside";

export function needOf(kind: string): DemandNeed {
  if (kind === "max-score" || kind === "select-best") return "columns";
  if (judgedKinds.includes(kind)) return "judge";
  if (Object.hasOwn(meaningDemands, kind) || kind === "golden:similarity") return "embeddings";
  return demandChecks.has(kind) ? "nothing" : "outside";
}

/** Why a kind cannot run in a tab, in one sentence. */
export function whyOutside(kind: string): string {
  if (kind === "select-best") return "The loaded model compares the answers of all columns, and has not done so.";
  if (kind === "max-score") return "It compares several columns, and is counted when all of them are there.";
  if (["python", "ruby", "exec"].includes(kind)) return "It runs a program outside of the browser.";
  if (kind === "is-sql" || kind === "contains-sql") return "There is no reader of SQL here.";
  if (kind === "meteor") return "It needs the dictionary WordNet.";
  if (["webhook", "moderation", "classifier", "pi", "search-rubric"].includes(kind))
    return "It asks a service on the network.";
  if (kind === "cost") return "Nothing is paid for an answer here.";
  if (kind.startsWith("perplexity")) return "The answer's probabilities are not kept.";
  if (kind === "human") return "You grade it yourself: open the answer in the table of scores.";
  if (/^(?:trajectory|trace|tool|skill|is-valid|guardrails|agent|conversation)/.test(kind)) {
    return "It reads tool calls, traces or conversations, which answers here have not.";
  }
  return `“${kind}” is not known here.`;
}
