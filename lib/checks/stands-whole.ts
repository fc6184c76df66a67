/**
 * Whether the silver prompt stands in the candidate letter for letter, in lines of its own: nothing of it can be lost
 * there, whatever was added above or below.
 */
export function standsWhole(silver: string, candidate: string): boolean {
  const text = silver.trim();
  if (text === "") return true;
  for (let at = candidate.indexOf(text); at !== -1; at = candidate.indexOf(text, at + 1)) {
    const lineStart = candidate.lastIndexOf("\n", at - 1) + 1;
    const after = candidate.slice(at + text.length);
    if ((at === 0 || candidate.slice(lineStart, at).trim() === "") && /^[ \t\r]*(?:\n|$)/u.test(after)) return true;
  }
  return false;
}
