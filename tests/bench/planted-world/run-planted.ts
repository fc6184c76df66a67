import type { PersonQuestion } from "@/lib/base/person-question";
import { drawSplits } from "@/lib/scoring/draw-splits";
import type { Case } from "@/lib/records/case";
import type { MethodId } from "@/lib/records/method-id";
import { createLedger } from "@/lib/search/ledger";
import type { PairedComparison, SearchOutcome, SearchPlan } from "@/lib/search/lab-run";
import { methodVersions } from "@/lib/search/method-versions";
import { createRecipe } from "@/lib/search/recipes/methods";
import { createRowTools } from "@/lib/search/create-row-tools";
import { fail, succeed } from "@/lib/base/result";
import { runSearch, START_ID } from "@/lib/search/run-search";
import { takeNotes } from "../search-notes";
import { createPlantedModel } from "./planted-engine";
import { drawPlantedRows } from "./rows";
import { accuracyOf, type World } from "./world";

export interface PlantedWish {
  readonly world: World;
  readonly seed: number;
  readonly method: MethodId;
  readonly calls: number;
  readonly rows: number;
  readonly answers: "expected" | "none";
}

/** How a search ended in a world, in shares of all rows. */
export interface PlantedRun {
  /** What the chosen prompt gets right more than the start prompt, in the long run. */
  readonly gain: number;
  /** What the best prompt of the world gets right more than the chosen one. */
  readonly regret: number;
  /** What the best seemed to gain on the rows that chose it; null where no scores chose. */
  readonly believed: number | null;
  /** What it seemed to gain on the rows that were opened at the end; null where it was not held against the start. */
  readonly measured: number | null;
  readonly isChanged: boolean;
  /** The page said that the new prompt is better: the interval holds no 0. */
  readonly isSaidBetter: boolean;
  /** What the winner gets right more than the start prompt, whether it was chosen at the end or not. */
  readonly bestGain: number;
  /** On the rows that were opened at the end. */
  readonly comparison: PairedComparison | null;
  readonly calls: number;
  readonly refused: number;
  readonly proposed: number;
}

/** The reason where the rows do not fit the method, or where it needs a person. */
export async function runPlanted(wish: PlantedWish): Promise<PlantedRun | string> {
  const { world, seed } = wish;
  const rows = drawPlantedRows({
    labels: world.labels,
    count: wish.rows,
    seed: `${world.id} ${seed}`,
    answers: wish.answers,
  });
  const plan = planOf(wish, rows);
  const recipe = createRecipe({ plan, tools: createRowTools([], noTools) });
  if (!recipe.ok) return "reasons" in recipe.failure ? recipe.failure.reasons.join(" ") : recipe.failure.kind;
  const model = createPlantedModel(world, rows);
  const { signal } = new AbortController();
  let now = 0;
  const asking = createLedger({
    engine: model.engine,
    modelId: "planted",
    calls: [],
    cache: null,
    budget: plan.budget,
    seed: plan.seed,
    clock: () => (now += 1),
    signal,
  });
  // A person is there for methods that ask one, and answers at once.
  const ledger = {
    ...asking,
    async *askPerson(question: PersonQuestion) {
      return succeed(model.askPerson(question));
    },
  };
  const notes = takeNotes(world.startText);
  const running = runSearch(recipe.value, world.startText, ledger, signal);
  for (;;) {
    const step = await running.next();
    if (step.done === true) {
      const end = step.value;
      if (end.type === "failed") return end.failure.kind;
      if (end.type === "stopped") return "stopped";
      const bestGain = accuracyOf(world, notes.bestText()) - accuracyOf(world, world.startText);
      return { ...readEnd(world, end.outcome), bestGain, believed: notes.believedGain(), ...notes.counts() };
    }
    const event = step.value;
    if (event.type === "call-started") model.expect(event.purpose);
    notes.note(event);
    if (event.type === "candidate-proposed") model.note(event.candidate.text);
  }
}

const noTools = {
  runScript: async () => fail({ kind: "script-failed" as const, detail: "No script runs in a world." }),
  embed: null,
};

function planOf({ world, seed, method, calls }: PlantedWish, rows: readonly Case[]): SearchPlan {
  const splits = drawSplits(
    rows.map(({ id }) => id),
    seed,
  );
  const rowsFor = (split: string) => rows.filter(({ id }) => splits.get(id) === split);
  return {
    searchId: "planted",
    method,
    version: methodVersions[method],
    seed,
    prompt: { id: "prompt", label: "mine", text: world.startText },
    rows: { propose: rowsFor("propose"), select: rowsFor("select"), openOnce: rowsFor("open-once") },
    demands: [],
    sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 60 },
    // Calls are what counts here.
    budget: { calls, tokens: 1e9, milliseconds: 1e9 },
  };
}

function readEnd(world: World, { chosenId, chosenText, comparison }: SearchOutcome) {
  const [own, chosen] = [accuracyOf(world, world.startText), accuracyOf(world, chosenText)];
  return {
    gain: chosen - own,
    regret: world.best - chosen,
    measured: comparison?.difference ?? null,
    comparison,
    isChanged: chosenId !== START_ID,
    isSaidBetter: chosenId !== START_ID && comparison !== null && comparison.low > 0,
  };
}
