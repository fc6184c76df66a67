const groups = "[,'’\\u00a0\\u202f]";
const forms = [
  // 1.234,56 and 1 234,56
  "\\d{1,3}(?:[.\\u00a0\\u202f]\\d{3})+,\\d+",
  // 1,234.5
  `\\d{1,3}(?:${groups}\\d{3})+(?:\\.\\d+)?`,
  // 3,5: a comma before other than three digits parts no thousands
  "\\d+,(?:\\d{1,2}|\\d{4,})(?![\\d,])",
  "\\d+(?:\\.\\d+)?",
  "\\.\\d+",
].join("|");
const number = new RegExp(`(?<![\\p{L}\\p{N}_.,])[-−+]?(?:${forms})(?:e[-+]?\\d{1,3})?(?![\\p{L}_\\p{N}])`, "giu");
const decimalComma = /,\d+(?:e[-+]?\d+)?$/i;
const thousandsAfterComma = /^[-−+]?\d{1,3}(?:,\d{3})+$/;
/** A unit that touches its number would make it part of a word. */
const unit = /(?<=\d)(?:%|‰|°|[a-zµ]{1,4}\b[²³]?)/giu;
const finalAnswer = /(?:####|\\boxed\{|\banswer\s{0,9}(?:is|=|:)|=)\s{0,9}[$€£¥]?\s{0,9}/giu;

/** Longer outputs are read at their end, where the answer stands. */
const MOST_CHARACTERS = 20_000;

/**
 * The number that a text answers with: the first one after the last "####", "\boxed{", "answer is" or "=", else the last
 * one. Commas, apostrophes and narrow spaces may part thousands, and a comma decimals; "1,234" is a thousand and more.
 * Null where there is none.
 */
export function readNumber(text: string): number | null {
  const read = text.slice(-MOST_CHARACTERS).replace(unit, " ");
  const numbers = [...read.matchAll(number)];
  const lastMark = [...read.matchAll(finalAnswer)].at(-1);
  const afterMark = lastMark && numbers.find(({ index }) => index >= lastMark.index + lastMark[0].length);
  const found = afterMark ?? numbers.at(-1);
  return found === undefined ? null : parse(found[0]);
}

function parse(written: string): number {
  const hasDecimalComma = decimalComma.test(written) && !thousandsAfterComma.test(written);
  const plain = hasDecimalComma
    ? written.replace(/[.\u00a0\u202f]/g, "").replace(",", ".")
    : written.replace(new RegExp(groups, "g"), "");
  return Number(plain.replace("−", "-"));
}

/** Whether a text is a number and little else, such as "$1,200.50" or "42 km". */
export function isNumberAlone(text: string): boolean {
  return /^[-−+]?\s?[$€£¥]?\s?\d[\d,.'’\u00a0\u202f]*(?:e[-+]?\d{1,3})?\s?(?:%|‰|°[CF]?|[$€£¥]|\p{L}{1,4}[²³]?)?\.?$/u.test(
    text.trim(),
  );
}
