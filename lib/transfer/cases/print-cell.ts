/** A text on one line of Markdown, without what would begin a cell, a link or a tag; cut short above so many UTF-16 units. */
export function printCell(text: string, mostUnits = Infinity): string {
  const line = text.replace(/\s+/g, " ").trim();
  const short = line.length <= mostUnits ? line : `${line.slice(0, mostUnits - 1)}…`;
  return short.replace(/[\\|`<[\]]/g, "\\$&");
}
