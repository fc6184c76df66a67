import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { shuffle } from "../draw";
import { pick } from "../edit-phrases";
import { expectedText } from "../expected-text";
import { sectionOf, withSection } from "../prompt-section";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { askForChild, type ChildRequest } from "./ask-for-child";
import { askOnce } from "./ask-with-fewer";
import { instructionOf } from "./read-child";
import { inTags } from "./rewrite";
import { mutationPrompts, thinkingStyles } from "./breeder-words";
import { askToWrite } from "./evoprompt";
import { inputOf } from "./induce";
import { readInstruction } from "./read-instruction";
import type { Units } from "./units";

export interface BreederOptions {
  readonly startText: string;
  readonly units: Units;
  /** Units are each mutation prompt with each style. */
  readonly mutations: number;
  readonly styles: number;
  /** Whose place a mutant takes. */
  readonly replaces: "winner" | "loser";
  /** Rows with right answers, of which one may be shown; there may be none. */
  readonly solved: readonly Case[];
  readonly maxTokens: number;
  readonly wordLimit: number;
}

/** The paper names none for its writer, so the model's own. */
const TEMPERATURE = 1;
const MOST_WORDS_OF_ADVICE = 30;
const TOKENS_OF_ADVICE = 90;
/** Of the best ones so far, in the request that goes on with them. */
const MOST_SHOWN = 3;

const operators = ["hint", "mutate", "lineage", "new-advice", "better-advice", "induce"] as const;
type Operator = (typeof operators)[number];

/**
 * Promptbreeder's step (Fernando et al., arXiv 2309.16797). First it makes the units: a prompt from the task, advice and a
 * style of thinking. Then it pairs them at random, and changes the fitter of each pair by one of six operators: a hint on
 * the task; the unit's own advice; the best ones so far, continued; new advice from a style, or the old one bettered, and
 * then applied; an instruction induced from a solved row. One or two requests for each prompt.
 */
export function createBreeder(options: BreederOptions): Proposer {
  const { units, mutations, styles, replaces } = options;
  return {
    async *propose(population, _wanted, ledger) {
      const made: Candidate[] = [];
      const jobs =
        units.members.length < 2
          ? Array.from({ length: mutations * styles }, (_, index) => firstUnit(index, options))
          : pairsOf(population, options, () => ledger.random());
      for (const job of jobs) {
        const bred = yield* breed(job, population, options, ledger);
        if (!bred.ok) return bred.failure.kind === "budget-spent" ? succeed(made) : bred;
        if (bred.value === null) continue;
        const { candidate, advice } = bred.value;
        units.plan(candidate.text, {
          mutationPrompt: advice,
          replaces: job.pair === null ? null : job.pair[replaces].id,
        });
        made.push(candidate);
      }
      return succeed(made);
    },
  };
}

interface Job {
  readonly pair: { readonly winner: Candidate; readonly loser: Candidate } | null;
  readonly operator: Operator;
  readonly advice: string;
  readonly style: string;
}

function firstUnit(index: number, { styles }: BreederOptions): Job {
  const advice = mutationPrompts[Math.floor(index / styles) % mutationPrompts.length] ?? mutationPrompts[0];
  const style = thinkingStyles[(index % styles) % thinkingStyles.length] ?? thinkingStyles[0];
  return { pair: null, operator: "mutate", advice, style };
}

/** Units two by two, in a drawn order; where they are many and odd, one sits out. The first wins where they are equal. */
function pairsOf(population: Population, { units, solved }: BreederOptions, random: () => number): readonly Job[] {
  const byId = new Map(population.candidates.map((candidate) => [candidate.id, candidate]));
  const drawn = shuffle(units.members, random).flatMap((id) => byId.get(id) ?? []);
  const fitness = units.fitness(population);
  const possible = operators.filter(
    (operator) => (operator !== "induce" || solved.length > 0) && (operator !== "lineage" || units.elites.length > 1),
  );
  return Array.from({ length: Math.floor(drawn.length / 2) }, (_, index) => {
    const [one, other] = [drawn[2 * index], drawn[2 * index + 1]];
    if (one === undefined || other === undefined) return [];
    const isFirst = fitness(one) >= fitness(other);
    const winner = isFirst ? one : other;
    return {
      pair: { winner, loser: isFirst ? other : one },
      operator: pick(possible, random) ?? "mutate",
      advice: units.mutationPromptOf(winner.text) ?? mutationPrompts[0],
      style: pick(thinkingStyles, random) ?? thinkingStyles[0],
    };
  }).flat();
}

type Bred = { readonly candidate: Candidate; readonly advice: string } | null;

async function* breed(job: Job, population: Population, options: BreederOptions, ledger: Ledger): Steps<Bred> {
  const advised = yield* adviceOf(job, options, ledger);
  if (!advised.ok) return advised;
  if (advised.value === null) return succeed(null);
  const advice = advised.value;
  const asked =
    job.operator === "hint"
      ? yield* withHint(job, options, ledger)
      : yield* askForChild(requestOf({ ...job, advice }, population, options, ledger), formOf(options), ledger);
  if (!asked.ok) return asked;
  return succeed(asked.value === null ? null : { candidate: asked.value, advice });
}

function formOf({ startText, maxTokens }: BreederOptions) {
  return { startText, maxTokens, temperature: TEMPERATURE };
}

/** The unit's own advice, or what the two operators on advice make of it; null where the model gives none. */
async function* adviceOf(
  { operator, advice, style }: Job,
  options: BreederOptions,
  ledger: Ledger,
): Steps<string | null> {
  if (operator !== "new-advice" && operator !== "better-advice") return succeed(advice);
  const task = instructionOf({ text: options.startText }, options.startText);
  const about =
    operator === "new-advice"
      ? `Here is a prompt for a task.\n\n<task>\n${task}\n</task>\n\n${style} How should such a prompt be changed, so that its answers become better?`
      : `Here is advice on how to change a prompt.\n\n<advice>\n${advice}\n</advice>\n\nMake this advice better and shorter.`;
  return yield* askForLine(
    `${about} Write the advice alone, in one sentence of at most ${MOST_WORDS_OF_ADVICE} words.`,
    ledger,
  );
}

/** The hint stands above the person's prompt, for nothing else says the task here. */
async function* withHint({ pair }: Job, { startText }: BreederOptions, ledger: Ledger): Steps<Candidate | null> {
  const task = instructionOf({ text: startText }, startText);
  const hint = yield* askForLine(
    `Here is a prompt for a task.\n\n<task>\n${task}\n</task>\n\nList hints that help to do this task well, one on each line, the best first. At most ${MOST_WORDS_OF_ADVICE} words each.`,
    ledger,
  );
  if (!hint.ok || hint.value === null) return hint.ok ? succeed(null) : hint;
  const text = withSection(startText, `${hint.value}\n\n${sectionOf(startText)}`);
  return succeed({ id: "", text, parents: pair === null ? [] : [pair.winner.id], reason: "A hint above your prompt." });
}

/** The first line of an answer; null where it says nothing. */
async function* askForLine(content: string, ledger: Ledger): Steps<string | null> {
  const sampling = { temperature: TEMPERATURE, topP: 1, maxTokens: TOKENS_OF_ADVICE };
  const answer = yield* askOnce([{ role: "user", content }], sampling, ledger);
  if (!answer.ok || answer.value === null) return answer.ok ? succeed(null) : answer;
  const [line = ""] = answer.value.text.trim().split("\n");
  const isCutOff = answer.value.isCutOff && line === answer.value.text.trim();
  const read = readInstruction(
    { ...answer.value, isCutOff, text: line.replace(/^\s*(?:\d{1,3}[.):]|[-*•])\s*/u, "") },
    "",
  );
  if (read.ok) return succeed(read.value);
  yield { type: "candidate-refused", text: answer.value.text, reason: "It says nothing of use." };
  return succeed(null);
}

function requestOf(
  { pair, operator, advice, style }: Job,
  { candidates }: Population,
  { startText, units, solved, wordLimit }: BreederOptions,
  ledger: Ledger,
): ChildRequest {
  const parents = pair === null ? [] : [pair.winner.id];
  const write = `Keep the task and its facts. ${askToWrite(wordLimit)}`;
  const prompt = instructionOf(pair?.winner ?? { text: startText }, startText);
  if (operator === "lineage") {
    const best = candidates.filter(({ id }) => units.elites.includes(id)).slice(-MOST_SHOWN);
    const listed = best
      .map((candidate, at) => inTags(`prompt_${at + 1}`, instructionOf(candidate, startText)))
      .join("\n\n");
    const content = `These prompts for one task were found one after the other, each better than the one before.\n\n${listed}\n\nWhich prompt comes next, and is better still? ${write}`;
    return { content, parents: best.map(({ id }) => id), reason: "What comes after the best ones so far." };
  }
  const row = operator === "induce" ? pick(solved, () => ledger.random()) : undefined;
  if (row !== undefined) {
    const content = `Somebody was given an instruction, and followed it.\n\n<example>\nInput: ${inputOf(row)}\nOutput: ${expectedText(row) ?? ""}\n</example>\n\nWhich instruction was it? It must hold for any other input too. ${askToWrite(wordLimit)}`;
    return { content, parents, reason: "An instruction from a solved row." };
  }
  const thought = pair === null ? ` ${style}` : "";
  const content = `Here is a prompt.\n\n<prompt>\n${prompt}\n</prompt>\n\nChange it by this advice: ${advice}${thought} ${write}`;
  return { content, parents, reason: advice };
}
