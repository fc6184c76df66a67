import type { Place } from "../place";

/** "Answer in this format:", with the outline on the lines below, up to a blank one. */
const lead =
  /(?:\b(?:format|form|structure|outline|layout|skeleton|template)\b|\b(?:as follows|like this|exactly this))[^\n:]{0,40}:[ \t]*(?:\r?\n[ \t]*)?\r?\n/giu;
/** "Reply in the format: <label> - <reason>" */
const sameLineLead =
  /(?<=\S[ \t])(?:in|use|using|follow|with)\s(?:the |this |exactly |following |output |same ){1,3}(?:format|form|structure)\s?:[ \t]{1,3}(?=\S)/giu;
const longestOutline = 2000;

/** Where a text shows what the answer is to look like: marks in it are left for the model. */
export function findOutlines(text: string): readonly Place[] {
  const below = Array.from(text.matchAll(lead), ({ index, 0: match }) => outlineAt(text, index + match.length, true));
  const beside = Array.from(text.matchAll(sameLineLead), ({ index, 0: match }) =>
    outlineAt(text, index + match.length, false),
  );
  return [...below, ...beside].sort((one, other) => one.start - other.start);
}

function outlineAt(text: string, start: number, isBelow: boolean): Place {
  const rest = text.slice(start, start + longestOutline);
  const length = rest.search(isBelow ? /\r?\n[ \t]*\r?\n/u : /\r?\n/u);
  return { start, end: start + (length === -1 ? rest.length : length) };
}
