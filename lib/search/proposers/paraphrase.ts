import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import { drawSeed } from "../draw";
import { keepSlots, withoutSlotLines } from "../keep-slots";
import { sectionOf, withSection } from "../prompt-section";
import type { Candidate, Proposer } from "../search";
import type { Exposure } from "./exposure";
import { readInstruction } from "./read-instruction";

export interface ParaphraseOptions {
  readonly startText: string;
  /** So many of the best are said in other words; each gets its share of what is wanted. */
  readonly parents: number;
  readonly most: number;
  readonly maxTokens: number;
  readonly exposure: Exposure;
}

/** APE's resampling around the best candidates (arXiv 2211.01910, section 3): the same instruction in other words. */
export function createParaphrase({ startText, parents, most, maxTokens, exposure }: ParaphraseOptions): Proposer {
  const start = sectionOf(startText);
  return {
    async *propose({ candidates, kept }, wanted, ledger) {
      const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
      const best = kept.slice(0, parents).flatMap((id) => byId.get(id) ?? []);
      const made: Candidate[] = [];
      const count = Math.min(wanted, most);
      for (let index = 0; index < count; index += 1) {
        const parent = best[index % Math.max(1, best.length)];
        if (parent === undefined) break;
        const sampling = { temperature: 0.9, topP: 0.9, seed: drawSeed(() => ledger.random()), maxTokens };
        const request = askForParaphrase(withoutSlotLines(sectionOf(parent.text), start));
        const answer = yield* ledger.ask("propose", request, sampling);
        if (!answer.ok) {
          const { kind } = answer.failure;
          if (kind === "budget-spent") return succeed(made);
          // A prompt that is too long to be said again may still win as it is.
          if (kind === "context-exceeded") continue;
          return answer;
        }
        const instruction = readInstruction(answer.value, start);
        if (!instruction.ok) {
          yield { type: "candidate-refused", text: answer.value.text, reason: "It is no instruction." };
          continue;
        }
        const text = withSection(startText, keepSlots(instruction.value, start));
        exposure.add(text, exposure.rowsSeenBy(parent.text));
        made.push({ id: "", text, parents: [parent.id], reason: "The same in other words." });
      }
      return succeed(made);
    },
  };
}

function askForParaphrase(instruction: string): readonly ChatMessage[] {
  const content = `Say this instruction in other words. It must mean the same.

<instruction>
${instruction}
</instruction>

Write the new instruction alone.`;
  return [{ role: "user", content }];
}
