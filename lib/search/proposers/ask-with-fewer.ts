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

/** A proposal from a request that nothing can be left out of; null where the model cannot read it. */
export async function* askOnce(
  messages: readonly ChatMessage[],
  sampling: Omit<SamplingParameters, "seed">,
  ledger: Ledger,
): Steps<Answer | null> {
  const asked = yield* askWithFewer({ items: [], least: 0, ask: () => messages, sampling }, ledger);
  return asked.ok ? succeed(asked.value?.answer ?? null) : asked;
}

export interface LessOptions<Row> {
  /** The most telling first; one is shown at least. */
  readonly rows: readonly Row[];
  /** What was tried before, the first one first; it is left out before the rows, from the first on. */
  readonly earlier: readonly string[];
  readonly ask: (rows: readonly Row[], earlier: readonly string[]) => readonly ChatMessage[];
  readonly sampling: Omit<SamplingParameters, "seed">;
}

/** The same of rows and what was before them; null where not even one row can be read. */
export async function* askWithLess<Row extends object>(
  { rows, earlier, ask, sampling }: LessOptions<Row>,
  ledger: Ledger,
): Steps<Answer | null> {
  const items: readonly (Row | string)[] = [...rows, ...earlier.toReversed()];
  const asked = yield* askWithFewer(
    {
      items,
      least: 1,
      sampling,
      ask: (shown) =>
        ask(
          shown.filter((item) => typeof item !== "string"),
          shown.filter((item) => typeof item === "string").toReversed(),
        ),
    },
    ledger,
  );
  return asked.ok ? succeed(asked.value?.answer ?? null) : asked;
}
