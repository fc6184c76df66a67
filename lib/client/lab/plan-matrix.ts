import type { CountingSteps } from "../../base/counting-steps";
import type { SamplingParameters } from "../../engines/engine";
import { fillPrompt } from "../../scoring/render/fill-prompt";
import { assertionsOf, type Assertion } from "../../records/assertion";
import { judgedKinds } from "../../scoring/demands/judged-demands";
import type { Case, CasePrompt } from "../../records/case";
import type { CellKey, MatrixPlan } from "../../search/lab-run";
import type { CellRow } from "../../store/lab-rows";
import { useModel } from "../models/model-store";
import { useSettings } from "../settings/settings-store";
import { hashSampling, type InputHashes } from "./fresh-cells";
import type { OpenSet } from "./lab-state";
import { hashesOf, knownCells } from "./open-cells";
import { PROMPTS_ALONE } from "./prompts-alone";

export interface MatrixWish {
  /** How often each row is answered; at least 1. */
  readonly samples: number;
  /** Those alone, also where they are measured; missing for all that are not. */
  readonly cells?: readonly CellKey[];
}

/** What one worker is asked to measure at once, with what its cells are stored with. */
export interface MatrixPart {
  readonly plan: MatrixPlan;
  readonly hashes: InputHashes;
  readonly samplingHash: string;
  /** Null where no model is asked. */
  readonly modelId: string | null;
  /** Nobody chose a seed, and the set's own is taken. */
  readonly isSeedDrawn: boolean;
}

/** A day: a person who wants it shorter stops it. */
const LONGEST_MILLISECONDS = 24 * 60 * 60_000;
/** In one step. */
const CELLS_AT_ONCE = 500;
/** At least, where there are so many. */
const CELLS_IN_PART = 5_000;

/**
 * What is to be measured, row by row, so that all prompts are always on the same rows; in steps of about a millisecond, for
 * a page that must not wait. Rows with a given answer, and sets that compare the prompts alone, ask no model; those come
 * first.
 */
export function* planMatrix(open: OpenSet, wish: MatrixWish): CountingSteps<readonly MatrixPart[]> {
  const { set, cases } = open;
  const { settings } = useSettings.getState();
  const { temperature, topP, maxTokens } = settings;
  const samplingHash = hashSampling({ temperature, topP, maxTokens, seed: settings.seed });
  const { model } = useModel.getState();
  const modelId = model.status === "ready" ? model.loaded.modelId : null;
  const hashes = hashesOf(open);
  const known = yield* byPromptAndRow(knownCells(set.id).values());
  const arePromptsAlone = set.source?.format === PROMPTS_ALONE;
  // Answers that stand in the set are judged by a model where one is loaded.
  const isJudged = ({ demands }: Case) =>
    modelId !== null && [...set.demands, ...demands].flatMap(assertionsOf).some(needsJudge);
  const asksModel = (row: Case) => !arePromptsAlone && (row.givenAnswer === null || isJudged(row));
  const rows = new Map(cases.map((entry) => [entry.id, entry]));
  const isMeasured = (key: CellKey): boolean => {
    const cell = known
      .get(key.promptId)
      ?.get(key.caseId)
      ?.find(({ sample }) => sample === key.sample);
    const row = rows.get(key.caseId);
    if (cell === undefined || row === undefined || !hashes.fit(cell)) return false;
    return cell.failure === null && (!asksModel(row) || isOfNow(cell));
  };
  const isOfNow = (cell: CellRow): boolean =>
    (modelId === null || cell.modelId === modelId) && cell.samplingHash === samplingHash;
  const cells = wish.cells ?? (yield* missingCells(open, wish.samples, isMeasured));

  const sampling: SamplingParameters = { temperature, topP, maxTokens, seed: settings.seed ?? set.seed };
  const part = (answerer: MatrixPlan["answerer"], own: readonly CellKey[], given: readonly Case[]): MatrixPart => {
    const { prompts, demands } = set;
    // Judges are asked too, and how often is told by the answers.
    const budget = {
      calls: Number.MAX_SAFE_INTEGER,
      tokens: Number.MAX_SAFE_INTEGER,
      milliseconds: LONGEST_MILLISECONDS,
    };
    return {
      plan: { prompts, cases: given, demands, cells: own, sampling, budget, answerer },
      hashes,
      samplingHash,
      modelId: answerer === "model" ? modelId : null,
      isSeedDrawn: settings.seed === null,
    };
  };
  const isForModel = ({ caseId }: CellKey): boolean => {
    const row = rows.get(caseId);
    return row !== undefined && asksModel(row);
  };
  const usedRows = (keys: readonly CellKey[]): readonly Case[] => {
    const used = new Set(keys.map(({ caseId }) => caseId));
    return cases.filter(({ id }) => used.has(id));
  };
  const given = cells.filter((key) => !isForModel(key));
  const asked = cells.filter(isForModel);
  const columns = arePromptsAlone
    ? set.prompts.map((prompt) => ({ prompt, own: given.filter(({ promptId }) => promptId === prompt.id) }))
    : [{ prompt: null, own: given }];
  const parts: MatrixPart[] = [];
  for (const { prompt, own } of columns) {
    for (const some of cutAtRows(own)) {
      yield;
      const used = usedRows(some);
      parts.push(
        part("given", some, prompt === null ? used : used.map((row) => ({ ...row, givenAnswer: filled(prompt, row) }))),
      );
    }
  }
  for (const some of cutAtRows(asked)) {
    yield;
    parts.push(part("model", some, usedRows(some)));
  }
  return parts;
}

/** In lists that a worker can be handed without holding up the page; all cells of a row stay together. */
function* cutAtRows(cells: readonly CellKey[]): Generator<readonly CellKey[], void, undefined> {
  let start = 0;
  for (let end = 1; end <= cells.length; end += 1) {
    const isRowOver = cells[end]?.caseId !== cells[end - 1]?.caseId;
    if (end < cells.length && !(isRowOver && end - start >= CELLS_IN_PART)) continue;
    yield cells.slice(start, end);
    start = end;
  }
}

function needsJudge({ kind }: Assertion): boolean {
  return kind === "select-best" || judgedKinds.includes(kind);
}

/** Where it cannot be filled, the worker says so in the cell. */
function filled({ text }: CasePrompt, row: Case): string {
  const filledPrompt = fillPrompt(text, row);
  return filledPrompt.ok ? filledPrompt.value.sent : "";
}

/** Looked up by ids that are there: an id for each of 100,000 cells would have to be made first. */
function* byPromptAndRow(
  cells: Iterable<CellRow>,
): CountingSteps<ReadonlyMap<string, ReadonlyMap<string, readonly CellRow[]>>> {
  const known = new Map<string, Map<string, CellRow[]>>();
  let taken = 0;
  for (const cell of cells) {
    taken += 1;
    if (taken % CELLS_AT_ONCE === 0) yield;
    let column = known.get(cell.promptId);
    if (column === undefined) known.set(cell.promptId, (column = new Map<string, CellRow[]>()));
    const samples = column.get(cell.caseId);
    if (samples === undefined) column.set(cell.caseId, [cell]);
    else samples.push(cell);
  }
  return known;
}

function* missingCells(
  { set, cases }: OpenSet,
  samples: number,
  isMeasured: (key: CellKey) => boolean,
): CountingSteps<readonly CellKey[]> {
  const missing: CellKey[] = [];
  let taken = 0;
  for (const row of cases) {
    for (const prompt of set.prompts) {
      if (!isFor(row, prompt)) continue;
      for (let sample = 0; sample < samples; sample += 1) {
        const key = { promptId: prompt.id, caseId: row.id, sample };
        if (!isMeasured(key)) missing.push(key);
        taken += 1;
        if (taken % CELLS_AT_ONCE === 0) yield;
      }
    }
  }
  return missing;
}

/** Whether the row is for the prompt: a file may say so by id or by label. */
export function isFor({ onlyPrompts }: Case, { id, label }: CasePrompt): boolean {
  return onlyPrompts === null || onlyPrompts.includes(id) || onlyPrompts.includes(label);
}
