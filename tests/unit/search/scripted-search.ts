import type { PersonAnswer, PersonQuestion } from "@/lib/base/person-question";
import { succeed, type Result } from "@/lib/base/result";
import type { Engine, GenerationRequest } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { SearchOutcome, SearchPlan } from "@/lib/search/lab-run";
import { createLedger } from "@/lib/search/ledger";
import type { Recipe } from "@/lib/search/recipe";
import { runSearch } from "@/lib/search/run-search";
import type { Candidate, Ledger, Trace } from "@/lib/search/search";
import { steppingClock } from "./planted";

/** A model that writes what it is told to; `asked` holds the requests in order. */
export interface Told {
  readonly engine: Engine;
  readonly asked: string[];
}

/** `write` gets the request, and how many were made before it. */
export function toldEngine(write: (content: string, call: number) => string, contextTokens = 4096): Told {
  const asked: string[] = [];
  const model = { contextTokens };
  return {
    asked,
    engine: {
      ...scriptedEngine({ model }),
      stream(request: GenerationRequest) {
        const content = request.messages.map((message) => message.content).join("\n");
        const text = write(content, asked.length);
        asked.push(content);
        return scriptedEngine({ model, answers: [text] }).stream(request);
      },
    },
  };
}

export interface Searched {
  readonly trace: readonly Trace[];
  readonly outcome: SearchOutcome;
  /** In the order in which they came, the start prompt first. */
  readonly candidates: readonly Candidate[];
  /** Ids that stayed, after each round. */
  readonly kept: readonly (readonly string[])[];
  readonly refused: readonly string[];
  /** Calls by what they are for. */
  readonly calls: Readonly<Record<string, number>>;
}

/** Runs a recipe, however it ends; a person who is asked says what `says` gives, where it is there. */
export async function traceRecipe(
  recipe: Recipe,
  plan: SearchPlan,
  engine: Engine,
  says?: (question: PersonQuestion) => PersonAnswer,
) {
  const { signal } = new AbortController();
  const { budget, seed } = plan;
  const clock = steppingClock();
  const asking = createLedger({ engine, modelId: "m", calls: [], cache: null, budget, seed, clock, signal });
  const ledger: Ledger =
    says === undefined
      ? asking
      : {
          ...asking,
          async *askPerson(question) {
            return succeed(says(question));
          },
        };
  const running = runSearch(recipe, plan.prompt.text, ledger, signal);
  const trace: Trace[] = [];
  let step = await running.next();
  for (; step.done !== true; step = await running.next()) trace.push(step.value);
  return { trace, end: step.value };
}

/** Runs a recipe to its end; throws where it fails, as also where it asks a person and `says` is left out. */
export async function runRecipe(
  recipe: Result<Recipe>,
  plan: SearchPlan,
  { engine }: Pick<Told, "engine">,
  says?: (question: PersonQuestion) => PersonAnswer,
): Promise<Searched> {
  if (!recipe.ok) throw new Error(JSON.stringify(recipe.failure));
  const { trace, end } = await traceRecipe(recipe.value, plan, engine, says);
  if (end.type !== "completed") throw new Error(JSON.stringify(end));
  const calls: Record<string, number> = {};
  for (const event of trace) {
    if (event.type === "call-ended") calls[event.call.purpose] = (calls[event.call.purpose] ?? 0) + 1;
  }
  return {
    trace,
    outcome: end.outcome,
    candidates: trace.flatMap((event) => (event.type === "candidate-proposed" ? [event.candidate] : [])),
    kept: trace.flatMap((event) => (event.type === "round-ended" ? [event.kept] : [])),
    refused: trace.flatMap((event) => (event.type === "candidate-refused" ? [event.reason] : [])),
    calls,
  };
}
