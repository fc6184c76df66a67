import type { Clock } from "../base/clock";
import type { Failure } from "../base/failure";
import { isStopped } from "../base/is-stopped";
import { fail, succeed, type Result } from "../base/result";
import type { AnswerCache } from "../calls/call";
import { learningCache } from "../calls/learning-cache";
import { modelIdOf } from "../calls/model-id";
import type { AnswerChoice, Engine } from "../engines/engine";
import type { RunEnd } from "../optimizers/optimizer";
import type { AnswerScore } from "../records/answer-score";
import type { Case, CasePrompt } from "../records/case";
import type { Json } from "../records/json";
import { letterOptions } from "../scoring/demands/letter-options";
import { judgeAndScore } from "./judge-and-score";
import type { Cell, CellKey, MatrixEvent, MatrixPlan } from "./lab-run";
import { createLedger } from "./ledger";
import type { FilledPrompt, RowTools } from "./row-tools";
import { sampleOf } from "./sample-of";
import { settleRow } from "./settle-row";
import type { Answer, Ledger, Steps } from "./search";

export interface MatrixOutside {
  /** Null where no model is loaded; rows with a given answer need none. */
  readonly engine: Engine | null;
  readonly tools: RowTools;
  /** Learns each answer, for a search after it; what is measured is asked anew, for its time is measured too. */
  readonly cache: AnswerCache | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * Measures the cells of a plan one after the other. What goes wrong with one row is kept with it and the next one
 * follows; a lost engine, a spent budget or a stop ends it, and what is measured stands. Sample n is drawn with the plan's seed plus n.
 */
export async function* measureMatrix(
  plan: MatrixPlan,
  outside: MatrixOutside,
): AsyncGenerator<MatrixEvent, RunEnd, void> {
  const { engine, signal } = outside;
  const prompts = new Map(plan.prompts.map((prompt) => [prompt.id, prompt]));
  const rows = new Map(plan.cases.map((row) => [row.id, row]));
  const ledger = engine === null || plan.answerer === "given" ? null : ledgerFor(plan, engine, outside);
  let ofRow: Cell[] = [];
  for (const [place, cell] of plan.cells.entries()) {
    if (signal.aborted) return { type: "stopped" };
    const prompt = prompts.get(cell.promptId);
    const row = rows.get(cell.caseId);
    // The person took it out of the set in the meantime.
    if (row === undefined) continue;
    if (prompt !== undefined) {
      yield { type: "cell-started", cell };
      const measured = yield* measureCell({ cell, prompt, row }, ledger, { plan, tools: outside.tools });
      if (isStopped(signal)) return { type: "stopped" };
      if (!measured.ok) return { type: "failed", failure: measured.failure };
      yield { type: "cell-ended", cell: measured.value };
      ofRow.push(measured.value);
    }
    if (plan.cells[place + 1]?.caseId === cell.caseId) continue;
    const settled = await silently(settleRow(row, withAlongside(ofRow, plan), { demands: plan.demands, ledger }));
    if (isStopped(signal)) return { type: "stopped" };
    if (!settled.ok) return { type: "failed", failure: settled.failure };
    for (const changed of settled.value) yield { type: "cell-settled", cell: changed };
    ofRow = [];
  }
  return { type: "completed" };
}

function ledgerFor(plan: MatrixPlan, engine: Engine, { cache, clock, signal }: MatrixOutside): Ledger {
  return createLedger({
    engine,
    modelId: modelIdOf(engine),
    calls: [],
    cache: learningCache(cache),
    budget: plan.budget,
    seed: plan.sampling.seed,
    clock,
    signal,
  });
}

/** What is measured of a row, in the order of the prompts; what was just measured stands for what was there. */
function withAlongside(measured: readonly Cell[], { prompts, alongside = [] }: MatrixPlan): readonly Cell[] {
  const [first] = measured;
  const keyOf = ({ promptId, sample }: CellKey) => JSON.stringify([promptId, sample]);
  const fresh = new Set(measured.map(keyOf));
  const others = alongside.filter((cell) => cell.caseId === first?.caseId && !fresh.has(keyOf(cell)));
  const places = new Map(prompts.map(({ id }, place) => [id, place]));
  return [...measured, ...others].sort(
    (one, other) => (places.get(one.promptId) ?? 0) - (places.get(other.promptId) ?? 0),
  );
}

interface CellToMeasure {
  readonly cell: CellKey;
  readonly prompt: CasePrompt;
  readonly row: Case;
}

interface HowToMeasure {
  readonly plan: MatrixPlan;
  readonly tools: RowTools;
}

/** Fails where the whole run cannot go on. */
async function* measureCell(
  { cell, prompt, row }: CellToMeasure,
  ledger: Ledger | null,
  { plan, tools }: HowToMeasure,
): AsyncGenerator<MatrixEvent, Result<Cell>, void> {
  const filled = await tools.fill(prompt.text, row);
  if (!filled.ok) return succeed(failedCell(cell, "", filled.failure));
  const { sent } = filled.value;
  const given = row.givenAnswer;
  if (given === null && ledger === null) {
    const failure: Failure = { kind: "model-needed" };
    // A set of given answers may hold rows without one; a plan for the model can do nothing at all.
    return plan.answerer === "given" ? succeed(failedCell(cell, sent, failure)) : fail(failure);
  }
  const letters = given === null ? letterOptions([...plan.demands, ...row.demands]) : null;
  if (letters !== null && letters.length < 2) return succeed(unreadCell(cell, sent, NO_LETTERS));
  const asking = { filled: filled.value, letters, ledger, plan };
  const answered = given === null ? yield* askRow(cell, asking) : succeed(givenAnswer(given));
  if (!answered.ok) {
    return isOfOneRow(answered.failure) ? succeed(failedCell(cell, sent, answered.failure)) : answered;
  }
  const { answer, text, isCutOff, usage, milliseconds, choices } = answered.value;
  if (choices?.every(({ logProbability }) => logProbability === choices[0]?.logProbability) === true) {
    return succeed({ ...unreadCell(cell, sent, NONE_LIKELIER), usage, milliseconds, choices });
  }
  const scored = { answer, row, prompt, sent, usage, milliseconds };
  // Answers that are given are judged too, where a model is there.
  const score = await silently(judgeAndScore(scored, tools, ledger));
  if (!score.ok) return score;
  const measured = { ...cell, sent, answer: text, isCutOff, usage, milliseconds, score: score.value, failure: null };
  return succeed(choices === undefined ? measured : { ...measured, choices });
}

type Answered = Omit<Answer, "usage"> & {
  readonly answer: Json;
  readonly usage: Answer["usage"] | null;
  /** Where the likeliest letter was asked for. */
  readonly choices?: readonly AnswerChoice[];
};

interface Asking {
  readonly filled: FilledPrompt;
  /** Null where the answer is written. */
  readonly letters: readonly string[] | null;
  readonly ledger: Ledger | null;
  readonly plan: MatrixPlan;
}

async function* askRow(
  cell: CellKey,
  { filled, letters, ledger, plan }: Asking,
): AsyncGenerator<MatrixEvent, Result<Answered>, void> {
  if (ledger === null) return fail({ kind: "model-needed" });
  if (letters !== null) return askForLetter(filled, letters, ledger);
  const asking = ledger.ask("run", filled.messages, sampleOf(plan.sampling, cell.sample));
  for (;;) {
    const step = await asking.next();
    if (step.done === true)
      return step.value.ok ? succeed({ ...step.value.value, answer: step.value.value.text }) : step.value;
    if (step.value.type === "text-delta") yield { type: "text-delta", cell, text: step.value.text, tokens: 1 };
  }
}

/** The likeliest of the letters; of some that are equally likely, the first. */
async function askForLetter(
  { messages }: FilledPrompt,
  letters: readonly string[],
  ledger: Ledger,
): Promise<Result<Answered>> {
  const asking = ledger.choose(messages, letters);
  let usage: Answer["usage"] = { promptTokens: 0, completionTokens: 0 };
  let milliseconds = 0;
  for (;;) {
    const step = await asking.next();
    if (step.done !== true) {
      if (step.value.type === "call-ended") ({ usage, milliseconds } = step.value.call.answer);
      continue;
    }
    if (!step.value.ok) return step.value;
    const choices = step.value.value;
    const best = choices.reduce<AnswerChoice | null>(
      (found, choice) => (found === null || choice.logProbability > found.logProbability ? choice : found),
      null,
    );
    const text = best?.answer ?? "";
    return succeed({ answer: text, text, isCutOff: false, usage, milliseconds, choices });
  }
}

/** What the judge writes is no part of the cell's answer. */
async function silently<Value>(steps: Steps<Value>): Promise<Result<Value>> {
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return step.value;
  }
}

function givenAnswer(answer: Json): Answered {
  const text = typeof answer === "string" ? answer : JSON.stringify(answer);
  return { answer, text, isCutOff: false, usage: null, milliseconds: 0 };
}

function isOfOneRow({ kind }: Failure): boolean {
  return kind === "context-exceeded" || kind === "template-failed" || kind === "script-failed";
}

const noScore: Omit<AnswerScore, "reason"> = { passed: false, score: 0, failure: "error", namedScores: {}, parts: [] };

const NO_LETTERS = "The row shows no lettered options to choose among.";
/** So do engines answer that know no probability of any of them. */
const NONE_LIKELIER = "The model finds all letters equally likely, so that none is its answer.";

/** A row that was not answered, which is an error and not the letter A. */
function unreadCell(cell: CellKey, sent: string, reason: string): Cell {
  const score = { ...noScore, reason };
  return { ...cell, sent, answer: null, isCutOff: false, usage: null, milliseconds: 0, score, failure: null };
}

function failedCell(cell: CellKey, sent: string, failure: Failure): Cell {
  const score = { ...noScore, reason: describeFailedCell(failure) };
  return { ...cell, sent, answer: null, isCutOff: false, usage: null, milliseconds: 0, score, failure };
}

function describeFailedCell(failure: Failure): string {
  if (failure.kind === "context-exceeded") return "Prompt and row together are longer than the model can read.";
  if (failure.kind === "model-needed") return "No answer is given for this row, and no model answers.";
  if (failure.kind === "template-failed") return `The prompt cannot be filled: ${failure.detail}`;
  return "The row could not be measured.";
}
