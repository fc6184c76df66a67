import type { TraceRound, TraceStep, TriedPrompt } from "@/lib/client/lab/search-trace";
import { countRows } from "../matrix/comparison-words";
import { printScore } from "../matrix/score-words";

/** "Your prompt", "Prompt 3": candidates go by "start", "c1", "c2" and so on. */
export function nameCandidate(id: string): string {
  const [, number] = /^c(\d+)$/u.exec(id) ?? [];
  return number === undefined ? "Your prompt" : `Prompt ${number}`;
}

/** The first round has nothing but the person's prompt. */
export function nameRound({ round, isEnd }: TraceRound): string {
  if (isEnd) return "The last test";
  return round === 0 ? "Your prompt" : `Round ${round}`;
}

/** "3 requests, 2 new prompts, 1 refused, 40 answers to rows" */
export function countSteps({ round, steps }: TraceRound): string {
  const count = (kind: TraceStep["kind"]) => steps.filter((step) => step.kind === kind).length;
  const tried = steps.filter((step) => step.kind === "tried");
  const answers = tried.reduce((sum, step) => sum + step.answers, 0);
  const judgements = tried.reduce((sum, step) => sum + step.judgements, 0);
  const parts: readonly (readonly [count: number, one: string, many: string])[] = [
    [count("asked"), "request", "requests"],
    // The first one is the person's.
    [round === 0 ? 0 : count("proposed"), "new prompt", "new prompts"],
    [count("refused"), "refused", "refused"],
    [answers, "answer to a row", "answers to rows"],
    [judgements, "judgement", "judgements"],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`)
    .join(", ");
}

/** What the model did with rows in one go. */
export function describeTried({ answers, judgements }: TraceStep & { kind: "tried" }): string {
  const times = `judged ${judgements.toLocaleString("en")} ${judgements === 1 ? "time" : "times"}`;
  if (answers === 0) return judgements === 0 ? "Known answers were used again." : `The model ${times}.`;
  const answered = `The model answered ${countRows(answers)}`;
  return judgements === 0 ? `${answered}.` : `${answered} and ${times}.`;
}

/** "Prompt 3: 0.6 on 10 rows", "Prompt 3 against Your prompt: 2.5 of 4" */
export function describeTriedPrompt({ candidateId, rivalId, count, sum }: TriedPrompt): string {
  const name = nameCandidate(candidateId);
  if (rivalId === null) return `${name}: ${printScore(sum / count)} on ${countRows(count)}`;
  return `${name} against ${nameCandidate(rivalId)}: ${sum.toLocaleString("en")} of ${count.toLocaleString("en")}`;
}
