import type { Asked } from "../../../recipe";
import { questions } from "../../read-recipe";

/** What is done to a text that is there. */
export const askedOfChanges: readonly Asked[] = [
  {
    source: "proofread",
    asks: /^(?:can you |could you |please |pls |help me )*(?:proof-?read|(?:check|correct|fix) (?:(?:my|the|this|for|any|all|these) ?)*(?:text |essay |email |letter )?(?:for )?(?:grammar|spelling|mistakes|errors|typos|english))\b/iu,
    unless: /\b(?:only|just|spelling|typos|don['’]?t change|style|improve|better|flow|natural\w*|rewrite|code|why)\b/iu,
    questions: questions`
      ? depth: How far may you go? // How far corrections may go: {answer}.
        only mistakes = Correct mistakes only. | clumsy spots too = Correct mistakes, and smooth sentences that are hard to read. | make it better = Correct mistakes, and improve wording throughout in the same voice.
        replaces: errors-only
    `,
  },
  {
    source: "rewrite",
    asks: /^(?:can you |could you |please |pls |help me )*(?:(?:re-?write|re-?phrase|re-?word|improve|polish) (?:this|my|the|these|it)|make (?:this|it) sound)\b/iu,
    unless:
      /\b(?:boss|manager|customers?|clients?|friends?|teacher|professor|colleagues?|coworkers?|landlord|linked-?in|website|shop|listing|product|resume|cv|summary|code|function|query|essay|obituary|recipe|poem|song|story|photo|image|picture|logo|table|words|prompt|bio|abstract|paper|thesis|hi|dear|hello|e-?mail|message|letter|speech|toast|game|pic|profile|anonymous|grade|level|reading|british|american|active|passive|voice|tense|tones|parents|in the style)\b/iu,
    questions: questions`
      ? reader (audience): Who reads it? // The new version is read by {answer}.
        my boss | a customer | a friend | people I do not know
      ? tone (tone): How should it sound? // The new version should sound {answer}.
        friendly | formal | short and plain
        unless: (?:sound|formal|friendly|polite|professional|angry|nicer|tone|shorter|simple|clear|natural|casual)
    `,
  },
  {
    source: "shorten",
    asks: /^(?:can you |could you |please |pls |help me )*(?:shorten|make (?:this|it|my \w+) (?:much )?shorter|cut (?:this|it|my \w+) down|condense)\b/iu,
    unless: /\b(?:half|words|characters|sentences?|lines|\d)\b/iu,
    questions: questions`
      ? how-short (length): How short should it become? // Shorten it to this: {answer}.
        a little shorter = Shorten it by about a quarter. | half = Shorten it to half its length. | one sentence = Shorten it to one sentence.
        replaces: half
    `,
  },
  {
    source: "summarize",
    asks: /^(?:can you |could you |please |pls |help me )*(?:summar(?:ize|ise)|give me (?:a|the) (?:summary|gist)|summary of|tl;?dr|sum up)\b/iu,
    unless: /\b(?:bullet\w*|points|sentences?|words|lines|paragraphs?|short|brief\w*|minute|tweet|one|two|three)\b/iu,
    questions: questions`
      ? length (length): How long may it be? // Length of the summary: {answer}.
        one sentence = The summary is one sentence. | five points = The summary has five bullet points. | half a page = The summary has about 200 words.
        replaces: length
      ? use: What will you use it for? // The summary is needed for this: {answer}.
        an exam | a talk in class = The summary is the base of a talk in class. | to decide whether to read it = The summary should show whether the original is worth reading.
        only with: chapter|novel|play|act |gatsby
        unless: (?:exam|test|essay|class|quiz)
    `,
  },
  {
    source: "translate",
    asks: /^(?:can you |could you |please |pls |help me )*translate\b/iu,
    unless:
      /\b(?:to|into|in|from) (?:\w{1,12} )?(?:[a-z]{2,10}(?:ish|an|ese|ian|ic|ch|ek|i)|hebrew|dutch|latin|thai|urdu|tagalog)\b/iu,
    questions: questions`
      ? language (language): Into which language? // Translate into {answer}.
        English | Spanish | German | French
    `,
  },
  {
    source: "translate",
    asks: /^(?:can you |could you |please |pls |help me )*translate\b.{0,200}\b(?:to|into|in) (?:\w{1,12} )?(?:german|french|spanish|italian|portuguese|russian|polish|dutch|japanese|korean|hindi|turkish)\b/iu,
    inText:
      /^(?![^]*\b(?:dear (?:mrs?|ms|sir|madam|dr|prof)|love,|xoxo|mom|mum|dad|honey|babe)\b)[^]*\b(?:you|your|you['’]?re|please|thank)\b/iu,
    unless:
      /\b(?:formal\w*|informal\w*|casual\w*|polite\w*|friend\w*|landlord|boss|menu|sign|word|poem|song|lyrics|manual|labels?|idiom|explain|tattoo|json|website)\b|["“][^"”]{0,12}["”]/iu,
    questions: questions`
      ? address (tone): To a friend, or formal? // The translation addresses {answer}.
        a friend = Address the reader as a friend (informal). | formal = Address the reader formally.
    `,
  },
];
