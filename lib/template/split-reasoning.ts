/** What models put around their reasoning. A chat template may already hold the opening one. */
const reasoningMarks: readonly (readonly [opening: string, closing: string])[] = [
  ["<think>", "</think>"],
  ["<thinking>", "</thinking>"],
  ["<thought>", "</thought>"],
  ["<reasoning>", "</reasoning>"],
  ["[THINK]", "[/THINK]"],
  ["◁think▷", "◁/think▷"],
];

export interface ReasoningSplit {
  /** True where a block is begun and not ended: all that follows is reasoning. */
  readonly isReasoning: boolean;
  /** What stands outside the blocks, untrimmed. */
  readonly text: string;
}

/**
 * Cuts reasoning off the start of a model's output, whole or still being written. A block in the middle of a text is
 * the text's own: a prompt may well ask a model to think between tags. A closing mark without its opening one counts
 * where it has a line to itself, or ends the last sentence before a blank line; elsewhere a prompt speaks of it.
 */
export function splitReasoning(output: string): ReasoningSplit {
  let position = skipOrphanedReasoning(output);
  for (;;) {
    position = skipWhitespace(output, position);
    const marks = reasoningMarks.find(([opening]) => output.startsWith(opening, position));
    if (marks === undefined) return { isReasoning: false, text: output.slice(position) };
    const [opening, closing] = marks;
    const end = output.indexOf(closing, position + opening.length);
    if (end === -1) return { isReasoning: true, text: "" };
    position = end + closing.length;
  }
}

/** Whether more text could turn this into the opening of a reasoning block; true for a blank one. */
export function mayBecomeReasoning(output: string): boolean {
  const start = output.trimStart();
  return reasoningMarks.some(([opening]) => start.length < opening.length && opening.startsWith(start));
}

/** The place after a closing mark whose block was opened before the output began; 0 where there is none. */
function skipOrphanedReasoning(output: string): number {
  for (const [opening, closing] of reasoningMarks) {
    const at = output.indexOf(closing);
    const end = at + closing.length;
    if (at !== -1 && isEndOfReasoning(output, at, end) && !output.slice(0, at).includes(opening)) return end;
  }
  return 0;
}

function isEndOfReasoning(output: string, start: number, end: number): boolean {
  const after = /^[ \t]*(?:\r?\n|$)(?<blank>[ \t]*(?:\r?\n|$))?/.exec(output.slice(end, end + 200));
  if (after === null) return false;
  const line = output.slice(output.lastIndexOf("\n", start - 1) + 1, start).trim();
  return line === "" || (after.groups?.["blank"] !== undefined && /[.!?。！？]$/.test(line));
}

function skipWhitespace(text: string, from: number): number {
  let position = from;
  while (position < text.length && text.charAt(position).trim() === "") position += 1;
  return position;
}
