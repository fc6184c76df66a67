import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const idea =
  /\b(?:ideas?|start-?ups?|business(?: (?:plan|model))?|plans?|strateg(?:y|ies)|pitch|pricing|side hustle)\b/iu;
const opinionOfWork =
  /\b(?:book|movie|film|restaurant|album|game|product|hotel|amazon|yelp|google) reviews?\b|\bwrite (?:a|an|me a) (?:\w{1,15} )?review\b/iu;
const looks =
  /\b(?:designs?|logos?|ui|ux|website|landing page|screens?|photos?|outfit|slides?|layout|mock-?up|drawing|painting)\b/iu;

export const review: Recipe = {
  opening: null,
  notFor:
    /^(?![^]*\b(?:feedback|review\w{0,3}|critiqu\w{1,4}|criti\w{3,6}|roast|rate|thoughts|opinion|improv\w{1,7}|look (?:at|over|through|into)|go (?:over|through)|check\w{0,3}|weak\w{0,6}|better|honest\w{0,2}|think|tear|evaluat\w{1,4}|assess\w{0,4}|works?|make sense|clear|wrong|missing|realistic|fair|good)\b)/iu,
  lines: [
    line(
      "stands-or-falls",
      "Name the assumption on which the idea stands or falls, and the cheapest way to test it.",
      "All other advice hangs on it.",
      {
        onlyWith: idea,
        unless: new RegExp(
          `${opinionOfWork.source}|\\b(?:lesson|workout|training|meal|diet|essay|grammar|test|code)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "gain-first",
      "Put first the one change that would gain most, then the others by weight.",
      "Twenty remarks of one weight help nobody.",
      {
        unless: new RegExp(
          `${opinionOfWork.source}|\\b(?:strengths? first|positives? first|line by line|paragraph by paragraph|in order|(?:start|begin) with)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "place-and-repair",
      "Quote for each remark the words in {material} that it is about, and show how they could read instead.",
      "“Be more specific” cannot be acted on.",
      {
        needs: "material",
        unless: new RegExp(
          `${idea.source}|${looks.source}|\\b(?:only (?:a |the )?(?:score|grade|rating)|don['’]?t (?:rewrite|fix|edit)|do not (?:rewrite|fix|edit)|overall|brief\\w{0,2}|compliance)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "what-to-change",
      "Say for each weakness what exactly to do about it.",
      "A weakness without a remedy is only a complaint.",
      {
        needs: "no-material",
        unless: new RegExp(
          `${opinionOfWork.source}|\\b(?:only (?:a |the )?(?:score|grade|rating)|just (?:a |the )?(?:score|grade|rating)|roast)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "what-stays",
      "Name up to three things that work and must stay, each with the reason, and give no praise beyond them.",
      "Otherwise the good goes with the bad in the next draft.",
      {
        unless: new RegExp(
          `${opinionOfWork.source}|\\b(?:roast\\w{0,3}|brutal\\w{0,2}|harsh\\w{0,2}|critici[sz]\\w{1,3}|problems|weak\\w{0,6}|flaws|devil['’]?s|strengths?|pros|praise|mistakes|errors|risks?|only|improvements?|compliance)\\b`,
          "iu",
        ),
      },
    ),
  ],
};
