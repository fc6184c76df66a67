import { v7 as newId } from "uuid";
import type { TrialSide } from "../../optimizers/trial-run";
import type { KeptTrial } from "../../store/kept-trial";
import type { Output, TrialOutputFacts } from "../../store/session";
import { fillPlaceHolders } from "../../scoring/place-holders";
import { drawLeftSides } from "../../scoring/blind";
import { seededRandom } from "../../base/random";
import { storeWith } from "../database/storage-queue";
import type { TriedInput, Trial, TrialOutput } from "./trial-store";

const sides = ["incumbent", "candidate"] as const satisfies readonly TrialSide[];

/** Stores what the inputs' prompts led to, with their versions; inputs that were not begun yet are left out. */
export function keepInputs(trial: Trial, inputs: readonly number[]): void {
  const rows = inputs.flatMap((input) => sides.flatMap((side) => toRow(trial, input, side) ?? []));
  if (rows.length > 0) void storeWith((repository) => repository.keepTrial(rows));
}

function toRow(trial: Trial, input: number, side: TrialSide): Output | null {
  const entry = trial.inputs[input];
  const output = entry?.outputs[side];
  if (entry === undefined || output === undefined) return null;
  const begunAt = Math.max(...sides.map((one) => entry.outputs[one].createdAt));
  if (begunAt === 0) return null;
  const { id, raw, state, usage, timings, similarity } = output;
  return {
    id,
    sessionId: trial.sessionId,
    versionId: trial.versionIds[side],
    createdAt: output.createdAt === 0 ? begunAt : output.createdAt,
    source: "trial",
    text: raw,
    trial: {
      id: trial.id,
      side,
      input,
      inputs: trial.inputs.length,
      values: Array.from(entry.values, ([name, value]) => ({ name, value })),
      goldenResponse: entry.goldenResponse,
      prompt: entry.prompts[side],
      model: trial.model,
      sampling: trial.sampling,
      // If this is the last that is heard of it, the page was closed.
      state: state === "writing" || state === "waiting" ? "stopped" : state,
      usage,
      timings,
      blindSeed: trial.blindSeed,
      scoring: trial.scoring,
      vote: entry.vote,
      ...(similarity !== null && { similarity }),
    },
  };
}

/**
 * The trial that these outputs are from; null where there are none, or where the versions' texts are others by now.
 * Inputs that were never begun are not there any more.
 */
export function readTrial(rows: readonly Output[], texts: Readonly<Record<TrialSide, string>>): Trial | null {
  const outputs = trialRows(rows);
  const newest = outputs.at(-1);
  const candidate = outputs.find(({ trial }) => trial.side === "candidate");
  const incumbent = outputs.find(({ trial }) => trial.side === "incumbent");
  if (newest === undefined || candidate === undefined) return null;
  const { id, model, sampling, inputs: count, blindSeed, scoring } = newest.trial;
  const lefts = leftSides(count, blindSeed);
  const inputs = lefts.flatMap((left, index) => {
    const own = outputs.filter(({ trial }) => trial.input === index);
    return own[0] === undefined ? [] : [toInput({ ...own[0].trial, texts, own, left })];
  });

  const isSame = outputs.every(({ trial }) => {
    const values = new Map(trial.values.map(({ name, value }) => [name, value]));
    return fillPlaceHolders(texts[trial.side], values) === trial.prompt;
  });
  if (!isSame) return null;
  const isWhole = inputs.length === count && outputs.every(({ trial }) => trial.state !== "stopped");
  return {
    id,
    sessionId: candidate.row.sessionId,
    versionIds: { candidate: candidate.row.versionId, incumbent: incumbent?.row.versionId ?? "" },
    texts,
    model,
    sampling,
    blindSeed,
    isRevealed: false,
    scoring,
    state: isWhole ? "completed" : "stopped",
    failure: null,
    inputs,
  };
}

/** A trial as it begins or goes on: what these outputs of it hold is there, and all the rest is to be written. */
export function openTrial(run: KeptTrial, rows: readonly Output[] = []): Trial {
  const { runId, inputs, texts, blindSeed, ...same } = run;
  const outputs = trialRows(rows).filter(({ trial }) => trial.id === runId);
  const newest = outputs.at(-1);
  const lefts = leftSides(inputs.length, blindSeed);
  return {
    ...same,
    id: runId,
    texts,
    blindSeed,
    // Null is a choice: not to be scored at all.
    scoring: newest === undefined ? run.scoring : newest.trial.scoring,
    isRevealed: false,
    state: "stopped",
    failure: null,
    inputs: inputs.map((input, index) => {
      const own = outputs.filter(({ trial }) => trial.input === index);
      return toInput({ ...input, texts, own, left: lefts[index] ?? "incumbent" });
    }),
  };
}

/** An output of a trial as it is stored. */
interface TrialRow {
  readonly row: Output;
  readonly trial: TrialOutputFacts;
}

function trialRows(rows: readonly Output[]): readonly TrialRow[] {
  return rows.flatMap((row) => (row.trial === undefined ? [] : [{ row, trial: row.trial }]));
}

interface InputParts extends Pick<TrialOutputFacts, "values" | "goldenResponse"> {
  readonly texts: Readonly<Record<TrialSide, string>>;
  /** What is stored of it. */
  readonly own: readonly TrialRow[];
  readonly left: TrialSide;
}

function toInput({ values: pairs, goldenResponse, texts, own, left }: InputParts): TriedInput {
  const values = new Map(pairs.map(({ name, value }) => [name, value]));
  const both = <Value>(of: (side: TrialSide) => Value) => ({ candidate: of("candidate"), incumbent: of("incumbent") });
  return {
    values,
    goldenResponse,
    prompts: both((side) => fillPlaceHolders(texts[side], values)),
    outputs: both((side) => toOutput(own.find(({ trial }) => trial.side === side))),
    left,
    vote: own[0]?.trial.vote ?? null,
    failure: null,
  };
}

function toOutput(found: TrialRow | undefined): TrialOutput {
  if (found === undefined) return unwritten(newId());
  const { row, trial } = found;
  const { state, usage, timings, similarity = null } = trial;
  const { id, createdAt, text: raw } = row;
  return { id, createdAt, raw, tokens: 0, reading: null, state, usage, timings, similarity };
}

/** An output that the model was not asked for yet. */
export function unwritten(id: string): TrialOutput {
  return {
    id,
    createdAt: 0,
    raw: "",
    tokens: 0,
    reading: null,
    state: "waiting",
    usage: null,
    timings: null,
    similarity: null,
  };
}

/** Which side stands on the left of each input: drawn where nobody may know, else the prompt that was there first. */
function leftSides(inputs: number, blindSeed: number | null): readonly TrialSide[] {
  if (blindSeed === null) return Array.from({ length: inputs }, () => "incumbent");
  return drawLeftSides(inputs, seededRandom(blindSeed));
}
