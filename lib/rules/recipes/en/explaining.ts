import type { Recipe } from "../../recipe";
import { whichSideEffects, whichSigns } from "./shared-lines";
import { line, question } from "./write-recipe";

const oneBreath = /\b(?:(?:one|1|two|2|single) (?:short )?(?:sentences?|lines?|words?)|tl;?dr|briefly|in short)\b/iu;

const forChildren =
  /\b(?:eli\d{1,2}|like i['’]?m \w{1,8}|kids?|child|children|toddler|\d{1,2}[- ]year[- ]olds?|five)\b/iu;

export const explain: Recipe = {
  opening: null,
  lines: [
    line(
      "my-case",
      "Say in the explanation what it changes for my own case in practice, not only what it means in general.",
      "A definition alone does not say what to do with it.",
      {
        onlyWith:
          /\b(?:my (?:contract|bill|report|results?|payslip|lease)|means? (?:for|to) (?:us|me)|affects? (?:us|me))\b/iu,
      },
    ),
    line(
      "best-supported",
      "If several causes are discussed for it, say which is best supported and which is a guess.",
      "Popular explanations are told with the same certainty as proven ones.",
      { onlyWith: /\b(?:why|how come|reasons?|causes?)\b/iu, unless: forChildren },
    ),
    line(
      "periods",
      "Go through it in four to six periods, each with its years, one name or event to know, and what changed.",
      "Years and names are what a history is remembered by.",
      { settles: ["form", "length", "count"], onlyWith: /\bhistory of\b/iu, unless: oneBreath },
    ),
    line(
      "portrait",
      "Tell it in four parts with headings: what it is, what matters most about it, what surprises, and what most people get wrong.",
      "Without a plan such an answer becomes a list of facts.",
      {
        settles: ["form", "length"],
        onlyWith:
          /\b(?:(?:tell|teach) me (?:all |everything |more |something )?(?:about|on)|info(?:rmation)? (?:on|about)|what (?:are|is) an? \w+$|everything about|all about)\b/iu,
        unless: new RegExp(`${oneBreath.source}|\\b(?:history|my|our)\\b`, "iu"),
      },
    ),
    whichSigns,
    whichSideEffects,
    line(
      "one-example",
      "Carry one concrete example through the explanation, with numbers where there are any.",
      "One example followed to the end shows more than several touched upon.",
      {
        settles: ["form"],
        unless: new RegExp(
          `${oneBreath.source}|\\b(?:why|how come|history|going on|(?:tell|teach) me|info(?:rmation)?|causes?|symptoms?|signs of|effects?|benefits|examples?|analog\\w{1,4}|metaphors?|numbers?|story|my (?:score|results?|report))\\b`,
          "iu",
        ),
      },
    ),
    line(
      "misunderstanding",
      "Name the point that is most often misunderstood, and what is true instead.",
      "Half-knowledge stays when it is not named.",
      {
        settles: ["length"],
        unless: new RegExp(
          `${oneBreath.source}|${forChildren.source}|\\b(?:my|our|myths?|mis\\w{3,14}|(?:tell|teach) me|info(?:rmation)?)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "terms",
      "Say what each technical term means where it first appears.",
      "One unknown word is enough to lose the thread.",
      {
        settles: ["audience", "length"],
        unless:
          /\b(?:jargon|plain|simpl\w{1,4}|normal words|lay\w{0,6}|tell me|symptoms|terms?|advanced|deep|technical|expert|why|rules?)\b/iu,
      },
    ),
    line("length", "Keep it to about 300 words.", "A wall of text is not read.", {
      settles: ["length"],
      unless: new RegExp(
        `${oneBreath.source}|^\\W*why\\b|\\b(?:detail\\w{0,3}|deep\\w{0,2}|depth|thorough\\w{0,2}|everything|all about|complete\\w{0,2}|short\\w{0,2}|simpl\\w{1,3}|full\\w{0,1})\\b`,
        "iu",
      ),
    }),
  ],
  questions: [
    question(
      "audience",
      "Who is the explanation for?",
      {
        "A complete beginner": "The explanation is for somebody who has never heard of it.",
        "A student": "The explanation is for a student who has to use it in an exam.",
        "Somebody of the field": "The explanation is for somebody who knows the field; leave out the basics.",
        "A child": "The explanation is for a child of about ten.",
      },
      "The explanation is for {answer}.",
      { settles: ["audience"], replaces: ["terms"], unless: forChildren },
    ),
    question(
      "depth",
      "How deep should it go?",
      {
        "The idea only": "Explain only the idea, in at most 150 words.",
        "How it works": "Explain how it works, part by part, without formulas.",
        "Every detail": "Go into the details, with formulas or code where the subject has them.",
      },
      "How deep the explanation should go: {answer}.",
      { settles: ["length"], unless: oneBreath },
    ),
    question(
      "known",
      "Where are you stuck?",
      {
        "At the first idea":
          "I have read about it and still do not see the basic idea; choose another way in than textbooks do.",
        "At using it": "I understand the idea; show how it is used.",
        "At remembering it": "I understand it and forget it; give me something to remember it by.",
      },
      "About what I know of it and where I am stuck: {answer}.",
      { unless: /\b(?:stuck|i (?:know|understand|read|don['’]?t get|do not get)|ive read|i['’]?ve read)\b/iu },
    ),
  ],
};
