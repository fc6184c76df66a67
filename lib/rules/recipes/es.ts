import type { LanguageBook } from "../recipe";

export const spanishBook: LanguageBook = {
  label: "",
  recipes: {},
  gaps: {},
  collision: { ask: "", line: "", own: "" },
};
