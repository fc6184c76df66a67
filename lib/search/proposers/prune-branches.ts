import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import { itemsOf, numberItems, withItems } from "../prompt-items";
import { bestOf } from "../selectors/mean-scores";
import type { Proposer } from "../search";
import { askOnce } from "./ask-with-fewer";
import { instructionOf } from "./read-child";

/** AMPO's pruning at the end (Yang et al., arXiv 2410.08696): which branches of the best prompt can go? One request. */
export function createPruneBranches(startText: string): Proposer {
  return {
    async *propose(population, _wanted, ledger) {
      const best = bestOf(population);
      const branches = best === null ? [] : itemsOf(best.text, startText);
      if (best === null || branches.length === 0) return succeed([]);
      const sampling = { temperature: 0, topP: 1, maxTokens: 40 };
      const request = askWhichGo(instructionOf({ text: startText }, startText), branches);
      const answered = yield* askOnce(request, sampling, ledger);
      if (!answered.ok) return answered.failure.kind === "budget-spent" ? succeed([]) : answered;
      const named = new Set(Array.from(answered.value?.text.matchAll(/\d+/gu) ?? [], ([each]) => Number(each)));
      const left = branches.filter((_, index) => !named.has(index + 1));
      if (left.length === branches.length) return succeed([]);
      const text = withItems(startText, left);
      const reason = `Without ${branches.length - left.length} of its branches.`;
      return succeed([{ id: "", text, parents: [best.id], reason }]);
    },
  };
}

function askWhichGo(prompt: string, branches: readonly string[]): readonly ChatMessage[] {
  const content = `<prompt>
${prompt}
</prompt>

<branches>
${numberItems(branches)}
</branches>

Which of these branches can go, since another one says the same, or since it holds for a single input only? Write their numbers alone, or "none".`;
  return [{ role: "user", content }];
}
