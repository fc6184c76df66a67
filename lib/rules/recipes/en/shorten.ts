import type { Recipe } from "../../recipe";
import { keepFacts, onlyResult } from "./shared-lines";
import { line } from "./write-recipe";

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
      "Bring {material} down to half its length or less.",
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
};
