/** After "The answer …", and the same turned around. */
interface KindWords {
  readonly name: string;
  readonly negated: string;
}

/** Kinds of ours that compare with the row's right answer; they come with rows, and none is written by hand. */
const own: Readonly<Record<string, readonly [string, string]>> = {
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
};

/** Null for a kind that is none of ours. */
export function ownKindWords(kind: string): KindWords | null {
  const words = Object.hasOwn(own, kind) ? own[kind] : undefined;
  return words === undefined ? null : { name: words[0], negated: words[1] };
}
