import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import type { Case } from "../../records/case";
import { drawSeed, shuffle } from "../draw";
import { expectedText } from "../expected-text";
import { keepSlots, withoutSlotLines } from "../keep-slots";
import { meanScores } from "../selectors/mean-scores";
import { sectionOf, withSection } from "../prompt-section";
import type { Answer, Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { inputOf } from "./induce";
import { readInstruction } from "./read-instruction";

export interface TrajectoryOptions {
  readonly startText: string;
  /** The best ones of the history that are shown, at most. */
  readonly shown: number;
  /** Weaker ones are left out, as long as any are left. */
  readonly leastScore: number;
  /** Solved rows are drawn from these, anew in each round; none for requests without rows. */
  readonly rows: readonly Case[];
  readonly pairs: number;
  readonly temperature: number;
  /** Of an instruction. */
  readonly words: number;
}

/** For scripts that need so many. */
const TOKENS_PER_WORD = 3;

/**
 * OPRO's and COPRO's step (Yang et al., arXiv 2309.03409; DSPy): the best prompts so far with their scores in rising
 * order, and the model writes another one. The history is `kept`, the best first. Fewer prompts and rows are shown where
 * they do not fit.
 */
export function createTrajectory(options: TrajectoryOptions): Proposer {
  const start = sectionOf(options.startText);
  return {
    async *propose(population, wanted, ledger) {
      const history = historyOf(population, options);
      const [best] = population.kept;
      if (history.length === 0 || best === undefined) return succeed([]);
      const known = options.rows.filter((row) => expectedText(row) !== null);
      const pairs = shuffle(known, () => ledger.random()).slice(0, options.pairs);
      const made: Candidate[] = [];
      for (let asked = 0; asked < wanted; asked += 1) {
        const answer = yield* askWithFewer({ history, pairs }, options, ledger);
        // What is made already can still be measured, or told.
        if (!answer.ok) return answer.failure.kind === "budget-spent" ? succeed(made) : answer;
        const instruction = readInstruction(answer.value, start);
        if (!instruction.ok) {
          yield { type: "candidate-refused", text: answer.value.text, reason: "It is no instruction." };
          continue;
        }
        const text = withSection(options.startText, keepSlots(instruction.value, start));
        made.push({ id: "", text, parents: [best], reason: `Follows on ${history.length} scored prompts.` });
      }
      return succeed(made);
    },
  };
}

/** An entry of the request for each prompt, the best last. */
function historyOf(population: Population, { startText, shown, leastScore }: TrajectoryOptions): readonly string[] {
  const scores = meanScores(population);
  const texts = new Map(population.candidates.map(({ id, text }) => [id, text]));
  const scored = population.kept.slice(0, shown).flatMap((id) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ text, score: scores.get(id) ?? 0 }];
  });
  const strong = scored.filter(({ score }) => score >= leastScore);
  return (strong.length > 0 ? strong : scored.slice(0, 1)).toReversed().map(({ text, score }) => {
    const instruction = withoutSlotLines(sectionOf(text), sectionOf(startText));
    return `Prompt: ${instruction}\nScore: ${Math.round(score * 100)}`;
  });
}

interface Evidence {
  readonly history: readonly string[];
  readonly pairs: readonly Case[];
}

/** The weakest prompt goes first, and the rows when two prompts are left. */
async function* askWithFewer(
  { history, pairs }: Evidence,
  { temperature, words }: TrajectoryOptions,
  ledger: Ledger,
): Steps<Answer> {
  const maxTokens = words * TOKENS_PER_WORD;
  const sampling = { temperature, topP: 1, seed: drawSeed(() => ledger.random()), maxTokens };
  let shown: Evidence = { history, pairs };
  for (;;) {
    const answer = yield* ledger.ask("propose", askForBetter(shown, words), sampling);
    if (answer.ok || answer.failure.kind !== "context-exceeded") return answer;
    const fewer = withLess(shown);
    if (fewer === null) return answer;
    shown = fewer;
  }
}

function withLess({ history, pairs }: Evidence): Evidence | null {
  if (history.length > 2) return { history: history.slice(1), pairs };
  if (pairs.length > 0) return { history, pairs: pairs.slice(1) };
  return history.length > 1 ? { history: history.slice(1), pairs } : null;
}

function askForBetter({ history, pairs }: Evidence, words: number): readonly ChatMessage[] {
  const rows = pairs.map((row) => `Input: ${inputOf(row)}\nOutput: ${expectedText(row) ?? ""}`);
  const parts = [
    "These prompts were tried on one task. A score is from 0 to 100, and higher is better.",
    `<tried>\n${history.join("\n\n")}\n</tried>`,
    ...(rows.length > 0 ? [`The task looks like this:\n\n<rows>\n${rows.join("\n\n")}\n</rows>`] : []),
    `Write one new prompt that differs from all of these and would score higher, in at most ${words} words. Write the prompt alone.`,
  ];
  return [{ role: "user", content: parts.join("\n\n") }];
}
