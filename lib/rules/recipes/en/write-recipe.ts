import type { RecipeLine, RecipeQuestion } from "../../recipe";

type LineConditions = Partial<Pick<RecipeLine, "settles" | "unless" | "onlyWith" | "needs">>;

/** A line that is true for every prompt of its kind, unless conditions are named. */
export function line(id: string, text: string, why: string, conditions: LineConditions = {}): RecipeLine {
  return { id, text, why, settles: [], unless: null, onlyWith: null, needs: null, ...conditions };
}

type QuestionConditions = Partial<Pick<RecipeQuestion, "settles" | "unless" | "onlyWith" | "replaces">>;

/** A question; `choices` maps each label to the sentence that it writes. */
// Recipes hold hundreds of these, and read best in the order in which a person meets the parts.
// eslint-disable-next-line @typescript-eslint/max-params
export function question(
  id: string,
  ask: string,
  choices: Readonly<Record<string, string>>,
  own: string,
  conditions: QuestionConditions = {},
): RecipeQuestion {
  return {
    id,
    ask,
    choices: Object.entries(choices).map(([label, words]) => ({ label, line: words })),
    own,
    settles: [],
    unless: null,
    onlyWith: null,
    replaces: [],
    ...conditions,
  };
}
