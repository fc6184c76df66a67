import type { Recipe } from "../../recipe";
import { line, question } from "./write-recipe";

const study =
  /\b(?:universit\w{1,3}|college|master['’]?s?|ph\.?d|scholarship|school|degree|stud(?:y|ies)|erasmus|visa)\b/iu;

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
  questions: [
    question(
      "proof",
      "What is your best proof?",
      {
        "A result in figures": "My best proof is a result in figures; leave a marked place for it.",
        "A finished project": "My best proof is a project that I finished; leave a marked place for it.",
        "Feedback I got": "My best proof is what others said of my work; leave a marked place for it.",
        "No experience yet": "I have no experience in this field yet; build the letter on what I learned elsewhere.",
      },
      "My best proof: {answer}.",
      { unless: /\b(?:no (?:\w{1,15} )?experience|increased|reduced|led|built|managed|award)\b/iu },
    ),
    question(
      "motive",
      "Why this place?",
      {
        "What they make": "What they make is the reason why I apply.",
        "What they stand for": "What they stand for is the reason why I apply.",
        "The next step": "I apply because the position is the next step for me.",
      },
      "Why I apply there: {answer}.",
      { unless: /\b(?:because|since|always wanted|dream)\b/iu },
    ),
    question(
      "tone",
      "How should it sound?",
      {
        Formal: "The letter should sound formal.",
        Warm: "The letter should sound warm and personal.",
        Bold: "The letter should sound bold and self-assured.",
      },
      "The letter should sound {answer}.",
      { settles: ["tone"] },
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
  questions: [
    question(
      "target",
      "What is it for?",
      {
        "A job like mine": "The text is for a position like my present one.",
        "A step up": "The text is for a step up: stress responsibility and results.",
        "A new field": "The text is for a new field: stress what carries over.",
        "My public profile": "The text is for a public profile that customers and colleagues read.",
      },
      "The text is for {answer}.",
      {
        settles: ["audience"],
        unless:
          /\b(?:apply\w{0,3}|tailor\w{0,3}|career (?:change|switch)|website|linked-?in|conference|for (?:a|an|the) (?!resume|cv)\w{2,20})\b/iu,
      },
    ),
    question(
      "person",
      "First or third person?",
      { First: "Write the text in the first person.", Third: "Write the text in the third person." },
      "Write the text in this person: {answer}.",
      { onlyWith: bio, unless: /\b(?:first|third|1st|3rd)[- ]person\b/iu },
    ),
    question(
      "proof",
      "What are you proudest of?",
      {
        "A result in figures": "Stress a result in figures; leave a marked place for it.",
        "A project": "Stress one project; leave a marked place for it.",
        "Leading people": "Stress that I led people; leave a marked place for how many.",
      },
      "Stress this: {answer}.",
    ),
  ],
};
