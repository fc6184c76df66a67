import { splitBlocks } from "../../reading/blocks";
import type { PromptReading } from "../../reading/read-prompt";
import { requirementsHead } from "../../reading/requirements-section";
import { writeFramedPrompt } from "../../records/framed-prompt";
import { findPlace } from "../find-place";
import { requirementsLabel } from "./foreign-wishes";

const tagOfRequirements = /^<(?:requirements|constraints|rules|guidelines)>/iu;

/**
 * The prompt with more requirements: at the end of the list that it has for them, else in a list of their own where lines
 * may stand. Every character of the prompt stays as it is. Where they have no place, the prompt comes back unchanged.
 */
export function addRequirements(prompt: string, items: readonly string[], reading: PromptReading): string {
  if (items.length === 0) return prompt;
  const lineBreak = prompt.includes("\r\n") && !/(?<!\r)\n/u.test(prompt) ? "\r\n" : "\n";
  const list = findList(prompt, reading);
  if (list !== null) {
    const lines = items.map((item, index) => lineBreak + list.marker(index + 1) + item).join("");
    return prompt.slice(0, list.end) + lines + prompt.slice(list.end);
  }
  const start = prompt.length - prompt.trimStart().length;
  const place = findPlace(reading, { label: requirementsLabel(reading.language) ?? "" });
  if (place === null) return prompt;
  // White space around the whole prompt is the person's too.
  const before = prompt.slice(0, start + place.at).trimEnd();
  const after = prompt.slice(before.length);
  const lines = items.map((text) => ({ id: text, text, why: "", source: null, isDropped: false }));
  return writeFramedPrompt({ ...place, before, after, lines, opening: null, questions: [] }).text;
}

interface RequirementList {
  /** Where the list ends. */
  readonly end: number;
  /** What stands before the nth item to come, counted from 1. */
  readonly marker: (nth: number) => string;
}

/** The last list of requirements outside the material, or one that an earlier run has put into the middle. */
function findList(prompt: string, { material, language }: PromptReading): RequirementList | null {
  const blocks = splitBlocks(prompt);
  const ownLabel = requirementsLabel(language);
  const own = blocks.filter(
    ({ text }) => material === null || !material.text.includes(text) || text.trim() === ownLabel,
  );
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || !own.includes(block)) continue;
    const next = blocks[index + 1];
    const isLabel = block.type === "label" || block.type === "heading";
    if (isLabel && next?.type === "list" && requirementsHead.test(block.text)) {
      // The mark that ends a turn may stand right behind the last item.
      const mark = next.text.search(/[ \t]*(?:<\|\w|<｜|<\/s>|<end_of_turn>|\[\/INST\])/u);
      return { end: mark === -1 ? next.end : next.start + mark, marker: markerLike(next.text) };
    }
    const closing = /\r?\n[^\n]*$/u.exec(block.text);
    if (block.type === "delimited" && closing !== null && tagOfRequirements.test(block.text)) {
      return { end: block.start + closing.index, marker: markerLike(block.text) };
    }
  }
  return null;
}

/** Items look like those above them: the same bullet, or the next numbers. */
function markerLike(list: string): RequirementList["marker"] {
  const items = [...list.matchAll(/^([ \t]*)(?:([-*•–])|(\d{1,3})([.)]))([ \t]+)/gmu)];
  const first = items[0];
  if (first === undefined) return () => "- ";
  const [, indent = "", bullet, , dot = ".", space = " "] = first;
  if (bullet !== undefined) return () => indent + bullet + space;
  const last = Math.max(...items.map((item) => Number(item[3] ?? 0)));
  return (nth) => indent + String(last + nth) + dot + space;
}
