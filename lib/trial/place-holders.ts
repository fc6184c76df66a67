/** A place in a prompt that a value fills. Offsets are UTF-16. */
export interface PlaceHolder {
  readonly start: number;
  readonly end: number;
  /** What stands inside, without spaces at its ends: "name" for {{ name }}. The same name takes the same value. */
  readonly name: string;
}

const name = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_ .-]{0,59}";

/**
 * By style. A name begins with a letter, so that {"a": 1}, [1] and x < 3 are none; each pattern is bounded, so that the
 * scan stays linear.
 */
const styles: readonly (readonly [isFoundInCode: boolean, source: string])[] = [
  [true, `\\{\\{\\s?(${name}?)\\s?\\}\\}`],
  [true, `\\[\\[\\s?(${name}?)\\s?\\]\\]`],
  [false, `\\$\\{\\s?(${name}?)\\s?\\}`],
  [false, `(?<![{$])\\{\\s?(${name}?)\\s?\\}(?!\\})`],
  [false, `<(${name}?)>`],
  // A link's words and a list's box are no place-holders; a question is one, as [Which city?].
  [false, `(?<![[\\]])\\[(${name}?\\??)\\](?![\\]([]|:\\s?https?:)`],
  [false, "%\\(([A-Za-z_]\\w{0,40})\\)[sdf]"],
  [false, "(%[sd])(?![\\p{L}\\p{N}])"],
];

const anyStyle = new RegExp(styles.map(([, source]) => source).join("|"), "gu");
const codeBlock = /^```[^]*?^```/gmu;
const closingTag = /<\/([^<>\n]{1,60})>/g;
const remarks: ReadonlySet<string> = new Set(["sic", "optional", "x", "emphasis added"]);

/**
 * The place-holders of a prompt in order. In a block of code only {{x}} and [[x]] count, for the rest is most likely the
 * code's own; a tag that is closed somewhere is markup. Each %s is a place of its own, numbered where there are several.
 */
export function findPlaceHolders(prompt: string): readonly PlaceHolder[] {
  const blocks = [...prompt.matchAll(codeBlock)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  const closedTags = new Set(Array.from(prompt.matchAll(closingTag), ([, tag]) => tag));
  const found = [...prompt.matchAll(anyStyle)].flatMap((match) => {
    // A name is never empty, so the first group with text is the one that matched.
    const style = match.slice(1).findIndex(Boolean);
    const inside = (match[style + 1] ?? "").trim();
    const isInCode = blocks.some(({ start, end }) => match.index >= start && match.index < end);
    if (isInCode && styles[style]?.[0] !== true) return [];
    if (remarks.has(inside.toLowerCase())) return [];
    if (match[0].startsWith("<") && (closedTags.has(inside) || markup.test(inside))) return [];
    return [{ start: match.index, end: match.index + match[0].length, name: inside }];
  });
  return numberNameless(found);
}

/** Tags of HTML that are never closed. */
const markup = /^(?:br|hr|img|p|li)$/i;

function numberNameless(found: readonly PlaceHolder[]): readonly PlaceHolder[] {
  const nameless = found.filter(({ name }) => name.startsWith("%"));
  if (nameless.length < 2) return found;
  return found.map((one) =>
    one.name.startsWith("%") ? { ...one, name: `${one.name} ${nameless.indexOf(one) + 1}` } : one,
  );
}

/** The names to ask values for, each once, in the order in which they first stand in any of the prompts. */
export function namesOfPlaceHolders(prompts: readonly string[]): readonly string[] {
  return [...new Set(prompts.flatMap((prompt) => findPlaceHolders(prompt).map(({ name }) => name)))];
}

/**
 * Puts the values in, in one pass: what a value holds is never read again, so any text arrives as it is. A place-holder
 * without a value stays.
 */
export function fillPlaceHolders(prompt: string, values: ReadonlyMap<string, string>): string {
  let filled = "";
  let position = 0;
  for (const { start, end, name } of findPlaceHolders(prompt)) {
    const value = values.get(name);
    if (value === undefined) continue;
    filled += prompt.slice(position, start) + value;
    position = end;
  }
  return filled + prompt.slice(position);
}
