import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import type { Place } from "../reading/place";
import { readWords } from "../reading/words";
import type { CandidateCheck, Finding } from "./check";
import { quoted } from "./facts/fact-finding";
import { sources } from "./sources";

/** A prompt of more characters was pasted, and its own lines are not told from its material. */
const longestRead = 12_000;

/**
 * An instruction of the silver prompt that has come to stand among the material: behind a place-holder under its label,
 * or inside the tags or quotation marks around it. There a model reads it as part of the text that it works on.
 */
export const checkMoved: CandidateCheck = (task, candidate) => {
  const silver = task.silverPrompt;
  if (candidate.includes(silver.trim()) || candidate.length > longestRead) return [];
  const orders = ordersOf(silver);
  if (orders.length === 0) return [];
  // What stands among the material in the silver prompt has not moved there.
  const own = materialOf(silver).map(({ start, end }) => silver.slice(start, end));
  const rooms = materialOf(candidate);
  const around = rooms.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), candidate);
  // Tags round the whole are a wrapping, and told elsewhere.
  if (readWords(around).length < 3) return [];
  const outside = stemsOf(around);
  return orders.flatMap((order): readonly Finding[] => {
    if (own.some((room) => room.includes(order))) return [];
    const telling = [...stemsOf(order)].filter((stem) => !outside.has(stem));
    const room = rooms.find(({ start, end }) => {
      const inside = stemsOf(withoutPlaceHolders(candidate.slice(start, end)));
      return telling.length > 0 && telling.every((stem) => inside.has(stem));
    });
    if (room === undefined) return [];
    return [
      {
        check: "moved",
        severity: "blocking",
        message: `Your instruction ${quoted(order)} has come to stand among the text that it is about.`,
        advice: "Put it before the text, or after it in a paragraph of its own.",
        place: room,
        source: sources.anthropicClear,
        repaired: null,
      },
    ];
  });
};

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    readWords(text)
      .filter(({ isSmall }) => !isSmall)
      .map(({ stem }) => stem),
  );
}

/** A label on a line, with what follows it there. */
const labelled = /^[ \t>*#-]{0,6}\p{L}[\p{L} '’-]{1,30}\*{0,2}[:：]\*{0,2}[ \t]*/u;

/** What is shorter orders nothing: the "様" behind a name. */
const leastOrder = 3;

/** What the silver prompt says outside its own material: clause by clause, without place-holders. */
function ordersOf(silver: string): readonly string[] {
  let rest = silver;
  for (const { start, end } of markedIn(silver).toReversed()) rest = `${rest.slice(0, start)}\n${rest.slice(end)}`;
  // Material without a mark of its own stands in the last paragraph, behind a colon or a blank line.
  const announced = findPlaceHolders(silver).length === 0 ? /[:：]\s|\n\s*\n/u.exec(rest)?.index : undefined;
  const own = rest.slice(0, announced);
  return withoutFields(own)
    .split(/[.!?。！？;；,，、\n]|[:：](?=\s)| (?:and|und|et|y|e|en|i|и) /u)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= leastOrder && stemsOf(clause).size > 0 && !/[{}<>[\]"=`]/u.test(clause));
}

/** "Features: {features}." and "Length: {n} words." are fields, and order nothing. */
function withoutFields(text: string): string {
  return findPlaceHolders(text).reduceRight((rest, { start, end }) => {
    const label = /(?<=^|[.!?;\n]\s*)[^.!?;:\n]{1,40}[:：]\s?$/u.exec(rest.slice(Math.max(0, start - 80), start));
    const tail = label === null ? 0 : (/^\s?\p{L}{0,14}(?=[.;\n]|$)/u.exec(rest.slice(end))?.[0].length ?? 0);
    return `${rest.slice(0, label === null ? start : start - label[0].length)}\n${rest.slice(end + tail)}`;
  }, text);
}

function withoutPlaceHolders(text: string): string {
  return findPlaceHolders(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(end)}`,
    text,
  );
}

/** Whether a text begins with a line that is a field of its own: a bullet, or a label. */
function isField(text: string): boolean {
  const line = /^[^\n]*/u.exec(text)?.[0] ?? "";
  return /^[ \t]*[-*•]\s/u.test(line) || labelled.test(line);
}

/** What stands between tags or rows of quotation marks. */
function markedIn(text: string): readonly Place[] {
  return Array.from(
    text.matchAll(/<([\p{L}][\p{L}\p{N}_-]*)>\n?[^]{0,6000}?<\/\1>|("""|''')[^]{0,6000}?\2/giu),
    (match) => ({ start: match.index, end: match.index + match[0].length }),
  );
}

/**
 * Where material stands: between such marks, and from a place-holder that begins its line, or follows its label, to the
 * end of its paragraph; in a list of fields, to the end of its line.
 */
function materialOf(text: string): readonly Place[] {
  const marked = markedIn(text);
  const behind = findPlaceHolders(text).flatMap(({ start, end }): readonly Place[] => {
    if (marked.some((place) => place.start <= start && end <= place.end)) return [];
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const before = text.slice(lineStart, start);
    const isAlone = before.trim() === "" || labelled.exec(before)?.[0].length === before.length;
    if (!isAlone) return [];
    const rest = /\n\s*\n|$/u.exec(text.slice(end))?.index ?? 0;
    const line = /\n|$/u.exec(text.slice(end))?.index ?? 0;
    return [{ start, end: end + (isField(text.slice(end + line + 1)) ? line : rest) }];
  });
  return [...marked, ...behind].sort((one, other) => one.start - other.start);
}
