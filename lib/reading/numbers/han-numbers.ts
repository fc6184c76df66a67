import type { NumberWord } from "./number-words";

const digits = new Map(Array.from("〇一二三四五六七八九").map((digit, value) => [digit, value]));
digits.set("零", 0).set("两", 2);
const factors = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const run = /[〇零一二两三四五六七八九十百千万亿]{1,16}/gu;
/** What is counted stands after the number; without it the characters are part of some other word, as in 一下. */
const counted =
  /^\s?(?:[个個条點点种種句段岁歲天日年月周元块名位次步章篇项項道本页頁人字件张家倍分秒米]|小时|公里|公斤|千克|厘米|星期|度|$|[。，、！？])/u;

/** Numbers in Han characters, in order; a bare 一 counts only where something longer than it stands there. */
export function readHanNumbers(text: string): readonly NumberWord[] {
  const numbers: NumberWord[] = [];
  for (const match of text.matchAll(run)) {
    const end = match.index + match[0].length;
    const value = valueOf(match[0]);
    if (value === null || value === 1 || !counted.test(text.slice(end, end + 4))) continue;
    numbers.push({ start: match.index, end, value, languages: ["zh", "ja"] });
  }
  return numbers;
}

function valueOf(characters: string): number | null {
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(characters)) {
    return Number(
      Array.from(characters)
        .map((character) => digits.get(character) ?? 0)
        .join(""),
    );
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const factor = factors.get(character);
    if (factor !== undefined) {
      section += (digit ?? 1) * factor;
      digit = null;
    } else if (character === "万" || character === "亿") {
      total += Math.max(section + (digit ?? 0), 1) * (character === "万" ? 10_000 : 100_000_000);
      section = 0;
      digit = null;
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = digits.get(character) ?? 0;
    }
  }
  return total + section + (digit ?? 0);
}
