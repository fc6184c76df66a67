/** What a tab cannot do without a network, a file of code, or a service; the rest is scored, or waits for a judge. */
const outside =
  /^(?:python|ruby|webhook|guardrails|trajectory:.*|trace-.*|tool-call-f1|is-valid-.*|skill-used|is-sql|contains-sql|meteor|classifier|moderation|pi|search-rubric|agent-rubric)$/;

/** Of promptfoo 0.121. */
const known: ReadonlySet<string> = new Set(
  `equals contains icontains starts-with contains-any contains-all icontains-any icontains-all regex is-json contains-json
  is-xml contains-xml is-html contains-html is-sql contains-sql is-refusal levenshtein word-count rouge-n bleu gleu meteor
  javascript latency cost perplexity perplexity-score finish-reason llm-rubric model-graded-closedqa
  model-graded-factuality factuality g-eval answer-relevance context-faithfulness context-recall context-relevance
  conversation-relevance search-rubric agent-rubric select-best max-score similar similar:cosine similar:dot
  similar:euclidean classifier moderation pi human python ruby webhook guardrails tool-call-f1
  is-valid-function-call is-valid-openai-function-call is-valid-openai-tools-call skill-used`
    .split(/\s+/)
    .filter((kind) => kind !== ""),
);

const judged =
  /^(?:llm-rubric|model-graded-.*|factuality|g-eval|answer-relevance|context-.*|conversation-relevance|search-rubric|agent-rubric|select-best)$/;

/** `kind` is without "not-". */
export function isOutside(kind: string): boolean {
  return outside.test(kind);
}

export function isKnownKind(kind: string): boolean {
  return known.has(kind) || outside.test(kind);
}

/** True where a model decides. */
export function isJudged(kind: string): boolean {
  return judged.test(kind);
}

/** Without "not-", which inverts every kind. */
export function splitKind(type: string): { readonly kind: string; readonly isNegated: boolean } {
  return type.startsWith("not-") ? { kind: type.slice(4), isNegated: true } : { kind: type, isNegated: false };
}
