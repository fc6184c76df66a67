import type { LanguageBook } from "../recipe";

export const portugueseBook: LanguageBook = {
  label: "",
  recipes: {},
  gaps: {},
  collision: { ask: "", line: "", own: "" },
};
