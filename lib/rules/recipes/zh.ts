import type { LanguageBook } from "../recipe";

export const chineseBook: LanguageBook = {
  label: "",
  recipes: {},
  gaps: {},
  collision: { ask: "", line: "", own: "" },
};
