import type { Recipe } from "../../recipe";
import { keepFacts, onlyResult } from "./shared-lines";
import { line } from "./write-recipe";

/** Where a short text is to sound otherwise, and becomes nothing else. */
const ofTone = {
  settles: ["count", "form"],
  needs: "short-material",
  onlyWith:
    /\b(?:rephras\w{1,3}|reword\w{0,3}|rude|polite\w{0,2}|firm\w{0,3}|nice\w{0,2}|kind\w{0,2}|soft\w{0,3}|harsh|aggressive|confident\w{0,2}|friendl\w{1,4}|direct|diplomatic\w{0,4}|tactful\w{0,2}|assertive|professional\w{0,2}|formal\w{0,2}|casual\w{0,2}|sounds?|say this|better)\b/iu,
  unless:
    /\b(?:titles?|headlines?|bullets?|into|as a|poem|haiku|shakespeare\w{0,2}|pirate|passive|active|past|present|tense|first person|third person|for (?:a )?(?:kids?|child(?:ren)?|5|five)|resume|cv|simpl\w{1,3}|prompt|tweet|only|just|product|descriptions?|sell\w{0,3}|ad|website|bio|paragraph|essay|headline|british|american|own words|academic|instagram|linkedin|caption)\b/iu,
} as const;

export const rewrite: Recipe = {
  opening: null,
  notFor: /\b(?:this|my|the|following) (?:system )?prompts?\b/iu,
  lines: [
    line(
      "reproach-to-request",
      "Turn reproaches and hints into plain requests, and keep each request as firm as it was.",
      "A kinder tone often loses what was asked for.",
      {
        onlyWith:
          /\b(?:passive|aggressive|rude|harsh|blunt|angry|polite\w{0,2}|nicer|kinder|softer|soften|diplomatic\w{0,4}|tactful\w{0,2}|calmer|friendl\w{1,4})\b/iu,
        unless:
          /\b(?:more (?:aggressive|blunt|harsh|direct)|less (?:polite|friendly|diplomatic|tactful|soft)|ruder|angrier|harsher)\b/iu,
      },
    ),
    line(
      "no-office-phrases",
      "Use plain working words rather than stiff ones such as “I would like to inform you” or “at your earliest convenience”.",
      "Stiff is often taken for professional.",
      {
        onlyWith: /\b(?:professional\w{0,2}|business|corporate)\b/iu,
        unless:
          /\b(?:bio|profile|about (?:me|us|page)|cv|resum[eé]|headline|summary|title|caption|website)\b|\b(?:formal\w{0,2}|less|legal|academic\w{0,4}|parody|funny|jargon|buzz ?words?)\b/iu,
      },
    ),
    keepFacts,
    line(
      "three-versions",
      "Give three versions that differ in how direct they are, the one that you would send first.",
      "One can choose what sounds like oneself.",
      ofTone,
    ),
    line(
      "how-it-comes-across",
      "Say after each version in a few words how it comes across to the one who reads it.",
      "One hears it differently when one has written it.",
      ofTone,
    ),
    line(
      "said-aloud",
      "Use words that one would also say aloud, and no set phrases such as “please do not hesitate to contact me”.",
      "Stiff is not polite.",
      ofTone,
    ),
    line("same-length", "Keep the new version about as long as {material}.", "New versions tend to grow.", {
      settles: ["length"],
      needs: "long-material",
      unless:
        /\b(?:titles?|headlines?|poem|song|tweet|post|summar\w{1,5}|shorten\w{0,3}|concise\w{0,2}|crisp\w{0,2}|clear\w{0,2}|expand|detail\w{0,3}|email from|into|bullets?|longer|shorter|less|desperate|needy|pushy|angry|rude|warmer|harsh)\b/iu,
    }),
    { ...onlyResult, needs: "long-material" },
  ],
};

const beyondErrors =
  /\b(?:improv\w{1,6}|re-?writ\w{1,4}|re-?word|style|better|flow\w{0,2}|natural\w{0,2}|professional\w{0,2}|clar\w{1,5}|clear\w{0,2}|polish\w{0,3}|fluen\w{1,3}|readab\w{1,6}|concise\w{0,2}|edit|edits|editing|tone|academic)\b/iu;

export const proofread: Recipe = {
  opening: null,
  notFor: /\b(?:act as|talk with me|practi[cs]e|role[- ]?play|conversation|chat with me)\b/iu,
  lines: [
    line(
      "errors-only",
      "Correct spelling, grammar and punctuation only; where nothing is wrong, leave wording and voice alone.",
      "Otherwise one gets back somebody else's text.",
      {
        unless: new RegExp(
          `\\b(?:nothing else|punctuation|explain\\w{0,3}|why|is (?:this|it|that)|which (?:is|one))\\b|${beyondErrors.source}`,
          "iu",
        ),
      },
    ),
    line(
      "list-of-changes",
      "Give the corrected version whole first, then list each change below it with the rule in a few words.",
      "It can be copied at once, and the mistakes can be learned from.",
      {
        settles: ["form", "explanation"],
        needs: "long-material",
        unless:
          /\b(?:my style|my voice|quick\w{0,2})\b|\b(?:nothing else|is (?:this|it|that)|which (?:is|one)|only|just|list|changes|explain\w{0,3}|highlight\w{0,3}|bold|track\w{0,3}|why|correct\?|sentence|subject)\b|\?/iu,
      },
    ),
    line(
      "one-spelling",
      "Keep to the variety of spelling that prevails in {material}.",
      "British and American forms side by side look careless.",
      {
        settles: ["language"],
        needs: "material",
        onlyWith: /\b(?:essay|thesis|dissertation|paper|report|article|chapter|letter|application|website)\b/iu,
        unless: /\b(?:american|british|uk|us|australian|canadian|code|json|html)\b/iu,
      },
    ),
    line(
      "leave-special",
      "Leave names, quotations, technical terms and deliberate dialect as they are.",
      "These are where corrections do damage.",
      {
        onlyWith:
          /\b(?:stor(?:y|ies)|novel|chapter|dialogues?|interview|transcript|thesis|paper|article|technical|legal|medical)\b/iu,
        unless: /\b(?:dialects?|slang|quotes?|quotations?)\b/iu,
      },
    ),
    line(
      "doubts-below",

      "Where it is unclear what was meant, or a fact looks wrong, say so below the corrected version instead of changing it.",
      "A silent guess can turn the meaning round.",
      {
        needs: "long-material",
        settles: ["form", "explanation"],
        unless: /\b(?:my style|my voice|quick\w{0,2})\b|\b(?:only|just)\b/iu,
      },
    ),
  ],
};
