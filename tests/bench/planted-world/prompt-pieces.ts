import { SLOT, taskPattern, taskSentences } from "./features";
import { readFeatures, sentencesFor, type World } from "./world";

/** A line of a prompt: sentences that can be changed one by one, or what stays as it is (place-holders, solved rows, blank). */
type Line =
  { readonly kind: "fixed"; readonly text: string } | { readonly kind: "said"; readonly sentences: readonly string[] };

function readLines(text: string): readonly Line[] {
  return text.split("\n").map((line): Line => {
    if (
      line.trim() === "" ||
      line.includes(SLOT) ||
      line.includes("About the ") ||
      /^\s*(?:#|<|Input|Output)/u.test(line)
    ) {
      return { kind: "fixed", text: line };
    }
    return { kind: "said", sentences: line.split(/(?<=[.!?:])\s+/u) };
  });
}

function writeLines(lines: readonly Line[]): string {
  const kept = lines.flatMap((line) => {
    if (line.kind === "fixed") return [line.text];
    return line.sentences.length === 0 ? [] : [line.sentences.join(" ")];
  });
  return kept
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

export function mapSentences(text: string, change: (sentence: string) => readonly string[]): string {
  return writeLines(
    readLines(text).map((line) =>
      line.kind === "fixed" ? line : { kind: "said", sentences: line.sentences.flatMap(change) },
    ),
  );
}

/** Behind the last sentence; in front of all where there is none. */
export function addSentence(text: string, sentence: string): string {
  const lines = readLines(text);
  const last = lines.findLastIndex(({ kind }) => kind === "said");
  if (last < 0) return `${sentence}\n\n${text}`;
  return writeLines(
    lines.map((line, at) =>
      line.kind === "said" && at === last ? { ...line, sentences: [...line.sentences, sentence] } : line,
    ),
  );
}

/** The features of one sentence. */
export function featuresOf(world: World, sentence: string): readonly string[] {
  return [...readFeatures(world, sentence).keys()];
}

/** The same in other words, as far as anybody knows some. */
export function rewordSentence(world: World, sentence: string, draw: () => number): string {
  const [feature, ...more] = featuresOf(world, sentence);
  const isTask = feature === undefined && taskPattern.test(sentence);
  const known = isTask ? taskSentences : feature === undefined || more.length > 0 ? [] : sentencesFor(world, feature);
  const others = known.filter((other) => other !== sentence);
  if (others.length > 0) return others[Math.floor(draw() * others.length)] ?? sentence;
  return `${sentence.replace(/[.!]$/u, "")}, ${["then", "now", "here", "so", "too"][Math.floor(draw() * 5)] ?? "now"}.`;
}
