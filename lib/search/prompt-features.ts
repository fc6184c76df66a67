import { countWordsOfAnyScript } from "../template/task";

/**
 * A few figures of a prompt that a person may have a liking for, each about 0 to 1: its length, its sentences, whether it
 * is a list, names a form, gives steps, or speaks to somebody. They stand in for the embeddings of APOHF, which a tab has
 * not always.
 */
export function featuresOf(text: string): readonly number[] {
  const words = countWordsOfAnyScript(text);
  const sentences = text.match(/[.!?](?=\s|$)|[。！？]/gu)?.length ?? 0;
  return [
    Math.min(1, Math.log1p(words) / 6),
    Math.min(1, sentences / 8),
    Number(/^\s*(?:[-*•#]|\d+[.)])\s/mu.test(text)),
    Number(/\b(?:word|words|sentence|sentences|list|table|json|letter|number|only|alone|format)\b/iu.test(text)),
    Number(/\b(?:first|then|step|steps|finally)\b/iu.test(text)),
    Number(/\b(?:you are|your|please)\b/iu.test(text)),
  ];
}
