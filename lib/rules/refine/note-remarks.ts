import type { Remark } from "../../optimizers/optimizer";
import { sources } from "../../checks/sources";
import type { Wish } from "./wish";

const mostQuoted = 80;

/** The beginning of a piece of a note, in quotation marks; no character is cut in half. */
function quote(text: string): string {
  const characters = Array.from(text.slice(0, mostQuoted * 2));
  return characters.length <= mostQuoted ? `“${text}”` : `“${characters.slice(0, mostQuoted).join("")}…”`;
}

/** The person's own words were added, for the rules have none for them. */
export function addedVerbatim(piece: string, wish: Wish | null, isInPrompt: boolean): Remark {
  if (wish === null || wish.type !== "exclusion") {
    const why =
      wish === null
        ? "rules cannot read this"
        : wish.type === "keep"
          ? "the prompt does not speak of it yet"
          : "rules have no words of their own for this here";
    return {
      rule: "note-verbatim",
      text: `${quote(piece)}: ${why}, so it was added to the requirements as it stands.`,
      source: sources.anthropicClear,
    };
  }
  const byHand = isInPrompt
    ? " Rules take nothing away: where the prompt itself asks for it, delete that by hand."
    : "";
  return {
    rule: "note-exclusion",
    text: `${quote(piece)}: added to the requirements in your words.${byHand}`,
    source: sources.anthropicClear,
  };
}

/** A wish that the rules understood was put into the prompt as `line`. */
export function addedWish(piece: string, wish: Wish, line: string, replaces: boolean): Remark {
  const done = replaces ? "put in place of what an earlier note asked for" : "added";
  const limits = wish.type === "length" ? " It speaks of the response; rules do not shorten or stretch a prompt." : "";
  const examples = wish.type === "examples" ? " It speaks of the response; rules make up no examples." : "";
  return {
    rule: `note-${wish.type}`,
    text: `${quote(piece)}: ${done}: “${line}”${limits}${examples}`,
    source: sources.openAiPractices,
  };
}

export function otherLength(piece: string): Remark {
  return {
    rule: "note-length-conflict",
    text: `${quote(piece)}: added, but the prompt also names a length, which was left as it is. Keep one of them.`,
    source: sources.openAiPractices,
  };
}

export function otherFormat(piece: string): Remark {
  return {
    rule: "note-format-conflict",
    text: `${quote(piece)}: added, but the prompt also names an output format, which was left as it is. Keep one of them.`,
    source: sources.openAiPractices,
  };
}

export function keptAlready(piece: string): Remark {
  return {
    rule: "note-keep",
    text: `${quote(piece)}: nothing to do, for rules take nothing out of the prompt.`,
    source: sources.fipo,
  };
}

export function statedAlready(piece: string): Remark {
  return { rule: "note-stated", text: `${quote(piece)}: the prompt says so already.`, source: sources.fipo };
}

export function overLimit(words: number, wordLimit: number): Remark {
  return {
    rule: "note-word-limit",
    text: `The prompt has ${words} words now, more than the limit of ${wordLimit}: nothing was taken out to make room for your note.`,
    source: sources.fipo,
  };
}
