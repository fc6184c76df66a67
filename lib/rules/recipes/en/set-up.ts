import type { RecipeLine } from "../../recipe";
import { unsaidKnowledge } from "./gaps";
import { line } from "./write-recipe";

/** Somebody who serves people that ask: customers, guests, patients. */
const serves =
  /\b(?:customers?|clients?|guests?|patients?|visitors?|buyers?|shoppers?|members|tenants|residents|support|help ?desk|front desk|reception\w{0,4}|concierge|faqs?|shop|store|bakery|salon|gym|hotel|restaurant|caf[eé]|clinic|dentist|pharmacy|bank|airline|school|library|museum|bookings?|orders?|rental|agency|(?:our|for an?|of an?) (?:[\w-]+ ){0,3}(?:company|website|product|app|service|firm|business|studio)|questions about)\b/iu;

/** A part in a play, or work on texts and code, in which nobody asks for facts. */
const otherParts =
  /\b(?:character|stay in|pirate|dungeon|game master|story|novel|fiction\w{0,5}|translat\w{1,4}|rewrit\w{1,3}|classif\w{1,5}|extract\w{0,3}|summari[sz]\w{1,3}|json|moderat\w{1,4}|python|developer|linux|terminal|interview\w{0,3}|debate|writ\w{1,4}|captions?|copy\w{0,6}|posts?|generat\w{1,3}|creat\w{1,3})\b/iu;

const teaches = /\b(?:tutor|teacher|homework|coach students|socratic)\b/iu;

export const setUp: readonly RecipeLine[] = [
  line(
    "one-hint",
    "Give one hint at a time, and let the student try before you give the next.",
    "A tutor who explains it all leaves nothing to learn.",
    {
      onlyWith: new RegExp(
        `^(?=[^]*${teaches.source})[^]*\\b(?:do(?:n['’]?t| not) (?:give|tell|just give|reveal|solve)|without giving|never give|hints?|guide)\\b`,
        "iu",
      ),
      unless: /\bone (?:\w+ )?(?:hint|step|question)\b|\bstep by step\b/iu,
    },
  ),
  line(
    "made-up-facts",
    "If something that is asked for is not in these instructions, such as a price, a date or a rule, say that you do not know it and where to ask; never make it up.",
    "An assistant that guesses makes promises in your name.",
    { onlyWith: serves, unless: new RegExp(`${unsaidKnowledge.source}|${otherParts.source}|${teaches.source}`, "iu") },
  ),
  line(
    "main-point-first",
    "Answer in two to four sentences, the main point first, unless more is asked for.",
    "Long answers are not read in a chat.",
    {
      settles: ["length", "form"],
      onlyWith: serves,
      unless: new RegExp(
        `${otherParts.source}|${teaches.source}|\\b(?:emails?|detail\\w{0,3}|articles?|reports?)\\b`,
        "iu",
      ),
    },
  ),
  line(
    "ask-back",
    "If a question can be meant in more than one way, ask one short question back before you answer.",
    "The wrong answer costs more than a question.",
    {
      onlyWith: serves,
      unless: new RegExp(
        `${otherParts.source}|${teaches.source}|\\b(?:ask (?:back|for|a|one|questions?|clarif\\w{1,7})|clarif\\w{1,7}|one (?:question|answer))\\b`,
        "iu",
      ),
    },
  ),
];
