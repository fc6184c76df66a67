import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { Result } from "@/lib/base/result";
import { createLedger } from "@/lib/search/ledger";
import type { SearchPlan } from "@/lib/search/lab-run";
import type { Recipe } from "@/lib/search/recipe";
import { runSearch } from "@/lib/search/run-search";
import type { Trace } from "@/lib/search/search";
import type { RowTools } from "@/lib/search/row-tools";
import { plainTools, steppingClock, type Planted } from "./planted";

/** What an engine writes to a request; `count` is that of the requests before it. */
export type Write = (content: string, count: number) => string;

/** An engine that writes what it is told, and keeps what it was asked. */
export function writingEngine(write: Write): Planted {
  const asked: string[] = [];
  const base = scriptedEngine({});
  const engine: Engine = {
    ...base,
    stream(request) {
      const content = request.messages.map((message) => message.content).join("\n");
      asked.push(content);
      return scriptedEngine({ answers: [write(content, asked.length - 1)] }).stream(request);
    },
  };
  return { asked, engine };
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/** A word for a number, since a new figure would be a new fact. */
export function word(count: number): string {
  return `w${letters[Math.floor(count / 676) % 26] ?? ""}${letters[Math.floor(count / 26) % 26] ?? ""}${letters[count % 26] ?? ""}`;
}

/** Every proposal is a new one; rows are answered rightly only where the prompt asks for one word and `isRight` allows. */
export function obedient(isRight: (content: string) => boolean = () => true): Write {
  return (content, count) => {
    if (content.includes("<new_prompt>")) {
      return `<change>Let it think of ${word(count)}.</change>\n<new_prompt>Say if it is light or dark, in one word, and think of ${word(count)}: {{colour}}</new_prompt>`;
    }
    if (content.includes("in other words"))
      return `Tell in one word if it is light or dark, ${word(count)}: {{colour}}`;
    if (/<(?:prompt|causes|question)>/u.test(content)) return `If it is ${word(count)}, tell its length.`;
    const shade = /white|yellow|cream|sand/u.test(content) ? "light" : "dark";
    return content.includes("one word") && isRight(content) ? shade : `I would say that it is ${shade}.`;
  };
}

/** Each prompt that comes is a little better, on every row, than those before it. */
export function risingTools(): RowTools {
  const scores = new Map<string, number>();
  return {
    ...plainTools,
    score: async (answered, judgements) => {
      const { text } = answered.prompt;
      if (!scores.has(text)) scores.set(text, (scores.size + 1) / 64);
      return { ...(await plainTools.score(answered, judgements)), score: scores.get(text) ?? 0 };
    },
  };
}

export async function runRecipe(recipe: Result<Recipe>, plan: SearchPlan, { engine, asked }: Planted) {
  if (!recipe.ok) throw new Error(JSON.stringify(recipe.failure));
  const signal = new AbortController().signal;
  const { budget, seed } = plan;
  const clock = steppingClock();
  const ledger = createLedger({ engine, modelId: "m", calls: [], cache: null, budget, seed, clock, signal });
  const running = runSearch(recipe.value, plan.prompt.text, ledger, signal);
  const trace: Trace[] = [];
  for (;;) {
    const step = await running.next();
    if (step.done !== true) {
      trace.push(step.value);
      continue;
    }
    if (step.value.type !== "completed") throw new Error(JSON.stringify(step.value));
    return { trace, asked, outcome: step.value.outcome };
  }
}

export function purposes(trace: readonly Trace[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const event of trace) {
    if (event.type === "call-ended") counts[event.call.purpose] = (counts[event.call.purpose] ?? 0) + 1;
  }
  return counts;
}

export function proposed(trace: readonly Trace[]) {
  return trace.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate] : []));
}

export function refusals(trace: readonly Trace[]): readonly string[] {
  return trace.flatMap((event) => (event.type === "candidate-refused" ? [event.reason] : []));
}

export function keptByRound(trace: readonly Trace[]): readonly (readonly string[])[] {
  return trace.flatMap((event) => (event.type === "round-ended" ? [event.kept] : []));
}

/** More than any search here takes. */
export const ample = { calls: 100_000, tokens: 1e9, milliseconds: 1e9 };
