const MOST_CHARACTERS = 60;
// Enough to find sixty characters between runs of spaces, and never a megabyte.
const CHARACTERS_READ = 1_000;

/** The first words of a prompt, on one line and at most sixty characters; empty for a blank prompt. */
export function titleOf(silverPrompt: string): string {
  const line = silverPrompt.trimStart().slice(0, CHARACTERS_READ).replaceAll(/\s+/g, " ").trimEnd();
  // By code points, so that no emoji is cut in half.
  const characters = Array.from(line);
  if (characters.length <= MOST_CHARACTERS) return line;
  const start = characters.slice(0, MOST_CHARACTERS - 1).join("");
  const lastSpace = start.lastIndexOf(" ");
  return `${lastSpace > 0 ? start.slice(0, lastSpace) : start}…`;
}

/** The name of a session's copy. */
export function nameOfCopy({ name, title }: { readonly name: string | null; readonly title: string }): string {
  const former = name ?? title;
  return former === "" ? "Copy" : `Copy of ${former}`;
}

/** A name as it is stored: without white space at its ends, and null where nothing else is left. */
export function cleanName(name: string | null): string | null {
  const trimmed = name?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}
