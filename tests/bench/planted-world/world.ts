import { regionOf } from "@/lib/search/regions";
import { readRouted } from "@/lib/search/route";
import { chanceOf, chancesOf, pick } from "./chance";
import { features, labelSentences, slotLine, SLOT, taskPattern, taskSentences, wholeFeatures } from "./features";
import { drawPlantedRows, SPREAD_OF_ROWS } from "./rows";

/**
 * A task whose model is known: the share of rows that any prompt gets right is a known function of what it says. So the
 * true gain of a prompt, and the best that can be reached, are counted and not measured.
 */
export interface World {
  readonly id: string;
  readonly labels: readonly string[];
  readonly startText: string;
  /** In nats, by feature; features that are not named change nothing. */
  readonly weights: ReadonlyMap<string, number>;
  /** What two features together are worth beside what each is. */
  readonly pairs: readonly (readonly [one: string, other: string, weight: number])[];
  /** Of a prompt that says the task and nothing else. */
  readonly base: number;
  /** Nothing that a prompt can say is better than the start prompt. */
  readonly isBarren: boolean;
  /** What the best prompt that there is gets right, in the long run. */
  readonly best: number;
}

const labelSets = [
  ["praise", "complaint"],
  ["urgent", "routine"],
  ["question", "order", "greeting"],
  ["private", "public"],
  ["refund", "delivery", "repair"],
] as const;

/** So many solved rows of other tasks teach as much as one of the task's own. */
const FOREIGN = 4;
/** Nats that a prompt loses which does not say the task. */
const NO_TASK = 2;
/** Words that cost nothing, and nats for each word beyond. */
const FREE_WORDS = 50;
const COST_OF_A_WORD = 0.015;

/** Solved rows help in so many worlds of one that can be bettered, as they mostly do in real tasks. */
const EXAMPLES_HELP = 0.75;

/** The same id gives the same world. */
export function drawWorld(id: string, isBarren: boolean): World {
  const random = chancesOf("world", id);
  const labels = pick(labelSets, random());
  const all = [...features.map((feature) => feature.id), ...wholeFeatures].filter((name) => name !== "examples");
  const drawn = all.toSorted((one, other) => chanceOf(id, one) - chanceOf(id, other));
  const [helpful, harmful] = [drawn.slice(0, 5), drawn.slice(5, 10)];
  const sentences = drawn.flatMap((name) => features.find((feature) => feature.id === name) ?? []);
  // One that helps, one that harms, and one that does nothing stand in the start prompt.
  const said = [sentences[0], sentences[Math.floor(sentences.length / 2)], sentences.at(-1)].flatMap(
    (one) => one ?? [],
  );
  const own = isBarren ? [] : said;
  const weights = new Map([
    ...helpful.map((name) => [name, isBarren ? 0 : 0.2 + 0.5 * random()] as const),
    ...harmful.map((name) => [name, -0.2 - 0.6 * random()] as const),
    ["examples", random() < EXAMPLES_HELP && !isBarren ? 0.2 + 0.7 * random() : -0.4 * random()] as const,
  ]);
  const pairs = [
    [helpful[0] ?? "", helpful[1] ?? "", isBarren ? 0 : 0.3],
    [helpful[2] ?? "", helpful[3] ?? "", isBarren ? -0.3 : -0.4],
  ] as const;
  const written = own.map(({ phrasings }) => pick(phrasings, random()));
  const startText = `${[pick(taskSentences, random()), ...written].join(" ")}\n\n${slotLine}`;
  const world = { id, labels, startText, weights, pairs, base: 0, isBarren, best: 0 };
  const wanted = 0.35 + 0.35 * random();
  const base = solve((value) => accuracyOf({ ...world, base: value }, startText) - wanted);
  return { ...world, base, best: bestAccuracy({ ...world, base }) };
}

/** Strength of each feature in a prompt, in [0, 1]; those that it lacks are left out. */
export function readFeatures({ labels }: Pick<World, "labels">, text: string): ReadonlyMap<string, number> {
  const { instruction, examples } = withoutExamples(text, labels);
  const found = new Map<string, number>();
  for (const { id, pattern } of features) if (pattern.test(instruction)) found.set(id, 1);
  if (labels.every((label) => instruction.includes(label))) found.set("labels", 1);
  if (/^\W*(?:note\W{0,3})?\{\{note\}\}/iu.test(instruction.trim())) found.set("note first", 1);
  if (examples > 0) found.set("examples", 1 - Math.exp(-examples / 2));
  return found;
}

/** Solved rows in a text are counted and taken out, so that what they say is no instruction. */
function withoutExamples(text: string, labels: readonly string[]) {
  const own = new RegExp(
    `About the \\w+ \\w+ from the \\w+, come on \\w+\\.[\\s\\S]{0,80}?(?<![\\p{L}\\p{N}])(?:${labels.join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  const foreign = /^Instruction: .*\nInput: .*\nOutput: .*$/gmu;
  return {
    instruction: text.replace(own, "\n").replace(foreign, ""),
    examples: (text.match(own)?.length ?? 0) + (text.match(foreign)?.length ?? 0) / FOREIGN,
  };
}

/** Nats for a prompt on a row of middling difficulty. */
export function worthOf(world: World, text: string): number {
  const found = readFeatures(world, text);
  const words = withoutExamples(text, world.labels)
    .instruction.split(/\s+/u)
    .filter((word) => word !== "").length;
  return (
    world.base +
    worthOfFeatures(world, found) -
    (taskPattern.test(text) ? 0 : NO_TASK) -
    (text.includes(SLOT) ? 0 : 10) -
    Math.max(0, words - FREE_WORDS) * COST_OF_A_WORD
  );
}

function worthOfFeatures({ weights, pairs }: World, found: ReadonlyMap<string, number>): number {
  const strengthOf = (name: string) => found.get(name) ?? 0;
  const singles = [...weights].reduce((sum, [name, weight]) => sum + weight * strengthOf(name), 0);
  return pairs.reduce((sum, [one, other, weight]) => sum + weight * strengthOf(one) * strengthOf(other), singles);
}

/** The share of all rows that there could be which a prompt of this worth gets right, exact to four digits. */
function shareOf(worth: number): number {
  const steps = 400;
  let [sum, mass] = [0, 0];
  for (let step = 0; step <= steps; step += 1) {
    const place = -5 + (10 * step) / steps;
    const density = Math.exp(-(place ** 2) / 2);
    sum += density / (1 + Math.exp(SPREAD_OF_ROWS * place - worth));
    mass += density;
  }
  return sum / mass;
}

/** Of a prompt, in [0, 1]: what it gets right in the long run. One that chooses by words gets right what its branches do. */
export function accuracyOf(world: World, text: string): number {
  const routed = readRouted(text);
  if (routed === null) return shareOf(worthOf(world, text));
  const { branches, names, otherwise } = routed;
  const rows = drawPlantedRows({ labels: world.labels, count: ROWS_FOR_SHARES, seed: world.id, answers: "none" });
  const texts = [...branches.map((branch) => branch.text), otherwise];
  const kinds = rows.map((row) => regionOf(row, branches, names));
  return texts.reduce((sum, branch, kind) => {
    const share = kinds.filter((one) => one === kind).length / rows.length;
    return sum + share * shareOf(worthOf(world, branch));
  }, 0);
}

/** Twice as many as there are things to be noted. */
const ROWS_FOR_SHARES = 288;

/** Of the best prompt: all sets of features are tried, at no cost of words. */
function bestAccuracy(world: World): number {
  const telling = [...new Set([...world.weights.keys(), ...world.pairs.flatMap(([one, other]) => [one, other])])];
  let best = -Infinity;
  for (let set = 0; set < 2 ** telling.length; set += 1) {
    const found = new Map(telling.flatMap((name, at) => ((set >> at) & 1 ? [[name, 1] as const] : [])));
    best = Math.max(best, worthOfFeatures(world, found));
  }
  return shareOf(world.base + best);
}

/** Sentences that say a feature, whichever they are; empty for what is no sentence. */
export function sentencesFor({ labels }: Pick<World, "labels">, feature: string): readonly string[] {
  if (feature === "labels") return labelSentences(labels);
  return features.find(({ id }) => id === feature)?.phrasings ?? [];
}

/** Where a rising function is 0, between -10 and 10. */
function solve(rising: (value: number) => number): number {
  let [low, high] = [-10, 10];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
