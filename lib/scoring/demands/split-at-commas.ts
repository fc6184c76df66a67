/** The parts of "one, two, "three, four"": trimmed, empty ones left out; double quotes protect commas, doubled ones stay. */
export function splitAtCommas(list: string): readonly string[] {
  const part = /\s*(?:"((?:[^"\\]|\\.|"")*)"\s*(?=,|$)|([^,]*))(?:,|$)/gsy;
  const parts: string[] = [];
  while (part.lastIndex < list.length) {
    const found = part.exec(list);
    if (found === null) break;
    const [, quoted, plain = ""] = found;
    if (quoted !== undefined) parts.push(quoted.replace(/\\(["\\])|""/g, (_all, escaped?: string) => escaped ?? '"'));
    else if (plain.trim() !== "") parts.push(plain.trim());
  }
  return parts;
}
