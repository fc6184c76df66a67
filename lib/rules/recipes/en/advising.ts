import type { Recipe } from "../../recipe";
import { line, question } from "./write-recipe";

const health =
  /\b(?:pains?|painful|\w{0,6}ache|hurts?|symptoms?|fever|rash|dizz\w{1,4}|medicat\w{1,4}|pregnan\w{1,2}|doctor|swollen|bleed\w{0,3}|chest|lump|depress\w{2,4}|panic)\b/iu;

const people =
  /\b(?:kids|children|boss|manager|cfo|ceo|colleagues?|coworkers?|neighbou?rs?|friends?|husband|wife|partner|girlfriend|boyfriend|mother|mom|mum|father|dad|sister|brother|son|daughter|in-?laws|landlord|roommate|flatmate|teacher)\b/iu;

const money =
  /\b(?:worth|quotes?|quoted|costs?|afford|repair\w{0,3}|fixing|salary|offers?|loans?|mortgage|leas\w{1,3}|invest\w{0,5}|savings?|debts?|refinanc\w{1,3})\b/iu;

const otherForms =
  /\b(?:tips|ideas|options|lists?|pros and cons|ways|suggestions|recommendations|books?|films?|movies)\b/iu;

export const advise: Recipe = {
  opening: null,
  lines: [
    line(
      "cannot-wait",
      "Say first which signs would mean that it cannot wait, and what to do then.",
      "Advice for the usual case must not hold up the urgent one.",
      { onlyWith: health, unless: /\b(?:book|shoes|gift)\b/iu },
    ),
    line(
      "commit",
      "Commit to one recommendation in the first two sentences, then give the reasons.",
      "A list of considerations leaves the decision where it was.",
      { settles: ["count", "form"], unless: new RegExp(`${otherForms.source}|${health.source}`, "iu") },
    ),
    line(
      "figures",
      "Put figures on it: what each way costs over the time that counts, and from which amount on the advice turns around; mark estimates.",
      "Money questions are decided by a sum.",
      { settles: ["length"], onlyWith: money, unless: /\b(?:love|relationship)\b/iu },
    ),
    line(
      "words-to-say",
      "Where a talk is needed, write out the one or two sentences with which I could begin it.",
      "The first sentence is the hard part.",
      { settles: ["length", "form"], onlyWith: people, unless: /\b(?:gift|present|buy|birthday|recipe|shoes)\b/iu },
    ),
    line(
      "what-would-change",
      "Say which fact, if it were different, would change the recommendation.",
      "Only I know whether it is so.",
      { settles: ["length"], unless: new RegExp(`${otherForms.source}|${health.source}`, "iu") },
    ),
    line(
      "my-details",
      "Build the advice on the details that I gave, and leave out what one would say to anybody.",
      "General advice is known already.",
      { onlyWith: /\b(?:i|i['’]?m|im|my|our|we)\b/iu },
    ),
    line(
      "strongest-against",
      "Name the strongest reason against your recommendation, and why it does not outweigh the others.",
      "Who knows it is not thrown by it later.",
      {
        settles: ["length", "explanation"],
        unless: new RegExp(`${otherForms.source}|${health.source}`, "iu"),
        onlyWith: /\b(?:or|should|worth|good idea|which|leav\w{1,3}|buy\w{0,3}|quit|first)\b/iu,
      },
    ),
  ],
  questions: [
    question(
      "goal",
      "What matters most to you?",
      {
        "Little risk": "I would rather play safe than gain much.",
        "Little effort": "It should cost me little time and trouble.",
        "The best result": "I want the best result and will put work into it.",
      },
      "This matters most to me: {answer}.",
      { unless: /\b(?:matters|priority|most important|i want to)\b/iu },
    ),
    question(
      "tried",
      "What have you tried already?",
      {
        Nothing: "I have tried nothing so far.",
        "The usual things": "I have tried the usual things without success; begin beyond them.",
      },
      "I have tried this already: {answer}.",
      { unless: /\b(?:tried|already|buy|which|what size|or|worth|bid|paint|good idea)\b/iu },
    ),
    question(
      "budget",
      "What may it cost?",
      {
        "As little as possible": "It should cost as little as possible.",
        "A middle price": "A middle price is fine.",
        "Price is secondary": "The price is secondary.",
      },
      "It may cost {answer}.",
      {
        onlyWith: /\b(?:buy\w{0,3}|recommend|which|shoes|laptop|phone|tv|car|bike|gift|camera|mattress|chair)\b/iu,
        unless: /\b(?:budget|cheap\w{0,3}|under|price)\b|[$€£]/iu,
      },
    ),
    question(
      "frankness",
      "How blunt may it be?",
      {
        "Quite blunt": "Be blunt, also where it is unpleasant.",
        Gentle: "Put it gently; it is a sore point.",
      },
      "How to put it: {answer}.",
      { settles: ["tone"], onlyWith: /\b(?:i|my|me)\b/iu, unless: /\b(?:honest\w{0,2}|blunt|brutal|gentle)\b/iu },
    ),
  ],
};
