import { succeed, type Result } from "../../base/result";
import { withoutDemonstrations, type Demonstration } from "../demonstrations";
import { createMinibatch } from "../evaluators/minibatch";
import { keepSlots, withoutSlotLines } from "../keep-slots";
import { createTryRow } from "../measure-row";
import { methodVersions } from "../method-versions";
import { sectionOf, withSection } from "../prompt-section";
import { bootstrapSet, type BootstrapOptions, type SetKind } from "../proposers/bootstrap";
import { createCombine, type PromptParts } from "../proposers/combine";
import { askForGrounded, summarizeRows } from "../proposers/ground";
import { readInstruction } from "../proposers/read-instruction";
import type { Recipe } from "../recipe";
import { createScreen, type Screen } from "../screen";
import type { Candidate, Ledger, Steps } from "../search";
import { topK } from "../selectors/top-k";
import { setsWith } from "./random-search";
import { allRows, type RecipeContext } from "./recipe-context";
import { shownAndScored } from "./shown-and-scored";

export interface MiproSize {
  /** Beside the empty one. */
  readonly sets: readonly SetKind[];
  /** Beside the person's own. */
  readonly instructions: number;
  readonly bootstrapped: number;
  readonly labelled: number;
  readonly tries: number;
  /** Of the rows that are summed up. */
  readonly batches: number;
  readonly batchSize: number;
  readonly trials: number;
  readonly rows: number;
  /** Rows of a trial, and after how many trials the best so far meets all rows. */
  readonly batch: number;
  readonly every: number;
  readonly draw: "fixed" | "drawn";
  /** Trials by chance, and the share that counts as good. */
  readonly startUp: number;
  readonly goodShare: number;
  readonly words: number;
}

/**
 * "tab": at most 2 · 10 + 1 + 2 + 30 + 10 · 12 + 3 · 18 = 227 calls before the rows that are opened once. "reference":
 * DSPy's light setting, 6 sets × 3 instructions, 10 trials of 35 of 100 rows: 100 + 350 + 2 · 100 calls (less those rows
 * that a leader has met), and about 65 before.
 */
export const miproSizes = {
  tab: {
    sets: setsWith(1),
    instructions: 2,
    bootstrapped: 3,
    labelled: 3,
    tries: 10,
    batches: 1,
    batchSize: 6,
    trials: 10,
    rows: 30,
    batch: 12,
    every: 5,
    draw: "fixed",
    startUp: 4,
    goodShare: 0.25,
    words: 50,
  },
  reference: {
    sets: setsWith(3),
    instructions: 2,
    bootstrapped: 4,
    labelled: 4,
    tries: Infinity,
    batches: 10,
    batchSize: 10,
    trials: 10,
    rows: 100,
    batch: 35,
    every: 5,
    draw: "drawn",
    startUp: 10,
    goodShare: 0.1,
    words: 50,
  },
} as const satisfies Record<string, MiproSize>;

/** In turn, as the paper's tips are drawn; the first is none. */
const tips = [
  "",
  "Be inventive.",
  "Keep it short and clear.",
  "Say all that matters, and be precise.",
  "Say what hangs on a right answer.",
  "Let the model take the part of an expert in this.",
] as const;

/** Demonstrations that a request for an instruction shows. */
const MOST_DEMONSTRATIONS = 3;

/**
 * MIPROv2 (Opsahl-Ong et al., arXiv 2406.11695; DSPy): sets of demonstrations are bootstrapped, instructions are written
 * from a summary of the rows, and a Parzen estimator picks which two to try together, on a batch of rows; the leaders
 * meet all rows, and the best of these stays. What differs here: a pair is tried once, and of a leader the estimator is told
 * the mean over all its rows, where the program tells it of the batch and of all rows as of two pairs; in a tab all pairs meet the same
 * batch, and the estimator guesses from the fourth pair on, since the program's ten draws by chance would be nearly all;
 * no request spends words on the program around the prompt, for there is none.
 */
export function createMipro(context: RecipeContext, size: MiproSize = miproSizes.tab): Result<Recipe> {
  const { plan, tools } = context;
  const { trials } = size;
  const parts = shownAndScored(context, size.rows);
  if (!parts.ok) return parts;
  const { shown, select, measureRow, callsOfARow } = parts.value;
  const startText = plan.prompt.text;
  const screen = createScreen({ startText, rows: allRows(plan), keepsFacts: false, showsRows: true });
  const batch = Math.min(size.batch, select.length);
  const every = batch === select.length ? 0 : size.every;
  const { draw, startUp, goodShare } = size;
  const minibatch = createMinibatch({ rows: select, batch, draw, every, measureRow, callsOfARow });
  const tries = Math.min(size.tries, shown.length);
  const bootstrap: BootstrapOptions = {
    ...size,
    startText,
    rows: shown,
    tryRow: createTryRow(tools, plan.sampling),
    hasSharedDemands: plan.demands.length > 0,
    tries,
  };
  const prepare = (start: Candidate, ledger: Ledger) => prepareParts(start, { size, bootstrap, screen }, ledger);
  // And one where no pair is left to try.
  const fulls = every === 0 ? 0 : Math.floor(trials / every) + 1;
  const bootstraps = size.sets.filter((kind) => kind !== "labelled").length * tries;
  const measured = select.length + trials * batch + fulls * (select.length - (draw === "fixed" ? batch : 0));
  const searchCalls =
    size.batches + (size.batches > 1 ? 1 : 0) + size.instructions + (bootstraps + measured) * callsOfARow;
  return succeed({
    search: {
      id: "mipro",
      version: methodVersions.mipro,
      wanted: 1,
      proposer: createCombine({ startText, prepare, startUp, goodShare }),
      evaluators: [minibatch],
      selector: topK(1),
      isDone: ({ round }) => round > trials,
    },
    screen,
    selectRows: select.length,
    verification: parts.value.verificationAfter(searchCalls),
  });
}

interface Preparation {
  readonly size: MiproSize;
  readonly bootstrap: BootstrapOptions;
  readonly screen: Screen;
}

/** Bootstraps the sets, sums the rows up, and writes the instructions, each from one of the sets. */
async function* prepareParts(start: Candidate, how: Preparation, ledger: Ledger): Steps<PromptParts> {
  const sets: (readonly Demonstration[])[] = [[]];
  for (const kind of how.size.sets) {
    const set = yield* bootstrapSet(kind, { teacher: start, teacherSet: null }, how.bootstrap, ledger);
    if (!set.ok) return set;
    if (set.value.length > 0) sets.push(set.value);
  }
  const summary = yield* summarizeRows(how.bootstrap.rows, how.size, ledger);
  if (!summary.ok) return summary;
  const startSection = sectionOf(withoutDemonstrations(start.text));
  const instruction = withoutSlotLines(startSection, startSection);
  const instructions = [startSection];
  const textWith = (section: string) => withSection(start.text, section);
  const firstTip = Math.floor(ledger.random() * tips.length);
  for (let asked = 0; asked < how.size.instructions; asked += 1) {
    const demonstrations = (sets[(asked + 1) % sets.length] ?? []).slice(0, MOST_DEMONSTRATIONS);
    const tip = tips[(firstTip + asked) % tips.length] ?? "";
    const grounds = { instruction, summary: summary.value, demonstrations, tip };
    const answer = yield* askForGrounded(grounds, how.size.words, ledger);
    if (!answer.ok) return answer;
    if (answer.value === null) continue;
    const read = readInstruction(answer.value, startSection);
    const section = read.ok ? keepSlots(read.value, startSection) : null;
    const reason =
      section === null ? "It is no instruction." : how.screen(textWith(section), instructions.map(textWith));
    if (section === null || reason !== null) {
      yield { type: "candidate-refused", text: answer.value.text, reason: reason ?? "It is no instruction." };
      continue;
    }
    instructions.push(section);
  }
  return succeed({ instructions, sets });
}
