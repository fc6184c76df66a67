import { taskKinds } from "@/lib/reading/kinds";
import { type PromptReading, readPrompt } from "@/lib/reading/read-prompt";
import type { LanguageBook, Recipe } from "@/lib/rules/recipe";

const recipe: Recipe = {
  opening: null,
  lines: ["Name every source of the numbers.", "Mark what is a guess.", "Stay with the plainest word."].map(
    (text, index) => ({
      id: `line-${index}`,
      text,
      settles: [],
      unless: null,
      onlyWith: null,
      needs: null,
      why: "It helps.",
    }),
  ),
};

/** A book that has something to say to every prompt, so that places are needed for it. */
export const talkativeBook: LanguageBook = {
  label: "Requirements:",
  // `taskKinds` has every kind.
  recipes: Object.fromEntries(taskKinds.map((kind) => [kind, recipe])),
  gaps: {},
  asked: [
    {
      source: "email",
      asks: /^/u,
      unless: null,
      questions: [
        {
          id: "reader",
          ask: "Who reads it?",
          settles: [],
          unless: null,
          onlyWith: null,
          choices: [
            { label: "Children", line: "Write for children." },
            { label: "Experts", line: "Write for experts." },
          ],
          own: "Write for {answer}.",
          replaces: ["line-1"],
        },
      ],
    },
  ],
  collision: { ask: "{first} or {second}?", line: "{first} counts.", own: "{answer}." },
};

/** A reading that trusts its kind, and whose form keeps no recipe away. */
export function eagerReading(text: string): PromptReading {
  const reading = readPrompt(text);
  return {
    ...reading,
    kinds: [{ value: "code", probability: 0.9 }],
    form: { value: reading.form.value === "template" ? "request" : reading.form.value, probability: 0.4 },
    settled: {
      length: 0,
      form: 0,
      tone: 0,
      audience: 0,
      language: 0,
      count: 0,
      exclusion: 0,
      explanation: 0,
    },
  };
}
