/**
 * A prompt made by framing: the person's words whole, divided at most once at a border that they drew, and around them
 * what was added. Plain data with all its words in it, so that a click changes the prompt without any rules at hand.
 */
export interface FramedPrompt {
  /** The person's words above and below the added lines; `before + after` is the silver prompt without its outer white space. */
  readonly before: string;
  readonly after: string;
  /** One direct task line that stands above everything; null for none. */
  readonly opening: AddedLine | null;
  /** What stands above and below the lines, such as "Requirements:" or a pair of tags; empty for nothing. */
  readonly head: string;
  readonly foot: string;
  /** In the order in which they stand. */
  readonly lines: readonly AddedLine[];
  /** Up to three, the most useful first; an answered one stays here with its answer. */
  readonly questions: readonly Question[];
}

/** One sentence that was added, and why. */
export interface AddedLine {
  /** Unique in its prompt, such as "email/subject-line". */
  readonly id: string;
  readonly text: string;
  /** Why it helps, one sentence for the person. */
  readonly why: string;
  /** The address of a document that says this very thing; null where none does. */
  readonly source: string | null;
  /** True where the person took it out again; it can be put back. */
  readonly isDropped: boolean;
}

/** Something that only the person knows and that would make the prompt better. The prompt works without an answer. */
export interface Question {
  /** Unique in its prompt, such as "email/recipient". */
  readonly id: string;
  /** "Who reads it?" */
  readonly ask: string;
  /** Two to four answers to click, each with the sentence that it writes. */
  readonly choices: readonly { readonly label: string; readonly line: string }[];
  /** The sentence for an answer in the person's own words, which stand in place of `{answer}`. */
  readonly own: string;
  /** Ids of added lines that an answer makes needless. */
  readonly replaces: readonly string[];
  readonly answer: Answer | null;
}

/** What the person said beside the silver prompt. */
export interface Answer {
  readonly questionId: string;
  readonly ask: string;
  /** The label that was clicked, or the person's own words. */
  readonly text: string;
  /** The sentence that stands in the prompt. */
  readonly line: string;
}

/** Where one added line or answer stands in the written prompt, in UTF-16 units. */
export interface LinePlace {
  /** The id of the added line, or of the question that was answered. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface WrittenPrompt {
  readonly text: string;
  readonly places: readonly LinePlace[];
}

/** The prompt as text, and where each added sentence stands in it. With nothing added it is the silver prompt. */
export function writeFramedPrompt(frame: FramedPrompt): WrittenPrompt {
  const lineBreak = usesWindowsBreaks(frame.before + frame.after) ? "\r\n" : "\n";
  const places: LinePlace[] = [];
  let text = "";
  const add = (id: string, words: string): void => {
    places.push({ id, start: text.length, end: text.length + words.length });
    text += words;
  };

  const items = shownLines(frame);
  if (frame.opening !== null && !frame.opening.isDropped) {
    add(frame.opening.id, frame.opening.text);
    text += lineBreak.repeat(2);
  }
  text += frame.before;
  if (items.length > 0) {
    if (frame.before !== "") text += lineBreak.repeat(2);
    if (frame.head !== "") text += frame.head + lineBreak;
    for (const [index, { id, text: words }] of items.entries()) {
      text += index === 0 ? "- " : `${lineBreak}- `;
      add(id, words);
    }
    if (frame.foot !== "") text += lineBreak + frame.foot;
    if (frame.after.trim() !== "" && !endsTurn.test(frame.after))
      text += lineBreak.repeat(2 - leadingBreaks(frame.after));
  }
  return { text: text + frame.after, places };
}

/** The mark of a model family that ends the person's turn stands right behind it, with no line between. */
const endsTurn = /^[ \t]*(?:<\|?[\w/]|<｜|\[\/INST\])/u;

/** The added lines that stand in the prompt, then the answers. */
function shownLines({ lines, questions }: FramedPrompt): readonly { readonly id: string; readonly text: string }[] {
  const answered = questions.flatMap(({ id, answer, replaces }) => (answer === null ? [] : [{ id, answer, replaces }]));
  const replaced = new Set(answered.flatMap(({ replaces }) => replaces));
  return [
    ...lines.filter(({ id, isDropped }) => !isDropped && !replaced.has(id)),
    ...answered.map(({ id, answer }) => ({ id, text: answer.line })),
  ];
}

/** Line breaks at the beginning, counted up to two. */
function leadingBreaks(text: string): number {
  const blank = /^(?:[ \t]*\r?\n)*/u.exec(text)?.[0] ?? "";
  return Math.min(2, blank.split("\n").length - 1);
}

/** Only where every line ends so: a mixed text keeps each of its own. */
function usesWindowsBreaks(text: string): boolean {
  return text.includes("\r\n") && !/(?<!\r)\n/u.test(text);
}

/** The frame with one added line taken out, or put back. */
export function dropLine(frame: FramedPrompt, id: string, isDropped: boolean): FramedPrompt {
  const change = (line: AddedLine): AddedLine => (line.id === id ? { ...line, isDropped } : line);
  return {
    ...frame,
    opening: frame.opening === null ? null : change(frame.opening),
    lines: frame.lines.map(change),
  };
}

/** The frame with a question answered: by the label of a choice, by any other words, or, with null, no longer. */
export function answerQuestion(frame: FramedPrompt, questionId: string, text: string | null): FramedPrompt {
  return {
    ...frame,
    questions: frame.questions.map((question) =>
      question.id === questionId ? { ...question, answer: writeAnswer(question, text) } : question,
    ),
  };
}

/** The frame with every line in it and no question answered. */
export function withoutChoices(frame: FramedPrompt): FramedPrompt {
  const putBack = (line: AddedLine): AddedLine => ({ ...line, isDropped: false });
  return {
    ...frame,
    opening: frame.opening === null ? null : putBack(frame.opening),
    lines: frame.lines.map(putBack),
    questions: frame.questions.map((question) => ({ ...question, answer: null })),
  };
}

function writeAnswer({ id, ask, choices, own }: Question, text: string | null): Answer | null {
  const words = text?.trim().replace(/\s+/gu, " ") ?? "";
  if (words === "") return null;
  const choice = choices.find(({ label }) => label === words);
  // A replacement function, since "$&" in a person's words must arrive as it is.
  const line = choice?.line ?? own.replace("{answer}", () => words.replace(/[.。]$/u, ""));
  return { questionId: id, ask, text: words, line };
}

/** The added lines that the person took out of the text. */
export function droppedLines({ opening, lines }: FramedPrompt): readonly AddedLine[] {
  return [...(opening === null ? [] : [opening]), ...lines].filter(({ isDropped }) => isDropped);
}
