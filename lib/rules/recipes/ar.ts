import type { LanguageBook } from "../recipe";

export const arabicBook: LanguageBook = {
  label: "",
  recipes: {},
  collision: { ask: "", line: "", own: "" },
};
