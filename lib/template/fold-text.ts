/** A text for comparing: lower case, each run of white space one space, none at the ends. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
