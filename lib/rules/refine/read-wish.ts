import { foldText } from "../../template/fold-text";
import { readForeignWish } from "./foreign-wishes";
import { readLanguageName } from "./response-language";
import type { Wish } from "./wish";

const leadIns = new RegExp(
  `^(?:${[
    "please|pls|kindly|but|also|just|and|then|so|can you|could you|would you",
    "(?:i(?:['’]d| would)? )?(?:want|like|need|prefer)(?: it)?(?: to be)?",
    "(?:make|keep|have|get) (?:it|this|that|them|the (?:whole )?(?:answer|response|prompt|result|text|output|reply))(?: be)?",
    "(?:it|this|the (?:answer|response|prompt|result|text|output)) (?:should be|must be|needs to be|is|could be)",
    "should be|must be|be|sound|use|give me|give|with",
    "an? (?:bit|little)|much|even|way|slightly|somewhat|far|rather|an?(?= more| formal| casual| friendly| professional)",
  ].join("|")})\\s+`,
  "u",
);

const tail = /(?:[\s.!?,;:…]|\b(?:please|pls|thanks|thank you|too|though|instead|overall)$)+$/u;

const ofResponse = "(?: (?:it|this|answers?|responses?|output|result|text))?";

const simpleWishes: readonly (readonly [Wish, string])[] = [
  [
    { type: "length", direction: "shorter" },
    `shorter${ofResponse}|short|(?:more )?(?:concise|brief|compact|succinct|terse)|briefer|tighter|more to the point|to the point|less (?:wordy|verbose|long|text|details?|detailed)|fewer (?:words|details)|not (?:so|too|that|as) long|(?:it is |it's )?too (?:long|wordy|verbose)|(?:shorten|trim|condense|tighten)${ofResponse}|cut${ofResponse} down`,
  ],
  [
    { type: "length", direction: "longer" },
    `longer${ofResponse}|(?:more )?(?:detailed|thorough|comprehensive|in[- ]depth)|(?:add |in |go into )?(?:more|greater) (?:details?|depth)|add details?|go deeper|go into detail|elaborate(?: more)?|(?:it is |it's )?too short|(?:expand|lengthen|extend)${ofResponse}`,
  ],
  [
    { type: "examples", isOne: true },
    "(?:(?:add|include|give|show|provide) )?(?:an|one|1) (?:\\w+ )?example|(?:add|include) example",
  ],
  [
    { type: "examples", isOne: false },
    "(?:(?:add|include|give|show|provide) )?(?:(?:some|more|a few|concrete|more concrete) )?examples",
  ],
  [{ type: "format", format: "numbered-list" }, "(?:(?:in|as) )?an? (?:numbered|ordered) list|numbered list"],
  [
    { type: "format", format: "bulleted-list" },
    "(?:(?:in|as) )?an? (?:bulleted |bullet |unordered )?list|(?:(?:in|as) )?(?:bullets|bullet points?|bulleted list)",
  ],
  [{ type: "format", format: "table" }, "(?:(?:in|as) )?an? (?:markdown )?table|table format|(?:in|as) tables?"],
  [{ type: "format", format: "json" }, "(?:(?:in|as) )?(?:an? )?(?:valid )?json(?: format| object| only)?"],
  [{ type: "format", format: "prose" }, "(?:in|as) (?:prose|running text|full sentences|paragraphs)"],
  [{ type: "simple-words" }, "simpler|(?:in )?(?:simple|simpler|plain|plainer) (?:words|language|english|terms)"],
  [{ type: "simple-words" }, "(?:easier|easy) to (?:read|understand)|more (?:simple|readable)"],
  ...(["formal", "casual", "friendly", "professional"] as const).map((tone) => {
    const words = { formal: "formal", casual: "casual|informal", friendly: "friendly", professional: "professional" };
    const wish: Wish = { type: "tone", tone };
    return [wish, `(?:in an? )?(?:more )?(?:${words[tone]})(?: (?:tone|style|voice|language))?`] as const;
  }),
  [{ type: "tone", tone: "friendly" }, "friendlier(?: tone)?|warmer(?: tone)?"],
];

const wordings = simpleWishes.map(([wish, source]) => [wish, new RegExp(`^(?:${source})$`, "u")] as const);

const countedLength =
  /^(?:in |to )?((?:(?:at most|at least|max|maximum|no more than|not more than|under|below|less than|fewer than|about|around|up to|exactly) )*(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|an?|a single)(?: ?(?:-|–|to|or) ?\d+)? ?-?(?:short )?(?:words?|sentences?|paragraphs?|lines?|pages?|bullets?|bullet points?|characters?)(?: at most| at least| max| maximum| or less| or fewer)?)$/u;
const exclusion =
  /^(?:no|without|don['’]?t|do not|avoid|never|leave out|skip|omit|not|remove|drop|delete|get rid of)\s/u;
const keeping =
  /^(?:keep|leave|preserve|retain|(?:don['’]?t|do not) (?:change|touch|lose|drop|remove))\s+(?:all |every |each )?(?:the |my |your |its |of the )?(.+?)(?: (?:as (?:it|they) (?:is|are)|as is|unchanged|alone|in|there))?$/u;

/** A longer piece says more than any wording that the rules know. */
const longestWish = 80;

/** What one piece of a note asks for; null where the rules cannot tell. */
export function readWish(piece: string): Wish | null {
  if (piece.length > longestWish) return null;
  const whole = foldText(piece).replace(tail, "");
  let text = whole;
  for (let before = ""; text !== before;) {
    before = text;
    const wish = readPlainWish(text);
    if (wish !== null) return wish;
    text = text.replace(leadIns, "");
  }
  const spoken = withoutCourtesy(whole);
  const thing = keeping.exec(spoken)?.[1];
  if (thing !== undefined && !/^(?:it|this|that)\s/u.test(thing)) return { type: "keep", thing };
  return exclusion.test(spoken) ? { type: "exclusion" } : null;
}

function readPlainWish(text: string): Wish | null {
  const found = wordings.find(([, pattern]) => pattern.test(text))?.[0] ?? readForeignWish(text);
  if (found !== null) return found;
  const length = countedLength.exec(text)?.[1];
  if (length !== undefined) return { type: "counted-length", length };
  const name = readLanguageName(text);
  return name === null ? null : { type: "language", name };
}

function withoutCourtesy(text: string): string {
  return text.replace(/^(?:(?:please|pls|but|also|and|just)\s+)+/u, "");
}
