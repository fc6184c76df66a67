import { foldText } from "../../template/fold-text";
import type { Refinement } from "../../template/refinement";
import { countWords, type Task } from "../../template/task";
import type { Remark } from "../../optimizers/optimizer";
import { type PromptReading, readPrompt } from "../../reading/read-prompt";
import { longestRead, type Rewrite, tooLong, unchanged } from "../unchanged";
import { statesExactLength, statesFormat } from "../../reading/stated";
import { splitBlocks } from "../../reading/blocks";
import { capitalize, endWithMark } from "../../reading/sentences";
import {
  addedVerbatim,
  addedWish,
  keptAlready,
  otherFormat,
  otherLength,
  overLimit,
  statedAlready,
} from "./note-remarks";
import { carryFrame } from "../../records/carry-frame";
import { writeFramedPrompt } from "../../records/framed-prompt";
import { type NotePiece, readNote } from "./read-note";
import { requirementsLabel } from "./foreign-wishes";
import { addRequirements } from "./requirements-list";
import { lineOfWish } from "./wish-lines";

/**
 * Does what a note asks, as far as rules can: a wish that they understand becomes a line of theirs, anything else a
 * requirement in the person's own words. Nothing of the prompt is lost, except a line that an earlier note added and
 * this one contradicts. The same note a second time changes nothing. What is marked in a framed prompt stays marked, and
 * its questions stay with their answers.
 */
export function refineByRules(refinement: Refinement, task: Limits): Rewrite {
  const rewrite = followNote(refinement, task);
  const { note, parentFrame } = refinement;
  if (parentFrame === undefined) return rewrite;
  const frame = carryFrame(parentFrame, rewrite.text, `Your note: “${note.trim()}”`);
  return frame === null ? rewrite : { ...rewrite, frame, text: writeFramedPrompt(frame).text };
}

type Limits = Pick<Task, "wordLimit" | "silverPrompt">;

function followNote({ note, parentText }: Refinement, { wordLimit, silverPrompt }: Limits): Rewrite {
  if (parentText.length > longestRead) return unchanged(parentText, tooLong);
  const pieces = readNote(note);
  if (pieces.length === 0) return unchanged(parentText, "The note is empty; the prompt stands as it was.");

  const reading = inKnownLanguage(readPrompt(parentText));
  const settled = settledIn(inKnownLanguage(readPrompt(withoutAddedItems(parentText, silverPrompt))));
  let change: Change = { prompt: parentText, items: [], remarks: [] };
  for (const piece of pieces) change = applyPiece(piece, change, reading, settled);

  const text = addRequirements(change.prompt, change.items, reading);
  if (change.items.length > 0 && text === parentText) return unchanged(parentText, noPlace);
  const words = countWords(text);
  const isUnchanged = text === parentText;
  const remarks = words > wordLimit && !isUnchanged ? [...change.remarks, overLimit(words, wordLimit)] : change.remarks;
  return { text, frame: null, offers: [], remarks: withoutRepeats(remarks), isUnchanged };
}

const noPlace =
  "Rules can add nothing to this text without breaking it, so your note is not in it; write it where it belongs.";

/** Each remark once, at its first place. */
function withoutRepeats(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.filter(
    (remark, index) => remarks.findIndex((other) => other.rule === remark.rule && other.text === remark.text) === index,
  );
}

/** A prompt of a few words can be in any language; without an accent among them it counts as English. */
function inKnownLanguage(reading: PromptReading): PromptReading {
  const isPlainLatin = reading.language === "unknown" && !/(?![a-z])\p{L}/iu.test(reading.text);
  return isPlainLatin ? { ...reading, language: "en" } : reading;
}

/** What the person's own words say of the answer. */
interface Settled {
  readonly hasExactLength: boolean;
  readonly hasFormat: boolean;
}

function settledIn({ instruction }: PromptReading): Settled {
  return { hasExactLength: statesExactLength(instruction), hasFormat: statesFormat(instruction).size > 0 };
}

/** The prompt without the list items that the silver prompt does not have: a length in one of them was not the person's. */
function withoutAddedItems(prompt: string, silverPrompt: string): string {
  const own = new Set(silverPrompt.split(/\r?\n/u).map((line) => line.trim()));
  return prompt
    .split("\n")
    .filter((line) => !line.startsWith("- ") || own.has(line.trim()))
    .join("\n");
}

interface Change {
  /** The prompt with what was changed inside it. */
  readonly prompt: string;
  /** The requirements to add to it. */
  readonly items: readonly string[];
  readonly remarks: readonly Remark[];
}

function applyPiece(piece: NotePiece, change: Change, reading: PromptReading, settled: Settled): Change {
  const { text, wish } = piece;
  const { prompt, items, remarks } = change;
  const withRemark = (remark: Remark, changes: Partial<Change> = {}): Change => ({
    ...change,
    ...changes,
    remarks: [...remarks, remark],
  });
  if (wish?.type === "keep" && stays(wish.thing, prompt)) return withRemark(keptAlready(text));

  const line = wish === null ? null : lineOfWish(wish, reading.language, settled.hasExactLength);
  const item = line?.text ?? inPersonsWords(text, reading);
  const says = (words: string): boolean => isStated(words, prompt, reading);
  if (says(item) || says(text) || items.includes(item)) return withRemark(statedAlready(text));
  if (line === null || wish === null) {
    return withRemark(addedVerbatim(text, wish, mentions(prompt, text)), { items: [...items, item] });
  }
  const before = line.supersedes.find((other) => items.includes(other) || placeOfItem(prompt, other) !== null);
  const isOfOther =
    (wish.type === "counted-length" && settled.hasExactLength) || (wish.type === "format" && settled.hasFormat);
  const remark = isOfOther
    ? wish.type === "format"
      ? otherFormat(text)
      : otherLength(text)
    : addedWish(text, wish, item, before !== undefined);
  if (before === undefined) return withRemark(remark, { items: [...items, item] });
  const place = placeOfItem(prompt, before);
  return place === null
    ? withRemark(remark, { items: items.map((other) => (other === before ? item : other)) })
    : withRemark(remark, { prompt: prompt.slice(0, place) + item + prompt.slice(place + before.length) });
}

/** A piece of a note as a requirement: a capital and a full stop at most are added. */
function inPersonsWords(text: string, { language }: PromptReading): string {
  return language !== "en" || text.includes("\n") ? text : capitalize(endWithMark(text));
}

/** Things of which a prompt always has its own. */
const alwaysThere =
  /^(?:(?:of )?(?:form|format|formatting|structure|layout|wording|facts?|details|rest|everything(?: else)?|content|contents|meaning|style|tone|place-?holders?|order|language|names?|numbers?|task|requirements)(?:,? and |, |$))+$/u;

/** Whether the prompt has what the note wants kept; then nothing needs to be done. */
function stays(thing: string, prompt: string): boolean {
  return alwaysThere.test(thing) || (contentWords(thing).length > 0 && contentWords(thing).every(inPrompt(prompt)));
}

/** Whether the prompt speaks of anything that a piece of a note names. */
function mentions(prompt: string, piece: string): boolean {
  return contentWords(foldText(piece).slice(0, 200)).some(inPrompt(prompt));
}

function inPrompt(prompt: string): (word: string) => boolean {
  const words = new Set(foldText(prompt).match(/[\p{L}\p{N}]+/gu));
  return (word) => words.has(word) || words.has(`${word}s`) || words.has(word.replace(/s$/u, ""));
}

const smallWords = new Set(
  "the and any not dont don for with without remove drop delete avoid never leave out skip omit rid get use too its are all".split(
    " ",
  ),
);

function contentWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !smallWords.has(word));
}

/** Where the text of a list item that reads exactly so begins; null where there is none. */
function placeOfItem(prompt: string, item: string): number | null {
  for (let at = prompt.indexOf(item); at !== -1; at = prompt.indexOf(item, at + 1)) {
    const lineStart = prompt.lastIndexOf("\n", at - 1) + 1;
    const isWhole = /^\r?(?:\n|$)/u.test(prompt.slice(at + item.length, at + item.length + 2));
    if (isWhole && /^\s*(?:[-*•–]|\d{1,3}[.)])\s+$/u.test(prompt.slice(lineStart, at))) return at;
  }
  return null;
}

/** From this length on an item is not a turn of phrase that could stand in another sentence by chance. */
const longItem = 60;

/** Whether the prompt has this as a line or a sentence of its own, outside the material. */
function isStated(item: string, prompt: string, reading: PromptReading): boolean {
  const material = reading.material?.text ?? "";
  const own = material === "" ? prompt : prompt.replace(material, () => requirementsWithin(material, reading));
  if ((item.length >= longItem || item.includes("\n")) && own.includes(item)) return true;
  const wanted = bare(item);
  return own
    .split(/\r?\n|(?<=[.!?])\s+|(?<=[。！？])|[ \t]*(?=<\|\w|<｜|<\/s>|<end_of_turn>|\[\/INST\])/u)
    .some((sentence) => bare(sentence) === wanted);
}

/** Lines that an earlier run has put behind or into what looks like one material; without a label in a language of few words. */
function requirementsWithin(material: string, { language }: PromptReading): string {
  const label = requirementsLabel(language);
  const blocks = splitBlocks(material);
  const lists = blocks.filter(
    ({ type }, index) => type === "list" && (label === null || blocks[index - 1]?.text.trim() === label),
  );
  return lists.map(({ text }) => text).join("\n");
}

/** A sentence without bullet, end mark and capitals. */
function bare(sentence: string): string {
  return foldText(sentence)
    .replace(/^(?:[-*•–]|\d{1,3}[.)])\s+/u, "")
    .replace(/[.!?;,。！？]+$/u, "");
}
