import type { Result } from "@/lib/base/result";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { SearchOutcome, SearchPlan } from "@/lib/search/lab-run";
import { createLedger } from "@/lib/search/ledger";
import type { Recipe } from "@/lib/search/recipe";
import type { RowTools } from "@/lib/search/row-tools";
import { runSearch } from "@/lib/search/run-search";
import type { Candidate, Trace } from "@/lib/search/search";
import { plainTools, steppingClock } from "./planted";

export interface Ran {
  readonly trace: readonly Trace[];
  readonly outcome: SearchOutcome;
  /** By round: who was proposed in it, who stayed after it, and the texts that were refused in it. */
  readonly rounds: readonly Round[];
  readonly calls: Readonly<Record<string, number>>;
  readonly texts: ReadonlyMap<string, string>;
}

export interface Round {
  readonly proposed: readonly Candidate[];
  readonly kept: readonly string[];
  readonly refused: readonly string[];
}

/** Runs a recipe to its end. */
export async function runRecipe(recipe: Result<Recipe>, plan: SearchPlan, engine: Engine): Promise<Ran> {
  if (!recipe.ok) throw new Error(JSON.stringify(recipe.failure));
  const signal = new AbortController().signal;
  const { budget, seed } = plan;
  const options = { engine, modelId: "m", calls: [], cache: null, budget, seed, clock: steppingClock(), signal };
  const running = runSearch(recipe.value, plan.prompt.text, createLedger(options), signal);
  const trace: Trace[] = [];
  for (;;) {
    const step = await running.next();
    if (step.done !== true) {
      trace.push(step.value);
      continue;
    }
    if (step.value.type !== "completed") throw new Error(JSON.stringify(step.value));
    return { trace, outcome: step.value.outcome, ...told(trace) };
  }
}

function told(trace: readonly Trace[]): Pick<Ran, "rounds" | "calls" | "texts"> {
  const rounds: Round[] = [];
  const calls: Record<string, number> = { propose: 0, run: 0, judge: 0 };
  const texts = new Map<string, string>();
  let proposed: Candidate[] = [];
  let refused: string[] = [];
  for (const event of trace) {
    if (event.type === "call-ended") calls[event.call.purpose] = (calls[event.call.purpose] ?? 0) + 1;
    if (event.type === "candidate-refused") refused.push(event.reason);
    if (event.type === "candidate-proposed") {
      proposed.push(event.candidate);
      texts.set(event.candidate.id, event.candidate.text);
    }
    if (event.type !== "round-ended") continue;
    rounds.push({ proposed, kept: event.kept, refused });
    [proposed, refused] = [[], []];
  }
  return { rounds, calls, texts };
}

/** An engine whose proposals are written by a function of the request; rows are answered by nothing that matters. */
export function writingEngine(write: (request: string, count: number) => string): {
  readonly engine: Engine;
  readonly asked: readonly string[];
} {
  const asked: string[] = [];
  const base = scriptedEngine({});
  return {
    asked,
    engine: {
      ...base,
      stream(request) {
        const content = request.messages.map((message) => message.content).join("\n");
        const isProposal = /<new_prompt>|<phrase>|<instruction>|<task>|<advice>|followed it for each/u.test(content);
        if (isProposal) asked.push(content);
        const text = isProposal ? write(content, asked.length) : "light";
        return scriptedEngine({ answers: [text] }).stream(request);
      },
    },
  };
}

/** Tools by which a prompt's score is a function of it, the same on each row. */
export function scoredBy(scoreOf: (prompt: { readonly id: string; readonly text: string }) => number): RowTools {
  return {
    ...plainTools,
    async score({ prompt }) {
      const score = scoreOf(prompt);
      return { passed: score >= 1, score, reason: "", failure: "demand", namedScores: {}, parts: [] };
    },
  };
}

/** c7 is 7; the start prompt 0. */
export function numberOf(id: string): number {
  return Number(/^c(\d+)$/u.exec(id)?.[1] ?? 0);
}

/** A word of letters for a number, so that no fact is added. */
export function wordOf(count: number): string {
  return `w${count.toString(26).replace(/[0-9]/gu, (digit) => "qrstuvwxyz"[Number(digit)] ?? "q")}`;
}
