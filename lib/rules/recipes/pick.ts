import type { RecipeQuestion } from "../recipe";
import { question } from "./en/write-recipe";

/** A question whose answers all fill one sentence: each label stands in the place of `{answer}`. */
export function pick(
  id: string,
  ask: string,
  labels: readonly string[],
  own: string,
  conditions: Parameters<typeof question>[4] = {},
): RecipeQuestion {
  const choices = labels.map((label) => [label, own.replace("{answer}", () => label)]);
  return question(id, ask, Object.fromEntries(choices), own, conditions);
}
