import { splitBlocks } from "./blocks";
import { guessLanguage } from "./language";
import { separateMaterial } from "./material";
import { maskProtected } from "./protected-spans";
import { rememberRecent } from "./remember-recent";

/** Instructions are short: what stands behind so many characters is material, or not worth the time. */
const longestRead = 20_000;

/**
 * A text of the same length, in which only the instruction can still be read: the material is written over by spaces,
 * quotations, code, addresses and place-holders by letters. So the place of a match is its place in the text.
 */
export const ownWords = rememberRecent((text: string): string => {
  const head = text.slice(0, longestRead);
  const masked = maskProtected(head).split("");
  for (const [start, end] of placesOfMaterial(head)) masked.fill(" ", start, end);
  return masked.join("") + " ".repeat(text.length - head.length);
});

/** The text that the prompt hands over, and whatever stands between fences, tags or rows of quotation marks. */
function placesOfMaterial(text: string): readonly (readonly [start: number, end: number])[] {
  const blocks = splitBlocks(text);
  const places = blocks
    .filter((block) => block.type === "fence" || block.type === "delimited" || block.type === "table")
    .map(({ start, end }) => [start, end] as const);
  const { language } = guessLanguage(text.slice(0, 600));
  const { material } = separateMaterial(text, blocks, language === "en" || language === "unknown");
  if (material === null) return places;
  const at = material.position === "before" ? text.indexOf(material.text) : text.lastIndexOf(material.text);
  return at === -1 ? places : [...places, [at, at + material.text.length]];
}
