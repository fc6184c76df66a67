/** "no X", "don't X", "without X", "never X": what stands behind, up to the next comma or end, is not wanted. */
const refusal =
  /(?<!\p{L})(?:no|not|never|without|don['’]?t|do not|avoid|skip|leave out|ohne|keine?[nrsm]?|nicht|sans|pas(?: (?:de|à|aux?|les?|la))?|jamais|sin|nunca|sem|n[aã]o|senza|non)\s+((?:[\p{L}\p{N}'’-]+[ \t]*){1,6})/giu;

const tooCommon = new Set(
  "the and any use add with that this have from into your their them they what when more than very make give write need want only just please answer text".split(
    " ",
  ),
);

/** Whether the person's words refuse something that a line speaks of. */
export function forbids(instruction: string, line: string): boolean {
  const wanted = new Set(contentStems(line));
  for (const match of instruction.slice(0, 4_000).matchAll(refusal)) {
    if (contentStems(match[1] ?? "").some((stem) => wanted.has(stem))) return true;
  }
  return false;
}

/** Words of four letters or more, without common endings. */
function contentStems(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !tooCommon.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s|ly|ion|ions)$/u, "").slice(0, 8));
}
