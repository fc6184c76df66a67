import { wilson, type Share } from "@/lib/scoring/wilson";
import { isGradable, type Grade } from "./blind";
import type { PairJudged } from "./judge-pairs";
import type { AnswerGuessed } from "./planted-answers";
import type { RealPath, RealRun } from "./run-prompt";

/** What one path gave with one model. Counts are of prompts. */
export interface PathFigures {
  readonly path: RealPath;
  readonly prompts: number;
  /** Written by the model and read as a prompt. */
  readonly written: number;
  /** Of these, those that pass every check that blocks. */
  readonly usable: number;
  /** Given back by a path with a fall-back: the person's words with lines beside them. */
  readonly framed: number;
  readonly unchanged: number;
  /** Why nothing is offered, and which checks block what is, the commonest first. */
  readonly refusals: readonly (readonly [string, number])[];
  readonly blocks: readonly (readonly [string, number])[];
  readonly judged: number;
  readonly golden: number;
  readonly ties: number;
  /** Mean log-odds for the first place, in nats; null without verdicts. */
  readonly slotBias: number | null;
  readonly grades: Readonly<Record<Grade, number>>;
  /** Verdicts that name a side of those that were graded so, and those of them that name the graded one. */
  readonly agreement: { readonly of: number; readonly agreed: number };
  readonly tokensPerSecond: number | null;
  /** Medians. */
  readonly resultSeconds: number | null;
  readonly totalSeconds: number | null;
}

/** `gradeOf` gives the blind grade of what a run made; null where it has none. */
export function summarizePath(
  path: RealPath,
  runs: readonly RealRun[],
  gradeOf: (run: RealRun) => Grade | null,
): PathFigures {
  const written = runs.filter(({ by }) => by === "model");
  const verdicts = runs.flatMap(({ verdict }) => verdict ?? []);
  const graded = runs.flatMap((run) => {
    const grade = gradeOf(run);
    return grade === null ? [] : [{ run, grade }];
  });
  const count = (grade: Grade) => graded.filter((one) => one.grade === grade).length;
  const decided = graded.filter(({ run, grade }) => grade !== "same" && run.verdict !== null);
  const seconds = runs.reduce((sum, { decodeSeconds }) => sum + decodeSeconds, 0);
  const tokens = runs.reduce((sum, run) => sum + run.tokens, 0);
  return {
    path,
    prompts: runs.length,
    written: written.length,
    usable: written.filter((run) => isGradable(run)).length,
    framed: runs.filter(({ by }) => by === "framed").length,
    unchanged: runs.filter(({ isUnchanged }) => isUnchanged).length,
    refusals: tally(runs.flatMap(({ refusal, text }) => (refusal === null || text !== null ? [] : [refusal]))),
    blocks: tally(runs.flatMap(({ blockedBy }) => blockedBy)),
    judged: verdicts.length,
    golden: verdicts.filter(({ outcome }) => outcome === "wins").length,
    ties: verdicts.filter(({ outcome }) => outcome === "ties").length,
    slotBias: verdicts.length === 0 ? null : mean(verdicts.map(({ slotBias }) => slotBias)),
    grades: { better: count("better"), same: count("same"), worse: count("worse") },
    agreement: {
      of: decided.length,
      agreed: decided.filter(({ run, grade }) => (run.verdict?.margin ?? 0) > 0 === (grade === "better")).length,
    },
    tokensPerSecond: seconds === 0 ? null : tokens / seconds,
    resultSeconds: median(runs.map(({ resultSeconds }) => resultSeconds)),
    totalSeconds: median(runs.map(({ totalSeconds }) => totalSeconds)),
  };
}

/** What a judge is worth on pairs whose better side is known. */
export interface JudgeFigures {
  readonly pairs: number;
  /** Asked in both orders, as the app does: right, wrong, and no verdict. */
  readonly bothOrders: { readonly right: number; readonly wrong: number; readonly ties: number };
  /** The same, with what an empty pair says of the places taken off (contextual calibration, Zhao et al. 2021). */
  readonly calibrated: { readonly right: number; readonly wrong: number; readonly ties: number };
  /** By the mean of both orders, which always names a side; of all pairs. */
  readonly byMean: Share | null;
  /** Mean log-odds for the first place, in nats. */
  readonly slotBias: number;
}

export function summarizeJudge(pairs: readonly PairJudged[]): JudgeFigures {
  const outcomes = (shift: (pair: PairJudged) => number) => {
    const right = pairs.filter((pair) => pair.asFirst - shift(pair) > 0 && pair.asSecond + shift(pair) > 0).length;
    const wrong = pairs.filter((pair) => pair.asFirst - shift(pair) < 0 && pair.asSecond + shift(pair) < 0).length;
    return { right, wrong, ties: pairs.length - right - wrong };
  };
  return {
    pairs: pairs.length,
    bothOrders: outcomes(() => 0),
    calibrated: outcomes(({ empty }) => empty),
    byMean: wilson(pairs.filter(({ asFirst, asSecond }) => asFirst + asSecond > 0).length, pairs.length),
    slotBias: mean(pairs.map(({ asFirst, asSecond }) => (asFirst - asSecond) / 2)),
  };
}

/** What a model's answers to the rules' questions are worth, where the prompt states the right one. */
export interface AnswerFigures {
  readonly questions: number;
  /** Right ones that chance would give of that many. */
  readonly byChance: number;
  readonly byLetter: { readonly answered: number; readonly right: number };
  readonly byWords: { readonly answered: number; readonly right: number };
}

export function summarizeAnswers(answers: readonly AnswerGuessed[]): AnswerFigures {
  const count = (guessOf: (answer: AnswerGuessed) => number | null) => ({
    answered: answers.filter((answer) => guessOf(answer) !== null).length,
    right: answers.filter((answer) => guessOf(answer) === answer.right).length,
  });
  return {
    questions: answers.length,
    byChance: answers.reduce((sum, { choices }) => sum + 1 / choices, 0),
    byLetter: count(({ byLetter }) => byLetter),
    byWords: count(({ byWords }) => byWords),
  };
}

function tally(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
