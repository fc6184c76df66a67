import type { Recipe } from "../../recipe";
import { inventNothing } from "./shared-lines";
import { line } from "./write-recipe";

const minutes = /\b(?:minutes|meeting notes?|protocol)\b/iu;
const policy = /\b(?:polic(?:y|ies)|guidelines?|procedures?|sops?|handbook|code of conduct|rules)\b/iu;
/** A text that binds outsiders, and no rule inside a house. */
const forOutsiders =
  /\b(?:privacy|cookies?|terms|contracts?|agreements?|nda|waivers?|disclaimers?|lease|returns?|refunds?|shipping|delivery|cancell?ations?|warrant(?:y|ies)|guarantees?|customers?|clients?|guests?|visitors?|shops?|stores?|web ?sites?|apps?|etsy|air ?bnb)\b/iu;
const plan = /\b(?:proposals?|business plan|pitch|funding|grant|business case|feasib\w{1,7})\b/iu;
const incident = /\b(?:incident|accident|outage|post-?mortem|root cause)\b/iu;
const appraisal =
  /\b(?:performance (?:review|appraisal|evaluation)|self[- ](?:evaluation|assessment|review|appraisal)|appraisal|employee (?:review|evaluation))s?\b/iu;
const noDecision = new RegExp(
  `${minutes.source}|${policy.source}|${incident.source}|\\b(?:lab|book report|school|science|executive summary|section|template|history)\\b`,
  "iu",
);

export const report: Recipe = {
  opening: null,
  notFor: /\b(?:prepare|prep) (?:me )?for\b|\bhow (?:do|should|can) i prepare\b/iu,
  lines: [
    line(
      "cost-time-risk",
      "State in the document what it costs, how long it takes and what could make it fail with what is planned against that, with placeholders for missing figures.",
      "These are what those who decide ask first.",
      { onlyWith: plan, unless: /\b(?:research proposal|marriage|thesis)\b/iu },
    ),
    line(
      "conclusion-first",
      "Put the conclusion, or the decision that is asked for, into the first three sentences of the document, before any background.",
      "Many readers get no further.",
      {
        unless: new RegExp(
          `${appraisal.source}|\\b(?:contracts?|agreements?|students?|school|proposals?|offers?|thesis|lab)\\b|${forOutsiders.source}|${noDecision.source}`,
          "iu",
        ),
      },
    ),
    line(
      "who-does-what",
      "Wherever the document recommends something, name who should do it and by when, with placeholders where I did not say.",
      "A recommendation without an owner is not carried out.",
      {
        onlyWith:
          /\b(?:recommend\w{0,6}|propos\w{1,4}|audits?|assess\w{1,5}|improv\w{1,6}|strateg\w{1,4}|action|feasib\w{1,7}|business case|evaluat\w{1,4}|analysis|status|market|risks?)\b/iu,
        unless: new RegExp(
          `${appraisal.source}|${minutes.source}|${policy.source}|\\b(?:summary|lab|book report|school|science|history)\\b`,
          "iu",
        ),
      },
    ),
    { ...inventNothing, unless: new RegExp(`${inventNothing.unless?.source ?? ""}|${policy.source}`, "iu") },
  ],
};
