import type { Block } from "./blocks";

/** What stands above a list of requirements, in the languages in which rules speak. */
export const requirementsHead =
  /^(?:#{1,6}\s+|\*\*|__)?(?:requirements?|constraints?|rules|guidelines|requisitos|exigences|contraintes|anforderungen|requisiti|要求|要件|المتطلبات|आवश्यकताएँ)(?:\*\*|__)?\s?[:：]?(?:\*\*|__)?\s*$/iu;

/** Where a list of requirements under its head ends the prompt, but for a cue; null where none does. */
export function startOfRequirements(blocks: readonly Block[]): number | null {
  const head = blocks.findLastIndex(
    ({ type, text }) => (type === "label" || type === "heading") && requirementsHead.test(text),
  );
  if (head < 1 || blocks[head + 1]?.type !== "list") return null;
  const isLast = blocks.slice(head + 2).every(({ type }) => type === "cue" || type === "label");
  return isLast ? (blocks[head]?.start ?? null) : null;
}
