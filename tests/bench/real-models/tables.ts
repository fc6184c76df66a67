import { wilson } from "@/lib/scoring/wilson";
import { markdownTable } from "../markdown-table";
import type { AnswerFigures, JudgeFigures, PathFigures } from "./summarize";

/** All that was measured of one model. */
export interface ModelFigures {
  readonly name: string;
  readonly paths: readonly PathFigures[];
  readonly judge: JudgeFigures | null;
  readonly answers: AnswerFigures | null;
  /** The most memory that llama.cpp took, in bytes; null where the system does not tell. */
  readonly peakBytes: number | null;
}

const pathNames = {
  full: "full request",
  first: "first answer alone",
  small: "small-model path",
  framed: "framed fill",
  rules: "instant rules",
} as const;

/** Markdown: what each path gives, and what the judge is worth. */
export function renderRealTables(models: readonly ModelFigures[]): string {
  return [
    "### What each path gives",
    markdownTable(
      [
        "model and path",
        "prompts",
        "written",
        "usable",
        "framed",
        "unchanged",
        "golden",
        "ties",
        "slot bias",
        "better",
        "same",
        "worse",
      ],
      models.flatMap((model) => model.paths.map((path) => qualityCells(model, path))),
    ),
    "### What stopped the rest",
    markdownTable(
      ["model and path", "no prompt", "blocked by"],
      models.flatMap(({ name, paths }) =>
        paths
          .filter(({ refusals, blocks }) => refusals.length + blocks.length > 0)
          .map((path) => [nameOf(name, path), list(path.refusals), list(path.blocks)]),
      ),
    ),
    "### What it costs",
    markdownTable(
      ["model and path", "tokens a second", "seconds to a result", "with the judge", "memory"],
      models.flatMap(({ name, paths, peakBytes }) =>
        paths
          .filter(({ path }) => path !== "first")
          .map((path) => [
            nameOf(name, path),
            digits(path.tokensPerSecond),
            digits(path.resultSeconds),
            digits(path.totalSeconds),
            peakBytes === null || path.path === "rules" ? "–" : `${Math.round(peakBytes / 1e6)} MB`,
          ]),
      ),
    ),
    "### What the judge is worth",
    markdownTable(
      [
        "model",
        "pairs",
        "right by the mean of both orders",
        "right, wrong, tie",
        "calibrated",
        "slot bias",
        "agrees with blind grades",
      ],
      models.flatMap(({ name, judge, paths }) => (judge === null ? [] : [judgeCells(name, judge, paths)])),
    ),
    "### What its answers are worth",
    markdownTable(
      ["model", "questions", "by letter: answered", "right", "by words: answered", "right", "right by chance"],
      models.flatMap(({ name, answers }) => (answers === null ? [] : [answerCells(name, answers)])),
    ),
  ].join("\n\n");
}

function qualityCells({ name }: ModelFigures, path: PathFigures): readonly string[] {
  const { better, same, worse } = path.grades;
  const graded = better + same + worse;
  return [
    nameOf(name, path),
    String(path.prompts),
    String(path.written),
    String(path.usable),
    String(path.framed),
    String(path.unchanged),
    path.judged === 0 ? "–" : `${path.golden} of ${path.judged}`,
    path.judged === 0 ? "–" : String(path.ties),
    path.slotBias === null ? "–" : path.slotBias.toFixed(1),
    graded === 0 ? "–" : `${better} of ${graded}${interval(better, graded)}`,
    graded === 0 ? "–" : String(same),
    graded === 0 ? "–" : `${worse} of ${graded}${interval(worse, graded)}`,
  ];
}

function judgeCells(name: string, judge: JudgeFigures, paths: readonly PathFigures[]): readonly string[] {
  const { pairs, byMean, bothOrders, calibrated, slotBias } = judge;
  const of = paths.reduce((sum, { agreement }) => sum + agreement.of, 0);
  const agreed = paths.reduce((sum, { agreement }) => sum + agreement.agreed, 0);
  const counts = ({ right, wrong, ties }: JudgeFigures["bothOrders"]) => `${right}, ${wrong}, ${ties}`;
  return [
    name,
    String(pairs),
    byMean === null ? "–" : `${percent(byMean.share)} (${percent(byMean.low)} to ${percent(byMean.high)})`,
    counts(bothOrders),
    counts(calibrated),
    slotBias.toFixed(1),
    of === 0 ? "–" : `${agreed} of ${of}${interval(agreed, of)}`,
  ];
}

function answerCells(name: string, { questions, byChance, byLetter, byWords }: AnswerFigures): readonly string[] {
  const right = ({ answered, right }: AnswerFigures["byLetter"]) =>
    answered === 0 ? "–" : `${right} of ${answered}${interval(right, answered)}`;
  return [
    name,
    String(questions),
    String(byLetter.answered),
    right(byLetter),
    String(byWords.answered),
    right(byWords),
    percent(questions === 0 ? 0 : byChance / questions),
  ];
}

function nameOf(model: string, { path }: PathFigures): string {
  return `${model}, ${pathNames[path]}`;
}

/** Of 95 in 100 (Wilson). */
function interval(successes: number, trials: number): string {
  const share = wilson(successes, trials);
  return share === null ? "" : ` (${percent(share.low)} to ${percent(share.high)})`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function list(counts: readonly (readonly [string, number])[]): string {
  return counts.length === 0 ? "–" : counts.map(([name, count]) => `${name} ${count}`).join(", ");
}

function digits(value: number | null): string {
  return value === null ? "–" : value >= 10 ? String(Math.round(value)) : value.toFixed(1);
}
