import type { Recipe } from "../../recipe";

import { line, question } from "./write-recipe";

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
  questions: [
    question(
      "decision",
      "What will you decide with it?",
      {
        "What to change": "I want to know what to change; end with the change that promises most.",
        "Go on or stop": "I have to decide whether to go on; end with a yes or a no and its condition.",
        "Only understand": "I only want to understand it; recommend nothing.",
      },
      "The analysis should help me with this: {answer}.",
      {
        unless:
          /\b(?:poem|novel|story|scene|dream|chess|argument|rhetorical|lineup|what (?:to|should|can|could) |should i|decid\w{1,3}|recommend\w{0,7})\b/iu,
        replaces: ["action-from-finding"],
      },
    ),
    question(
      "reader",
      "Who reads the analysis?",
      {
        "Only me": "Only I read the analysis; leave out introductions.",
        "My manager": "My manager reads the analysis and has two minutes for it.",
        Experts: "Experts read the analysis; show the method.",
      },
      "The analysis is read by {answer}.",
      { settles: ["audience"] },
    ),
    question(
      "yardstick",
      "What should it be compared with?",
      {
        "The time before": "Compare it with the time before.",
        "A target": "Compare it with the target, and leave a placeholder for it if I named none.",
        "What is usual": "Compare it with what is usual elsewhere, and mark such values as estimates.",
      },
      "Compare it with {answer}.",
      { onlyWith: figures, unless: /\b(?:compar\w{1,5}|versus|vs|target|benchmark|last year|significan\w{1,3})\b/iu },
    ),
  ],
};

const aChoice = /\b(?:or|better|best|worth|buy\w{0,3}|choose|choosing|switch\w{0,3}|should|pick|recommend\w{0,7})\b/iu;

export const compare: Recipe = {
  opening: null,
  lines: [],
  questions: [
    question(
      "priority",
      "What matters most to you?",
      {
        "The price": "The price matters most to me, running costs included.",
        "Little effort": "It matters most to me that it is little work.",
        "Quality that lasts": "It matters most to me that it is good and lasts.",
      },
      "This matters most to me: {answer}.",
      { onlyWith: aChoice, unless: /\b(?:matters|priority|important|budget|cheap\w{0,3})\b/iu },
    ),
    question(
      "result",
      "What should come out?",
      {
        "A clear pick": "End with one clear pick and the condition under which you would take the other.",
        "Neutral comparison": "Stay neutral and recommend nothing.",
        "A table": "Put the comparison into a table with one column per option.",
      },
      "The comparison should end in this: {answer}.",
      {
        settles: ["form"],
        unless: /\b(?:which|should i|fair\w{0,2}|neutral|recommend\w{0,7})\b/iu,
      },
    ),
    question(
      "use",
      "What is it for?",
      {
        "Private use": "It is for private use.",
        Work: "It is for work, with several people who use it.",
        "School or study": "It is for school or study; keep to what is taught there.",
      },
      "It is for {answer}.",
      { settles: ["audience"], unless: /\b(?:for (?:my|our|a|an)|exam|class|team)\b/iu },
    ),
  ],
};
