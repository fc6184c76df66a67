import type { Recipe } from "../../recipe";
import { onlyMaterial } from "./shared-lines";
import { line } from "./write-recipe";

const talk = /\b(?:meetings?|chats?|threads?|calls?|conversations?|discussions?|e-?mails?|slack|stand-?up|minutes)\b/iu;
const binding =
  /\b(?:contracts?|agreements?|terms|lease|clauses?|privacy|legal\w{0,2}|insurance|tenanc\w{1,3}|nda)\b/iu;
const told = /\b(?:stor(?:y|ies)|novel|books?|chapters?|movie|film|plot|play|episode|series|poem)\b/iu;

export const summarize: Recipe = {
  opening: null,
  lines: [
    line(
      "duties-first",
      "Say first what the reader must do, pay or give up, and by when; then the rest.",
      "That is what one has to know before signing.",
      { onlyWith: binding, unless: /\b(?:history|case law|essay|article)\b/iu },
    ),
    line(
      "decided-open-who",
      "Name what was decided, what is still open, and who has to do what by when.",
      "That is what those who were not there need.",
      {
        onlyWith: talk,
        unless:
          /\b(?:open|decisions?|action items?|next steps?|news ?letters?|one (?:sentence|line|word)|to-?dos?|tasks?)\b/iu,
      },
    ),
    line(
      "outcome-first",
      "Begin the summary with the result or main point itself, not with the subject of {material}.",
      "“The article discusses …” tells the reader nothing.",
      {
        needs: "material",
        unless: new RegExp(
          `${told.source}|${talk.source}|${binding.source}|\\b(?:chronolog\\w{1,6}|in order|timeline|by (?:section|chapter))\\b`,
          "iu",
        ),
      },
    ),
    line(
      "limiting-words",
      "Keep the conditions, exceptions and doubts that limit a statement, and say whose claim it is where that matters.",
      "Without them “may, in some cases” becomes “does”.",
      {
        needs: "long-material",
        unless: new RegExp(`${told.source}|\\b(?:one|single) (?:sentence|line|word)\\b|\\btl;?dr\\b`, "iu"),
      },
    ),
    onlyMaterial,
    line(
      "length",
      "Keep the summary under a quarter of the length of {material}.",
      "A summary that is nearly as long saves no time.",
      {
        settles: ["length", "form"],
        needs: "material",
        unless: /\b(?:everything|all|detail\w{0,3}|thorough|bullets?|points)\b/iu,
      },
    ),
  ],
};
