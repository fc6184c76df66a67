import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

export const coverLetter: Recipe = {
  opening: "Write a cover letter from these facts.",
  lines: [
    line(
      "strongest-match",
      "Open with the strongest match between me and this position, not with “I am writing to apply”.",
      "The first sentence decides whether the rest is read.",
      { unless: /\b(?:open|start|begin)s? (?:it )?with\b/iu },
    ),
    line(
      "proofs",
      "Prove the two or three things that matter most there by what I did and what came of it; mark missing facts in [square brackets].",
      "A claim without an instance is in every application.",
    ),
    line(
      "carry-over",
      "Turn what I did elsewhere (school, volunteering, family, other jobs) into proof for this position, instead of apologising for what I lack.",
      "An apology draws the eye to the gap.",
      {
        onlyWith:
          /\b(?:(?:no|without|little|not much|any|zero|lack\w{0,3}|less)(?: \w{1,15})? (?:experience|qualifications?|degree)|first job|entry[- ]level|students?|graduat\w{1,3}|career (?:change|changer|switch|break|gap)|switch\w{0,3}|gap)\b/iu,
      },
    ),
    line(
      "why-them",
      "Say in one sentence of the letter why this place in particular, from what I wrote here or with a placeholder.",
      "A letter that could go to any place convinces none.",
      { unless: /\b(?:generic|template|general|any (?:job|company)|several|multiple|because)\b/iu },
    ),
    line(
      "no-empty-claims",
      "Leave out of the letter what anybody could claim, such as “hard-working team player” or “passionate about”.",
      "Such words are skipped.",
      { unless: /\b(?:hard[- ]?work\w{0,3}|team[- ]?player|passionate)\b/iu },
    ),
  ],
};

/** The profile of a business is no person's. */
const ofBusiness = /\b(?:instagram|insta|bakery|shop|store|caf[eé]|business|company|brand|band|restaurant)\b/iu;
const bio =
  /\b(?:bio|biography|about me|about (?:section|page)|linked-?in|profile|headline|summary|objective|statement|skills section)\b/iu;

export const resume: Recipe = {
  opening: null,
  // The life of somebody else is told, not offered.
  notFor: /\bbiograph(?:y|ies) (?:of|about|on) (?!me\b|my\b|an?\b)/iu,
  lines: [
    line(
      "what-for-whom",
      "Open the text with the work and for whom it is done, not with adjectives or years of experience.",
      "That is what readers of a profile look for.",
      {
        onlyWith: bio,
        unless: new RegExp(
          `${ofBusiness.source}|\\b(?:years|headlines?|open with|start with|begin with|skills section|fun|funny|quirky|dating|tinder|hinge|bumble)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "result-in-each",
      "Begin each bullet point on work with a strong verb and end it with a result; put a placeholder such as [number] where I gave no figure.",
      "Duties say what anybody did in that job, results what I did.",
      { unless: bio },
    ),
    line(
      "add-no-claims",
      "Add no skill, title, degree or date that I did not name.",
      "Each of them will be asked about.",
      {
        unless: new RegExp(
          `${ofBusiness.source}|\\b(?:dating|tinder|hinge|bumble|fiction\\w{0,5}|fake|samples?|examples?|templates?|made[- ]?up|suggest\\w{0,5})\\b`,
          "iu",
        ),
      },
    ),
    line(
      "words-of-the-ad",
      "Where I really have a skill that the job ad asks for, name it in the words of the ad.",
      "Applicant software and recruiters search for these words.",
      {
        onlyWith:
          /\b(?:job (?:ad|advert|post\w{0,3}|description|listing)|tailor\w{0,3}|target\w{0,3}|ats|keywords?|jd)\b/iu,
      },
    ),
    line(
      "weight",
      "Give the experience that fits the target most of the room, and cut what is older or off the point to one line.",
      "A reader sees the first third of a page.",
      {
        unless: new RegExp(
          `${bio.source}|\\b(?:no (?:work )?experience|student|first job|bullets?|bullet points?)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "plain-layout",
      "Lay the résumé out in one column with plain headings, without tables or icons.",
      "Applicant software misreads columns and tables.",
      {
        settles: ["form"],
        unless: new RegExp(
          `${bio.source}|\\b(?:design|creative|latex|canva|html|columns?|tables?|europass|bullets?|bullet points?)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "what-is-missing",
      "List below the text the facts that would strengthen it and that I left out.",
      "Figures and results are often forgotten, not missing.",
      { settles: ["form", "explanation"], unless: /\b(?:just|only|headlines?|bio)\b/iu },
    ),
  ],
};
