import { succeed } from "../../base/result";
import type { ChatMessage, SamplingParameters } from "../../engines/engine";
import { drawSeed } from "../draw";
import type { Answer, Ledger, Steps } from "../search";

export interface FewerOptions<Item> {
  /** What is shown, the most telling first. */
  readonly items: readonly Item[];
  /** With fewer than so many there is nothing to ask. */
  readonly least: number;
  readonly ask: (shown: readonly Item[]) => readonly ChatMessage[];
  readonly sampling: Omit<SamplingParameters, "seed">;
}

/** A proposal, asked for with as many of the items as the model can read; null where it cannot read the fewest. */
export async function* askWithFewer<Item>(
  { items, least, ask, sampling }: FewerOptions<Item>,
  ledger: Ledger,
): Steps<{ readonly answer: Answer; readonly shown: readonly Item[] } | null> {
  const seed = drawSeed(() => ledger.random());
  for (let count = items.length; count >= least; count -= 1) {
    const shown = items.slice(0, count);
    const answer = yield* ledger.ask("propose", ask(shown), { ...sampling, seed });
    if (answer.ok) return succeed({ answer: answer.value, shown });
    if (answer.failure.kind !== "context-exceeded") return answer;
  }
  return succeed(null);
}
