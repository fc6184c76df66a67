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
      "decisions-and-tasks",
      "Keep decisions and tasks in the minutes apart from the discussion, each task with its owner and date, or with [owner] and [date] where they are missing.",
      "Minutes are opened later to see who had to do what.",
      { onlyWith: minutes },
    ),
    line(
      "who-and-exceptions",
      "Say in the document to whom it applies, who decides on exceptions and what follows from a breach, with placeholders where I did not say.",
      "These are the questions for which rules are looked up.",
      {
        onlyWith: policy,
        unless: new RegExp(`${minutes.source}|${forOutsiders.source}|\\b(?:report|review|summar\\w{1,5})\\b`, "iu"),
      },
    ),
    line(
      "events-in-time",
      "Tell the events in order of time, and keep what was observed apart from what is only suspected.",
      "An early guess at the cause hides the real one.",
      { onlyWith: incident },
    ),
    line(
      "cost-time-risk",
      "State in the document what it costs, how long it takes and what could make it fail with what is planned against that, with placeholders for missing figures.",
      "These are what those who decide ask first.",
      { onlyWith: plan, unless: /\b(?:research proposal|marriage|thesis)\b/iu },
    ),
    line(
      "appraisal",
      "Support each judgement with one thing that was done and what came of it, in [square brackets] where I gave none, and end with one goal for the next period.",
      "Praise and blame without a case behind them help nobody.",
      { onlyWith: appraisal, unless: /\b(?:template|form|questions?|goals?)\b/iu },
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
