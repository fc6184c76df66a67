import type { Asked } from "../../../recipe";
import { questions } from "../../read-recipe";
import { ordered } from "./ordered";

/** Texts that somebody writes to one person, or on themselves. */
export const askedOfLetters: readonly Asked[] = [
  {
    source: "cover-letter",
    asks: ordered(String.raw`(?:cover|motivation|application) letter`),
    unless: /\b(?:open(?:ing|er)?|start|line|improve|review|how long|format|proofread)\b/iu,
    questions: questions`
      ? motive: Why this place? // Why I apply there: {answer}.
        what they make = What they make is the reason why I apply. | what they stand for = What they stand for is the reason why I apply. | the next step = I apply because the position is the next step for me.
        unless: because|since|always wanted|dream
      ? proof: What have you done that speaks for you? // What speaks for me: {answer}.
        unless: (?:experience|worked|years|degree|graduat|career change)
    `,
  },
  {
    source: "resume",
    asks: /\b(?:fix|improve|write|update|make|tailor|redo|rewrite|help(?: me)?(?: with)?|better) (?:me )?(?:an? |my |the )?(?:\w+ )?(?:resume|cv)\b/iu,
    unless: /\b(?:for an? |as an? |this job|to (?:the|this|a)|born|words?|verbs?|template|website|gap|latex)\b|\n/iu,
    questions: questions`
      ? target: Which job is it for? // The text is for this job: {answer}.
      ? proof: What are your last two jobs or studies? // My last jobs or studies: {answer}.
        unless: below|attached|here is
    `,
  },
  {
    source: "resume",
    asks: ordered(String.raw`bio(?:graphy)?`),
    unless: /\b(?:biology|lab|class|character|dating|tinder|hinge)\b/iu,
    questions: questions`
      ? person: First or third person? // Write the text in this person: {answer}.
        first = Write the text in the first person. | third = Write the text in the third person.
        unless: (?:first|third|1st|3rd)[- ]person|instagram|insta(?!\w)|twitter|tiktok
      ? facts: Which facts about you must be in it? // It must hold these facts: {answer}.
        unless: (?:years|degree|founded|award|\n)
    `,
  },
  {
    source: "message",
    asks: ordered(
      String.raw`(?:(?:birthday|bday|b-?day|farewell|goodbye|thank[- ]you|thanks|get[- ]well|sympathy|condolences?|wedding|retirement|congratulations?|anniversary|christmas|graduation|baby shower|new year|valentine['’]?s?|mother['’]?s day|father['’]?s day) (?:card|message|note|wish|wishes|text|words)s?(?: message| text| words)?)`,
    ),
    unless:
      /\b(?:ideas?|party|gift|present|cake|games?|playlist|decorations?|invit\w+|toast|speech|email|letter|plan|poem|song|caption|names?|dress|outfit|dinner|how (?:to|do)|budget|etiquette)\b/iu,
    questions: questions`
      ? detail: What did they do, or what do you share? // It should mention this: {answer}.
        unless: (?:because|for (?:the|his|her|their|helping)|who |that |mention|condolence|sympathy|lost|get[- ]well)
      ? tone (tone): How should it sound? // It should sound {answer}.
        warm | funny | short and formal
        unless: (?:condolence|sympathy|funn|humo|formal|warm|awkward|cheesy|sarcastic|short|professional|sweet|heartfelt|customer)
    `,
  },
  {
    source: "reply",
    asks: /\b(?:reply|respond|response|answer)\b.{0,30}\breviews?\b|\breviews? (?:reply|response)\b/iu,
    unless: /\b(?:code|peer|literature|good|positive|5[- ]star|five[- ]star|nicely|polite\w*|firm\w*|apolog\w+)\b|\n/iu,
    questions: questions`
      ? tone (tone): How should it sound? // The reply should sound {answer}.
        calm and polite | firm | apologetic
    `,
  },
  {
    source: "something",
    asks: /\b(?:write|say|need|make) (?:me )?something (?:\w+ )?(?:for|about) (?:my|our)\b/iu,
    unless: /\b(?:eat|wear|card|speech|poem|toast|linkedin|website)\b/iu,
    questions: questions`
      ? form (form): What should it be? // It should be {answer}.
        a few lines for a card | a short speech | a poem
      ? detail: What is typical of them? // It should mention this: {answer}.
    `,
  },
  {
    source: "formal-letter",
    asks: ordered(String.raw`(?:complaint|complain|letter of complaint|complaint letter|dispute letter|demand letter)`),
    unless: /\b(?:want|refund|money back|replace\w*|apology|compensation|how (?:to|do)|example|reply|respond)\b/iu,
    questions: questions`
      ? demand: What do you want from them? // I want this from them: {answer}.
        only with: \w*(?:airline|hotel|shop|store|seller|amazon|company|restaurant|landlord|contractor|garage|delivery|product|luggage|order|builder|catering|letter)
        money back | repair or replacement = I want a repair or a replacement. | an apology
      ? facts: What happened, and when? // What happened: {answer}.
        unless: (?:because|they |didn|never|broke|late|wrong)
    `,
  },
  {
    source: "formal-letter",
    asks: /\b(?:resignation (?:letter|email)|(?:two|2) weeks['’]? notice|resign from)\b/iu,
    unless: /\b(?:tenant|landlord|rent|flat|apartment|eviction|period|how|privacy|board)\b/iu,
    questions: questions`
      ? last-day: What is your last day? // My last day is {answer}.
        unless: (?:\d{1,2}(?:st|nd|rd|th)|effective|monday|friday|january|february|march|april|june|july|august|september|october|november|december)
    `,
  },
  {
    source: "formal-letter",
    asks: ordered(String.raw`(?:(?:reference|recommendation) letter|letter of (?:reference|recommendation))`),
    unless: /\b(?:book|movie|ask|request|how|restaurant)\b/iu,
    questions: questions`
      ? proof: Which of their deeds can you vouch for? // I can vouch for this: {answer}.
      ? for-what: For what do they apply? // They apply for this: {answer}.
        unless: (?:for (?:a|an|the|his|her) (?:\w+ )?(?:job|position|program|school|scholarship|universit|visa|master|phd|apartment)|wants to|tenant|who )
    `,
  },
  {
    source: "email",
    asks: ordered(String.raw`(?:e-?mails?|letter|message|text message|whatsapp|dm)`),
    unless:
      /\b(?:code|function|csv|this (?:e-?mail|text|message|letter)|sound|nicer|less|more|out of office|auto-?reply|address|validat\w+|script|regex|subject lines?|newsletter|sequence|campaign|marketing|cold|html|template|how (?:to|do|should)|saying|tell\w*|inform\w*|thank\w*|sick|resign\w*|declin\w+|apolog\w+|remind\w*|invit\w+|ask(?:ing)?|request\w*|because|sorry|follow|love letter|santa|cover|that (?:i|we|my|the)|i want|want(?:s)?|he|she|they)\b|\n/iu,
    questions: questions`
      ? next-step: What should the reader do? // The reader should do this: {answer}.
        answer = It should get a written answer. | agree = It should get a yes to what it asks for. | meet or call = It should lead to a meeting or a call. | just know = It only informs; it asks for nothing.
        unless: (?:to|for) (?:(?:my|our|an?|the|all) )?(?:\w+ )?(?:girl|guy|crush|grand|mom|mum|dad|mother|father|friend|sister|brother|wife|husband|girlfriend|boyfriend|son(?!\w)|daughter|aunt|uncle|cousin|penpal|pen pal|tenant|future|neighbo)
      ? relation (audience): Who gets it? // It goes to {answer}.
        my boss | a customer | colleagues | somebody private = It goes to somebody whom I know well.
        unless: (?:to |for )(?:my|our|the|a|an|all|hr|everyone|customers|clients|parents)
      ? facts: What must be in it? // This must be in it: {answer}.
        unless: (?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|short)
    `,
  },
];
