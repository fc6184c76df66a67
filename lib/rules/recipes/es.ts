import type { LanguageBook } from "../recipe";

export const spanishBook: LanguageBook = {
  label: "",
  recipes: {},
  collision: { ask: "", line: "", own: "" },
};
