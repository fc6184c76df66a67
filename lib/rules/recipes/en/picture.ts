import type { Recipe } from "../../recipe";

export const image: Recipe = {
  opening: null,
  lines: [],
};
