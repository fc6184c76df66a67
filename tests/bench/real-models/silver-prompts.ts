import { readdirSync, readFileSync } from "node:fs";
import { seededRandom } from "@/lib/base/random";
import type { Language } from "@/lib/reading/language";
import { bankOf } from "@/lib/optimizers/small-model/demonstrations";

/** A silver prompt that is in no bank of examples and in no pair to train on. */
export interface SilverPrompt {
  /** Its language and its place among those of the same language, such as "de-2". */
  readonly id: string;
  readonly language: Language;
  readonly text: string;
}

/** How many of each language; the bank has examples in each. */
const counts = { en: 33, de: 3, fr: 3, es: 3, pt: 3, it: 3, zh: 3, ja: 3, ar: 3, hi: 3 } as const;

/** Shorter ones say too little to be rewritten, longer ones are material more than prompt. */
const [LEAST_CHARACTERS, MOST_CHARACTERS] = [16, 500];

const SEED = 20_402;

/**
 * Sixty requests, drawn from those that are held back for measuring, in an order in which the first ones are a fair sample
 * too. None is an example of the bank or a raw prompt of the pairs.
 */
export async function drawSilverPrompts(): Promise<readonly SilverPrompt[]> {
  const random = seededRandom(SEED);
  const taken = new Set([...(await bankPrompts()), ...rawPrompts()].map(fold));
  const requests = readHeldBackRequests();
  const drawn = languages.flatMap((language): readonly SilverPrompt[] => {
    const own = requests
      .filter((request) => request.language === language)
      .map(({ text }) => text)
      .filter((text) => text.length >= LEAST_CHARACTERS && text.length <= MOST_CHARACTERS && !taken.has(fold(text)));
    return shuffle([...new Set(own)], random)
      .slice(0, counts[language])
      .map((text, index) => ({ id: `${language}-${index + 1}`, language, text }));
  });
  return shuffle(drawn, random);
}

/** The requests of the prompts that are held back for measuring, in the order of their files. */
export function readHeldBackRequests(): readonly { readonly language: string; readonly text: string }[] {
  return filesIn("data/prompts", /^held-back.*\.jsonl$/)
    .flatMap(readRows)
    .filter((row) => row["form"] === "request")
    .map((row) => ({ language: String(row["language"]), text: String(row["prompt"]) }));
}

const languages = Object.keys(counts) as readonly (keyof typeof counts)[];

async function bankPrompts(): Promise<readonly string[]> {
  const banks = await Promise.all(languages.map(bankOf));
  return banks.flat().map(({ silver }) => silver);
}

function rawPrompts(): readonly string[] {
  return filesIn("data/pairs", /\.jsonl$/)
    .flatMap(readRows)
    .map((row) => String(row["raw_prompt"]));
}

/** Letters and digits alone. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function filesIn(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => `${folder}/${file}`);
}

function readRows(file: string): readonly Readonly<Record<string, unknown>>[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

/** Fisher and Yates. */
export function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const shuffled = [...items];
  for (let end = shuffled.length - 1; end > 0; end -= 1) {
    const at = random() % (end + 1);
    const [one, other] = [shuffled[end], shuffled[at]];
    if (one !== undefined && other !== undefined) [shuffled[end], shuffled[at]] = [other, one];
  }
  return shuffled;
}
