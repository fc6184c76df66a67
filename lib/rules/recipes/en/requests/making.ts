import type { RequestLines } from "../../../recipe";
import { recipe } from "../../read-recipe";

const listOfDishes = String.raw`ideas|toppings|snacks|dishes|recipes\b|options|list\b|menu|sides\b|things\b`;
const drinks = String.raw`marinad|dressing|smoothie|drink|cocktail|mocktail|tea\b|brew|rub\b`;
const cooking = String.raw`boil(?:ing)?\b|cook(?:ing)?\b|roast(?:ing)?\b(?! (?:chicken|beef|pork|lamb|turkey|potato|dinner))|bak(?:e|ing)\b|fry(?:ing)?\b`;
const concepts = String.raw`what (?:is|are|does)\b|what['’]?s (?:a|an|the)\b|how (?:does|do)\b(?! (?:i|you|we)\b)|explain|understand|get what|analog|why\b`;
const terminal = String.raw`git\b|commit|branch|command|terminal|bash|shell`;
const practice = String.raw`what happens|big.?o\b|protect|how (?:do|should) (?:people|we|you)\b|organi[sz]|should\b|which\b|best practice`;
const storesThings = String.raw`phone|iphone|android|ipad|tablet|laptop|computer|pc\b|mac\b|macbook|account|files?\b|photos?\b|disk|drive\b|storage|update|windows|router`;
const noCooking = String.raw`^(?:can|could) (?!you\b)|^(?:is|are|does|do|should)\b|substitut|instead of|already|less (?:spicy|salty|sweet)`;

/** Short requests about the house, the kitchen, devices and code. */
export const makingRequests: RequestLines = {
  "does-it-keep": recipe`
    - answer-first: Begin with yes, no or the number of days, then the one exception that matters.
      Otherwise the answer hides behind warnings.
      unless: mushrooms?\b|fungi|berr(?:y|ies)\b|wild\b|forag|${cooking}|(?:what|which|safe) temp|foods\b|vegetables\b|fruits?\b that|list\b|which\b|or throw
    - how-best: Say how to do it so that it stays good, and what it is good for afterwards.
      Much can be done that is not worth it.
      only with: freez|reheat
      unless: foods\b|vegetables\b|list\b|power|out\b|never|thawed
  `.lines,
  clean: recipe`
    - best-first: Give the best method first, with amounts and times, and one fallback.
      Twelve household remedies are no help.
    - what-harms: Say what would make it worse, and how I see that it worked.
      The cure often does more harm than the stain.
  `.lines,
  "home-fault": recipe`
    - causes-first: Give the likeliest causes first, each with a check that needs no special tools and, right below, its fix.
      You see which one is yours before you do anything.
      unless: broken off|stuck in|how (?:do|can) i (?:remove|free)
    - where-to-stop: If it can become dangerous or expensive to go on, say at which step.
      That is the line that is crossed by mistake.
      unless: running toilet|toilet (?:keeps|runs|won)|rattl|squeak|wobbl
  `.lines,
  plant: recipe`
    - likeliest-cause: Name the likeliest cause first, by the sign that tells it from the next.
      A list of all that could be leaves the choice to you.
      only with: why\b|wrong|yellow|brown|dying|die\b|drop|curl|spots|wilt|leaves are
      unless: is it normal
    - one-first: Name the best choice first, and why.
      A list of all that could be leaves the choice to you.
      only with: what (?:should|can|to|would|shall) .*plant|which\b|best\b|recommend|suggest|ideas
      unless: (?:best )?time\b|why\b|wrong|yellow|brown|dying|die\b|drop|curl|spots|wilt|leaves are
    - what-to-do: Say what to do now, with amounts and months, and the mistake that most people make with it.
      Most plants die of good intentions.
      unless: best time|when to|^when\b|what to plant|what (?:should|can|could) i plant|plan\b|layout|whats? wrong|what[’']s wrong|what eats|what ate|something (?:has |is )?eat|how (?:far|deep|high|tall)|spac|is it normal|^(?:do|does|are)\b
  `.lines,
  "device-fault": recipe`
    - causes-first: Give the likeliest causes first, each with a quick check and, right below, the exact fix.
      You see which one is yours before you change anything.
      unless: every time (?:i|some|the)
    - harmless-first: Begin with what can do no harm, and warn before any step that deletes or resets something.
      The usual advice is to reset everything.
      only with: ${storesThings}
      unless: wi-?fi|internet|router|bluetooth
  `.lines,
  "device-how-to": recipe`
    - quickest-first: Give the quickest way first, numbered, with the exact menus, keys or values.
      General advice does not find the button.
      unless: safest|without losing|afraid|worried|phone number
    - other-version: Say what to look for if it is different on my version.
      Menus move from version to version.
      only with: iphone|ipad|ios\b|android|samsung|pixel|mac\b|macbook|windows|laptop|pc\b|tv\b|word\b|excel|powerpoint|outlook|teams\b|zoom\b|whatsapp|instagram|facebook|tiktok|spotify|chrome|firefox|photoshop|lightroom|printer|router|kindle|alexa|xbox|playstation|ps\d|steam\b|discord|watch\b
      unless: gmail|google|online|website|(?:19|20)\d\d\b|version|(?:ios|android|windows) \d+
  `.lines,
  spreadsheet: recipe`
    - one-solution: Give one solution first, ready to paste or to click through, and say what goes where.
      General advice does not fill a cell.
      unless: #\p{L}|returns? (?:#|n/a|the wrong|an? error)|error
    - adapt: Say which parts I must adapt, and how I notice when it goes wrong.
      Your columns will be other ones.
      unless: won[’']?t|drag|not (?:work|let)|column [a-z]\b|[a-z]{1,2}\d+\b|why\b|line break|shortcut
  `.lines,
  "came-out-wrong": recipe`
    - likeliest-cause: Name the likeliest cause first, with the sign that tells it from the next.
      A list of ten causes leaves you where you were.
      unless: can (?:it|anything|i|they|this)\b.*\b(?:done|save|fix|rescue)
    - save-it: Say what to change next time, and what can still be saved, if anything.
      “Bake it a little longer” cannot be done.
  `.lines,
  cook: recipe`
    - one-dish (count): Choose one dish and give it in full: amounts, minutes, and the sign that each step is done; then two others in a line each.
      A list of names is not yet a dinner.
      only with: dinner|lunch|breakfast|supper|meal|tonight|cook\b|make (?:with|from|out of|for)|(?:can|could|should|do) (?:i|we) (?:make|cook|eat)|dish\b|use up|have\b|got\b|left\b|serve
      unless: rotation|weekly|never tastes|for the week|${listOfDishes}|instead of|turn into|substitut|replac|temp(?:erature)?s?\b|how (?:long|do|to)\b|degrees
    - different-kinds (count): Make them differ in kind, each with its main ingredients, the minutes that it takes and what makes it good.
      Bare names are not yet a meal.
      only with: ${listOfDishes}
    - staples: Assume only common staples besides what I named, and say what can be swapped.
      Nobody goes shopping for a leftover.
      only with: with\b|(?:i|we|i[’']ve|we[’']ve) (?:only |just )?(?:have|got)\b(?! one)|left|fridge|use up|using
    - ahead: Say what can be prepared ahead, and what can be swapped.
      Guests come earlier than one thinks.
      only with: guests?\b|party|friends|people|coming|potluck|buffet|tomorrow|christmas|thanksgiving|iftar|wedding|dinner for|kids[’']? party
      unless: toppings|snacks|quick|tonight
  `.lines,
  recipe: recipe`
    - amounts: Give exact amounts, temperatures and times where they matter, and the sign by which I see that it is done.
      Ovens and pans differ, signs do not.
      unless: ${noCooking}|${drinks}
    - where-it-fails: Name the step where it most often goes wrong, and how to save it then.
      That is where most attempts end.
      unless: ${noCooking}|dip\b|salad|${drinks}
  `.lines,
  "meal-plan": recipe`
    - by-day (form): Make a table by day that uses leftovers and the same ingredients across days.
      Nothing is bought for one meal only.
      unless: list\b|hik|camp|trail|no fridge|without (?:a )?fridge|protein|reduc|less (?:meat|sugar)|how (?:do|to|can)\b
    - shopping: Add one shopping list with amounts; mark prices as estimates.
      One goes to the shop with that, not with a plan.
      only with: shop|budget|cheap|cost|money|afford|groceries|[£$€]
      unless: no shopping|without (?:a )?(?:shopping )?list
  `.lines,
  "do-it-yourself": recipe`
    - in-steps: Give exact sizes and amounts, then numbered steps, with the sign that each one is right.
      One sees a mistake before the next step covers it.
      unless: what size|how (?:far|high|deep|thick|big|wide|long|many|much)\b|which\b|permi|fill in|allowed
    - beginners: Name the step that most beginners get wrong, and what must not be skipped.
      That is where most attempts end.
  `.lines,
  "code-fault": recipe`
    - likeliest-first: Give the likeliest cause with its fix first, then the check that shows whether it is mine.
      You see whether it is yours before you change anything.
      unless: my code (?:is )?(?:not|isn|doesn|won|never)|(?:why )?(?:does|is)n[’']?t my code|exact commands?\b|just the (?:fix|command)|merge conflict|but why|did i (?:lose|break|delete)|lose my|lost my|traceback
  `.lines,
  "code-how-to": recipe`
    - smallest-example: Give the usual way first, as the smallest complete example that runs as it is.
      What runs can be tried.
      unless: css\b|html\b|slow\b|takes? \d|forget|syntax|${terminal}|${concepts}|${practice}|kill\b|not code|no code|without code
    - common-mistake: Add the commonest mistake with it, and how it shows.
      It is the next thing that happens.
      unless: slow\b|takes? \d|css\b|forget|syntax|${terminal}|${concepts}|${practice}|kill\b
    - one-case: Carry one small case through it, step by step, and say what it is good for.
      Definitions do not yet show what happens.
      only with: ${concepts}
      unless: analog|${practice}
    - undo: Say what it changes or throws away, and how to undo it.
      A command does not ask twice.
      only with: (?:git|rm|docker|force.?push|rebase|revert|stash|drop (?:table|database|column))\b
      unless: ${concepts}|${practice}
  `.lines,
};
