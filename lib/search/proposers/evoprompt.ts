import { succeed } from "../../base/result";
import { shuffle } from "../draw";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { roulette } from "../selectors/draw-parents";
import { keptCandidates } from "../selectors/mean-scores";
import { askForChild, type ChildForm, type ChildRequest } from "./ask-for-child";
import { instructionOf } from "./read-child";
import { inTags } from "./rewrite";

export interface EvolveOptions {
  readonly startText: string;
  readonly maxTokens: number;
  readonly wordLimit: number;
}

/** The paper's. */
const TEMPERATURE = 0.5;

/**
 * EvoPrompt's genetic step (Guo et al., arXiv 2309.08532): two parents by roulette on their scores; the model joins them,
 * and changes something in what comes of it. One request for each child.
 */
export function createGeneticStep(options: EvolveOptions): Proposer {
  return {
    async *propose(population, wanted, ledger) {
      const random = () => ledger.random();
      const requests = Array.from({ length: wanted }, () => {
        const one = roulette(population, random);
        // The same prompt twice would leave nothing to join.
        const others = { ...population, kept: population.kept.filter((id) => id !== one?.id) };
        const parents = [one, roulette(others, random)].filter((parent) => parent !== undefined);
        return askToCross(parents, options);
      });
      return yield* askAll(requests, options, ledger);
    },
  };
}

/**
 * EvoPrompt's differential step (arXiv 2309.08532): for each member of the pool two others are drawn; the model finds what
 * they differ in, changes that, puts it into the best prompt, and crosses the outcome with the member, which is the first
 * of the child's parents.
 */
export function createDifferentialStep(options: EvolveOptions): Proposer {
  return {
    async *propose(population, wanted, ledger) {
      const requests = keptCandidates(population)
        .slice(0, wanted)
        .map((member) => askForDifference(member, population, options, () => ledger.random()));
      return yield* askAll(requests, options, ledger);
    },
  };
}

/** What is made already can still be measured where the budget ends. */
async function* askAll(
  requests: readonly ChildRequest[],
  { startText, maxTokens }: EvolveOptions,
  ledger: Ledger,
): Steps<readonly Candidate[]> {
  const form: ChildForm = { startText, maxTokens, temperature: TEMPERATURE };
  const made: Candidate[] = [];
  for (const request of requests) {
    const child = yield* askForChild(request, form, ledger);
    if (!child.ok) return child.failure.kind === "budget-spent" ? succeed(made) : child;
    if (child.value !== null) made.push(child.value);
  }
  return succeed(made);
}

function askToCross(parents: readonly Candidate[], { startText, wordLimit }: EvolveOptions): ChildRequest {
  const content = `These prompts ask for the same task.

${parents.map((parent, at) => inTags(`prompt_${at + 1}`, instructionOf(parent, startText))).join("\n\n")}

First join them into one prompt that has the best of each. Then change one thing in it that could be better. Keep its task and its facts. ${askToWrite(wordLimit)}`;
  return { content, parents: parents.map(({ id }) => id), reason: "Two prompts joined, and changed." };
}

function askForDifference(
  member: Candidate,
  population: Population,
  { startText, wordLimit }: EvolveOptions,
  random: () => number,
): ChildRequest {
  const pool = keptCandidates(population);
  const others = shuffle(
    pool.filter((candidate) => candidate !== member),
    random,
  );
  // A pool of one or two has nobody else.
  const [one = member, two = one] = others;
  const best = pool[0] ?? member;
  const shown = (name: string, candidate: Candidate) => inTags(name, instructionOf(candidate, startText));
  const content = `Four prompts ask for the same task.

${shown("first", one)}

${shown("second", two)}

${shown("best", best)}

${shown("old", member)}

Find what the first and the second differ in, and say those parts in a new way. Put them into the best prompt. Then mix the outcome with the old prompt. Keep the task and its facts. ${askToWrite(wordLimit)}`;
  const parents = [...new Set([member.id, one.id, two.id, best.id])];
  return { content, parents, reason: "What two prompts differ in, changed and put into the best." };
}

/** The end of a request for a prompt. */
export function askToWrite(wordLimit: number): string {
  return `Write the finished prompt alone, between <new_prompt> and </new_prompt>, in at most ${wordLimit} words.`;
}
