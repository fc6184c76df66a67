import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const aboutPerson =
  /\b(?:weddings?|best m[ae]n|maid of honou?r|eulog(?:y|ies)|funerals?|memorial|birthdays?|retire\w{0,4}|farewell|anniversar(?:y|ies)|bride|groom)\b/iu;
const mourning = /\b(?:eulog(?:y|ies)|funerals?|memorial|passed away|died)\b/iu;

export const speech: Recipe = {
  opening: null,
  lines: [
    line(
      "one-story",
      "Tell one short story about the person from what I wrote here; where I gave none, leave a marked place and say what kind of memory belongs there.",
      "Listeners remember a story, and an invented one is found out at once.",
      { onlyWith: aboutPerson },
    ),
    line(
      "jokes-for-all",
      "Make only jokes that the whole room can follow and that the person can laugh at too.",
      "A joke for a few, or on somebody, spoils the mood.",
      {
        onlyWith: /\b(?:best m[ae]n|maid of honou?r|roast|funny|humou?r\w{0,3}|jokes?|toasts?)\b/iu,
        unless: /\b(?:no jokes?|serious|inside jokes?|brutal|savage)\b/iu,
      },
    ),
    line(
      "open-with-moment",
      "Open the speech with a particular moment, image or question, not with thanks or with who I am.",
      "Listeners decide in the first sentences whether to listen.",
      {
        unless: new RegExp(
          `\\b(?:(?:start|begin|open)\\w{0,4} with|thank\\w{0,3}|acceptance|introduc\\w{1,5}|welcome|debate|vote\\s+of)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "one-breath",
      "Write the speech to be heard: no sentence longer than one breath, and no list of more than three.",
      "Listeners cannot read a long sentence again.",
      { unless: /\b(?:outline|bullets?|bullet points?|slides?|notes only)\b/iu },
    ),
    line(
      "one-sentence",
      "Choose one sentence that should stay in listeners' minds, and come back to it at the end of the speech.",
      "Of a speech one sentence is remembered.",
      { unless: /\b(?:outline|slides?|quotes?|end(?:s|ing)? with|slogans?)\b/iu },
    ),
    line(
      "last-line",
      "Let the last line of the speech ask listeners for one thing, such as raising their glasses or making a choice.",
      "They then know that it is over and what to do.",
      {
        unless: new RegExp(
          `${mourning.source}|\\b(?:end(?:s|ing)?|slogans?|outline|lecture|introduc\\w{1,5}|slides?|explain\\w{0,3})\\b`,
          "iu",
        ),
      },
    ),
  ],
};
