import type { Finding } from "../checks/check";
import { checkConstraint } from "../checks/constraint";
import { checkFacts } from "../checks/facts";
import { checkNegation } from "../checks/negation";
import { checkPlaceHolders } from "../checks/place-holders";
import type { Case } from "../records/case";
import { countWordsOfAnyScript, defaultWordLimit, type Task } from "../template/task";
import { withoutDemonstrations } from "./demonstrations";
import { expectedTexts } from "./expected-text";
import { sectionOf } from "./prompt-section";

export interface ScreenOptions {
  readonly startText: string;
  /** Whose answers no candidate may copy. */
  readonly rows: readonly Case[];
  /** For candidates that are rewritten from the start prompt: they must keep what it says. Induced ones say it anew. */
  readonly keepsFacts: boolean;
  /** Solved rows that stand in a prompt on purpose are no copies; the rest of it is looked at. Not where left out. */
  readonly showsRows?: boolean;
  /** The most words; by the length of the start prompt where it is left out. */
  readonly wordLimit?: number;
}

/** Why a candidate is refused before it costs a call, one plain sentence; null where it may be measured. */
export type Screen = (text: string, earlier: readonly string[]) => string | null;

/** So many words of a row's answer in a row are no chance. */
const RUN_OF_WORDS = 5;

/** Nobody reads the candidates of a search one by one, so what a person would be asked to look for is lost. */
const asksToLookForFact = ({ check, severity }: Finding): boolean => check === "facts" && severity === "warning";

/** Keeps out what cannot be a better prompt, or would only seem to be one. */
export function createScreen({ startText, rows, keepsFacts, showsRows = false, ...limits }: ScreenOptions): Screen {
  const bareOf = showsRows ? withoutDemonstrations : (text: string) => text;
  const start = sectionOf(bareOf(startText));
  const wordLimit = limits.wordLimit ?? defaultWordLimit(start);
  const task: Task = { silverPrompt: start, silverResponse: null, goldenResponse: null, wordLimit };
  const checks = keepsFacts ? [checkPlaceHolders, checkFacts, checkNegation, checkConstraint] : [checkPlaceHolders];
  const runsOfStart = new Set(runsOf(startText));
  const answers = new Set(
    rows.flatMap((row) => expectedTexts(row).flatMap(runsOf)).filter((run) => !runsOfStart.has(run)),
  );
  const folded = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const known = folded.get(text) ?? fold(text);
    folded.set(text, known);
    return known;
  };
  return (text, earlier) => {
    const bare = bareOf(text);
    const section = sectionOf(bare);
    if (section.trim() === "") return "It is empty.";
    const own = fold(text);
    if (earlier.some((other) => foldOnce(other) === own)) return "It is an earlier one again.";
    const words = countWordsOfAnyScript(section);
    if (words > wordLimit) return `It has ${words} words; at most ${wordLimit} may be used.`;
    const findings = checks.flatMap((check) => check(task, section));
    const harm = findings.find(({ severity }) => severity === "blocking") ?? findings.find(asksToLookForFact);
    if (harm !== undefined) return harm.message;
    const copied = runsOf(bare).find((run) => answers.has(run));
    return copied === undefined ? null : `It copies a row's answer: “${copied}”.`;
  };
}

function fold(text: string): string {
  return wordsOf(text).join(" ");
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|\p{S}/gu) ?? [];
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(RUN_OF_WORDS - 1).map((_, at) => words.slice(at, at + RUN_OF_WORDS).join(" "));
}
