import type { Language } from "../../reading/language";
import { foreignLengthLines, foreignLine } from "./foreign-wishes";
import { responseLanguages } from "./response-language";
import type { WantedFormat, WantedTone, Wish } from "./wish";

/** How a wish is said in a prompt. */
export interface WishLine {
  readonly text: string;
  /** Lines that an earlier note may have added and that say something else about the same. */
  readonly supersedes: readonly string[];
}

const shorterLines = {
  free: "Keep the response short: leave out whatever it does not need.",
  counted: "Stay well below the length that is asked for.",
} as const;
const longerLines = {
  free: "Go into detail: explain each point rather than only name it.",
  counted: "Go beyond the length that is asked for where a point needs it.",
} as const;
const lengthLines = [...Object.values(shorterLines), ...Object.values(longerLines)];

const exampleLines = {
  one: "Include one concrete example.",
  some: "Illustrate each main point with a concrete example.",
} as const;

const languageLine = (name: string): string => `Write the whole response in ${name}.`;
const languageLines = responseLanguages.map(languageLine);

const toneLine = (tone: WantedTone): string => `Use a ${tone} tone.`;
const toneLines = (["formal", "casual", "friendly", "professional"] as const).map(toneLine);

const formatLines: Readonly<Record<WantedFormat, string>> = {
  table: "Give the result as a table.",
  "bulleted-list": "Give the result as a bulleted list.",
  "numbered-list": "Give the result as a numbered list.",
  json: "Give the result as valid JSON, with no text around it.",
  prose: "Give the result as running text, without lists.",
};

/**
 * The line that says a wish in a prompt of that language; null where only the person's own words can. `hasLength`: the
 * prompt names a length in figures.
 */
export function lineOfWish(wish: Wish, language: Language, hasLength: boolean): WishLine | null {
  if (language !== "en") {
    const text = foreignLine(wish, language);
    if (text === null) return null;
    return { text, supersedes: wish.type === "length" ? others(foreignLengthLines(language), text) : [] };
  }
  switch (wish.type) {
    case "length": {
      const lines = wish.direction === "shorter" ? shorterLines : longerLines;
      const text = hasLength ? lines.counted : lines.free;
      return { text, supersedes: others(lengthLines, text) };
    }
    case "counted-length":
      return { text: `Length: ${wish.length}.`, supersedes: lengthLines };
    case "examples":
      return { text: wish.isOne ? exampleLines.one : exampleLines.some, supersedes: [] };
    case "language":
      return { text: languageLine(wish.name), supersedes: others(languageLines, languageLine(wish.name)) };
    case "format":
      return {
        text: formatLines[wish.format],
        supersedes: others(Object.values(formatLines), formatLines[wish.format]),
      };
    case "tone":
      return { text: toneLine(wish.tone), supersedes: others(toneLines, toneLine(wish.tone)) };
    case "simple-words":
      return { text: "Use short sentences and everyday words.", supersedes: [] };
    case "exclusion":
    case "keep":
      return null;
  }
}

function others(lines: readonly string[], line: string): readonly string[] {
  return lines.filter((other) => other !== line);
}
