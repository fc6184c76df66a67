import { writeFramedPrompt, type FramedPrompt, type LinePlace } from "./framed-prompt";

/**
 * The frame of a text that a person has changed by hand, where the change lies within their own words or within one
 * added sentence; null where it does not, for then the parts cannot be told from one another any more.
 */
export function editFramedPrompt(frame: FramedPrompt, text: string): FramedPrompt | null {
  const written = writeFramedPrompt(frame);
  const change = findChange(written.text, text);
  const regions = [...written.places.map(asRegion), ...ownRegions(frame, written)];
  for (const { start, end, put } of regions) {
    if (change.start < start || change.end > end) continue;
    const words = written.text.slice(start, change.start) + change.text + written.text.slice(change.end, end);
    const edited = words.trim() === "" ? null : put(frame, words);
    // Which line breaks stand between the parts depends on the parts, so the whole text is compared.
    if (edited !== null && writeFramedPrompt(edited).text === text) return edited;
  }
  return null;
}

interface Region {
  readonly start: number;
  readonly end: number;
  readonly put: (frame: FramedPrompt, words: string) => FramedPrompt;
}

function asRegion({ id, start, end }: LinePlace): Region {
  return { start, end, put: (frame, words) => putLine(frame, id, words) };
}

/** Where the person's own words stand; one half may be empty. */
function ownRegions({ before, after, opening }: FramedPrompt, written: { readonly text: string }): readonly Region[] {
  const { length } = written.text;
  const start = opening === null || opening.isDropped ? 0 : written.text.indexOf(before, opening.text.length);
  return [
    { start, end: start + before.length, put: (frame, words) => ({ ...frame, before: words }) },
    { start: length - after.length, end: length, put: (frame, words) => ({ ...frame, after: words }) },
  ];
}

function putLine(frame: FramedPrompt, id: string, text: string): FramedPrompt {
  const { opening, lines, questions } = frame;
  return {
    ...frame,
    opening: opening?.id === id ? { ...opening, text } : opening,
    lines: lines.map((line) => (line.id === id ? { ...line, text } : line)),
    questions: questions.map((question) =>
      question.id === id && question.answer !== null
        ? { ...question, answer: { ...question.answer, line: text } }
        : question,
    ),
  };
}

/** What stood from `start` to `end` before, and stands there now. */
function findChange(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
