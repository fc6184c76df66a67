import { writeFramedPrompt, type AddedLine, type FramedPrompt } from "./framed-prompt";

/**
 * The frame of a text that a note made of a framed prompt by adding items to its list, or by putting one in the place of
 * another: what still stands there stays marked, with its questions and answers, and each new item is a line that says `why`.
 * Its own text may have the new items above the answers. Null where the text differs in any other way, for then the parts
 * cannot be told from one another any more.
 */
export function carryFrame(frame: FramedPrompt, text: string, why: string): FramedPrompt | null {
  const former = linesOf(writeFramedPrompt(frame).text);
  const now = linesOf(text);
  const added = without(now, former).flatMap((line, index): AddedLine[] =>
    line.startsWith("- ")
      ? [{ id: freeId(frame, index), text: line.slice(2), why, source: null, isDropped: false }]
      : [],
  );
  const gone = new Set(without(former, now).map((line) => line.replace(/^- /u, "")));
  const lines = [...frame.lines.filter((line) => line.isDropped || !gone.has(line.text)), ...added];
  const carried: FramedPrompt = { ...frame, lines };
  const written = linesOf(writeFramedPrompt(carried).text);
  const isSame = without(written, now).length === 0 && without(now, written).length === 0;
  return isSame ? carried : null;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== "");
}

/** The lines that the others do not have, each as often as they lack it. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}

/** An id for the nth new line, counted from 0, that no other line has. */
function freeId({ lines }: FramedPrompt, nth: number): string {
  const taken = lines.map(({ id }) => Number(/^note\/(\d{1,9})$/u.exec(id)?.[1] ?? 0));
  return `note/${Math.max(0, ...taken) + nth + 1}`;
}
