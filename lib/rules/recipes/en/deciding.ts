import type { Recipe } from "../../recipe";

import { line } from "./write-recipe";

const frameworks =
  /\b(?:swot|pestle?|porter\w{0,2}|five forces|stakeholders?|canvas|risk (?:map|matrix)|competitors?|market analysis)\b/iu;

const figures =
  /\b(?:sales|revenue|per month|monthly|survey|statement|kpis?|metrics?|spend\w{0,3}|visitors|signups|conversion|returns|churn|traffic)\b/iu;

const readsWork =
  /\b(?:poem|novel|story|song|lyrics|dream|chess|painting|film|movie|scene|argument|speech|rhetorical|paragraph|lineup|close reading)\b/iu;

export const analyze: Recipe = {
  opening: null,
  lines: [
    line(
      "rates",
      "Work with rates and changes (per unit, per period, share of the whole) and not only with totals, and show how each was computed.",
      "Totals hide what changed.",
      { onlyWith: figures, unless: /\b(?:significan\w{1,3}|p-?values?|blood pressure)\b/iu },
    ),
    line(
      "evidence",
      "Support each finding with the exact figure or passage of {material}.",
      "A finding without its evidence cannot be checked.",
      { needs: "material", unless: /\b(?:evidence|quot\w{1,4}|cit\w{1,6}|sentiment|json|csv)\b/iu },
    ),
    line(
      "finding-first",
      "Begin the analysis with its most important finding in one sentence.",
      "Who reads only the beginning should still know it.",
      { settles: ["form"], unless: new RegExp(`${frameworks.source}|\\b(?:start with|begin with|first)\\b`, "iu") },
    ),
    line(
      "other-causes",
      "For each cause that you name, say what else could explain it and what would tell the two apart.",
      "The first explanation that fits is often taken for the only one.",
      {
        settles: ["length"],
        onlyWith:
          /\b(?:why|caus\w{1,3}|happen\w{0,3}|going on|explain\w{0,3}|drop\w{0,4}|fell|falling|trend\w{0,1}|reasons?|outliers?|worr\w{2,4})\b/iu,
        unless: readsWork,
      },
    ),
    line(
      "assumptions",
      "Mark what is an assumption of yours, and say which one would change the result most if it were wrong.",
      "Guesses otherwise look like knowledge.",
      { needs: "no-material", unless: new RegExp(`${readsWork.source}|\\bassum\\w{1,7}\\b`, "iu") },
    ),
  ],
};
