import type { Place } from "../../reading/place";

const longestSentence = 400;

/**
 * The text without the sentence around a place, where that sentence says nothing of the silver prompt's own, such as
 * "The correct answer is B."; null where it may.
 */
export function withoutSentence(text: string, place: Place, silver: string): string | null {
  const before = text.slice(Math.max(0, place.start - longestSentence), place.start);
  const after = text.slice(place.end, place.end + longestSentence);
  const head = /(?:[^.!?\n。！？]|[.](?=\d))*$/u.exec(before)?.[0] ?? "";
  const tail = /^(?:[^.!?\n。！？]|[.](?=\d))*[.!?。！？]?["”)\]]*/u.exec(after)?.[0] ?? "";
  const start = place.start - head.length;
  const end = place.end + tail.length;
  const given = new Set(wordsOf(silver));
  const shared = wordsOf(text.slice(start, end)).filter((word) => given.has(word) && word.length >= 4);
  if (shared.length > 1 || head.length >= longestSentence || tail.length >= longestSentence) return null;
  const rest =
    `${text.slice(0, start).trimEnd()}${/\n\s*$/u.test(text.slice(0, start)) ? "\n\n" : " "}${text.slice(end).trimStart()}`.trim();
  return rest === "" ? null : rest;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
