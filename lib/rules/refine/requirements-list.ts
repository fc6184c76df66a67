import { splitBlocks } from "../../reading/blocks";
import type { PromptReading } from "../../reading/read-prompt";
import { findPlace } from "../find-place";
import { requirementsLabel } from "./foreign-wishes";

const labelOfRequirements =
  /^(?:#{1,6}\s+|\*\*|__)?(?:requirements?|constraints?|rules|guidelines|requisitos|exigences|contraintes|anforderungen|requisiti|要求|要件|المتطلبات|आवश्यकताएँ)(?:\*\*|__)?\s?[:：]?(?:\*\*|__)?\s*$/iu;
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
  const at = start + place.at;
  const section = [place.head, ...items.map((item) => `- ${item}`), place.foot]
    .filter((line) => line !== "")
    .join(lineBreak);
  const before = prompt.slice(0, at).trimEnd();
  const after = prompt.slice(at).trimStart();
  const gap = lineBreak + lineBreak;
  // White space around the whole prompt is the person's too.
  const head = before === "" ? "" : before + gap;
  return after === "" ? head + section + prompt.slice(prompt.trimEnd().length) : head + section + gap + after;
}

interface RequirementList {
  /** Where the list ends. */
  readonly end: number;
  /** What stands before the nth item to come, counted from 1. */
  readonly marker: (nth: number) => string;
}

/** The last list of requirements outside the material. */
function findList(prompt: string, { material }: PromptReading): RequirementList | null {
  const blocks = splitBlocks(prompt);
  const own = blocks.filter(({ text }) => material === null || !material.text.includes(text));
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || !own.includes(block)) continue;
    const next = blocks[index + 1];
    const isLabel = block.type === "label" || block.type === "heading";
    if (isLabel && next?.type === "list" && labelOfRequirements.test(block.text)) {
      return { end: next.end, marker: markerLike(next.text) };
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
