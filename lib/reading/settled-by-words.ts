import type { Aspect } from "./kinds";
import type { Language } from "./language";
import { statesFormat, statesLength } from "./stated";

const only =
  /\b(?:only|just|nothing (?:else|but)|solely)\b.{0,30}\b(?:code|query|sql|regex|formula|command|number|answer|json|letter|name|word|list|text|translation|result|output|label|table|title|code block)\b|\b(?:code|answer|json|number|text|query|translation|output|result)s? only\b|\bno (?:explanations?|comments?|intro|preamble|extra text|talk|chat|yapping|fluff|other text|prose)\b|\b(?:don['’]?t|do not|without) (?:explain|comment|explanation|any explanation|add anything|say anything)|\bone word\b|\byes or no\b|\btrue or false\b/iu;

/** Whether the person wants the bare answer, so that nothing may be asked for beside it. */
export function wantsBareAnswer(instruction: string, language: Language): boolean {
  // "Solo" means "only" in Spanish and Italian, and "alone" in English.
  return only.test(instruction) || (language !== "en" && foreignOnly.test(instruction));
}

const fewParts =
  /\b(?:exactly )?(?:one|two|three|four|a single|[1-4])[ -](?:short |simple |quick )?(?:sentences?|lines?|paragraphs?|bullets?|bullet points?|pages?)\b|\bone[- ]?(?:liner|pager)\b|\b(?:very |super |really )?(?:short|brief|concise|quick)\b(?! (?:stor(?:y|ies)|toasts?|speech(?:es)?|poems?|songs?|letters?|e-?mails?|messages?|notes?|bios?|films?|fiction|breaks?|trip|questions?|answer questions?|term|notice))|\btweet\b|\b280\b/iu;
const wordCount = /(?<!\d)(\d{1,3})[ -]?(?:words?|wörtern?|mots|palabras|palavras|parole|字|文字)/giu;

/** Answers of up to so many words are short. */
const fewWords = 150;

/** Whether the answer is to be so short that each demand on it takes the place of something else. */
export function wantsShortAnswer(instruction: string): boolean {
  if (fewParts.test(instruction)) return true;
  return [...instruction.matchAll(wordCount)].some((match) => Number(match[1]) <= fewWords);
}

/** What English words say plainly, whatever a learned reader thinks of them. */
const englishCues: Readonly<Record<Exclude<Aspect, "length" | "form">, RegExp>> = {
  tone: /\b(?:tone|formal(?:ly)?|informal(?:ly)?|casual(?:ly)?|friendly|friendlier|professional(?:ly)?|polite(?:ly)?|funny|humou?r(?:ous)?|serious|persuasive|playful|warm|voice|style|sarcastic|witty|inspiring|enthusiastic|empathetic|firm|rude|nice|nicer|cheesy|romantic|dark|scary|emotional|respectful|angry|honest|blunt|neutral|not too (?:formal|pushy|salesy|stiff)|academic|poetic|dramatic|light[- ]?hearted|sweet|heartfelt|creative|catchy|modern|minimalist|as if)\b/iu,
  audience:
    /\b(?:audience|readers?|readership|beginners?|laym[ae]n|laypeople|kids?|child(?:ren)?|students?|pupils?|teen(?:ager)?s?|adults|seniors|experts?|developers|engineers|managers?|executives|non-technical|customers?|clients?|investors|parents|patients|colleagues?|boss|landlord|teacher|professor|team|recruiters?|employees?|year[- ]olds?|grade|year \d|like i['’]?m (?:five|5|a)|eli5|for (?:someone|people|my|our|a|the|an) |to (?:my|our|a|the) )/iu,
  language:
    /\b(?:in|into|to|using|with) (?:english|german|french|spanish|italian|portuguese|dutch|polish|russian|chinese|japanese|korean|arabic|hindi|turkish|swedish|danish|greek|latin|python|java|javascript|typescript|rust|go|golang|kotlin|swift|php|ruby|bash|powershell|sql|mysql|postgres(?:ql)?|sqlite|excel|google sheets|react|vue|html|css|c\+\+|c#|r)\b|\b(?:python|javascript|typescript|java|rust|golang|kotlin|swift|php|ruby|bash|powershell|mysql|postgres(?:ql)?|sqlite|react|vue|excel|sheets|css|html|c\+\+|c#|node|django|flask|pandas|jquery|vba)\b/iu,
  count:
    /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a dozen|a few|several|a couple of|top)\b(?: [\w'-]+){0,3}? [\w-]+s\b|\b(?:top|best) \d+/iu,
  exclusion: /\b(?:no|without|don['’]?t|do not|never|avoid|except|exclude|excluding|skip|not)\b/iu,
  explanation:
    /\b(?:explain|explanation|explaining|why|reasons?|justify|comments?|commented|step by step|show (?:your |the )?(?:work|steps|reasoning)|walk me through|with examples?)\b/iu,
};

/** Any number may be a length or a count; words such as "only" may forbid all that is beside the answer. */
const foreignOnly =
  /(?<!\p{L})(?:nur|bloß|ausschließlich|seulement|uniquement|juste|sólo|solo|solamente|únicamente|só|somente|apenas|soltanto|alleen|tylko|только)(?!\p{L})|只|仅|だけ|のみ|فقط|केवल|सिर्फ/iu;

/**
 * Aspects of which words alone are no good witness: a number may count anything, "for a" may begin anything. There the
 * list was wrong three times in four, and the learned reader, which has it as a feature, once in three. Of the other
 * aspects the list misses less than the reader.
 */
const toldByReader: ReadonlySet<Aspect> = new Set<Aspect>(["audience", "count"]);

/** The aspects that are taken as settled, whatever the learned reader thinks. */
export function plainlySettled(instruction: string, language: Language): ReadonlySet<Aspect> {
  const said = settledByWords(instruction, language);
  const isBare = wantsBareAnswer(instruction, language);
  const isEnglish = language === "en" || language === "unknown";
  return new Set(
    [...said].filter(
      (aspect) =>
        (isEnglish && !toldByReader.has(aspect)) || (isBare && (aspect === "form" || aspect === "explanation")),
    ),
  );
}

/** The aspects of the answer that words of the person settle, or may settle. */
export function settledByWords(instruction: string, language: Language): ReadonlySet<Aspect> {
  const text = instruction.slice(0, 8_000);
  const settled = new Set<Aspect>();
  if (language === "en" || language === "unknown") {
    if (statesLength(text)) settled.add("length");
    if (statesFormat(text).size > 0) settled.add("form");
    // One entry for each remaining aspect.
    for (const [aspect, cue] of Object.entries(englishCues)) if (cue.test(text)) settled.add(aspect as Aspect);
    if (only.test(text)) for (const aspect of ["form", "explanation"] as const) settled.add(aspect);
  } else {
    if (/\p{N}/u.test(text)) for (const aspect of ["length", "count"] as const) settled.add(aspect);
    if (foreignOnly.test(text)) for (const aspect of ["form", "explanation"] as const) settled.add(aspect);
    if (/json|csv|html|markdown|xml|yaml/iu.test(text)) settled.add("form");
  }
  return settled;
}
