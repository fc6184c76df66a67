import type { LanguageBook } from "../recipe";

export const japaneseBook: LanguageBook = {
  label: "",
  recipes: {},
  gaps: {},
  collision: { ask: "", line: "", own: "" },
};
