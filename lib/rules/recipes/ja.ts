import type { LanguageBook } from "../recipe";

export const japaneseBook: LanguageBook = {
  label: "",
  recipes: {},
  collision: { ask: "", line: "", own: "" },
};
