/** Whether somebody has written something: white space alone is nothing. */
export function isText(text: string | null): boolean {
  return text !== null && text.trim() !== "";
}
