import { succeed } from "../../base/result";
import type { ChatMessage, SamplingParameters } from "../../engines/engine";
import type { Candidate, Ledger, Proposer, Steps } from "../search";
import { askOnce } from "./ask-with-fewer";
import { instructionOf, readChild } from "./read-child";

export interface ParaphraseOptions {
  readonly startText: string;
  /** So many of the best are said in other words; each gets its share of what is wanted. */
  readonly parents: number;
  readonly most: number;
  readonly maxTokens: number;
}

/** APE's resampling around the best candidates (arXiv 2211.01910, section 3): the same instruction in other words. */
export function createParaphrase({ parents, most, ...options }: ParaphraseOptions): Proposer {
  return {
    async *propose({ candidates, kept }, wanted, ledger) {
      const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
      const best = kept.slice(0, parents).flatMap((id) => byId.get(id) ?? []);
      const made: Candidate[] = [];
      const count = Math.min(wanted, most);
      for (let index = 0; index < count; index += 1) {
        const parent = best[index % Math.max(1, best.length)];
        if (parent === undefined) break;
        const said = yield* sayInOtherWords(parent, options, ledger);
        if (!said.ok) return said.failure.kind === "budget-spent" ? succeed(made) : said;
        if (said.value !== null) made.push({ ...said.value, parents: [parent.id] });
      }
      return succeed(made);
    },
  };
}

export interface OtherWordsOptions extends Pick<ParaphraseOptions, "startText" | "maxTokens"> {
  /** APE's, and its nucleus, where it is left out. */
  readonly sampling?: Pick<SamplingParameters, "temperature" | "topP">;
}

/** The prompt in other words, of the same parents; null where it does not fit the model, or no instruction came. */
export async function* sayInOtherWords(
  said: Pick<Candidate, "text" | "parents">,
  { startText, maxTokens, sampling = { temperature: 0.9, topP: 0.9 } }: OtherWordsOptions,
  ledger: Ledger,
): Steps<Candidate | null> {
  const request = askForParaphrase(instructionOf(said, startText));
  const answer = yield* askOnce(request, { ...sampling, maxTokens }, ledger);
  // A prompt that is too long to be said again may still win as it is.
  if (!answer.ok || answer.value === null) return answer.ok ? succeed(null) : answer;
  return yield* readChild(answer.value, {
    startText,
    parents: said.parents,
    reason: "The same in other words.",
    mayBeCut: true,
  });
}

function askForParaphrase(instruction: string): readonly ChatMessage[] {
  const content = `Say this instruction in other words. It must mean the same.

<instruction>
${instruction}
</instruction>

Write the new instruction alone.`;
  return [{ role: "user", content }];
}
