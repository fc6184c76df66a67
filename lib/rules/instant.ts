import { countWords, type Task } from "../template/task";
import { checkRewrite, wishesOf } from "../optimizers/check-rewrite";
import type { Optimizer, OptimizerContext, OptimizerEvent, RunEnd } from "../optimizers/optimizer";
import { type Addition, planAdditions } from "./additions";
import { compose } from "./compose";
import { findLostSpans, findProtectedSpans } from "../reading/protected-spans";
import { readTask } from "./read-task";
import type { Reading } from "./reading";
import { refineByRules } from "./refine/refine-by-rules";
import { limitRemark, nothingToAdd, remarksOnText, withoutRepeats } from "./remarks";
import { isTooLong, type Rewrite, unchanged, unreadLong } from "./rewrite";

/**
 * The instant optimizer: rules, no model. It reads the prompt, regroups what can be told apart, adds the few requirements
 * that help for this kind of task, and describes the form of the golden response. Each rule names the document that it
 * follows; that a rule is sensible does not make it help every model ("The language of prompting", arXiv 2311.01967).
 * A refinement starts from the earlier prompt and does what the note asks, so far as rules can read it.
 */
export const instantOptimizer: Optimizer = { id: "instant", run: runInstant };

async function* runInstant(task: Task, context: OptimizerContext): AsyncGenerator<OptimizerEvent, RunEnd> {
  const { refinement, settings } = context;
  if (isBlank(refinement?.parentText ?? task.silverPrompt))
    return { type: "failed", failure: { kind: "empty-prompt" } };
  if (isStopped(context)) return { type: "stopped" };
  yield { type: "candidate-started", index: 0, seed: 0 };
  const rewrite =
    refinement === null
      ? rewriteByRules(task, { asksQuestions: settings.asksQuestions })
      : refineByRules(refinement, task.wordLimit);
  if (isStopped(context)) return { type: "stopped" };
  yield { type: "candidate-made", index: 0, candidate: { ...rewrite, frame: null, offers: [], generation: null } };
  yield { type: "candidate-checked", index: 0, findings: checkRewrite(task, wishesOf(refinement), rewrite.text) };
  return { type: "completed" };
}

function isStopped({ signal }: OptimizerContext): boolean {
  return signal.aborted;
}

/** Nothing to see: white space, control and format characters, half characters. */
function isBlank(text: string): boolean {
  return !/[^\p{Z}\p{C}]/u.test(text);
}

export interface RewriteOptions {
  /** Whether what is missing is asked for in the prompt, as `Label: [Question?]`. */
  readonly asksQuestions: boolean;
}

/** Passes after which a prompt counts as one that rules cannot settle; all but the oddest settle in the first. */
const mostPasses = 3;

/**
 * Improves a silver prompt by rules: the same task always gives the same text, nothing of the person's is lost, and a
 * second run on the result changes nothing.
 */
export function rewriteByRules(task: Task, options: RewriteOptions): Rewrite {
  let result = rewriteOnce(task, options);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    if (result.isUnchanged) return result;
    const next = rewriteOnce({ ...task, silverPrompt: result.text }, options);
    if (next.isUnchanged) return result;
    result = { ...next, remarks: withoutRepeats([...result.remarks, ...next.remarks]) };
  }
  return unchanged(
    task.silverPrompt,
    "unsettled",
    "Rules read this prompt in more than one way; it was left as it is.",
  );
}

function rewriteOnce(task: Task, options: RewriteOptions): Rewrite {
  const original = task.silverPrompt;
  if (isTooLong(original)) return unreadLong(original);
  const words = countWords(original);
  if (words > task.wordLimit) {
    return unchanged(
      original,
      "word-limit",
      `The prompt alone has ${words} words, more than the limit of ${task.wordLimit}; nothing was taken from it, and nothing added.`,
    );
  }
  const reading = readTask(original);
  const planned = planAdditions(task, reading, options.asksQuestions);
  const safe = isLossless(reading) ? reading : keepWhole(reading);
  const { chosen, dropped } = fitToLimit(safe, planned.additions, task.wordLimit);
  const text = compose(safe, chosen);
  const remarks = [...remarksOnText(safe), ...planned.remarks, ...chosen.map(({ remark }) => remark)];
  if (countWords(text) > task.wordLimit || (chosen.length === 0 && !isWorthChanging(safe, text))) {
    const why = dropped.length > 0 ? limitRemark(dropped.length, task.wordLimit) : nothingToAdd(reading);
    return { text: original, remarks: [...planned.remarks, why], isUnchanged: true };
  }
  if (dropped.length > 0) remarks.push(limitRemark(dropped.length, task.wordLimit));
  return { text, remarks: withoutRepeats(remarks), isUnchanged: false };
}

/** A longer text of the person's own is never regrouped, so there is nothing to check. */
const longestCheck = 20_000;

/**
 * Regrouping is undone where it would lose a fact, a quotation, a place-holder or a name. Material is moved in one piece;
 * of the words that were left out, only names may go, as in "Hi ChatGPT".
 */
function isLossless(reading: Reading): boolean {
  const material = reading.material?.text ?? "";
  const own = material === "" ? reading.original : reading.original.replace(material, () => "");
  if (own.length > longestCheck && reading.sentences === null && reading.removedWords.length === 0) return true;
  const removed = reading.removedWords.join("\n");
  if (findProtectedSpans(removed).some(({ kind }) => kind !== "name")) return false;
  return findLostSpans(own, `${compose({ ...reading, material: null }, [])}\n${removed}`).length === 0;
}

function keepWhole(reading: Reading): Reading {
  const shape = reading.shape === "plain" ? "whole" : reading.shape;
  return {
    ...reading,
    shape,
    sentences: null,
    material: null,
    instruction: reading.original.trim(),
    closingCue: "",
    removedWords: [],
    changes: [],
  };
}

/** Takes additions by rank, each one that still fits; what a second run would try again still would not fit. */
function fitToLimit(
  reading: Reading,
  additions: readonly Addition[],
  wordLimit: number,
): { readonly chosen: readonly Addition[]; readonly dropped: readonly Addition[] } {
  const byRank = [...additions].sort((left, right) => right.rank - left.rank);
  const chosen = new Set<Addition>();
  let text = compose(reading, []);
  for (const addition of byRank) {
    chosen.add(addition);
    text = compose(
      reading,
      additions.filter((other) => chosen.has(other)),
    );
    if (countWords(text) > wordLimit) chosen.delete(addition);
  }
  return {
    chosen: additions.filter((addition) => chosen.has(addition)),
    dropped: additions.filter((addition) => !chosen.has(addition)),
  };
}

/** Without additions, only a changed wording or a new order counts: capitals, marks and white space alone do not. */
function isWorthChanging(reading: Reading, text: string): boolean {
  if (reading.shape === "sectioned" || reading.shape === "few-shot") return false;
  const hasNewLines = text.split("\n").length !== reading.original.trim().split("\n").length;
  const isRegrouped = (reading.sentences?.constraints.length ?? 0) >= 2;
  const isSetOff = reading.material !== null && !reading.material.isDelimited;
  const hasNewOptions = reading.optionLetters.length > 0 && hasNewLines;
  return reading.removedWords.length > 0 || reading.changes.length > 0 || isRegrouped || isSetOff || hasNewOptions;
}
