import type { CleanUp } from "../records/clean-up";
import { withoutPleasantries } from "../reading/direct-request";
import { readOptions } from "../reading/options";
import { maskProtected } from "../reading/protected-spans";
import type { PromptReading } from "../reading/read-prompt";
import { misspellings } from "./misspellings";

/** Changes of the person's own words, which are made only on a click: typing mistakes, politeness, a list in a sentence. */
export function offerCleanUps(original: string, reading: PromptReading): readonly CleanUp[] {
  if (reading.language !== "en" || reading.form.value !== "request") return [];
  const start = original.length - original.trimStart().length;
  return [
    offerSpelling(original, reading),
    offerDirectness(original, start, reading),
    offerList(original, reading),
  ].filter((offer) => offer !== null);
}

/** Only words that are no others', outside quotations, names, code and material. */
function offerSpelling(original: string, reading: PromptReading): CleanUp | null {
  const masked = maskMaterial(maskProtected(original), original, reading);
  const edits = [...masked.matchAll(/(?<![\p{L}\p{N}_'’-])\p{Ll}{2,}(?:['’]\p{Ll}+)?(?![\p{L}\p{N}_'’-])/gu)].flatMap(
    (match) => {
      const text = misspellings.get(match[0]);
      return text === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, text }];
    },
  );
  if (edits.length === 0) return null;
  const label = edits.length === 1 ? "Fix a typing mistake" : `Fix ${edits.length} typing mistakes`;
  return { id: "spelling", label, why: "A model reads mistyped words well, but not always as you mean them.", edits };
}

function maskMaterial(masked: string, original: string, { material }: PromptReading): string {
  if (material === null) return masked;
  const at = material.position === "before" ? original.indexOf(material.text) : original.lastIndexOf(material.text);
  if (at === -1) return masked;
  return masked.slice(0, at) + " ".repeat(material.text.length) + masked.slice(at + material.text.length);
}

/** "Hi ChatGPT, could you please …" and "thanks in advance!" */
function offerDirectness(original: string, start: number, reading: PromptReading): CleanUp | null {
  // A greeting in a text of several paragraphs may be the material's own.
  if (reading.material !== null || reading.text.includes("\n")) return null;
  const { text, removed } = withoutPleasantries(reading.text);
  const at = text === "" ? -1 : reading.text.toLowerCase().indexOf(text.toLowerCase());
  if (removed.length === 0 || at === -1) return null;
  const end = start + at + text.length;
  const edits = [
    ...(at > 0 ? [{ start, end: start + at + 1, text: text.charAt(0) }] : []),
    ...(end < original.trimEnd().length ? [{ start: end, end: original.trimEnd().length, text: "" }] : []),
  ];
  if (edits.length === 0) return null;
  return {
    id: "directness",
    label: "Leave out polite words",
    why: "Greeting, thanks and “I want you to” carry no instruction.",
    edits,
  };
}

/** Options that run on in one line. */
function offerList(original: string, { optionLetters, text }: PromptReading): CleanUp | null {
  if (optionLetters.length < 2 || readOptions(original).text === original) return null;
  const written = readOptions(text).text;
  if (written === text) return null;
  const start = original.length - original.trimStart().length;
  return {
    id: "options",
    label: "Put each option on its own line",
    why: "Options in a row are easily taken for one sentence.",
    edits: [{ start, end: start + text.length, text: written }],
  };
}
