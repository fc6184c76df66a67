import { type Block, splitBlocks } from "../../reading/blocks";
import type { Reading } from "../reading";
import { requirementsLabel } from "./foreign-wishes";

const labelOfRequirements =
  /^(?:#{1,6}\s+|\*\*|__)?(?:requirements?|constraints?|rules|guidelines|requisitos|exigences|contraintes|anforderungen|requisiti|要求)(?:\*\*|__)?\s?[:：]?(?:\*\*|__)?\s*$/iu;
const tagOfRequirements = /^<(?:requirements|constraints|rules|guidelines)>/iu;
const outputLine = /^Output format: /u;
const exampleLine = /^(?:input|text|sentence|review|example(?: \d+)?|tweet|english|user|email|q|question)\s?:/imu;

/**
 * The prompt with more requirements: at the end of the list that it has for them, else in a list of their own before
 * what must stay last. Every character of the prompt stays as it is.
 */
export function addRequirements(prompt: string, items: readonly string[], reading: Reading): string {
  if (items.length === 0) return prompt;
  const lineBreak = prompt.includes("\r\n") && !/(?<!\r)\n/u.test(prompt) ? "\r\n" : "\n";
  const blocks = splitBlocks(prompt);
  const material = reading.material?.text ?? "";
  const own = blocks.filter(({ text }) => material === "" || !material.includes(text));
  const list = findList(blocks, own);
  if (list !== null) {
    const lines = items.map((item, index) => lineBreak + list.marker(index + 1) + item).join("");
    return prompt.slice(0, list.end) + lines + prompt.slice(list.end);
  }
  const section = makeSection(items, blocks, reading).join(lineBreak);
  const place = findPlace(prompt, blocks, own, reading);
  const before = prompt.slice(0, place).trimEnd();
  const after = prompt.slice(place).trimStart();
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
function findList(blocks: readonly Block[], own: readonly Block[]): RequirementList | null {
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

/** The lines of a section in the prompt's own style: under a heading, in tags, or under a label. */
function makeSection(items: readonly string[], blocks: readonly Block[], reading: Reading): readonly string[] {
  const list = items.map((item) => `- ${item}`);
  const label = requirementsLabel(reading.language);
  if (label === null) return list;
  if (reading.shape === "sectioned") {
    const heading = blocks.find(({ type }) => type === "heading");
    const marks = /^#+/u.exec(heading?.text ?? "")?.[0];
    if (marks !== undefined) return [`${marks} ${label.replace(/\s?[:：]$/u, "")}`, "", ...list];
    if (blocks.some(({ type, text }) => type === "delimited" && text.startsWith("<")))
      return ["<requirements>", ...list, "</requirements>"];
  }
  return [label, ...list];
}

/** Where a new section goes: before the examples, the output format, a closing cue or a fence that never ends. */
function findPlace(prompt: string, blocks: readonly Block[], own: readonly Block[], reading: Reading): number {
  if (reading.shape === "few-shot") {
    const examples = blocks.find(({ type, text }) => type !== "fence" && exampleLine.test(text));
    if (examples !== undefined) return examples.start;
  }
  const output = own.findLast(({ type, text }) => type === "prose" && outputLine.test(text));
  if (output !== undefined) return output.start;
  const last = blocks.at(-1);
  if (last === undefined) return prompt.length;
  const isOpenFence = last.type === "fence" && !/\n\s*(?:```|~~~)\s*$/u.test(last.text);
  return last.type === "cue" || isOpenFence ? last.start : prompt.length;
}
