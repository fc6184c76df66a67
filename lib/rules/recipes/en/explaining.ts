import type { Recipe } from "../../recipe";

import { question } from "./write-recipe";

const oneBreath = /\b(?:(?:one|1|two|2|single) (?:short )?(?:sentences?|lines?|words?)|tl;?dr|briefly|in short)\b/iu;

const forChildren =
  /\b(?:eli\d{1,2}|like i['’]?m \w{1,8}|kids?|child|children|toddler|\d{1,2}[- ]year[- ]olds?|five)\b/iu;

export const explain: Recipe = {
  opening: null,
  lines: [],
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
      { settles: ["audience"], unless: forChildren },
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
