import type { LanguageBook } from "../recipe";

export const hindiBook: LanguageBook = {
  label: "",
  recipes: {},
  gaps: {},
  collision: { ask: "", line: "", own: "" },
};
