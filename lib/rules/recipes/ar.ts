import type { LanguageBook } from "../recipe";

export const arabicBook: LanguageBook = {
  label: "",
  recipes: {},
  gaps: {},
  collision: { ask: "", line: "", own: "" },
};
