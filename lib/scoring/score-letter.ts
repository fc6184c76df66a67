import { passOrFail, type Scorer } from "./scorer";

const whole = /^[*_]{0,2}[([]?([A-Ja-j])[)\].:]?[*_]{0,2}\.?$/;
const opening = /^[*_]{0,2}[([]?([A-J])(?:[)\]]|[.:](?=\s|$))/;
// A bare letter must be a capital one: "the answer is a dog" names no option.
const named =
  /(?:[Aa]nswer|ANSWER|[Oo]ption|[Cc]hoice|[Aa]ntwort|[Rr]éponse|[Rr]espuesta|[Rr]isposta|答案)(?:\s{0,3}(?:is|ist|est|es|è|是))?\s{0,3}[:：]?\s{0,3}[*_]{0,2}(?:[([]([A-Ja-j])[)\]]|([A-J])(?![\p{L}\p{N}]))/gu;
const boxed = /\\boxed\{\s{0,3}([A-J])\s{0,3}\}/g;

/** The letter, A to J, that a text answers with; of several that it names, the last. Null where there is none. */
function readLetter(text: string): string | null {
  const answer = text.trim();
  const found =
    whole.exec(answer) ??
    [...answer.matchAll(boxed)].at(-1) ??
    [...answer.matchAll(named)].at(-1) ??
    opening.exec(answer);
  return (found?.[1] ?? found?.[2])?.toUpperCase() ?? null;
}

/** The same letter of a multiple choice: alone, in brackets, before its option, or after "the answer is". */
export const letterScorer: Scorer = {
  id: "letter",
  name: "the same letter",
  score(output, goldenResponse) {
    const wanted = readLetter(goldenResponse);
    if (wanted === null) return passOrFail(false, "The golden response is no letter.");
    const found = readLetter(output);
    if (found === null) return passOrFail(false, "The output names no letter.");
    return passOrFail(found === wanted, found === wanted ? `It chose ${found}.` : `It chose ${found}, not ${wanted}.`);
  },
};
