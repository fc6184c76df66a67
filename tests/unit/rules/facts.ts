/**
 * The facts of a prompt, found by patterns that are simpler than those of the rules themselves: a test that used the
 * same ones would only prove that they agree with themselves.
 */
const factPatterns: readonly RegExp[] = [
  /```[\s\S]*?```/gu,
  /`[^`\n]+`/gu,
  /\{\{[^{}\n]+\}\}|\$\{[^{}\n]+\}|\[\[[^[\]\n]+\]\]|\{\w+\}|<\w+>|%[sd]\b/gu,
  /https?:\/\/[^\s)"]+[^\s)".,:?!]/gu,
  /[\w.]+@[\w-]+\.\w[\w.]*\w/gu,
  /"[^"\n]+"|“[^”\n]+”|«[^»\n]+»/gu,
  /(?<![\w.])\/?[\w-]+\/[\w/.-]*\w/gu,
  /\d[\d.,:]*\d|\d/gu,
  /[$€£]\s?\d+|\d+\s?(?:km|kg|cm|euros?|words|%|€)/gu,
  /(?<=[a-z,] )\p{Lu}\p{L}{2,}/gu,
];

/** Without the name in "Hi ChatGPT", which greets the model and tells it nothing. */
function factsOf(text: string): readonly string[] {
  return factPatterns.flatMap((pattern) => text.match(pattern) ?? []).filter((fact) => fact !== "ChatGPT");
}

function countOf(part: string, text: string): number {
  return text.split(part).length - 1;
}

/** The facts of `before` that stand less often in `after`. */
export function lostFacts(before: string, after: string): readonly string[] {
  return [...new Set(factsOf(before))].filter((fact) => countOf(fact, after) < countOf(fact, before));
}
