import type { TaskKind } from "../../lib/reading/kinds";
import type { WordList } from "../../lib/reading/reader/read-words";

/**
 * Prompts of the plainest sort, put together from the word list: an opening, the word for a kind of task, a matter. People
 * who label prompts by hand write the odd ones; these see to it that the plain ones are known for what they are.
 */
export interface TypicalPrompt {
  readonly text: string;
  readonly kind: TaskKind;
}

/** The first words of each list are those that mean the kind and hardly anything else. */
const plainestWords = 14;

const matters =
  "my dog|climate change|a bakery in Leeds|our new app|the history of tea|remote work|a birthday party|renewable energy|my first marathon|a broken dishwasher|online banking|a coffee shop|gardening in winter|our summer sale|electric bikes|the moon landing|school uniforms|a late delivery|my grandmother|healthy sleep|photosynthesis|a used car|the new office|learning Spanish|cyber security|a lost parcel|city parks|our yoga studio|the water cycle|a job at a hospital|stray cats|a team offsite|home insulation|the French Revolution|a podcast about money|missing invoices|plastic waste|a small hotel|our neighbours|time management|black holes|a charity run|kitchen renovation|mental health|a software update|chess|solar panels|old photographs|the stock market|our wedding".split(
    "|",
  );
const persons =
  "my boss|a client|my landlord|our customers|my sister|the team|a friend|my teacher|beginners|my kids|new employees|the board|my neighbour|a recruiter|students|our members".split(
    "|",
  );
const things =
  "text|article|email|paragraph|report|message|notes|document|code|table|letter|review|list|transcript".split("|");
const samples =
  "The meeting is moved to Thursday at ten. Please bring the plans.|We had a good year, but costs went up by 12 percent.|I am writing to you because the heating has not worked for a week.|Bees dance to tell each other where food is.|Order 4471 arrived damaged and nobody answers the phone.|The bridge was closed after a crack was found.|Thanks for the talk yesterday, I will send the figures soon.|Our shop opens at nine and closes at six.".split(
    "|",
  );

const making = [
  "write a {word} about {matter}",
  "Write me a {word} for {person}.",
  "i need a {word} {for} {matter}",
  "Create a {word} about {matter} for {person}",
  "can you write a {word} about {matter}?",
  "{word} {for} {matter}",
  "please draft a {word} to {person} about {matter}",
  "help me with a {word} {for} {matter}",
  "make a {word} about {matter}",
  "Give me a {word} {for} {matter}, please",
  "I want you to write a {word} on {matter}. It is for {person}.",
  "{word} to {person}, {matter}",
];
const working = [
  "{word} this {thing}",
  "{word} the following {thing}:\n\n{sample}",
  "please {word} this: {sample}",
  "can you {word} my {thing}?",
  "{word}: {sample}",
  "{word} the {thing} below for {person}\n\n{sample}",
  "I need you to {word} this {thing}",
  "{sample}\n\n{word} this {thing}",
];
const asking = [
  "{word} {matter}",
  "{word} {matter}?",
  "can you tell me {word} {matter}",
  "{word} {matter} for {person}",
];

const isWork: ReadonlySet<string> = new Set<TaskKind>([
  "summarize",
  "translate",
  "rewrite",
  "proofread",
  "shorten",
  "simplify",
  "expand",
  "reformat",
  "classify",
  "extract",
  "review",
  "analyze",
  "fix-code",
  "review-code",
  "convert-code",
  "explain-code",
]);
const isQuestion: ReadonlySet<string> = new Set<TaskKind>([
  "compare",
  "explain",
  "answer",
  "how-to",
  "advise",
  "solve",
  "multiple-choice",
  "roleplay",
]);

/** Typical prompts of every kind in the list; the same list gives the same prompts. */
export function writeTypicalPrompts(
  words: WordList,
  isKind: (name: string) => name is TaskKind,
  promptsPerWord: number,
): readonly TypicalPrompt[] {
  let state = 7;
  const pick = (texts: readonly string[]): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return texts[Math.floor((state / 2 ** 32) * texts.length)] ?? "";
  };
  return Object.entries(words).flatMap(([kind, list]) => {
    if (!isKind(kind)) return [];
    const patterns = isWork.has(kind) ? working : isQuestion.has(kind) ? asking : making;
    return list
      .split("|")
      .slice(0, plainestWords)
      .flatMap((word) =>
        Array.from({ length: promptsPerWord }, () => {
          const text = pick(patterns)
            .replace("{word}", word)
            .replace("{for}", pick(["for", "about", "on"]))
            .replace("{matter}", pick(matters))
            .replace("{person}", pick(persons))
            .replace("{thing}", pick(things))
            .replace("{sample}", pick(samples));
          return { text, kind };
        }),
      );
  });
}
