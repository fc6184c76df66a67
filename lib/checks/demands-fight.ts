import type { Demand } from "../reading/demands/read-demands";

/** A sentence of so many words is a fault of its own. */
const wordsOfLongSentence = 75;

/** Nobody writes sentences of so many words one behind the other. */
const wordsOfSentence = 50;

/** Whether no response can meet both demands; those on a part of it fight nobody. */
export function fight(first: Demand, second: Demand): boolean {
  if (first.isOfPart || second.isOfPart) return false;
  if (first.type === "length" && second.type === "length") {
    const [few, many] = first.unit === "sentences" ? [first, second] : [second, first];
    if (few.unit === "sentences" && many.unit === "paragraphs") return few.most < many.least;
    if (first.unit === second.unit) return first.most < second.least || second.most < first.least;
    const [sentences, words] = first.unit === "sentences" ? [first, second] : [second, first];
    if (sentences.unit !== "sentences" || words.unit !== "words") return false;
    return words.least >= Math.max(wordsOfLongSentence, sentences.most * wordsOfSentence);
  }
  if (first.type === "form" && second.type === "form") {
    return first.thing === second.thing && first.isWanted !== second.isWanted;
  }
  if (first.type === "language" && second.type === "language") return first.language !== second.language;
  return first.type === "depth" && second.type === "depth" && first.isDetailed !== second.isDetailed;
}

/** Whether a part alone is to be longer than the whole may be: "a paragraph of 150 words for each" to "in one sentence". */
export function outgrows(whole: Demand, part: Demand): boolean {
  if (whole.type !== "length" || part.type !== "length" || whole.isOfPart || !part.isOfPart) return false;
  return (whole.unit !== part.unit || part.least > whole.most) && fight(whole, { ...part, isOfPart: false });
}
