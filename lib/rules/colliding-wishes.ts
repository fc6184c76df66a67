import type { Question } from "../records/framed-prompt";
import { type Demand, readDemands } from "../reading/demands/read-demands";
import type { PromptReading } from "../reading/read-prompt";
import { findLabels } from "./labels";
import type { LanguageBook } from "./recipe";

/** Two wishes that no answer can meet both, in the person's own words. */
interface Collision {
  readonly first: string;
  readonly second: string;
}

/**
 * Asks which of two colliding wishes counts: what OpenAI's own prompt optimizer looks for first. At most one question, the
 * first collision in the prompt; and one for examples that answer what the instruction does not allow.
 */
export function askAboutCollisions(reading: PromptReading, { collision }: LanguageBook): readonly Question[] {
  const [found] = [...demandCollisions(reading.instruction), ...wordCollisions(reading.instruction)];
  const example = reading.form.value === "few-shot" ? oddExample(reading.text) : null;
  return [...(found === undefined ? [] : [ask(found, collision)]), ...(example === null ? [] : [example])];
}

function ask({ first, second }: Collision, words: LanguageBook["collision"]): Question {
  const fill = (text: string, a: string, b: string): string =>
    text.replace(/\{(first|second)\}/gu, (_, which: string) => (which === "first" ? a : b));
  return {
    id: "collision/which",
    ask: fill(words.ask, first, second),
    choices: [
      { label: first, line: fill(words.line, first, second) },
      { label: second, line: fill(words.line, second, first) },
    ],
    own: words.own,
    replaces: [],
    answer: null,
  };
}

function demandCollisions(instruction: string): readonly Collision[] {
  const demands = readDemands(instruction).filter(({ isOfPart }) => !isOfPart);
  return demands.flatMap((second, index) =>
    demands
      .slice(0, index)
      .flatMap((first) => (collide(first, second) ? [{ first: first.text, second: second.text }] : [])),
  );
}

/** From so many words on an answer is not short, and up to so many it cannot be detailed. */
const longFrom = 250;
const shortTo = 120;

function collide(first: Demand, second: Demand): boolean {
  if (first.type === "length" && second.type === "length") {
    if (first.unit === second.unit) return first.most < second.least || second.most < first.least;
    return isOneSentence(first)
      ? second.unit === "words" && second.least >= 80
      : isOneSentence(second) && first.least >= 80;
  }
  if (first.type === "depth" && second.type === "depth") return first.isDetailed !== second.isDetailed;
  const [depth, length] = first.type === "depth" ? [first, second] : [second, first];
  if (depth.type === "depth" && length.type === "length" && length.unit === "words") {
    return depth.isDetailed ? length.most <= shortTo : length.least >= longFrom;
  }
  if (first.type === "form" && second.type === "form") {
    if (first.thing === second.thing) return first.isWanted !== second.isWanted;
    return first.isWanted && second.isWanted && exclusive.has(first.thing) && exclusive.has(second.thing);
  }
  if (first.type === "language" && second.type === "language") return first.language !== second.language;
  const [form, one] = first.type === "form" ? [first, second] : [second, first];
  return form.type === "form" && form.isWanted && form.thing === "list" && isOneSentence(one);
}

/** An answer has one of these forms as a whole. */
const exclusive: ReadonlySet<string> = new Set(["json", "table", "list"]);

function isOneSentence(demand: Demand): boolean {
  return demand.type === "length" && demand.unit === "sentences" && demand.most === 1;
}

/** Pairs of words that ask for opposite things. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:very )?formal(?:ly)?\b/iu, /\b(?:casual(?:ly)?|informal(?:ly)?|chatty)\b/iu],
  [
    /\bsimple (?:words|language|terms)\b|\bfor (?:kids|children|a 5 year old)\b/iu,
    /\bdon['’]?t simplify\b|\btechnical (?:terms|depth)\b/iu,
  ],
  [
    /\b(?:without leaving (?:anything|any\w*) out|leave nothing out|every detail|all (?:the )?details)\b/iu,
    /\b(?:in )?one sentence\b|\bone[- ]liner\b|\bvery short\b/iu,
  ],
];

/** "formal, not casual" chooses already. */
const chooses = /\b(?:but not|not too|rather than|instead of|not)\b/iu;

function wordCollisions(instruction: string): readonly Collision[] {
  const text = instruction.slice(0, 4_000);
  return opposites.flatMap(([left, right]) => {
    const [one, other] = [left.exec(text), right.exec(text)];
    if (one === null || other === null) return [];
    const [first, second] = one.index < other.index ? [one, other] : [other, one];
    const between = text.slice(first.index + first[0].length, second.index);
    return chooses.test(between) ? [] : [{ first: first[0], second: second[0] }];
  });
}

const exampleAnswer = /^(?:output|label|sentiment|category|class|intent|tag)\s?:[ \t]*(\S[^\n]{0,60})$/gimu;

/** An example whose answer is not among the labels that the instruction names. */
function oddExample(text: string): Question | null {
  const start = text.search(/^(?:input|text|review|tweet|email|message|comment|ticket|sentence)\s?:/imu);
  const labels = findLabels(start > 0 ? text.slice(0, start) : "").map((label) => label.toLowerCase());
  if (labels.length < 2) return null;
  const answers = [...text.matchAll(exampleAnswer)].map((match) => (match[1] ?? "").trim());
  const odd = answers.find((answer) => !labels.includes(answer.toLowerCase().replace(/[.!"'“”]/gu, "")));
  if (odd === undefined) return null;
  return {
    id: "collision/example",
    ask: `An example answers “${odd}”, which is not among your labels. Which counts?`,
    choices: [
      { label: "The labels", line: `Use only the labels named above; “${odd}” is not one of them.` },
      { label: "The example", line: `“${odd}” is one of the labels, too.` },
    ],
    own: "For labels, this counts: {answer}.",
    replaces: [],
    answer: null,
  };
}
