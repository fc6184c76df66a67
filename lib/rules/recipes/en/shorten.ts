import type { Recipe } from "../../recipe";
import { keepFacts, onlyResult } from "./shared-lines";
import { line, question } from "./write-recipe";

export const shorten: Recipe = {
  opening: null,
  lines: [
    line(
      "what-stays",
      "Keep what the reader must decide or do, and every condition attached to it.",
      "Conditions and requests are short and are cut first.",
      {
        needs: "long-material",
        onlyWith: /\b(?:e-?mail|letter|message|memo|notice|minutes|polic(?:y|ies)|instructions|terms)\b/iu,
        unless: /\b(?:poem|story|song|titles?|headlines?|joke|bio|code|name)\b/iu,
      },
    ),
    line(
      "half",
      "Bring {material} down to about half its length.",
      "Without a measure nobody knows what shorter means.",
      {
        settles: ["length"],
        needs: "material",
        unless:
          /\b(?:half|third|quarter|little|bit|slight\w{0,2}|tweet|title|headline|sentence|sms|one[- ]liner|\d+)\b|%/iu,
      },
    ),
    keepFacts,
    onlyResult,
  ],
  questions: [
    question(
      "how-short",
      "How short should it become?",
      {
        "A little shorter": "Shorten it by about a quarter.",
        Half: "Shorten it to half its length.",
        "One paragraph": "Shorten it to one paragraph.",
        "One sentence": "Shorten it to one sentence.",
      },
      "Shorten it to this: {answer}.",
      { settles: ["length"], replaces: ["half"] },
    ),
    question(
      "must-stay",
      "What must stay?",
      {
        "The request": "What I ask for must stay.",
        "Figures and dates": "All figures and dates must stay.",
        "The examples": "The examples must stay.",
      },
      "This must stay: {answer}.",
      { unless: /\b(?:keep|without losing|retain|must stay|preserv\w{1,3})\b/iu },
    ),
    question(
      "place",
      "Where will it stand?",
      {
        "In an email": "The short version stands in an email.",
        "On a slide": "The short version stands on a slide.",
        "In a post": "The short version is posted on social media.",
      },
      "The short version stands {answer}.",
      { settles: ["form"], unless: /\b(?:email|slide|post|tweet|linked-?in|website|cv|resume|sms|abstract|bio)\b/iu },
    ),
  ],
};
