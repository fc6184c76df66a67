import type { Stretch } from "./cut-text";

interface TextPart {
  readonly text: string;
}

/** The parts, each with only what of it lies in the stretch of the text that they are joined. Empty ones are left out. */
export function sliceParts<Part extends TextPart>(parts: readonly Part[], { start, end }: Stretch): readonly Part[] {
  const sliced: Part[] = [];
  let from = 0;
  for (const part of parts) {
    const to = from + part.text.length;
    if (to > start && from < end) {
      const text = part.text.slice(Math.max(0, start - from), end - from);
      sliced.push(text.length === part.text.length ? part : { ...part, text });
    }
    from = to;
    if (from >= end) break;
  }
  return sliced;
}

export function joinParts(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join("");
}
