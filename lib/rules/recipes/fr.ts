import type { LanguageBook } from "../recipe";

export const frenchBook: LanguageBook = {
  label: "",
  recipes: {},
  gaps: {},
  collision: { ask: "", line: "", own: "" },
};
