import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { createGrowingMetric } from "../evaluators/growing-metric";
import { expectedTexts } from "../expected-text";
import { callsOfARow, createMeasureRow } from "../measure-row";
import type { MadeCasesOptions } from "../made-cases";
import { methodVersions } from "../method-versions";
import { createPatience } from "../patience";
import { sectionOf } from "../prompt-section";
import { createCalibrate } from "../proposers/calibrate";
import { createEvidence } from "../proposers/evidence";
import type { Columns, Recipe } from "../recipe";
import { createScreen } from "../screen";
import type { Population } from "../search";
import { onRows } from "../selectors/on-rows";
import { topK } from "../selectors/top-k";
import { rowsToOpen, verifyByMetric } from "../verify-rows";
import { allRows, drawRows, hasDemands, isSmall, unfit, type RecipeContext } from "./recipe-context";
import { textNamesOf } from "./text-names";

export interface IpcSize {
  readonly steps: number;
  /** Cases that are made before the first step, and before each later one, until there are so many. */
  readonly firstCases: number;
  readonly moreCases: number;
  readonly mostCases: number;
  /** Wrong answers, and earlier prompts with their scores, that a request shows. */
  readonly failures: number;
  readonly history: number;
  /** The search ends after so many steps without a better prompt, but not in the first ones. */
  readonly patience: number;
  readonly warmUp: number;
}

/**
 * "tab": 20 cases, which the person answers, and 4 prompts: at most 20 + 8 + 20 · (1 + 1 + 4) = 148 calls before the rows
 * that are opened once. "reference": the settings of the paper's program: 10 cases, 10 more a step up to 50, at most 40 steps.
 */
export const ipcSizes = {
  tab: { steps: 4, firstCases: 8, moreCases: 4, mostCases: 20, failures: 2, history: 4, patience: 4, warmUp: 4 },
  reference: {
    steps: 40,
    firstCases: 10,
    moreCases: 10,
    mostCases: 50,
    failures: 4,
    history: 4,
    patience: 10,
    warmUp: 4,
  },
} as const satisfies Record<string, IpcSize>;

const SAMPLES = 3;
/** More are no list to choose from. */
const MOST_OPTIONS = 8;
/** One made case of so many tells at the end, where no real row can. */
const KEPT_APART = 3;

/**
 * IPC, intent-based prompt calibration (Levi et al., arXiv 2402.03099): the model makes up hard cases, the person says their
 * right answers, and prompts are written from the errors on them and from the prompts so far with their scores. What
 * differs here: what an input is like is seen from a few of the person's rows; the best prompt is kept and not the latest;
 * all steps show the latest prompts, where every third of the program's shows the best; and the winner is held against the
 * person's own prompt, on real rows that nothing else has used where they have right answers, else on a third of the made
 * cases, which choose nothing.
 */
export function createIpc({ plan, tools }: RecipeContext, size: IpcSize = ipcSizes.tab): Result<Recipe> {
  const startText = plan.prompt.text;
  const section = sectionOf(startText);
  const all = drawRows(allRows(plan), plan);
  const [first, ...others] = plan.rows.propose.length > 0 && !isSmall(plan) ? drawRows(plan.rows.propose, plan) : all;
  if (first === undefined) return unfit("There are no rows that show what an input is like.");
  const [name] = textNamesOf(section, all).toSorted((one, other) => lengthOf(first, other) - lengthOf(first, one));
  if (name === undefined) return unfit("This method makes up inputs, and the prompt has no place-holder for a text.");
  const samples: MadeCasesOptions["samples"] = [first, ...others.slice(0, SAMPLES - 1)];
  const answers = [...new Set(all.flatMap((row) => expectedTexts(row).slice(0, 1)))].toSorted();
  const options = answers.length > 1 && answers.length <= MOST_OPTIONS ? answers : [];

  const isByRows = hasDemands(plan);
  const seen = new Set<Case>(samples);
  const rest = (isSmall(plan) ? all : drawRows(plan.rows.openOnce, plan)).filter((row) => !seen.has(row));
  const measureRow = createMeasureRow(tools, plan.sampling);
  const calls = callsOfARow(all, tools);
  const measured = 1 + 1 + size.steps;
  const searchCalls = size.mostCases * (1 + measured * calls) + 2 * size.steps;
  const opened = isByRows ? rowsToOpen(rest, { calls: plan.budget.calls, searchCalls, callsOfARow: 2 * calls }) : [];
  const cases: Case[] = [];
  const isKeptApart = (row: string) =>
    !isByRows && cases.findIndex(({ id }) => id === row) % KEPT_APART === KEPT_APART - 1;
  const evidence = createEvidence({ tools, sampling: plan.sampling, rows: cases });
  const hasSettled = createPatience(size.patience, ({ kept: [best] }) => best);
  return succeed({
    search: {
      id: "ipc",
      version: methodVersions.ipc,
      wanted: 1,
      proposer: createCalibrate({ startText, cases, isKeptApart, evidence, ...size }),
      evaluators: [
        createGrowingMetric({
          cases,
          isKeptApart,
          evidence,
          measureRow,
          callsOfARow: calls,
          ...size,
          made: { section, samples, name, options },
        }),
      ],
      selector: onRows(topK(1), (row) => !isKeptApart(row)),
      isDone: (population) =>
        (hasSettled(population) && population.round > size.warmUp) || population.round > size.steps,
    },
    screen: createScreen({ startText, rows: all, keepsFacts: true }),
    selectRows: size.mostCases,
    verification: isByRows
      ? verifyByMetric(opened, measureRow, calls)
      : { kind: "folds", columns: (population) => columnsOn(isKeptApart, population) },
  });
}

function lengthOf({ variables }: Case, name: string): number {
  const value = variables[name];
  return typeof value === "string" ? value.length : 0;
}

/** Both prompts on the cases that were kept apart. */
function columnsOn(isKeptApart: (caseId: string) => boolean, { candidates, measurements, kept }: Population): Columns {
  const scoresOf = (id: string | undefined) =>
    new Map(
      measurements.flatMap(({ candidateId, caseId, score }) =>
        candidateId === id && caseId !== null && score !== null && isKeptApart(caseId)
          ? [[caseId, score] as const]
          : [],
      ),
    );
  const [own, best] = [scoresOf(candidates[0]?.id), scoresOf(kept[0])];
  const rows = [...own.keys()].filter((row) => best.has(row));
  return { first: rows.map((row) => own.get(row) ?? 0), second: rows.map((row) => best.get(row) ?? 0) };
}
