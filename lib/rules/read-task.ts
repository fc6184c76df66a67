import { type Block, splitBlocks } from "../reading/blocks";
import { looksLikeCode } from "../reading/code-text";
import {
  isPleasantry,
  makeDirect,
  startsWithVerb,
  withoutGreeting,
  withoutPleasantries,
} from "../reading/direct-request";
import { fixedAdvice } from "./guides/find-guide";
import { guessLanguage, type Language } from "../reading/language";
import { separateMaterial } from "../reading/material";
import { readOptions } from "../reading/options";
import { maskProtected } from "../reading/protected-spans";
import type { PromptShape, Reading } from "./reading";
import { sortSentences } from "./sort-sentences";
import { splitSentences } from "../reading/sentences";
import { findKind } from "./task-kind";
import { kindByNounPhrase } from "../reading/task-words";
import { countWords } from "../template/task";

/** A longer instruction has an order of its own, which regrouping would disturb. */
const plainWordLimit = 160;
const plainLengthLimit = 4000;

/** Reads a silver prompt: its language, its kind of task, its parts, and how much of it may be moved. */
export function readTask(silverPrompt: string): Reading {
  const text = silverPrompt.trim();
  const allBlocks = splitBlocks(text);
  const cue = allBlocks.length > 1 && allBlocks.at(-1)?.type === "cue" ? allBlocks.at(-1) : undefined;
  const blocks = cue === undefined ? allBlocks : allBlocks.slice(0, -1);
  const body = cue === undefined ? text : text.slice(0, cue.start).trimEnd();

  const language = languageOfPrompt(blocks);
  const isEnglish = language === "en";
  const isOwnWork = isFromEarlierRun(blocks);
  const isLaidOut = isOwnWork || hasOwnSections(blocks) || hasExamplePairs(blocks);
  const options = readOptions(body);
  const { instruction, material } = isLaidOut
    ? { instruction: instructionOfSections(blocks), material: null }
    : options.letters.length > 0
      ? { instruction: body, material: null }
      : separateMaterial(body, blocks, isEnglish);
  const shape = isOwnWork
    ? "sectioned"
    : findShape(isLaidOut ? blocks : splitBlocks(instruction), isEnglish, material !== null);
  const mayRegroup = shape === "plain" && options.letters.length === 0;
  const sorted = mayRegroup ? sortSentences(instruction) : null;
  const request = sorted?.sorted.task.find(startsWithVerb) ?? firstRequest(instruction);
  const kindOfTask = isEnglish
    ? findKind({
        request,
        instruction,
        hasOptions: options.letters.length > 0,
        hasCode:
          (material?.isCode ?? false) || blocks.some((block) => block.type === "fence" && looksLikeCode(block.text)),
      })
    : { kind: "other" as const, genre: null };
  const isStatement = ["solve", "choose", "answer", "advise", "explain-code"].includes(kindOfTask.kind);
  // A question reads best as it was asked; only orders are regrouped.
  const keepsWhole = sorted === null || (isStatement && !startsWithVerb(request)) || kindOfTask.kind === "roleplay";
  const ownText = options.letters.length > 0 && material === null ? options.text : instruction;
  const tidied = keepsWhole && isEnglish && !isLaidOut ? withoutPleasantries(ownText) : { text: ownText, removed: [] };
  return {
    ...kindOfTask,
    original: silverPrompt,
    language,
    shape: keepsWhole && shape === "plain" ? "whole" : shape,
    instruction: tidied.text,
    sentences: keepsWhole ? null : sorted.sorted,
    material,
    optionLetters: options.letters,
    closingCue: cue?.text ?? "",
    isOwnWork,
    removedWords: keepsWhole ? tidied.removed : sorted.removed,
    changes: keepsWhole ? [] : sorted.changes,
  };
}

/**
 * The language of the person's own words. The first lines decide, since what follows may be material in any language;
 * where the request stands last, the last lines do.
 */
function languageOfPrompt(blocks: readonly Block[]): Language {
  const head = ownWords(withoutGreeting(blocks[0]?.text ?? ""));
  const guess = guessLanguage(head).language;
  if (guess === "en") return "en";
  const last = blocks.length > 1 ? ownWords(blocks.at(-1)?.text ?? "") : "";
  if (
    last !== "" &&
    guessLanguage(last).language === "en" &&
    /\b(?:this|these|above|text)\b/iu.test(last) &&
    startsWithVerb(makeDirect(last.trim(), false).text)
  )
    return "en";
  if (guess !== "unknown") return guess;
  if (/[a-z]/iu.test(head) && (startsWithVerb(head) || kindByNounPhrase(head) !== null)) return "en";
  return guessLanguage(blocks.map((block) => ownWords(block.text)).join("\n")).language;
}

/** At most 600 characters, up to a colon with text after it, without quotations, code and addresses. */
function ownWords(text: string): string {
  const masked = maskProtected(text.slice(0, 600)).replace(/x{3,}/gu, " ");
  const lead = /^[^:：\n]{4,200}[:：](?=\s*\S)/u.exec(masked)?.[0];
  return lead !== undefined && countWords(lead) >= 2 ? lead : masked;
}

const knownLabels =
  /^(?:\*\*|__)?(?:role|task|context|goals?|objectives?|requirements?|constraints?|instructions?|rules|guidelines|(?:output|answer|response|expected) ?(?:format)?|format|audience|tone|style|length|background|input|inputs|steps|examples?|persona|deliverables?|notes?|criteria)(?:\*\*|__)?\s?:/iu;

const knownTags =
  /^<(?:instructions?|context|task|examples?|input|documents?|output|output_format|format|article|data|rules|role|question|background|constraints|requirements)>/iu;

/** Sections that the person made: headings, labels that prompts use, tags, or our own labels from an earlier run. */
function hasOwnSections(blocks: readonly Block[]): boolean {
  const first = blocks[0];
  if (first === undefined) return false;
  // A heading after a lead-in belongs to the pasted text, not to the prompt.
  if (first.type === "heading" || (first.type === "delimited" && knownTags.test(first.text))) return true;
  const leadsIn = /[:：]\s*$/u.test(first.text) && first.type === "prose";
  if (leadsIn) return false;
  const headings = blocks.filter((block) => block.type === "heading").length;
  const lines = blocks
    .filter((block) => block.type === "prose" || block.type === "label")
    .flatMap((block) => block.text.split("\n"));
  const labels = lines.filter((line) => knownLabels.test(line.trim())).length;
  const tags = blocks.filter((block) => block.type === "delimited" && knownTags.test(block.text)).length;
  return headings >= 2 || labels >= 2 || tags >= 2;
}

/** Our own labels, with something of ours below them; a pasted job advertisement has "Requirements:" too. */
function isFromEarlierRun(blocks: readonly Block[]): boolean {
  return blocks.some((block, index) => {
    if (block.type === "prose") return /^(?:Output format|Details): /u.test(block.text);
    if (block.type !== "label" || block.text !== "Requirements:") return false;
    const items = blocks[index + 1]?.type === "list" ? (blocks[index + 1]?.text.split(/\r?\n/u) ?? []) : [];
    return items.some((item) => fixedAdvice.has(item.replace(/^- /u, "")));
  });
}

/** Two or more pairs such as "Input: … Output: …" or "Q: … A: …". */
function hasExamplePairs(blocks: readonly Block[]): boolean {
  const text = blocks
    .filter((block) => block.type !== "fence")
    .map((block) => block.text)
    .join("\n")
    .slice(0, 20_000);
  const pairs: readonly (readonly [RegExp, RegExp])[] = [
    [
      /^(?:input|text|sentence|review|example(?: \d+)?|tweet|english|user|email)\s?:/gimu,
      /^(?:output|label|sentiment|category|answer|summary|result|french|spanish|german|assistant|class)\s?:/gimu,
    ],
    [/^q(?:uestion)?\s?:/gimu, /^a(?:nswer)?\s?:/gimu],
  ];
  return pairs.some(([left, right]) => (text.match(left)?.length ?? 0) >= 2 && (text.match(right)?.length ?? 0) >= 2);
}

/** All but what stands in fences and delimiters. */
function instructionOfSections(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.type !== "fence" && (block.type !== "delimited" || knownTags.test(block.text)))
    .map((block) => block.text)
    .join("\n\n");
}

function findShape(blocks: readonly Block[], isEnglish: boolean, hasMaterial: boolean): PromptShape {
  if (hasExamplePairs(blocks)) return "few-shot";
  if (hasOwnSections(blocks)) return "sectioned";
  if (!isEnglish) return "whole";
  const isProse = blocks.every((block) => block.type === "prose" || (hasMaterial && block.type === "label"));
  const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return isProse && words <= plainWordLimit && length <= plainLengthLimit ? "plain" : "whole";
}

const leadingLabel =
  /^(?:#{1,6}\s.*|(?:\*\*)?(?:task|instructions?|goal|objective|request|prompt|your task)(?:\*\*)?\s?:(?:\*\*)?\s*)/iu;

function firstRequest(instruction: string): string {
  const head = instruction.slice(0, 2000);
  const sentences = splitSentences(head)
    .map((sentence) => sentence.replace(leadingLabel, ""))
    .filter(
      (sentence) =>
        sentence !== "" &&
        !isPleasantry(sentence) &&
        !/^(?:please )?answer (?:the|this)(?: following)? question\b.{0,12}$/iu.test(sentence),
    );
  const direct = sentences.map((sentence) => makeDirect(sentence, false).text);
  return direct.find(startsWithVerb) ?? direct.find((sentence) => sentence.endsWith("?")) ?? direct[0] ?? head;
}
