import type { Recipe } from "../../recipe";
import { inventNothing } from "./shared-lines";
import { line } from "./write-recipe";

const severalEmails = /\b(?:emails|e-mails|mails|sequence|series|drip|newsletter|campaign|templates)\b/iu;
const privateMatter =
  /\b(?:break(?:ing)?[- ]?up|broke up|girlfriend|boyfriend|love|condolences?|sympathy|funeral|passed away|grief|crush|ex)\b/iu;
const apology = /\b(?:apolog\w{1,5}|sorry(?! for your))\b/iu;

const makeGood = line(
  "make-good",
  "Name what happened, take the blame without “if” or “but”, and promise nothing that I did not name.",
  "An apology that explains itself is heard as an excuse.",
  {
    onlyWith: apology,
    unless: /\b(?:noise|party|inconvenience|accept\w{0,3}|forgiv\w{1,5}|not my fault|reviews?)\b/iu,
  },
);

const whatItChanged = line(
  "what-it-changed",
  "Name one particular thing that they did and what it changed; if I gave none, keep to the thanks and invent none.",
  "Thanks for something particular are remembered.",
  {
    onlyWith:
      /\bthank(?:ing)?[- ](?:you|u)\b|\bthank(?:ing)? (?:my|our|her|him|them|the|a|an)\b|\bto thank\b|\bthanks (?:to|note|message|card|email)\b/iu,
    unless: /\b(?:interview|reviews?|no thank\w{0,2}|repl(?:y|ies)|respond)\b/iu,
  },
);

const afterInterview = line(
  "after-interview",
  "Take up one thing from the talk, say in one sentence why it makes me want the position, and offer what they still need; [square brackets] for what I did not say.",
  "Bare thanks are forgotten by the next candidate.",
  {
    onlyWith: /\binterview\b/iu,
    unless: /\b(?:invit\w{1,6}|reject\w{0,4}|declin\w{1,4}|cancel\w{0,4}|reschedul\w{1,3}|candidate)\b/iu,
  },
);

const plainNo = line(
  "plain-no",
  "Say the no plainly in the first two sentences, and give at most one reason.",
  "A wrapped-up refusal is read as a maybe.",
  {
    onlyWith:
      /\b(?:declin\w{1,4}|reject\w{0,4}|turn\w{0,3} (?:it |them |him |her )?down|say(?:ing)? no|(?:polite|firm|kind|nice|friendly) no)\b/iu,
    unless: privateMatter,
  },
);

const away =
  /\b(?:out[- ]of[- ](?:the )?office|ooo|auto[- ]?(?:reply|responder|response)|vacation (?:reply|responder)|away message)\b/iu;

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
      "Repeat the open request and its date in the email, and name the day by which an answer is needed, in [square brackets] if I gave none.",
      "A bare reminder sends the reader searching.",
      {
        onlyWith:
          /\b(?:follow(?:ing)?[- ]?up|remind\w{0,4}|no (?:reply|answer|response)|(?:not|n['’]?t) (?:heard|answered|replied|responded))\b/iu,
        unless:
          /\b(?:reviews?|bought|purchas\w{1,4}|feedback|after (?:the |a |our |my )?(?:meeting|call|interview|sale|webinar|event|demo|conference|trade show)|(?:met|spoke|talked))\b/iu,
      },
    ),
    plainNo,
    line(
      "problem-as-facts",
      "Describe the problem in the email by what happened and when, without guessing at motives.",
      "Facts are harder to argue with than reproaches.",
      {
        onlyWith:
          /\b(?:complain\w{0,4}|complaints?|angry|mad|upset|broken?|ignor\w{2,4}|refus\w{1,4}|keeps|still (?:not|no|has|have))\b/iu,
        unless: /\b(?:apolog\w{1,5}|sorry|love|break(?:ing)?[- ]?up|broke up)\b/iu,
      },
    ),
    afterInterview,
    makeGood,
    line(
      "purpose-first",
      "State the request and the date by which it is needed in the first two sentences of the email.",
      "Readers decide by the first lines whether to answer.",
      {
        onlyWith:
          /\b(?:ask\w{0,3}|request\w{0,3}|need\w{0,2}|wants?|would like|remind\w{0,3}|chas\w{1,3}|invit\w{1,6}|whether|if (?:we|they|he|she|i)|refund|extension|raise|quote|reschedul\w{1,3}|propos\w{1,3}|borrow|approv\w{1,3}|deadline|overdue|unpaid|late|broken?|leak\w{0,3}|repair\w{0,3})\b/iu,
        unless:
          /\b(?:(?:is|are|will be|running|be) (?:\w+ )?(?:late|delayed|postponed)|price increase|apolog\w{1,5}|sorry|thank\w{0,3}|break(?:ing)?[- ]?up|broke up|love|condolences?|sympathy|start with|begin with|cold|newsletter|drip|declin\w{1,4}|reject\w{0,4}|announc\w{1,5}|update|polite no|out[- ]of[- ](?:the )?office|auto[- ]?\w{5,9})\b|\{\{|\$\{/iu,
      },
    ),
    inventNothing,
    line(
      "subject-line",
      "Add a subject line of at most eight words that names the matter itself.",
      "It decides whether the email is opened, and finds it again later.",
      {
        settles: ["form"],
        unless:
          /\b(?:break(?:ing)?[- ]?up|broke up|love|condolences?|subject|out[- ]of[- ]office|repl(?:y|ies|ying)|respon[ds]e?\w{0,3}|body|auto\w{0,3}|emails|sequence|series|drip)\b/iu,
      },
    ),
    line("length", "Keep the email under 120 words.", "Long emails are put off.", {
      settles: ["length"],
      unless: new RegExp(
        `${severalEmails.source}|${away.source}|${privateMatter.source}|\\b(?:detail\\w{0,3}|long\\w{0,2}|full|thorough|everything|summar\\w{1,5})\\b`,
        "iu",
      ),
    }),
  ],
};

/** A text from a house to many, and not from one to one. */
const toMany =
  /\b(?:broadcasts?|customers?|clients?|members|subscribers|followers|patients|guests|all (?:our|the|my|of)|everybody|everyone|(?:my|our) (?:\w+ )?(?:shop|store|salon|bakery|business|restaurant|caf[eé]|studio|gym|brand|clinic|company|school|church)|promo\w{0,6}|sale|opening hours)\b/iu;

export const message: Recipe = {
  opening: null,
  notFor: /\b(?:alt[- ]?text|caption|label|button|error message|notification|push|tooltip|placeholder)\b/iu,
  lines: [
    line(
      "name-the-loss",
      "Name the loss plainly in the message, and avoid consolations such as “at least” or “everything happens for a reason”.",
      "Such phrases hurt those whom they should comfort.",
      {
        onlyWith:
          /\b(?:condolences?|sympathy|passed away|died|death|funeral|lost (?:her|his|their)|miscarr\w{1,5})\b/iu,
        unless: /\bthank/iu,
      },
    ),
    whatItChanged,
    line(
      "one-detail",
      "Build the message around one particular thing that I told about the person; if I told none, keep it short and invent none.",
      "General wishes could be meant for anybody.",
      {
        onlyWith:
          /\b(?:birthday|congrat\w{0,10}|cards?|wish(?:es|ing)?|wedding|anniversary|get well|farewell|goodbye|leaving|retir\w{1,7}|christmas|eid|diwali|new year|graduat\w{1,4})\b/iu,
        unless: new RegExp(
          `${apology.source}|\\b(?:reviews?|thank\\w{0,3}|declin\\w{1,4}|invit\\w{1,6}|can['’]?t (?:come|make))\\b`,
          "iu",
        ),
      },
    ),
    line(
      "easy-answer",
      "Put what the message asks for as one question that can be answered with a yes or a time.",
      "A question that is easy to answer gets answered.",
      {
        onlyWith:
          /\b(?:ask(?:s|ing)?|if (?:he|she|they|we|it)|whether|invit\w{1,6}|favou?r|borrow|lend|request\w{0,3})\b/iu,
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
        unless: new RegExp(`${toMany.source}|\\b(?:greeting|formal\\w{0,2}|sign[- ]?off|signature)\\b`, "iu"),
      },
    ),
    line(
      "two-versions",
      "Give two versions that differ in tone, one plainer and one warmer.",
      "One can choose what sounds like oneself.",
      {
        settles: ["tone", "count", "form"],
        unless: new RegExp(
          `\\b(?:school|absen\\w{1,4}|ill|sick)\\b|${apology.source}|${toMany.source}|\\b(?:leaflet|flyer|handout|poster|sign|notice|words|reviews?|professor|customers?|announce\\w{0,5}|exact\\w{0,2})\\b`,
          "iu",
        ),
      },
    ),
    line("length", "Keep the message to at most four sentences.", "A short note that runs on loses its charm.", {
      settles: ["length"],
      unless:
        /\b(?:apolog\w{1,5}|professor|customers?|long\w{0,2}|detail\w{0,3}|paragraphs?|letter|announce\w{0,5}|explain\w{0,3})\b/iu,
    }),
  ],
};
