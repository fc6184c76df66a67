import type { LanguageBook } from "../recipe";

export const chineseBook: LanguageBook = {
  label: "",
  recipes: {},
  collision: { ask: "", line: "", own: "" },
};
