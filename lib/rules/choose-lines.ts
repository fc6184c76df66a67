import type { AddedLine } from "../records/framed-prompt";
import type { Aspect, TaskKind } from "../reading/kinds";
import type { Material } from "../reading/material";
import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { isFillable } from "../reading/place-holders/place-holder";
import type { PromptReading } from "../reading/read-prompt";
import { wantsBareAnswer, wantsShortAnswer } from "../reading/settled-by-words";
import { countWords, countWordsOfAnyScript } from "../template/task";
import { forbids } from "./forbidden-words";
import { namesKind } from "./named-kinds";
import { asksSeveral, tellsOwnMatter } from "./own-matter";
import type { Recipe, RecipeBook, RecipeLine, RecipeQuestion, SortLines } from "./recipe";

/** The most lines of a recipe that are added to one prompt. Graded line by line, no fourth one earned its place. */
const mostLines = 3;

/**
 * Lines of a recipe stand together or not at all. Where a prompt leaves room for one or two, these seldom fit it: readers
 * who knew neither side found such prompts as often worse as better, and those with three lines better eight times in ten.
 * Two that both stand for words of the prompt are enough.
 */
const leastLines = 3;
const leastForItsWords = 2;

const lastWords = 80;

/** A bare answer has room for no further demand, a short one for one. */
function roomFor({ instruction, text, language }: PromptReading): number {
  // "JSON only." stands last, behind the material too.
  if (wantsBareAnswer(instruction, language) || wantsBareAnswer(text.slice(-lastWords), language)) return 0;
  return wantsShortAnswer(instruction) ? 1 : mostLines;
}

/** From here on a kind counts as asked for, and from here on as possible. */
const sureFrom = 0.68;

/** A kind that is a little less than sure still counts where no other comes near. */
const aheadFrom = 0.58;
const aheadOf = 0.12;

/** A kind that the person names needs less: to be twice as likely as the next, or likelier than all others together. */
const namedFrom = 0.38;
const likelyFrom = 0.5;

const possibleFrom = 0.2;

/** The aspect may be settled: a line about it could contradict the person. */
const maybeSettledFrom = 0.3;

/** The probability of a kind that the prompt's sort tells; nothing else is so sure. */
export const toldBySort = 1;

/** The kinds of task whose recipes speak for a prompt. */
export interface TrustedKinds {
  /** All of these are asked for, the main one first; empty where none is sure. */
  readonly sure: readonly TaskKind[];
  /** One of these is meant, or none; all that are sure are among them, the likeliest first. */
  readonly possible: readonly TaskKind[];
}

export function trustKinds(reading: PromptReading): TrustedKinds {
  const { instruction } = reading;
  const [first] = reading.kinds;
  if (first?.probability === toldBySort) {
    const told = first.value === "other" ? [] : [first.value];
    return { sure: told, possible: told };
  }
  const kinds = distinguish(reading);
  const from = (least: number): readonly TaskKind[] =>
    kinds.filter(({ value, probability }) => value !== "other" && probability >= least).map(({ value }) => value);
  const certain = from(sureFrom);
  const sure = certain.length > 0 ? certain : farAhead(kinds, instruction);
  return { sure, possible: sure.length === 0 ? [] : from(possibleFrom) };
}

/** Where nothing else fits, the reader of kinds takes an odd question for one to explain something. */
const explainedFrom = 0.8;

/** The kinds of a prompt, where a name in it tells them better than the reader does. */
function distinguish({ kinds, instruction, language }: PromptReading): PromptReading["kinds"] {
  const [first] = kinds;
  if (language === "en" || first?.value !== "explain") return kinds;
  if (namesKind("compare", instruction)) return [{ ...first, value: "compare" }];
  return first.probability >= explainedFrom || namesKind("explain", instruction) ? kinds : [];
}

/** Kinds come with the most probable first. */
function farAhead([first, second]: PromptReading["kinds"], instruction: string): readonly TaskKind[] {
  if (first === undefined || first.value === "other") return [];
  const behind = second?.probability ?? 0;
  if (first.probability >= aheadFrom && behind <= aheadOf) return [first.value];
  const isLikely = first.probability >= likelyFrom || behind < first.probability / 2;
  return first.probability >= namedFrom && isLikely && namesKind(first.value, instruction) ? [first.value] : [];
}

/**
 * The lines that are true for every reading of the prompt that is still possible, that nothing in it settles or forbids,
 * and that are not there yet; the most useful first. Several kinds that are all asked for take turns. `isFormKnown`: the
 * golden response shows form and length, so no line may speak of them.
 */
export function chooseLines(reading: PromptReading, book: RecipeBook, isFormKnown: boolean): readonly AddedLine[] {
  const { sure } = trustKinds(reading);
  const recipes = sure
    .flatMap((kind) => namedRecipe(kind, book))
    .filter(({ recipe: { notFor } }) => notFor?.test(reading.instruction) !== true);
  if (recipes.length === 0 || sure.some((kind) => tellsOwnMatter(reading.instruction, kind))) return [];
  const isSeveral = sure.length > 1;
  const isAskedTwice = reading.language === "en" && asksSeveral(reading.instruction);
  const hasSlots = findPlaceHolders(reading.text).some(isFillable);
  const room = roomFor(reading);
  const fitting = takeTurns(recipes)
    .filter(({ line }) => isWanted(line, reading) && !((isSeveral || isFormKnown) && speaksOfWhole(line)))
    .filter(({ kind, line }) => !(isAskedTwice && askedKinds.has(kind) && speaksOfWhole(line)))
    .filter(({ kind, line }) => !(hasSlots && askedKinds.has(kind) && (line.needs ?? "no-material") === "no-material"))
    .slice(0, room);
  const isForItsWords = fitting.every(({ line }) => line.onlyWith !== null);
  if (fitting.length < (isForItsWords ? leastForItsWords : leastLines)) return [];
  return fitting
    .map(({ kind, line }) => writeLine(kind, line, reading))
    .filter(({ text }) => !reading.text.includes(text));
}

/** Kinds that answer a question. */
const askedKinds: ReadonlySet<TaskKind> = new Set<TaskKind>([
  "answer",
  "explain",
  "how-to",
  "advise",
  "compare",
  "list",
]);

/** The lines of the prompt's sort, all of them or none. */
export function chooseLinesOfSort(reading: PromptReading, sort: SortLines): readonly AddedLine[] {
  return sort.lines.every((line) => isWanted(line, reading)) ? writeLinesOfSort(reading, sort) : [];
}

/** The lines of the prompt's sort, as they are. */
export function writeLinesOfSort(reading: PromptReading, { id, lines }: SortLines): readonly AddedLine[] {
  return lines.map((line) => writeLine(id, line, reading));
}

/** A longer text that sets up an assistant has weighed what it says. */
const mostWordsOfSetUp = 30;

/** What a short text that sets up an assistant leaves open; nothing where it is a longer one, or another sort of text. */
export function chooseSetUpLines(reading: PromptReading, setUp: readonly RecipeLine[]): readonly AddedLine[] {
  if (reading.form.value !== "system-prompt" || countWords(reading.text) > mostWordsOfSetUp) return [];
  const [likeliest] = reading.kinds;
  if (likeliest?.value === "roleplay" && likeliest.probability >= likelyFrom) return [];
  return setUp
    .filter((line) => isWanted(line, reading))
    .slice(0, roomFor(reading))
    .map((line) => writeLine(reading.form.value, line, reading));
}

/** `source` is the kind of task or the form of text that the line belongs to. */
function writeLine(source: string, line: RecipeLine, reading: PromptReading): AddedLine {
  return {
    id: `${source}/${line.id}`,
    text: nameMaterial(line.text, reading),
    why: line.why,
    source: null,
    isDropped: false,
  };
}

interface NamedRecipe {
  readonly kind: TaskKind;
  readonly recipe: Recipe;
}

interface NamedLine {
  readonly kind: TaskKind;
  readonly line: RecipeLine;
}

function namedRecipe(kind: TaskKind, book: RecipeBook): readonly NamedRecipe[] {
  const recipe = book[kind];
  return recipe === undefined ? [] : [{ kind, recipe }];
}

/** First lines before second lines; a line that several recipes share stands once. */
function takeTurns(recipes: readonly NamedRecipe[]): readonly NamedLine[] {
  const longest = Math.max(...recipes.map(({ recipe }) => recipe.lines.length));
  const taken = new Map<string, NamedLine>();
  for (let index = 0; index < longest; index += 1) {
    for (const { kind, recipe } of recipes) {
      const line = recipe.lines[index];
      if (line !== undefined && !taken.has(line.text)) taken.set(line.text, { kind, line });
    }
  }
  return [...taken.values()];
}

/** Form and length of one of several things are not those of the answer. */
function speaksOfWhole({ settles }: RecipeLine): boolean {
  return settles.includes("form") || settles.includes("length");
}

/** Whether a line or a question fits: nothing in the prompt settles, forbids or already says it. */
export function isWanted(item: RecipeLine | RecipeQuestion, reading: PromptReading): boolean {
  const { instruction, settled } = reading;
  if (item.settles.some((aspect: Aspect) => settled[aspect] >= maybeSettledFrom)) return false;
  if (item.unless?.test(instruction) === true) return false;
  if (item.onlyWith?.test(instruction) === false) return false;
  if (!("text" in item)) return true;
  return isMet(item.needs, reading.material) && !forbids(instruction, item.text);
}

/** A sentence or two. */
const fewWords = 25;

/** A phrase; what is to be done with it is plain, and more than that is too much. */
const phrase = 8;

function isMet(needs: RecipeLine["needs"], material: Material | null): boolean {
  if (needs === null || needs === "no-material") return needs === null || material === null;
  if (material === null) return false;
  const { text } = material;
  const words = countWordsOfAnyScript(text);
  // Looked for in short texts only: in a long one it would take its time, and decides nothing.
  const hasSlot = (): boolean => findPlaceHolders(text).some(isFillable);
  const isPhrase = (): boolean => words <= phrase && !hasSlot();
  switch (needs) {
    case "material":
      return !isPhrase();
    case "short-material":
      return words > phrase && words <= fewWords && !hasSlot();
    case "long-material":
      return words > fewWords;
    case "code":
      return (material.isCode || material.noun === "code") && !isPhrase();
    case "facts":
      return words > fewWords || /\d|(?<!^|[.!?\n]\s*|["“'])\b\p{Lu}\p{L}+/u.test(text.trim());
  }
}

/** What the prompt calls its material, with its article. */
export function nameMaterial(text: string, { material, language }: PromptReading): string {
  if (!text.includes("{material}")) return text;
  const noun = language === "en" ? `the ${material?.noun ?? "text"}` : "";
  const named = text.replaceAll("{material}", noun);
  return named.charAt(0).toUpperCase() + named.slice(1);
}
