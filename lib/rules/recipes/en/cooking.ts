import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const mealPlan =
  /\b(?:meal ?plans?|meal ?prep|weekly|(?:one|a|1|2|two) weeks?|[2-9] days|batch cook|week['’]?s|lunches|dinners|breakfasts|menus?|shopping list)\b/iu;

const noHeat =
  /\b(?:cocktails?|mocktails?|drinks?|smoothies?|salads?|sandwich\w{0,2}|no[- ]bake|dressings?|dips?|overnight oats|kettle|raw)\b/iu;

const swap = /\b(?:substitut\w{1,3}|instead of|replac\w{1,6}|swap)\b/iu;
const diet =
  /\b(?:allerg\w{1,4}|c(?:o)?eliacs?|gluten|vegan|lactose|dairy|nuts?|diabet\w{1,3}|fodmap|halal|kosher|keto|egg-?free|histamine|pregnan\w{1,2})\b/iu;

const leftovers =
  /\b(?:i have|i['’]?ve got|half an?|left-?overs?|what (?:can|could) (?:i|we) (?:cook|make) with|fridge|pantry|only got|use up)\b/iu;

const whatToCook = /\bwhat (?:(?:can|could|should|do) (?:i|we)|to) (?:cook|make|do|bake)\b/iu;

export const recipe: Recipe = {
  opening: null,
  lines: [
    line(
      "hidden-in",
      "Name the ingredients in which what must be avoided can hide, such as stock, sauces or spice mixes, and what to take instead.",
      "The obvious ones are left out anyway.",
      { onlyWith: diet, unless: /\b(?:no allerg\w{1,4}|nutmeg|butternut|coconut)\b/iu },
    ),
    line(
      "used-up",
      "Use opened packs and leftovers in the meals of the following days, and add up all amounts in one shopping list at the end.",
      "Half-used packs are what makes meal plans expensive.",
      { settles: ["form"], onlyWith: mealPlan, unless: leftovers },
    ),
    line(
      "recipe-form",
      "Write the recipe as servings and total time, the ingredients with amounts in grams or spoons, and numbered steps with the minutes and the sign that each is done.",
      "Stoves and pans differ too much for minutes alone.",
      {
        settles: ["form"],
        unless: new RegExp(
          `\\b(?:ideas?|suggestions?|what (?:can|could|to|should)|options|use up|leftovers?|quick)\\b|${whatToCook.source}|${swap.source}|${mealPlan.source}|${noHeat.source}`,
          "iu",
        ),
      },
    ),
    line(
      "where-it-fails",
      "Name the one point at which the dish most often fails, and how to save it.",
      "Recipes leave out what their authors do without thinking.",
      {
        settles: ["length"],
        unless: new RegExp(
          `${whatToCook.source}|${swap.source}|${mealPlan.source}|${noHeat.source}|\\b(?:snacks|ideas|dinners|lunches|breakfasts|recipes|meals|different|dishes|courses|missing|scale)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "by-the-clock",
      "Order the steps by the clock: what goes on first, what is done meanwhile, and how long it takes in all.",
      "So everything is ready at the same time.",
      { settles: ["form"], unless: new RegExp(`${swap.source}|${mealPlan.source}|${noHeat.source}`, "iu") },
    ),
  ],
};
