import type { Block } from "./blocks";
import { looksLikeCode } from "./code-text";
import { makeDirect, startsWithVerb } from "./direct-request";
import { ownNoun, pointedNoun, readClosingLabel, readLabel } from "./pointing";
import { startOfRequirements } from "./requirements-section";
import { isMakerVerb } from "./task-words";

/** The text that the task works on, as the person gave it. */
export interface Material {
  /** Every character as it was, delimiters included where the person set some. */
  readonly text: string;
  /** What the prompt calls it, in small letters: "article", "notes", "code". */
  readonly noun: string;
  readonly isCode: boolean;
  /** True where a fence, quotation marks or tags already set it off. */
  readonly isDelimited: boolean;
  readonly position: "before" | "after";
}

/** A prompt cut into the person's own words and what they are to be applied to. */
export interface SeparatedPrompt {
  readonly instruction: string;
  readonly material: Material | null;
}

const barePointer =
  /\b(?:this|these|it|the following|below|following)\s*[:.]?\s*$|^\S+ (?:this|these|the following)\b/iu;
const materialVerb =
  /^(?:summari[sz]e|condense|recap|tl;?dr|translate|rewrite|rephrase|paraphrase|reword|proofread|edit|polish|improve|correct|revise|shorten|simplify|fix|extract|classify|categori[sz]e|label|analy[sz]e|review|critique|explain|debug|refactor|optimi[sz]e|convert|make (?:this|it)|turn (?:this|it)|clean up|continue|complete|reply to|respond to|answer|grade|evaluate|rate|check|give (?:me )?(?:some |your )?(?:honest )?feedback on|what do you think (?:of|about))\b/iu;
const foreignPointer =
  /(?:suivant|ci-dessous|ce texte|ce paragraphe|cet article|cette phrase|cette lettre|folgend|diesen text|diesen satz|diesen artikel|dieser satz|unten|siguiente|este texto|esta frase|este párrafo|este artículo|a continuación|seguinte|abaixo|seguente|questo testo|questa frase|qui sotto|volgende|下面|以下|下列|这段|这篇|次の|다음|التالي|هذا النص|следующ|этот текст|aşağıdaki|^(?:traduce|traduis|traduisez|übersetzen?|traduza|traduci|resume|résume|résumez|resuma|riassumi|korrigieren?|corrige|corrigez|corrija|correggi|reescribe|reformule|réécris|umformulier)\b)/iu;

/** A colon after these introduces what to choose from, not what to work on. */
const choicesLead = /\b(?:categories|labels|classes|one of|either|topics|options|languages|formats|levels|tags)\s*:$/iu;

/** What may follow the material and still be the person's own instruction, because it speaks of the result. */
const trailingInstruction =
  /^(?:(?:please )?(?:keep|make) (?:it|the (?:summary|answer|translation|reply|result|output|list)) |the (?:summary|answer|translation|reply|response|result|output|rewrite) (?:should|must)|(?:return|output|respond|answer) (?:only|with|in|as)\b|in (?:\d+|one|two|three|four|five) (?:sentences?|words|bullet points|bullets|paragraphs?))/iu;

/**
 * Finds the text that the task works on. It is separated only where the prompt points at it ("this article", a colon
 * before it) or sets it off by itself; in any doubt the prompt stays in one piece.
 */
export function separateMaterial(text: string, blocks: readonly Block[], isEnglish: boolean): SeparatedPrompt {
  const requirements = startOfRequirements(blocks);
  if (requirements === null) return separate(text, blocks, isEnglish);
  // A list of requirements at the end is the person's own word again.
  const above = text.slice(0, requirements).trimEnd();
  const { instruction, material } = separate(
    above,
    blocks.filter(({ start }) => start < requirements),
    isEnglish,
  );
  return { instruction: `${instruction}\n\n${text.slice(requirements)}`, material };
}

function separate(text: string, blocks: readonly Block[], isEnglish: boolean): SeparatedPrompt {
  return (
    findDelimited(text, blocks) ??
    // Something is set off in the middle: what belongs to it is not for rules to say.
    (blocks.some(isSetOff) ? { instruction: text, material: null } : null) ??
    findAfterLeadIn(text, blocks, isEnglish) ??
    (isEnglish ? (findLabelled(text, blocks) ?? findBeforeRequest(text, blocks)) : null) ?? {
      instruction: text,
      material: null,
    }
  );
}

function isSetOff(block: Block): boolean {
  return block.type === "fence" || block.type === "delimited";
}

/** Tags around the person's own words. */
const ownSection =
  /^<(?:requirements?|constraints?|rules?|guidelines?|instructions?|task|role|format|output|output_format|tone|style|steps?|goal|prompt|audience)>/iu;

/** One fenced or quoted block, first or last in the prompt. */
function findDelimited(text: string, blocks: readonly Block[]): SeparatedPrompt | null {
  const delimited = blocks.filter((block) => isSetOff(block) && !ownSection.test(block.text));
  const only = delimited[0];
  if (only === undefined || blocks.length < 2) return null;
  const isLast =
    blocks.at(-1) === delimited.at(-1) &&
    blocks.slice(blocks.indexOf(only)).every((block) => delimited.includes(block));
  const isFirst = blocks[0] === only && delimited.length === 1;
  if (!isLast && !isFirst) return null;
  const instruction = isLast ? text.slice(0, only.start) : text.slice(only.end);
  const isCode = only.type === "fence" && (looksLikeCode(only.text) || /^\s*(?:```|~~~)\w/u.test(only.text));
  // A label right above the marks, as in `Text:`, stays with the text that it names.
  const label = isLast ? (/(?<=\n)[^\n.!?:]{1,30}:[ \t]*\n*$/u.exec(instruction.trimEnd()) ?? null) : null;
  const own = label === null ? instruction.trim() : instruction.slice(0, label.index).trim();
  return {
    instruction: own,
    material: {
      text: isLast
        ? text.slice(label === null ? only.start : text.lastIndexOf(label[0].trim(), only.start)).trimEnd()
        : only.text,
      noun: nounOf(own, isCode),
      isCode,
      isDelimited: true,
      position: isLast ? "after" : "before",
    },
  };
}

/** "Summarize this article:" and then the article, on the same line or below. */
function findAfterLeadIn(text: string, blocks: readonly Block[], isEnglish: boolean): SeparatedPrompt | null {
  const first = blocks[0];
  if (first === undefined || (first.type !== "prose" && first.type !== "label")) return null;
  const isLeadIn = (lead: string): boolean => (isEnglish ? pointsAtMaterial(lead) : foreignPointer.test(lead));

  const sameLine = splitAtColon(first.text);
  const listsChoices = sameLine !== null && blocks.length > 1 && choicesLead.test(sameLine.lead);
  if (sameLine !== null && !listsChoices && isLeadIn(sameLine.lead)) {
    const rest = text.slice(first.start + sameLine.restAt).trimEnd();
    // Words in quotation marks are set off well enough on the same line.
    if (!/^\s*["“«'‘「][^\n]*["”»'’」]\s*\.?$/u.test(rest) && rest.trim() !== "") {
      return checkedSplit(sameLine.lead, rest, isEnglish);
    }
  }
  const next = blocks[1];
  if (next === undefined || next.type === "heading" || next.type === "options") return null;
  if (/^(?:Context|Details|Requirements|Output format):/u.test(next.text)) return null;
  const lead = leadingBlocks(blocks, isLeadIn);
  if (lead === null) return null;
  const rest = blocks[lead.count];
  if (rest === undefined) return null;
  // A list right below a colon says what to include, not what to work on, unless the prompt points at it.
  if (rest.type === "list" && rest.followsDirectly && pointedNoun(lead.text) === null) return null;
  return checkedSplit(lead.text, text.slice(rest.start).trimEnd(), isEnglish);
}

/** The first one or two prose blocks, up to the one that leads in. */
function leadingBlocks(
  blocks: readonly Block[],
  isLeadIn: (lead: string) => boolean,
): { readonly text: string; readonly count: number } | null {
  const [first, second, third] = blocks;
  if (first === undefined) return null;
  const endsInColon = (block: Block): boolean => /[:：]\s*$/u.test(block.text);
  const isOrder = endsInColon(first) && second?.type === "prose" && !second.followsDirectly && isOrderAbout(first.text);
  if (isOrder) return { text: first.text, count: 1 };
  if (isLeadIn(first.text) && (endsInColon(first) || pointsWithoutColon(first.text) || !/[a-z]/iu.test(first.text))) {
    // "Summarize the text below. \n\n Text:" – the label belongs to the lead.
    if (second?.type === "label" && third !== undefined) return { text: `${first.text}\n${second.text}`, count: 2 };
    return { text: first.text, count: 1 };
  }
  if (
    second !== undefined &&
    third !== undefined &&
    second.type === "prose" &&
    endsInColon(second) &&
    isLeadIn(second.text)
  ) {
    return { text: `${first.text}\n\n${second.text}`, count: 2 };
  }
  return null;
}

/** "Give me feedback on my pitch:", with the pitch below; what is to be made, as in "write a poem with:", does not count. */
function isOrderAbout(lead: string): boolean {
  const request = makeDirect(lead, false).text;
  const [verb = ""] = request.toLowerCase().match(/[a-z][a-z'’-]*/u) ?? [];
  return startsWithVerb(request) && (materialVerb.test(request) || !isMakerVerb(verb));
}

function checkedSplit(lead: string, rest: string, isEnglish: boolean): SeparatedPrompt | null {
  if (rest.trim() === "") return null;
  const paragraphs = rest.split(/\n[ \t\r]*\n/u);
  const last = paragraphs.at(-1)?.trim() ?? "";
  const label = isEnglish ? readClosingLabel(lead) : null;
  const ownLead = label === null ? lead : label.before;
  const isTrailing = paragraphs.length > 1 && isEnglish && trailingInstruction.test(last) && last.length < 240;
  if (!isTrailing && isEnglish && paragraphs.length > 1 && couldBeInstruction(last, rest)) return null;
  const material = isTrailing ? rest.slice(0, rest.length - last.length).trimEnd() : rest;
  const isCode = looksLikeCode(material);
  return {
    instruction: isTrailing ? `${ownLead}\n${last}` : ownLead,
    material: {
      text: material.replace(/^(?:[ \t]*\r?\n)+/u, ""),
      noun: label?.noun ?? nounOf(lead, isCode),
      isCode,
      isDelimited: false,
      position: "after",
    },
  };
}

/** A short last paragraph that gives an order may be meant for the model or be part of a pasted letter: nobody knows. */
function couldBeInstruction(last: string, rest: string): boolean {
  if (last.length > 240 || /^(?:hi|hello|hey|dear)\b/iu.test(rest.trim())) return false;
  return /^please\b/iu.test(last) || (startsWithVerb(makeDirect(last, false).text) && materialVerb.test(last));
}

/** "Classify the message. \n\n Message: {{message}}": a last paragraph with the name of what it is. */
function findLabelled(text: string, blocks: readonly Block[]): SeparatedPrompt | null {
  const last = blocks.at(-1);
  if (last === undefined || blocks.length < 2 || last.type !== "prose" || last.followsDirectly) return null;
  const label = readLabel(last.text);
  const before = blocks.slice(0, -1);
  if (label === null || before.some((block) => block.type !== "prose" || readLabel(block.text) !== null)) return null;
  const material = last.text.slice(label.restAt);
  return {
    instruction: text.slice(0, last.start).trim(),
    material: {
      text: material,
      noun: label.noun,
      isCode: looksLikeCode(material),
      isDelimited: false,
      position: "after",
    },
  };
}

/** The material first, and a request that speaks of it last. */
function findBeforeRequest(text: string, blocks: readonly Block[]): SeparatedPrompt | null {
  const last = blocks.at(-1);
  const first = blocks[0];
  if (last === undefined || first === undefined || last === first || last.type !== "prose") return null;
  const request = makeDirect(last.text, false).text;
  if (last.text.length > 500 || !startsWithVerb(request)) return null;
  if (pointedNoun(last.text) === null && !/\babove\b/iu.test(last.text)) return null;
  if (first.type === "prose" && startsWithVerb(makeDirect(first.text, false).text)) return null;
  const material = text.slice(first.start, last.start).trimEnd();
  const isCode = looksLikeCode(material);
  return {
    instruction: last.text,
    material: { text: material, noun: nounOf(last.text, isCode), isCode, isDelimited: false, position: "before" },
  };
}

function pointsAtMaterial(lead: string): boolean {
  if (lead.length > longestLead) return false;
  if (pointsWithoutColon(lead)) return true;
  const sentences = lead.trim().split(/(?<=[.!?])\s+/u);
  const last = makeDirect(sentences.at(-1) ?? lead, false).text;
  return materialVerb.test(last) && (barePointer.test(last) || /[:：]\s*$/u.test(last));
}

/** What is longer than this is a text, not the lead to one. */
const longestLead = 1500;

function pointsWithoutColon(lead: string): boolean {
  if (lead.length > longestLead) return false;
  return pointedNoun(lead) !== null || (ownNoun(lead) !== null && materialVerb.test(makeDirect(lead, false).text));
}

/** The place of the first colon that ends a lead-in on the first line and has text after it. */
function splitAtColon(text: string): { readonly lead: string; readonly restAt: number } | null {
  const line = text.split(/\r?\n/u, 1)[0] ?? "";
  const colon = /[:：](?:\s+(?=\S)|(?<=：)(?=\S))/u.exec(line.slice(0, 400));
  if (colon === null) {
    // The lead-in fills the first line and the material begins on the next.
    const ends = /[:：]\s*$/u.test(line) && text.length > line.length;
    return ends ? { lead: line.trimEnd(), restAt: text.indexOf("\n") + 1 } : null;
  }
  return { lead: line.slice(0, colon.index + 1), restAt: colon.index + colon[0].length };
}

function nounOf(instruction: string, isCode: boolean): string {
  const noun = pointedNoun(instruction) ?? ownNoun(instruction);
  return noun === null || noun === "content" ? (isCode ? "code" : "text") : noun;
}
