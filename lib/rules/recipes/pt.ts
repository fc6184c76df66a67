import type { LanguageBook } from "../recipe";

export const portugueseBook: LanguageBook = {
  label: "",
  recipes: {},
  collision: { ask: "", line: "", own: "" },
};
