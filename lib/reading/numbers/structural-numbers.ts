import type { NumberFact } from "./read-numbers";

const listMark =
  /(?:^|\n)[\s>]*(?:[-*•]\s)?\(?(?:\d{1,2}\.)?$|(?:\b(?:step|part|section|question|task|schritt|teil|frage|étape|partie|question|paso|parte|pregunta|no|nr|q)\.?|第|#)\s?$/iu;

/** Marks of lists and of headings, as in "2)" and "Step 3:". */
export function isListMark(number: NumberFact, text: string): boolean {
  if (number.isTime || number.end - number.start > 2) return false;
  const before = text.slice(Math.max(0, number.start - 16), number.start);
  const after = text.slice(number.end, number.end + 2);
  if (/^\)(?:\s|$)/u.test(after) && /(?:^|[\s,;:])$/u.test(before)) return true;
  const isLineStart = number.start <= 16 ? /^\s*$/u.test(text.slice(0, number.start)) : false;
  return (isLineStart || listMark.test(before)) && /^(?:[.):]|、|\s?[–-])/u.test(after);
}

const shapeWords =
  /^[\s-]*(?:(?:to|-|–|or|and(?: at most)?|bis|à|a)\s?\d+[\s-]*)?(?:words?|sentences?|paragraphs?|lines?|characters?|pages?|bullets?|bullet points?|points?|steps?|items?|examples?|tips?|ideas?|sections?|parts?|headings?|minutes? read|syllables?|hashtags?|emojis?|tokens?|decimals?|columns?|rows?|questions?|arguments?|reasons?|options?|stanzas?|wörter\p{L}*|wort|sätze\p{L}*|absätze\p{L}*|zeichen|zeilen|punkte\p{L}*|seiten|beispiele\p{L}*|mots|phrases|paragraphes|lignes|caractères|exemples|palabras|frases|párrafos|líneas|caracteres|ejemplos|palavras|parágrafos|linhas|parole|righe|woorden|zinnen|ord|słów|kelime\p{L}*|слов\p{L}*|предложени\p{L}*|文字|語|字|句|段|行|条|点|كلمة|كلمات|शब्द\p{L}*|years?['’]? (?:of )?(?:experience|expertise)|jahren? (?:berufs)?erfahrung|ans d['’]expérience|años de experiencia|年)/iu;

/** Numbers that give the rewrite its form: limits, counts, marks of lists, small numbers of anything. */
export function isStructural(number: NumberFact, text: string): boolean {
  if (number.isTime) return false;
  const isSmall = number.values.every((value) => Number(value) <= 10);
  if (isListMark(number, text) || (isSmall && number.unit === null)) return true;
  if (shapeWords.test(text.slice(number.end, number.end + 40))) return true;
  return number.values.includes("100") && number.unit === "percent";
}
