import type { LanguageBook } from "../recipe";

export const germanBook: LanguageBook = {
  label: "",
  recipes: {},
  collision: { ask: "", line: "", own: "" },
};
