import type { LanguageBook } from "../recipe";

export const frenchBook: LanguageBook = {
  label: "",
  recipes: {},
  collision: { ask: "", line: "", own: "" },
};
