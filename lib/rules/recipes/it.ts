import type { LanguageBook } from "../recipe";

export const italianBook: LanguageBook = {
  label: "",
  recipes: {},
  collision: { ask: "", line: "", own: "" },
};
