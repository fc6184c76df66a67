import type { LanguageBook } from "../../recipe";

export const englishBook: LanguageBook = {
  label: "Requirements:",
  recipes: {},
  collision: {
    ask: "“{first}” and “{second}” pull apart. Which counts?",
    line: "Where “{first}” and “{second}” cannot both be met, “{first}” counts.",
    own: "Where these wishes collide: {answer}.",
  },
};
