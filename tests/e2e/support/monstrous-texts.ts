/** What each text repeats; each is hard to draw in a way of its own. */
const units = {
  "one word": "abcdefghij",
  "one line of words": "some words as people write ",
  "short lines": "A sentence of some words, as people write them.\n",
  "nothing but line ends": "\n",
  "one line of Arabic": "هذه جملة من بعض الكلمات ",
  "two directions in one line": "abc אבג 12 ",
  "bidi controls": "\u202eab\u2067c\u2066",
  "marks on each letter": "a\u0301\u0302\u0303\u0304",
  "one letter with endless marks": "\u0301",
  "Thai without a space": "นี่คือประโยคที่ไม่มีช่องว่าง",
  "Chinese without a space": "这是一个没有空格的句子，",
  "one endless emoji": "👩\u200d",
} as const;

export type MonstrousText = keyof typeof units;

export const monstrousTexts = Object.keys(units) as readonly MonstrousText[];

/** The text in the given length, in UTF-16 units or a little less, so that no character is cut in half. */
export function monstrousText(name: MonstrousText, length: number): string {
  const start = name === "one letter with endless marks" ? "a" : "";
  return start + units[name].repeat(Math.floor((length - start.length) / units[name].length));
}
