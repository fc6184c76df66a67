/** After "The answer …", and the same turned around. */
interface KindWords {
  readonly name: string;
  readonly negated: string;
}

/** Kinds that come with rows and configurations, and are not written by hand: ours, then promptfoo's. */
const words: Readonly<Record<string, readonly [string, string]>> = {
  "golden:exact": ["is the expected one, letter for letter", "is not the expected one, letter for letter"],
  "golden:normalized": ["has the same words as the expected one", "has other words than the expected one"],
  "golden:number": ["has the expected number", "has another number than expected"],
  "golden:letter": ["has the expected letter", "has another letter than expected"],
  "golden:json": ["is the expected JSON", "is not the expected JSON"],
  "golden:rouge-l": ["shares words in their order with the expected one", "shares few words with the expected one"],
  "golden:similarity": ["means the same as the expected one", "does not mean the same as the expected one"],
  "golden:contains": ["contains", "does not contain"],
  "golden:lacks": ["does not contain", "contains"],
  "golden:matches": ["matches the pattern", "does not match the pattern"],
  "golden:is-json": ["is JSON", "is not JSON"],
  "golden:at-most-words": ["has at most this many words:", "has more words than"],
  "golden:at-most-characters": ["has at most this many characters:", "has more characters than"],
  "gsm8k-answer": ["ends with the expected number (GSM8K)", "ends with another number than expected (GSM8K)"],
  "bbh-answer": ["is the expected one (BIG-Bench Hard)", "is not the expected one (BIG-Bench Hard)"],
  letter: ["is, by likelihood, the letter", "is, by likelihood, not the letter"],
  "icontains-any": ["contains one of, in capitals or not,", "contains none of, in capitals or not,"],
  "icontains-all": ["contains all of, in capitals or not,", "does not contain all of, in capitals or not,"],
  "contains-xml": ["contains XML", "contains no XML"],
  "is-html": ["is HTML", "is not HTML"],
  "is-sql": ["is SQL", "is not SQL"],
  "contains-sql": ["contains SQL", "contains no SQL"],
  gleu: ["is worded like (GLEU)", "is not worded like (GLEU)"],
  meteor: ["is worded like (METEOR)", "is not worded like (METEOR)"],
  "similar:cosine": ["means the same as", "does not mean the same as"],
  "similar:dot": ["means the same as (by dot product)", "does not mean the same as (by dot product)"],
  "similar:euclidean": ["means the same as (by distance)", "does not mean the same as (by distance)"],
  "max-score": ["scores highest of all columns", "does not score highest of all columns"],
  "model-graded-closedqa": ["satisfies the judge", "does not satisfy the judge"],
  "model-graded-factuality": ["has the facts of, as the judge says,", "has other facts than, as the judge says,"],
  factuality: ["has the facts of, as the judge says,", "has other facts than, as the judge says,"],
  "g-eval": ["satisfies the judge, step by step,", "does not satisfy the judge, step by step,"],
  "answer-relevance": ["is about what was asked, as the judge says", "is beside the point, as the judge says"],
  "context-recall": [
    "follows from the context, as the judge says,",
    "does not follow from the context, as the judge says,",
  ],
  "context-relevance": [
    "was given the right context, as the judge says",
    "was given another context, as the judge says",
  ],
  "context-faithfulness": ["stays with its context, as the judge says", "leaves its context, as the judge says"],
};

/** Null for a kind that is not known by words. */
export function ownKindWords(kind: string): KindWords | null {
  const found = Object.hasOwn(words, kind) ? words[kind] : undefined;
  return found === undefined ? null : { name: found[0], negated: found[1] };
}
