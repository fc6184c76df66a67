import type { LanguageBook } from "../recipe";

export const hindiBook: LanguageBook = {
  label: "",
  recipes: {},
  collision: { ask: "", line: "", own: "" },
};
