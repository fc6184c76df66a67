import { seededRandom } from "../../base/random";
import type { PackTexts } from "../../template/pack";
import { renderDiscriminatorRequest, renderOptimizerRequest } from "../../template/render-pack";
import { drawFrom, type Draws } from "./draws";
import type { CaseType, TrainingExample } from "./training-example";
import type { TrainingRow } from "./training-row";

// FIPO's diversification of its preference data (arXiv 2402.11811; `codes/generate_new_data.py` of its repository): half
// of the rows become multiple choice, and every row gets one of the template's four shapes. The decisions are drawn in
// the reference's order, so the same draws give the same files, apart from this:
// - Every template is filled in one pass. The reference replaces one place-holder after the other, and so changes texts
//   that look like one.
// - A row that lacks a response stays as it is asked, gets a shape without the missing block, and is never answered. The
//   reference knows no such rows.
// - Held-out rows are left out.

/** What is fine-tuned how: on chosen outputs, on preferences (DPO and IPO), or on them in iterations. */
export type TrainingStrategy = "sft" | "dpo" | "ipl";

export interface DiversifyOptions {
  readonly seed: number;
  readonly strategy: TrainingStrategy;
  /** The template that requests are filled from. */
  readonly texts: PackTexts;
}

/**
 * Training examples of the rows, in their order, each as soon as its row is read. One for a row; for iterative
 * preference learning two, the second an answer to follow or a pair to judge. The same seed gives a row the same example
 * with every strategy.
 */
export async function* diversify(
  rows: AsyncIterable<TrainingRow>,
  { seed, strategy, texts }: DiversifyOptions,
): AsyncGenerator<TrainingExample, void, undefined> {
  const draws = drawFrom(seededRandom(seed));
  for await (const row of rows) {
    if (row.isHeldOut) continue;
    const [optimizing, further] = diversifyRow(row, texts, draws);
    yield optimizing;
    if (strategy === "ipl") yield further;
  }
}

/** Both examples of one row, whatever is made of them, so that the draws of the next row do not depend on it. */
export function diversifyRow(
  row: TrainingRow,
  texts: PackTexts,
  draws: Draws,
): readonly [optimizing: TrainingExample, further: TrainingExample] {
  const task = drawTask(row, draws);
  return [drawOptimizing(row, task, texts, draws), drawFurther(row, task, texts, draws)];
}

/** A row's prompt and responses, as they are or as multiple choice. */
interface DrawnTask {
  readonly silverPrompt: string;
  readonly options: string;
  readonly silverResponse: string | null;
  readonly goldenResponse: string | null;
  readonly isChoice: boolean;
}

/** Of the answers that stand as silver responses to multiple choice, this share is right all the same. */
const RIGHT_SILVER_SHARE = 0.2;

function drawTask({ rawPrompt, silverResponse, goldenResponse }: TrainingRow, draws: Draws): DrawnTask {
  const isDrawn = draws.happens(0.5);
  if (!isDrawn || silverResponse === null || goldenResponse === null)
    return { silverPrompt: rawPrompt, options: "", silverResponse, goldenResponse, isChoice: false };
  const isGoldenLast = draws.happens(0.5);
  const [first, second] = isGoldenLast ? [silverResponse, goldenResponse] : [goldenResponse, silverResponse];
  const [right, wrong] = isGoldenLast ? ["B", "A"] : ["A", "B"];
  const options = `\nA: ${first}\nB: ${second}\nAnswer:`;
  return {
    silverPrompt: rawPrompt + options,
    options,
    silverResponse: draws.happens(RIGHT_SILVER_SHARE) ? right : wrong,
    goldenResponse: right,
    isChoice: true,
  };
}

/** Which optional blocks stand in the request. */
interface Shape {
  readonly hasSilver: boolean;
  readonly hasGolden: boolean;
}

const naive: Shape = { hasSilver: false, hasGolden: false };
const otherShapes: readonly Shape[] = [
  { hasSilver: true, hasGolden: false },
  { hasSilver: false, hasGolden: true },
  { hasSilver: true, hasGolden: true },
];

function drawOptimizing(row: TrainingRow, task: DrawnTask, texts: PackTexts, draws: Draws): TrainingExample {
  const { silverPrompt, silverResponse, goldenResponse, isChoice } = task;
  const possible = otherShapes.filter(
    ({ hasSilver, hasGolden }) => !(hasSilver && silverResponse === null) && !(hasGolden && goldenResponse === null),
  );
  const shape = draws.choose([naive, ...possible]);
  const request = renderOptimizerRequest(texts, {
    silverPrompt,
    silverResponse: shape.hasSilver ? silverResponse : null,
    goldenResponse: shape.hasGolden ? goldenResponse : null,
    wordLimit: countSpaced(row.chosen),
  });
  const { chosen, rejected } = row;
  return { kind: "optimize", request, chosen, rejected, caseType: caseOf(shape, isChoice), ...shared(row, task) };
}

function caseOf({ hasSilver, hasGolden }: Shape, isChoice: boolean): CaseType {
  if (!hasSilver) return hasGolden ? 3 : 0;
  if (hasGolden) return isChoice ? 4 : 5;
  return isChoice ? 1 : 2;
}

function drawFurther(row: TrainingRow, task: DrawnTask, texts: PackTexts, draws: Draws): TrainingExample {
  const { silverPrompt, silverResponse, goldenResponse, isChoice } = task;
  if (silverResponse !== null && goldenResponse !== null && draws.choose(["follow", "discriminate"]) === "follow") {
    const limit = countSpaced(goldenResponse);
    return {
      kind: "follow",
      request: `Answer the question with no more than ${limit} words: ${silverPrompt}`,
      chosen: goldenResponse,
      rejected: silverResponse,
      caseType: isChoice ? 6 : 7,
      ...shared(row, task),
    };
  }
  const isChosenLast = draws.happens(0.5);
  const [promptA, promptB] = isChosenLast ? [row.rejected, row.chosen] : [row.chosen, row.rejected];
  const [chosen, rejected] = isChosenLast ? ["B", "A"] : ["A", "B"];
  const comparison = { rawPrompt: silverPrompt, promptA, promptB, goldenResponse, criterion: null };
  const request = renderDiscriminatorRequest(texts, comparison);
  return { kind: "discriminate", request, chosen, rejected, caseType: 8, ...shared(row, task) };
}

function shared({ id, rawPrompt }: TrainingRow, { silverPrompt, options, goldenResponse }: DrawnTask) {
  return { id, silverPrompt, rawPrompt, options, goldenResponse: goldenResponse ?? "" };
}

/** As the reference counts the words of a label: what stands between single spaces, line breaks being none. */
function countSpaced(text: string): number {
  return text.split(" ").length;
}
