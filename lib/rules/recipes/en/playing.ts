import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const machine =
  /\b(?:terminal|console|linux|shell|interpreter|compiler|sql|excel|calculator|translator|proofreader|generator|bot|api)\b/iu;

const practice =
  /\b(?:practi[sc]\w{1,4}|rehears\w{1,4}|negotiat\w{1,4}|prepar\w{1,4}|tomorrow|landlord|boss|manager|employee|interview\w{0,4}|examiner|customer|client|patient|caller|volunteer)\b/iu;

const adventure = /\b(?:adventure|dungeon|game ?master|gm|dm|rpg|d&d|dnd|quest|explore|zombie)\b/iu;

export const roleplay: Recipe = {
  opening: null,
  lines: [
    line(
      "only-your-side",
      "Play only your side; leave what I say, do and feel to me.",
      "Otherwise the scene runs on without me.",
      {
        unless: new RegExp(
          `${machine.source}|\\b(?:both|all (?:the )?(?:parts|characters|roles)|narrate me|buddy|20 questions)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "lasting-consequences",
      "Keep track of place, possessions and promises, and let decisions have consequences that last.",
      "A world that forgets is no opponent.",
      { onlyWith: adventure },
    ),
    line(
      "hard-to-win",
      "Give way only where I give a good reason or find the right words, as a real person would.",
      "Practice against somebody who agrees at once is none.",
      {
        onlyWith:
          /\b(?:negotiat\w{1,4}|landlord|rent|boss|raise|angry|customer|employee|supplier|persuad\w{1,3}|convinc\w{1,3})\b/iu,
        unless: new RegExp(
          `${machine.source}|${adventure.source}|\\b(?:easy|friendly|examiner|patient (?:listener|teacher)|earn it)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "feedback-after",
      "When I write “stop”, leave the part and tell me what worked, what did not, and one sentence that would have been better.",
      "The use of practice is in the look back.",
      {
        onlyWith: practice,
        unless: new RegExp(
          `${machine.source}|${adventure.source}|\\b(?:stop|feedback|at the end|marks|score)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "short-turns",
      "Keep each of your turns under about 100 words, and end it where I have to act or answer.",
      "Long turns make the other one a listener.",
      {
        settles: ["length"],
        unless: new RegExp(`${machine.source}|\\b(?:story|long\\w{0,2}|detail\\w{0,3}|debate|essay)\\b`, "iu"),
      },
    ),
  ],
};
