/** The zeros of the digits that prompts are written with: Arabic-Indic, Persian, Devanagari, Bengali, full-width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

const foreignMark = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19٫٬٪％．：／]/g;

const plainMarks: Readonly<Record<string, string>> = {
  "٫": ".",
  "٬": ",",
  "٪": "%",
  "％": "%",
  "．": ".",
  "：": ":",
  "／": "/",
};

/** The same text with every digit, and the marks inside numbers, in ASCII. Offsets stay as they were. */
export function foldDigits(text: string): string {
  return text.replace(foreignMark, (mark) => {
    const unit = mark.charCodeAt(0);
    const zero = zeros.find((start) => unit >= start && unit <= start + 9);
    return zero === undefined ? (plainMarks[mark] ?? mark) : String(unit - zero);
  });
}
