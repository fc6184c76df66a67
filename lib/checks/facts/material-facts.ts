import { splitBlocks } from "../../reading/blocks";
import { looksLikeCode } from "../../reading/code-text";
import { findSpansOfKinds, isSentenceStart } from "../../reading/protected-spans";
import { foldCode } from "../../reading/read-code";
import type { Finding } from "../check";
import { weigh } from "../when-to-block";
import { factFinding, quoted } from "./fact-finding";

/** What the silver prompt hands over for work: it is set off, it is code, or a lead points at it. */
interface Material {
  readonly text: string;
  readonly isCode: boolean;
  /** Marks or quotes stand at both of its ends. */
  readonly isClosed: boolean;
}

/** With fewer words a text is no more than a phrase that a rewrite may put otherwise. */
const leastWords = 8;
/** Of a text that is repeated so much stands there; of what a rewrite says in its own words less does. */
const leastKept = 0.6;
/** Words in a row by which a text is known again; of characters that are words it takes more. */
const wordsOfRow = 3;
const charactersOfRow = 6;
/** So many words more between its own are a sentence that came in. */
const leastAdded = 4;
/** Where words came in, so many of the text's own may be gone. */
const mostLost = 3;
/** A row of so many things of so few words is no row of wishes. */
const leastItems = 5;
const wordsOfItem = 3;
const mostWords = 4_000;
/** A text without marks around it that is longer may be notes. */
const mostPasted = 70;

/**
 * Pasted text that the candidate repeats for the most part and not word for word: a sentence left out, words exchanged, a
 * line of code put right, an order that came to stand in it. Quotes, white space, list marks, fences and line breaks may
 * change. Text that is not repeated, as where a place-holder stands for it, is not compared.
 */
export function checkMaterial(silver: string, candidate: string): readonly Finding[] {
  const found = cutWords(candidate);
  for (const material of readMaterial(silver)) {
    const own = cutWords(material.text);
    if (own.length < (material.isCode ? wordsOfRow : leastWords)) continue;
    const size = own.filter(({ text }) => unspaced.test(text)).length * 2 > own.length ? charactersOfRow : wordsOfRow;
    const kept = heldBy(own, found, size);
    const share = kept.filter(Boolean).length / own.length;
    if (share < leastKept) continue;
    const change = material.isCode
      ? findCodeChange(material.text, candidate, silver)
      : (findLost(own, kept, found, material) ??
        findAdded(own, found, { candidate, size, isClosed: material.isClosed }));
    if (change === null) continue;
    return [
      factFinding({
        // Many words below a lead may be what the text is to be made of, and not the text.
        severity: weigh({
          certain: [change.isSure && (material.isCode || material.isClosed || own.length <= mostPasted)],
          likely: [true],
        }),
        message: change.isAdded
          ? `Something was added to your text: ${quoted(change.words)}.`
          : `Your text has changed: ${quoted(change.words)} is no longer there word for word.`,
        advice: "Put your text back as it was.",
      }),
    ];
  }
  return [];
}

interface Change {
  readonly words: string;
  readonly isAdded: boolean;
  /** False for what may be a typo put right, or the person's own words behind the text. */
  readonly isSure: boolean;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Figures, and what begins with a capital where no sentence does. */
  readonly isName: boolean;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const wordOrCharacter = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}])+`, "gu");
/** What sets a text off and is no part of it: marks of lists, tags and rows of signs. */
const settings =
  /^[ \t>]*(?:[-*•–]|\(?(?:\d{1,3}|[a-h])[.)])[ \t]+|^[ \t]*(?:`{3,}\w*|<\/?[\p{L}][\w-]{0,30}>)[ \t]*$/gimu;

/** Words in small letters, one of Chinese and Japanese for each character. */
function cutWords(text: string): readonly Token[] {
  const bare = text.replace(settings, (mark) => " ".repeat(mark.length));
  return Array.from(bare.matchAll(wordOrCharacter), ({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
    isName: /^(?:\p{Lu}|\p{N})/u.test(word) && !isSentenceStart(text, index),
  })).slice(0, mostWords);
}

/** The places of each row of so many words. */
function rowsOf(words: readonly Token[], size: number): ReadonlyMap<string, number> {
  return new Map(words.slice(size - 1).map((_, at) => [rowAt(words, at, size), at]));
}

function rowAt(words: readonly Token[], at: number, size: number): string {
  return words
    .slice(Math.max(0, at), at + size)
    .map(({ text }) => text)
    .join(" ");
}

/** For each word whether so many in a row that hold it stand in the other text too. */
function heldBy(words: readonly Token[], others: readonly Token[], size: number): readonly boolean[] {
  const rows = rowsOf(others, size);
  const held = words.map(() => false);
  for (let at = 0; at + size <= words.length; at += 1)
    if (rows.has(rowAt(words, at, size))) held.fill(true, at, at + size);
  return held;
}

/** The first row of words that is gone; a label such as "Q:" may be written out. */
function findLost(
  own: readonly Token[],
  kept: readonly boolean[],
  found: readonly Token[],
  { isClosed }: Material,
): Change | null {
  const known = new Set(found.map(({ text }) => text));
  let unsure: Change | null = null;
  for (let at = 0; at < own.length; at += 1) {
    if (kept[at] === true) continue;
    const start = at;
    while (at < own.length && kept[at] !== true) at += 1;
    const gone = own.slice(start, at);
    const only = gone.length === 1 ? gone[0] : undefined;
    // A letter alone is a label, and a word that stands elsewhere has only moved.
    if (gone.every(({ text }) => /^\p{Script=Latin}$/u.test(text)) || (only !== undefined && known.has(only.text)))
      continue;
    // Behind a text without marks the person's own words may stand.
    const isAtEnd = !isClosed && at === own.length;
    const isTypo = only?.isName === false && found.some((other) => isNear(other, only));
    const change = { words: gone.map(({ text }) => text).join(" "), isAdded: false, isSure: !isTypo && !isAtEnd };
    if (change.isSure) return change;
    unsure ??= change;
  }
  return unsure;
}

/** Whether one letter was put right. */
function isNear({ text: one }: Token, { text: other }: Token): boolean {
  if (one.length < 4 || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 2;
}

/** Words that stand between two neighbours of the text in the candidate, or between its end and the mark that closes it. */
function findAdded(
  own: readonly Token[],
  found: readonly Token[],
  { candidate, size, isClosed }: { readonly candidate: string; readonly size: number; readonly isClosed: boolean },
): Change | null {
  const rows = rowsOf(own, size);
  const isWhole = rowAt(found, 0, found.length).includes(rowAt(own, 0, own.length));
  const change = (from: number, to: number): Change => ({
    words: candidate.slice(found[from]?.start, found[to - 1]?.end),
    isAdded: true,
    isSure: true,
  });
  /** The word of the text at which the last row of it ended, and where that was. */
  let before: { readonly at: number; readonly place: number } | null = null;
  let start = 0;
  for (let at = 0; at + size <= found.length; at += 1) {
    const place = rows.get(rowAt(found, at, size));
    if (place === undefined) continue;
    if (place === 0) start = found[at]?.start ?? 0;
    if (
      !isWhole &&
      before !== null &&
      at - before.at > leastAdded &&
      place > before.place &&
      place <= before.place + mostLost
    ) {
      const between = candidate.slice(found[before.at]?.end, found[at]?.start);
      if (!/\n[ \t]*\n|[:：]\s*["“„«]?\s*$/u.test(between)) return change(before.at + 1, at);
    }
    before = { at: at + size - 1, place: place + size - 1 };
    if (!isClosed || before.place !== own.length - 1) continue;
    const end = found[before.at]?.end ?? 0;
    const length = closingOf(candidate, start)?.exec(candidate.slice(end))?.index ?? 0;
    const inside = found.filter((word) => word.start >= end && word.start < end + length).length;
    if (inside >= leastAdded) return change(before.at + 1, before.at + 1 + inside);
  }
  return null;
}

const quotes: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "[“”]", "«": "»", "「": "」", "『": "』" };
const markLine = /^[ \t]*(?:`{3,}\w*|~{3,}|"""|'''|<[\p{L}][\w-]{0,30}>|([-=#*_])\1{2,})[ \t]*$/u;

/** What closes the marks that a text stands right behind; null where none opens there. */
function closingOf(text: string, at: number): RegExp | null {
  const before = text.slice(0, at).trimEnd();
  const quote = quotes[before.at(-1) ?? ""];
  if (quote !== undefined && !before.endsWith('"""')) return new RegExp(quote, "u");
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return markLine.test(line) ? /^[ \t]*(?:`{3,}|~{3,}|"""|'''|<\/|([-=#*_])\1{2,})/mu : null;
}

/** Code as it stands, white space aside; where it is set in by lines, these must keep their depth. */
function findCodeChange(code: string, candidate: string, silver: string): Change | null {
  const folded = foldCode(candidate);
  const lines = linesOf(code);
  if (!folded.includes(foldCode(lines.join(""))))
    return changed(lines.find((line) => !folded.includes(foldCode(line))) ?? lines[0]);
  const others = candidate.split("\n");
  const at = others.findIndex((_, start) =>
    lines.every((line, index) => others[start + index]?.trim() === line.trim()),
  );
  if (at === -1) return null;
  const end = at + lines.length;
  if (depthsOf(lines) !== depthsOf(others.slice(at, end))) return changed(lines[0]);
  const next = others[end] ?? "";
  const isOwn = next.trim() === "" || markLine.test(next) || foldCode(silver).includes(foldCode(next));
  return isOwn ? null : { words: next.trim(), isAdded: true, isSure: true };
}

function changed(line = ""): Change {
  return { words: line.trim(), isAdded: false, isSure: true };
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "" && !markLine.test(line));
}

/** How deep each line is set in, counted by the depths that occur. */
function depthsOf(lines: readonly string[]): string {
  const depths = lines.map((line) => /^[ \t]*/u.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0);
  const steps = [...new Set(depths)].sort((one, other) => one - other);
  return depths.map((depth) => steps.indexOf(depth)).join();
}

const keyed = /^\s*(?:- )?["']?[\w.-]+["']?:(?:\s+\S.*)?$|^\s+- \S/u;

/** Code, or keys and values of which some are set in. */
function isCodeText(text: string): boolean {
  const lines = linesOf(text);
  if (lines.length < 2) return false;
  return looksLikeCode(text) || (lines.every((line) => keyed.test(line)) && lines.some((line) => /^\s/u.test(line)));
}

/** Verbs of work on a text that is given, and words that point at it. */
const leads =
  /(?<!\p{L})(?:translat|summar[iy]|proofread|rewrit|reword|rephras|paraphras|shorten|simplif|correct|classif|categor|label|tag\b|debug|review|convert|turn (?:the|this|these|my)|make (?:this|it|the)|reply to|respond to|answer (?:from|using)|explain (?:this|the)|alphabeti|extract|edit|polish|improve|check|this|these|below|following|übersetz|fass|korrigier|formulier|umschreib|kürz|vereinfach|ordne|einordn|klassifizier|prüf|extrahier|antworte auf|diese|folgende|unten|tradui|résum|corrig|reformul|réécri|simplifi|class|racourci|raccourci|extrai|suivant|ci-dessous|balises|traduc|traduz|traduci|resum|riassum|correg|reescrib|reescrev|riscriv|acort|accorci|clasific|etiquet|extrae|trasforma|convert|haz más|siguiente|seguinte|seguente|abaixo|vertaal|samenvat|vat |herschrijf|maak deze|verbeter|inkort|onderstaand|volgende|przetłumacz|tłumacz|streść|popraw|skróć|przeredaguj|uprość|poniż|перевед|переведи|сократи|исправ|перепиши|упрост|определи|классифиц|ниже|следующ|översätt|sammanfatta|rätta|oversæt|ret |přelož|oprav|shrň|çevir|özetle|düzelt|etiketle|sınıflandır|kısalt|aşağıdaki)|翻译|总结|概括|改写|改得|润色|校对|分类|标注|下面|以下|这段|訳|要約|直して|添削|分類|次の|この|번역|요약|바꿔|고쳐|분류|다음|아래|ترجم|لخص|صحح|صنف|أعد صياغة|التالي|الآتي|अनुवाद|सारांश|सुधार|लेबल|वर्गीकृत|बदल|नीचे|निम्न|इस |(?<!\p{L})(?:est[ea]|quest[oa]|cet(?:te)?|ce|deze|dit|denna|detta|denne|dette|t[eę]n?|эт[оту]\p{L}*|bu|diesen?) \p{L}{3,}\s*[:：.]?\s*$/iu;

const ownSection =
  /^<(?:requirements?|constraints?|rules?|guidelines?|instructions?|task|role|format|output|output_format|tone|style|steps?|goal|prompt|audience|examples?)>/iu;

/** What stands between marks or quotes, tables, code, and the paragraphs behind a lead that points at them. */
function readMaterial(silver: string): readonly Material[] {
  const blocks = splitBlocks(silver);
  const set = blocks.filter(
    ({ type, text }) => (type === "fence" || type === "delimited" || type === "table") && !ownSection.test(text),
  );
  const between = betweenRules(silver);
  const sure = [
    ...set.map(({ text, type }) => ({ text, isCode: type === "fence" && isCodeText(text), isClosed: true })),
    ...between.map((text) => ({ text, isCode: isCodeText(text), isClosed: true })),
    ...findSpansOfKinds(silver, ["quotation"]).map(({ text }) => ({ text, isCode: false, isClosed: true })),
  ];
  if (set.length + between.length > 0 || sure.some(({ text }) => cutWords(text).length >= leastWords)) return sure;
  const [lead = "", ...paragraphs] = silver.split(/\n[ \t]*\n/u);
  const isPointed = leads.test(lead);
  const [firstLine = "", ...others] = lead.split("\n");
  const direct = /[:：?？؟]\s*$/u.test(firstLine) && others.length > 0 ? [others.join("\n")] : [];
  const sameLine = paragraphs.length === 0 && others.length === 0 ? /[:：]\s*(\S.*)$/u.exec(lead)?.[1] : undefined;
  const items = sameLine?.split(/[,、،]/u) ?? [];
  const isRow = items.length >= leastItems && items.every((item) => cutWords(item).length <= wordsOfItem);
  const more = [...direct, ...paragraphs, ...(isRow ? [items.join(",")] : [])].flatMap((text): readonly Material[] => {
    if (isCodeText(text)) return [{ text, isCode: true, isClosed: false }];
    return isPointed ? [{ text, isCode: false, isClosed: false }] : [];
  });
  return [...sure, ...more];
}

/** What stands between two lines of the same marks, where there are just two. */
function betweenRules(silver: string): readonly string[] {
  const rules = Array.from(silver.matchAll(/^([-=#*_])\1{2,}[ \t]*$/gmu));
  const [open, close] = rules;
  if (rules.length !== 2 || open === undefined || close === undefined || open[1] !== close[1]) return [];
  return [silver.slice(open.index, close.index)];
}
