import type { Recipe } from "../../recipe";
import { inventNothing } from "./shared-lines";
import { line, question } from "./write-recipe";

const severalEmails = /\b(?:emails|e-mails|mails|sequence|series|drip|newsletter|campaign|templates)\b/iu;
const privateMatter =
  /\b(?:break(?:ing)?[- ]?up|broke up|girlfriend|boyfriend|love|condolences?|sympathy|funeral|passed away|grief|crush|ex)\b/iu;
const apology = /\b(?:apolog\w{1,5}|sorry(?! for your))\b/iu;

const makeGood = line(
  "make-good",
  "Name what happened and take the blame for it without “if” or “but”, then offer one way to make it good, in square brackets if I named none.",
  "An apology that explains itself is heard as an excuse.",
  { onlyWith: apology, unless: /\b(?:accept\w{0,3}|forgiv\w{1,5}|not my fault|reviews?)\b/iu },
);

const whatItChanged = line(
  "what-it-changed",
  "Name what they did and what it changed, from what I wrote here; leave [square brackets] for a detail that only I know.",
  "Thanks for something particular are remembered.",
  { onlyWith: /\bthank\w{0,3}\b/iu, unless: /\b(?:reviews?|customers?|no thank\w{0,2})\b/iu },
);

const tone = question(
  "tone",
  "How should it sound?",
  {
    Warm: "Keep the tone warm and personal.",
    "Matter-of-fact": "Keep the tone matter-of-fact, without small talk.",
    Firm: "Keep the tone firm and polite, without apologies or softening phrases.",
  },
  "The tone should be {answer}.",
  { settles: ["tone"] },
);

export const email: Recipe = {
  opening: "Write an email from the notes below.",
  lines: [
    line(
      "every-point",
      "Take up every question and request in {material}; where I gave no answer, put a placeholder in square brackets.",
      "A question that is passed over costs another round of emails.",
      {
        needs: "material",
        onlyWith: /\b(?:repl(?:y|ies|ying)|respon[ds]e?\w{0,3}|answer\w{0,3})\b/iu,
        unless: /\b(?:ignore|decline|refuse|only|just)\b/iu,
      },
    ),
    line(
      "repeat-request",
      "Repeat the open request and its date inside the email, so that the earlier message need not be looked up.",
      "A bare reminder sends the reader searching.",
      {
        onlyWith:
          /\b(?:follow(?:ing)?[- ]?up|remind\w{0,4}|no (?:reply|answer|response)|(?:not|n['’]?t) (?:heard|answered|replied|responded))\b/iu,
      },
    ),
    line(
      "plain-no",
      "Say the no plainly in the first two sentences of the email, and give at most one reason.",
      "A wrapped-up refusal is read as a maybe.",
      {
        onlyWith: /\b(?:declin\w{1,4}|reject\w{0,4}|turn\w{0,3} (?:it |them |him |her )?down|say(?:ing)? no)\b/iu,
        unless: privateMatter,
      },
    ),
    line(
      "problem-as-facts",
      "Describe the problem in the email by what happened and when, without guessing at motives.",
      "Facts are harder to argue with than reproaches.",
      {
        onlyWith:
          /\b(?:complain\w{0,4}|complaints?|angry|mad|upset|overdue|unpaid|broken?|ignor\w{2,4}|refus\w{1,4}|keeps?|still (?:not|no|has|have))\b/iu,
        unless: /\b(?:apolog\w{1,5}|sorry|love|break(?:ing)?[- ]?up|broke up)\b/iu,
      },
    ),
    makeGood,
    whatItChanged,
    line(
      "purpose-first",
      "Say in the first two sentences of the email what it is about and, if it asks for something, what and by when.",
      "Readers decide by the first lines whether to answer.",
      {
        unless:
          /\b(?:apolog\w{1,5}|sorry|thank\w{0,3}|break(?:ing)?[- ]?up|broke up|love|condolences?|sympathy|start with|begin with|cold|newsletter|drip)\b/iu,
      },
    ),
    inventNothing,
    line(
      "subject-line",
      "Put a subject line of at most eight words above the email that names the matter itself.",
      "It decides whether the email is opened, and finds it again later.",
      {
        settles: ["form"],
        unless:
          /\b(?:break(?:ing)?[- ]?up|broke up|love|condolences?|subject|repl(?:y|ies|ying)|respon[ds]e?\w{0,3}|body|auto\w{0,3}|emails|sequence|series|drip)\b/iu,
      },
    ),
    line(
      "no-stock-phrases",
      "Leave stock phrases such as “I hope this email finds you well” and “do not hesitate to contact me” out of the email.",
      "They fill the lines that are read first.",
      { unless: /\b(?:hope (?:this|you)|very formal|pleasantr\w{1,3})\b/iu },
    ),
    line("length", "Keep the email under 150 words, so that it fits on a phone screen.", "Long emails are put off.", {
      settles: ["length"],
      unless: new RegExp(
        `${severalEmails.source}|${privateMatter.source}|\\b(?:detail\\w{0,3}|long\\w{0,2}|full|thorough|everything|summar\\w{1,5})\\b`,
        "iu",
      ),
    }),
  ],
  questions: [
    question(
      "relation",
      "How well do you know them?",
      {
        "Not at all": "We have never met; say in one sentence who I am.",
        "From work": "We know each other from work; keep the email friendly and professional.",
        Well: "We know each other well; write the email as I would speak to them.",
      },
      "About me and the reader of the email: {answer}.",
      {
        settles: ["audience"],
        unless:
          /\b(?:boss|manager|landlord|friend|mom|mum|mother|dad|father|wife|husband|team|colleagues?|coworkers?|professor|teacher|customers?|clients?|ex|hr)\b/iu,
      },
    ),
    question(
      "next-step",
      "What should the reader do?",
      {
        Answer: "The email should get a written answer.",
        Agree: "The email should get a yes to what it asks for.",
        "Meet or call": "The email should lead to a meeting or a call.",
        "Just know": "The email only informs; it asks for nothing.",
      },
      "What the email should bring about: {answer}.",
    ),
    tone,
    question(
      "deadline",
      "By when do you need an answer?",
      {
        "No deadline": "The email names no deadline.",
        "This week": "The email asks for an answer by the end of this week.",
      },
      "The email asks for an answer by this time: {answer}.",
      {
        unless: /\b(?:by|until|til+|before|deadline|thank\w{0,3}|congrat\w{0,10}|condolences?|sorry|apolog\w{1,5})\b/iu,
      },
    ),
  ],
};

export const message: Recipe = {
  opening: null,
  notFor: /\b(?:alt[- ]?text|caption|label|button|error message|notification|push|tooltip|placeholder)\b/iu,
  lines: [
    line(
      "answer-review",
      "Answer the specific point that the review makes, and close with a direct way to reach us, as a placeholder if I gave none.",
      "Others read the answer to see how a complaint is treated.",
      {
        onlyWith: /\breviews?\b/iu,
        unless: /\b(?:ask\w{0,3} (?:for|them|him|her)|leave (?:us|me|a)|request\w{0,3})\b/iu,
      },
    ),
    line(
      "name-the-loss",
      "Name the loss plainly in the message, and avoid consolations such as “at least” or “everything happens for a reason”.",
      "Such phrases hurt those whom they should comfort.",
      {
        onlyWith:
          /\b(?:condolences?|sympathy|passed away|died|death|funeral|lost (?:her|his|their)|miscarr\w{1,5})\b/iu,
      },
    ),
    makeGood,
    whatItChanged,
    line(
      "one-detail",
      "If I mention something particular about the person or the event, build the message around it instead of general wishes.",
      "General wishes could be meant for anybody.",
      {
        onlyWith:
          /\b(?:birthday|congrat\w{0,10}|cards?|wish(?:es|ing)?|wedding|anniversary|get well|farewell|goodbye|leaving|retir\w{1,7}|christmas|eid|diwali|new year|graduat\w{1,4})\b/iu,
        unless: new RegExp(`${apology.source}|\\b(?:reviews?|thank\\w{0,3})\\b`, "iu"),
      },
    ),
    line(
      "easy-answer",
      "If the message asks for something, put it as one question that can be answered with a yes or a time.",
      "A question that is easy to answer gets answered.",
      {
        onlyWith:
          /\b(?:ask\w{0,3}|can|could|would|whether|if|invit\w{1,6}|favou?r|borrow|lend|meet|request\w{0,3})\b|\?/iu,
        unless:
          /\b(?:apolog\w{1,5}|sorry|reviews?|birthday|thank\w{0,3}|congrat\w{0,10}|condolences?|sympathy|wedding|get well)\b/iu,
      },
    ),
    line(
      "as-typed",
      "Leave subject line, formal greeting and sign-off out of the message.",
      "In a chat they sound like a form letter.",
      {
        settles: ["tone", "form"],
        onlyWith:
          /\b(?:texts?|texting|sms|whats ?app|slack|dms?|chat|discord|tinder|hinge|bumble|imessage|messenger)\b/iu,
        unless: /\b(?:greeting|formal\w{0,2}|sign[- ]?off|signature)\b/iu,
      },
    ),
    line("length", "Keep the message to two to four sentences.", "A short note that runs on loses its charm.", {
      settles: ["length"],
      unless:
        /\b(?:apolog\w{1,5}|professor|customers?|long\w{0,2}|detail\w{0,3}|paragraphs?|letter|announce\w{0,5}|explain\w{0,3})\b/iu,
    }),
    inventNothing,
  ],
  questions: [
    question(
      "relation",
      "Who gets the message?",
      {
        "A close person": "The message goes to somebody close to me.",
        "A colleague": "The message goes to somebody from work whom I know well.",
        "A customer": "The message goes to a customer, in the name of our business.",
      },
      "The message goes to {answer}.",
      {
        settles: ["audience"],
        unless:
          /\b(?:friends?|mom|mum|mother|dad|father|sister|brother|wife|husband|girlfriend|boyfriend|boss|manager|landlord|neighbou?rs?|colleagues?|coworkers?|customers?|clients?|guests?|teacher|ex|crush|reviews?)\b/iu,
      },
    ),
    question(
      "detail",
      "What should it mention?",
      {
        "A shared memory": "Leave a marked place in the message for a shared memory, which I will fill in.",
        "What they did": "Leave a marked place in the message for what they did, which I will fill in.",
        Nothing: "The message needs no personal detail.",
      },
      "The message should mention this: {answer}.",
      { replaces: ["one-detail"], unless: /\b(?:mention|include|say that|tell (?:him|her|them)|ask)\b/iu },
    ),
    tone,
  ],
};
