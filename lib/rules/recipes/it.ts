import type { LanguageBook } from "../recipe";

export const italianBook: LanguageBook = {
  label: "",
  recipes: {},
  gaps: {},
  collision: { ask: "", line: "", own: "" },
};
