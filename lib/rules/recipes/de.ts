import type { LanguageBook } from "../recipe";

export const germanBook: LanguageBook = {
  label: "",
  recipes: {},
  gaps: {},
  collision: { ask: "", line: "", own: "" },
};
