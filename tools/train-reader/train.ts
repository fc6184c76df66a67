import { writeFileSync } from "node:fs";
import { type TaskKind, taskKinds } from "../../lib/reading/kinds";
import { readFeatures } from "../../lib/reading/reader/features";
import { packModel, type ReaderModel, scoreOutputs, toProbabilities } from "../../lib/reading/reader/model";
import { type OutputGroup, outputsOf, promptGroups, rangesOf, sortGroups } from "../../lib/reading/reader/outputs";
import { englishMatters } from "../../lib/reading/reader/matters-en";
import { buildLexicon, type Lexicon, type WordList } from "../../lib/reading/reader/read-words";
import { englishWords } from "../../lib/reading/reader/words-en";
import { otherWords } from "../../lib/reading/reader/words-other";
import {
  type LabelledPrompt,
  readLabelledPrompts,
  readSortedRequests,
  type SortedRequest,
  truthsOf,
} from "./labelled-prompts";
import { type Example, learn, type ModelSize } from "./learn";
import { spoil } from "./spoil";
import { writeTypicalPrompts } from "./typical-prompts";

/** One prompt in so many is held out of a first training, to calibrate on. */
const calibrationShare = 4;

/** Trains the readers of prompts and writes their weights. The same files give the same weights. */
export function trainPromptReaders(): void {
  const prompts = readLabelledPrompts("training");
  trainReader(prompts.filter(isEnglish), {
    lists: [englishWords],
    size: { features: 1_650, traits: 24 },
    target: "lib/reading/reader/weights-en.ts",
  });
  trainReader(
    prompts.filter((prompt) => !isEnglish(prompt)),
    {
      lists: [englishWords, ...otherWords],
      size: { features: 4_000, traits: 24 },
      target: "lib/reading/reader/weights-other.ts",
    },
  );
}

/** Trains the reader of sorts of short requests and writes its weights. The same files give the same weights. */
export function trainSortReaders(): void {
  const requests = readSortedRequests("training");
  trainSortReader(requests.filter(isEnglish), {
    lists: [englishWords, englishMatters],
    size: { features: 6_000, traits: 24 },
    target: "lib/reading/reader/sort-weights-en.ts",
  });
}

function isEnglish({ language }: { readonly language: string }): boolean {
  return language === "en";
}

interface ReaderPlan {
  readonly lists: readonly WordList[];
  /** A first visit fetches the English readers, so they are the smaller ones. */
  readonly size: ModelSize;
  readonly target: string;
}

/** A text with what holds of it. */
interface LabelledText {
  readonly text: string;
  readonly truths: readonly boolean[];
  /** How much it counts beside the others. */
  readonly weight: number;
  /** Whether it is one of those that tell how sure a reader may be. */
  readonly tellsDoubt: boolean;
}

/** Trains on all prompts that are not held back, and on each word of the lists alone. */
function trainReader(prompts: readonly LabelledPrompt[], { lists, size, target }: ReaderPlan): void {
  const lexicon = buildLexicon(...lists);
  const labelled = prompts.map((prompt) => ({
    text: prompt.prompt,
    truths: truthsOf(prompt),
    weight: 1,
    tellsDoubt: true,
  }));
  const words = [...exampleWords(lists, lexicon), ...lists.flatMap((list) => typicalExamples(list, lexicon))];
  writeModel(target, learnFrom({ labelled, words, groups: promptGroups, lexicon, size }), prompts.length);
}

/**
 * Trains on all short requests that are not held back. Those that were written for a sort are plainer than what people
 * write; those that were written first and labelled afterwards count double, and tell how sure the reader may be.
 */
function trainSortReader(requests: readonly SortedRequest[], { lists, size, target }: ReaderPlan): void {
  const lexicon = buildLexicon(...lists);
  const labelled = requests.map(({ prompt, sort, or, file }) => {
    const truths = outputsOf(sortGroups).map((output) => output === sort || output === or);
    const tellsDoubt = file.startsWith("as-people-write");
    return { text: prompt, truths, weight: tellsDoubt ? 2 : 1, tellsDoubt };
  });
  writeModel(target, learnFrom({ labelled, words: [], groups: sortGroups, lexicon, size }), requests.length);
}

interface Lessons {
  readonly labelled: readonly LabelledText[];
  /** Examples besides, which are not calibrated on. */
  readonly words: readonly Example[];
  readonly groups: readonly OutputGroup[];
  readonly lexicon: Lexicon;
  readonly size: ModelSize;
}

/** Learns from each text, and from it with its typing spoilt; calibrates on texts that a first training did not see. */
function learnFrom({ labelled, words, groups, lexicon, size }: Lessons): ReaderModel {
  const examples = labelled.map(({ text, truths, weight, tellsDoubt }, index) => ({
    plain: { features: readFeatures(text, lexicon), truths, weight },
    spoilt: { features: readFeatures(spoil(text, index), lexicon), truths, weight: weight / 2 },
    tellsDoubt,
  }));
  const learnAll = (some: typeof examples) =>
    learn([...words, ...some.flatMap(({ plain, spoilt }) => [plain, spoilt])], groups, size);
  const judged = new Set(
    examples.filter(({ tellsDoubt }) => tellsDoubt).filter((_, index) => index % calibrationShare === 0),
  );
  const judge = learnAll(examples.filter((example) => !judged.has(example)));
  const scores = [...judged].map(({ plain }) => scoreOutputs(judge, plain.features));
  const truths = [...judged].map(({ plain }) => plain.truths);
  const calibration = fitCalibration(groups, scores, truths);
  return { ...learnAll(examples), calibration };
}

function writeModel(target: string, model: ReaderModel, count: number): void {
  writeFileSync(target, print(model));
  console.log(`${count} labelled prompts, ${model.traits.size} features: ${target}`);
}

/** What the lists say of a word holds where no prompt says otherwise. */
function exampleWords(lists: readonly WordList[], lexicon: Lexicon): readonly Example[] {
  const outputs = outputsOf(promptGroups);
  return lists
    .flatMap((list) => Object.entries(list))
    .filter(([name]) => outputs.includes(`kind ${name}`))
    .flatMap(([name, words]) =>
      words.split("|").map((word) => ({
        features: readFeatures(word, lexicon),
        truths: outputs.map((output) => output === `kind ${name}` || output === "form request"),
        weight: 0.5,
      })),
    );
}

function typicalExamples(list: WordList, lexicon: Lexicon): readonly Example[] {
  const isKind = (name: string): name is TaskKind => taskKinds.some((kind) => kind === name);
  const outputs = outputsOf(promptGroups);
  return writeTypicalPrompts(list, isKind, list === englishWords ? 3 : 1).map(({ text, kind }) => ({
    features: readFeatures(text, lexicon),
    truths: outputs.map((output) => output === `kind ${kind}` || output === "form request"),
    weight: 0.2,
  }));
}

/**
 * Fits the scores of each group to the truth: temperature scaling (Guo et al., "On calibration of modern neural networks",
 * 2017) where one of the group holds, Platt's scaling elsewhere.
 */
function fitCalibration(
  groups: readonly OutputGroup[],
  scores: readonly (readonly number[])[],
  truths: readonly (readonly boolean[])[],
): ReaderModel["calibration"] {
  const fitted = rangesOf(groups).map(([{ name, isExclusive }, start, end]) => {
    const points = scores.map((row, index) => ({
      scores: row.slice(start, end),
      truths: truths[index]?.slice(start, end) ?? [],
    }));
    return [name, isExclusive ? ([fitSlope(points), 0] as const) : fitPlatt(points)] as const;
  });
  return Object.fromEntries(fitted);
}

interface Point {
  readonly scores: readonly number[];
  readonly truths: readonly boolean[];
}

/** The slope of the least log loss, among steps of a hundredth. */
function fitSlope(points: readonly Point[]): number {
  const lossOf = (slope: number): number =>
    points.reduce((sum, { scores, truths }) => {
      const held = toProbabilities(scores.map((score) => slope * score)).filter((_, index) => truths[index] === true);
      return (
        sum -
        Math.log(
          Math.max(
            1e-9,
            held.reduce((total, probability) => total + probability, 0),
          ),
        )
      );
    }, 0);
  const slopes = Array.from({ length: 300 }, (_, step) => (step + 1) / 100);
  return slopes.reduce((best, slope) => (lossOf(slope) < lossOf(best) ? slope : best));
}

function fitPlatt(points: readonly Point[]): readonly [number, number] {
  const pairs = points.flatMap(({ scores, truths }) =>
    scores.map((x, index) => ({ x, y: Number(truths[index] === true) })),
  );
  let [slope, offset] = [1, 0];
  for (let step = 0; step < 400; step += 1) {
    let [slopeGradient, offsetGradient] = [0, 0];
    for (const { x, y } of pairs) {
      const error = 1 / (1 + Math.exp(-(slope * x + offset))) - y;
      slopeGradient += error * x;
      offsetGradient += error;
    }
    slope -= (2 * slopeGradient) / pairs.length;
    offset -= (2 * offsetGradient) / pairs.length;
  }
  return [Number(slope.toFixed(3)), Number(offset.toFixed(3))];
}

function print(model: ReaderModel): string {
  return `import type { StoredReaderModel } from "./model";

/** Learned by \`npm run train:reader\` from \`data/prompts\`. */
export const storedReaderModel: StoredReaderModel = ${JSON.stringify(packModel(model), null, 2)};
`;
}
