/** What stands before a list of labels: "as positive or negative", "one of these categories: …". */
const cue =
  /\b(?:as|into|either|one of|(?:labels?|categories|classes|options|intents?|topics?)(?: are| is)?)\b(?: one of)?(?: (?:the following|these))?(?: (?:categories|labels|classes|options))?\s*[:(]?\s*/giu;

/** Words that a list of labels cannot contain; where one stands, the list was something else. */
const notALabel =
  /^(?:it|its|the|a|an|this|that|these|they|you|i|not|yes|no|please|then|text|reviews?|emails?|messages?|following|one|of)$/iu;

/** The labels that the instruction names, such as "positive", "negative", "neutral"; empty where that is not certain. */
export function findLabels(instruction: string): readonly string[] {
  const text = instruction.slice(0, 2000);
  const either = /\bis (?:this|the following|it)(?: \w+){0,2}? ((?:not )?\w+) or ((?:not )?\w+)\s*\?/iu.exec(text);
  if (either !== null) return [either[1] ?? "", either[2] ?? ""];
  for (const match of text.matchAll(cue)) {
    const labels = readLabels(text.slice(match.index + match[0].length));
    if (labels.length >= 2) return labels;
  }
  return [];
}

/** The items of a list up to the end of its sentence; empty where one of them cannot be a label. */
function readLabels(text: string): readonly string[] {
  const list = /^[^.?!;:\n)]{1,300}/u.exec(text)?.[0] ?? "";
  const labels = list
    .split(/\s*,\s*(?:(?:or|and) )?|\s*\/\s*|\s+(?:or|and)\s+/u)
    .map((label) => label.replace(/^["“'\s]+|["”'\s]+$/gu, ""))
    .filter((label) => label !== "");
  const areLabels = labels.every((label) => {
    const words = label.split(" ");
    return words.length <= 3 && /^\p{L}[\p{L} _-]*$/u.test(label) && !words.some((word) => notALabel.test(word));
  });
  return areLabels ? labels : [];
}
