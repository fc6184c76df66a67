import { foldText } from "../../template/fold-text";
import { readOptions } from "../options";
import { splitBlocks } from "../blocks";
import { looksLikeCode } from "../code-text";
import { withoutRole } from "../without-role";
import { guessLanguage } from "../language";
import { separateMaterial } from "../material";
import { cutRuns, findLexiconWords, type Lexicon, startsUnspaced, unspacedLetters } from "./read-words";
import { settledByWords } from "../settled-by-words";
import { findPlaceHolders } from "../place-holders/find-place-holders";
import { isFillable } from "../place-holders/place-holder";

/** Features are counted in so many hash buckets (Weinberger et al., "Feature hashing", 2009). */
const bucketCount = 1 << 18;

/** The instruction tells what is wanted; what stands behind so many characters of it adds nothing. */
const longestRead = 700;

/**
 * The features of a text, each once, as buckets in no order: words, pairs of words, the first and the last words,
 * beginnings of words (pieces, where a script has no spaces), words of the lexicon, aspects that words speak for, and how the text looks.
 */
export function readFeatures(text: string, lexicon: Lexicon): ReadonlySet<number> {
  const buckets = new Set<number>();
  const add = (feature: string): void => void buckets.add(hash(feature));
  const blocks = splitBlocks(text.slice(0, 20_000));
  const { language } = guessLanguage(text.slice(0, 600));
  const { instruction, material } = separateMaterial(text, blocks, language === "en" || language === "unknown");
  const request = withoutRole(instruction);
  if (request !== instruction) add("look role");
  const head = request.slice(0, longestRead);
  const tail = request.length > longestRead ? request.slice(-200) : "";
  const words = foldText(`${head} ${tail}`).match(word) ?? [];
  addWords(words, add);
  addClauses(head, add);
  addLexicon(words, lexicon, add);
  addLooks(text, add);
  for (const aspect of settledByWords(request, language)) add(`said ${aspect}`);
  for (const { type } of blocks.slice(0, 40)) add(`block ${type}`);
  if (material !== null) add(material.isCode ? "material code" : "material text");
  return buckets;
}

const spacedLetters = `(?:(?![${unspacedLetters}])[\\p{L}\\p{M}\\p{N}])+`;
const word = new RegExp(`[${unspacedLetters}]+|${spacedLetters}(?:['’.+#-]+${spacedLetters})*[+#]*`, "gu");

/** Words that tell the kind of task, alone, in pairs, by how early they come, and as the object of "write" and the like. */
function addLexicon(words: readonly string[], lexicon: Lexicon, add: (feature: string) => void): void {
  const hits = findLexiconWords(cutRuns(words.slice(0, 120), lexicon), lexicon);
  let previous: readonly string[] = ["start"];
  let lastMaker = -10;
  const kinds: string[] = [];
  for (const { classes, at, length } of hits) {
    if (classes.includes("make")) lastMaker = at;
    for (const name of classes) {
      add(`lex ${name}`);
      if (at < 6) add(`lex early ${name}`);
      if (length > 1) add(`lex phrase ${name}`);
      for (const before of previous) add(`lex ${before} ${name}`);
      if (!plainClasses.has(name)) {
        if (at > lastMaker && at - lastMaker <= 6) add(`lex made ${name}`);
        if (kinds.length < 3) add(`lex ${kinds.length} ${name}`);
      }
    }
    const named = classes.find((name) => !plainClasses.has(name));
    if (named !== undefined) kinds.push(named);
    previous = classes;
  }
  add(`lex count ${Math.min(4, kinds.length)}`);
}

const plainClasses = new Set(["make", "this", "code_words", "people", "school", "question", "food", "place", "animal"]);

function addWords(words: readonly string[], add: (feature: string) => void): void {
  for (const [index, one] of words.entries()) {
    if (startsUnspaced.test(one)) {
      for (const length of [1, 2, 3]) addPieces(one, length, add);
      continue;
    }
    const plain = plainNumber(one);
    add(`w ${plain}`);
    add(`p ${plain} ${words[index + 1] ?? "."}`);
    if (index < 4) add(`${index} ${plain}`);
    if (plain.length > 6) add(`c ${plain.slice(0, 5)}`);
  }
  const last = words.at(-1);
  if (last !== undefined) add(`end ${last}`);
  add(`count ${Math.min(12, words.length)}`);
}

const clauseEnd = /[\n:：.!?？。،؟,;]+/u;
const longestClause = 14;

/** The words of the first clause and of the last: what is asked for stands there, what it is about in between. */
function addClauses(head: string, add: (feature: string) => void): void {
  const clauses = head.split(clauseEnd).flatMap((clause) => {
    const words = foldText(clause).match(word);
    return words === null ? [] : [words.slice(0, longestClause)];
  });
  const [first = []] = clauses;
  for (const one of first) if (!startsUnspaced.test(one)) add(`f ${plainNumber(one)}`);
  const last = clauses.length > 1 ? (clauses.at(-1) ?? []) : [];
  for (const one of last) if (!startsUnspaced.test(one)) add(`z ${plainNumber(one)}`);
}

function plainNumber(one: string): string {
  return /^\p{N}/u.test(one) ? "0" : one;
}

function addPieces(text: string, length: number, add: (feature: string) => void): void {
  for (let start = 0; start + length <= text.length && start < 40; start += 1) {
    add(`c ${text.slice(start, start + length)}`);
  }
}

const looks: readonly (readonly [string, RegExp])[] = [
  ["question", /\?|？|؟/u],
  ["asks last", /[?？؟]\s*$/u],
  ["heading", /^#{1,6}\s/mu],
  ["list", /^\s*(?:[-*•]|\d{1,2}[.)])\s/mu],
  ["tags", /<\/[a-z_]{2,20}>/iu],
  [
    "model marks",
    /<\|[a-z_]+\|>|\[\/?INST\]|<<SYS>>|<start_of_turn>|<\/?s>|^#{2,3} (?:Instruction|Response|System|User|Assistant)\b/mu,
  ],
  ["roles", /^(?:system|user|human|assistant|ai)\s?:/imu],
  ["json roles", /"role"\s*:\s*"(?:system|user|assistant)"/u],
  ["speakers", /^(?:\[?\d{1,2}:\d{2}|[\p{Lu}][\p{L} .]{1,20}:\s)/mu],
  [
    "you are",
    /^(?:#.*\n+)?(?:you are|you're|you act|act as|tu es|vous êtes|du bist|sie sind|eres|você é|sei |你是|あなたは|أنت |आप )/iu,
  ],
  ["examples", /^(?:(?:input|q|question|text|review|example)\b.{0,12}:[\s\S]*){2}/imu],
  ["ends open", /[:：]\s*$/u],
  ["digits", /\d/u],
  ["formula", /\d\s*[-+*/×÷^=]\s*\(?\d|[a-z]\s*=\s*\S/iu],
  [
    "sum",
    /\d[^]{0,300}\b(?:how (?:many|much|long|old|far|fast)|what is the (?:probability|total|area|sum|speed|volume|average)|when (?:do|will) they|find the (?:number|value))\b/iu,
  ],
  ["old as", /\b(?:times|twice|half) as (?:old|many|much|long|far)\b|\bwithout replacement\b/iu],
  ["picture flags", /--(?:ar|v|style|no|q|s)\b/u],
  ["address", /https?:\/\//u],
];

function addLooks(text: string, add: (feature: string) => void): void {
  const sample = text.slice(0, 6_000);
  for (const [name, pattern] of looks) if (pattern.test(sample)) add(`look ${name}`);
  if (looksLikeCode(sample)) add("look code");
  if (readOptions(sample).letters.length > 1) add("look options");
  const slots = findPlaceHolders(sample).filter(isFillable).length;
  if (slots > 0) add(slots > 2 ? "look slots" : "look slot");
  add(`length ${Math.min(9, Math.floor(Math.log2(sample.length + 1)))}`);
  add(`lines ${Math.min(6, Math.floor(Math.log2(sample.split("\n").length)))}`);
}

/** FNV-1a, folded into the buckets. */
function hash(feature: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    value = Math.imul(value ^ feature.charCodeAt(index), 0x01000193);
  }
  return ((value >>> 18) ^ value) & (bucketCount - 1);
}
