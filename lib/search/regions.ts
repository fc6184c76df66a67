import { writeJson } from "./expected-text";
import type { Case } from "../records/case";
import { readKey } from "../records/json";

export interface RegionOptions {
  /** The values that are looked at. */
  readonly names: readonly string[];
  /** Kinds of rows, at most. */
  readonly count: number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** A kind of rows, told by words that stand in them. */
export interface Region {
  readonly words: readonly string[];
}

const ROUNDS = 12;
const MOST_WORDS = 6;
/** A kind that is told by fewer rows would be told by chance. */
const LEAST_ROWS = 3;

/**
 * Kinds of rows by the words of their values, for a mixture of prompts (MoP, Wang et al., arXiv 2407.00256): k-means by the
 * angle between the words' counts, weighed by how rare they are, in place of embeddings, which a tab has not always. Each
 * cluster but the largest is then told by a few words, for the choice must be made by whoever uses the prompt: a row is of
 * the first region one of whose words it holds, and of none else. Fewer regions, or none, where words tell nothing.
 */
export function findRegions(rows: readonly Case[], { names, count, random }: RegionOptions): readonly Region[] {
  const texts = rows.map((row) => textOf(row, names));
  const bags = weigh(texts.map(wordsOf));
  const clusters = cluster(bags, Math.min(count, rows.length), random);
  const sizes = new Map<number, number>();
  for (const one of clusters) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  const smallestFirst = [...sizes].toSorted(([, one], [, other]) => one - other).map(([id]) => id);
  const regions: Region[] = [];
  const open = new Set(texts.keys());
  for (const id of smallestFirst.slice(0, -1)) {
    const isOf = (at: number) => clusters[at] === id;
    const words = tellingWords([...open], { texts, bags, isOf });
    const caught = [...open].filter((at) => words.some((word) => texts[at]?.includes(word)));
    const left = open.size - caught.length;
    if (caught.length < LEAST_ROWS || left < LEAST_ROWS) continue;
    regions.push({ words });
    for (const at of caught) open.delete(at);
  }
  return regions;
}

/** The place of the region of a row; as many as there are regions where it is of none. */
export function regionOf(row: Case, regions: readonly Region[], names: readonly string[]): number {
  const text = textOf(row, names);
  const at = regions.findIndex(({ words }) => words.some((word) => text.includes(word)));
  return at === -1 ? regions.length : at;
}

function textOf({ variables }: Case, names: readonly string[]): string {
  // Values stand apart, so that no word begins in one and ends in the next.
  return names.map((name) => writeJson(readKey(variables, name) ?? "").toLowerCase()).join("\n\n");
}

type Bag = ReadonlyMap<string, number>;

/** Of three letters or more; two characters each where a script has no spaces. */
function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((run) => {
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(run)) {
      return run.length < 3 ? [] : [run];
    }
    const characters = Array.from(run);
    return characters.slice(1).map((character, at) => `${characters[at] ?? ""}${character}`);
  });
}

/** Counts by rarity, of length 1; a word of a single text, or of nearly all, tells no kind. */
function weigh(lists: readonly (readonly string[])[]): readonly Bag[] {
  const holders = new Map<string, number>();
  for (const words of lists) for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  const worthOf = (word: string) => {
    const held = holders.get(word) ?? 0;
    return held < 2 || held > 0.9 * lists.length ? 0 : Math.log(lists.length / held);
  };
  return lists.map((words) => {
    const counts = new Map<string, number>();
    for (const word of words) if (worthOf(word) > 0) counts.set(word, (counts.get(word) ?? 0) + worthOf(word));
    const length = Math.hypot(...counts.values());
    return new Map([...counts].map(([word, count]) => [word, count / length]));
  });
}

/** The cluster of each, by k-means; the first centres are drawn far from each other. */
function cluster(bags: readonly Bag[], count: number, random: () => number): readonly number[] {
  const first = bags[Math.floor(random() * bags.length)];
  if (first === undefined) return [];
  let centres: Bag[] = [first];
  while (centres.length < count) {
    const far = bags.map((bag) => 1 - Math.max(...centres.map((centre) => likeness(bag, centre))));
    let rest = random() * far.reduce((sum, one) => sum + one, 0);
    const next = bags.find((_, at) => (rest -= far[at] ?? 0) < 0);
    if (next === undefined) break;
    centres.push(next);
  }
  let found: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const held = centres;
    found = bags.map((bag) => {
      const near = held.map((centre) => likeness(bag, centre));
      return near.indexOf(Math.max(...near));
    });
    const places = found;
    centres = held.map((_, id) => meanOf(bags.filter((_bag, at) => places[at] === id)));
  }
  return found;
}

function likeness(one: Bag, other: Bag): number {
  let sum = 0;
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
  return sum;
}

function meanOf(bags: readonly Bag[]): Bag {
  const sums = new Map<string, number>();
  for (const bag of bags) for (const [word, weight] of bag) sums.set(word, (sums.get(word) ?? 0) + weight);
  const length = Math.hypot(...sums.values());
  return length === 0 ? sums : new Map([...sums].map(([word, sum]) => [word, sum / length]));
}

interface Telling {
  readonly texts: readonly string[];
  readonly bags: readonly Bag[];
  readonly isOf: (at: number) => boolean;
}

/** Words that together tell the cluster best from the other open rows, by F1, each of which makes that better. */
function tellingWords(open: readonly number[], { texts, bags, isOf }: Telling): readonly string[] {
  const own = open.filter(isOf);
  const known = [...new Set(own.flatMap((at) => [...(bags[at]?.keys() ?? [])]))].toSorted();
  const holders = new Map(known.map((word) => [word, new Set(open.filter((at) => texts[at]?.includes(word)))]));
  const scoreOf = (caught: ReadonlySet<number>) => {
    const right = [...caught].filter(isOf).length;
    return (2 * right) / Math.max(1, caught.size + own.length);
  };
  const words: string[] = [];
  let caught: ReadonlySet<number> = new Set();
  while (words.length < MOST_WORDS) {
    let best: { readonly word: string; readonly score: number } | null = null;
    for (const [word, held] of holders) {
      const score = scoreOf(new Set([...caught, ...held]));
      if (score > (best?.score ?? scoreOf(caught))) best = { word, score };
    }
    if (best === null) break;
    words.push(best.word);
    caught = new Set([...caught, ...(holders.get(best.word) ?? [])]);
  }
  return words;
}
