import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import { createLedger } from "@/lib/search/ledger";
import type { Call, Ledger } from "@/lib/search/search";
import type { Figure } from "./figure";
import { silverPrompt } from "./silver-prompt";

const CALLS = 1000;
const RUNS = 5;

/** What the ledger adds to a call of a model that answers at once, and how long 1,000 stored calls take to go on from. */
export async function measureLabSearch(): Promise<readonly Figure[]> {
  const [plain, counted, replayed]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < RUNS; run += 1) {
    const engine = scriptedEngine({ answers: ["One label"] });
    plain.push(await timed(() => askPlainly(engine)));
    const calls: Call[] = [];
    counted.push(await timed(() => askThrough(ledgerOn(engine, []), calls)));
    replayed.push(await timed(() => askThrough(ledgerOn(engine, calls), [])));
  }
  const eachOf = (samples: readonly number[]) =>
    samples.map((milliseconds, run) => (1000 * (milliseconds - (plain[run] ?? 0))) / CALLS);
  return [
    { name: "A call of a search: what the ledger adds", unit: "µs", samples: eachOf(counted), aim: "< 1,000" },
    {
      name: `Going on with a search: ${CALLS.toLocaleString("en")} stored calls`,
      unit: "ms",
      samples: replayed,
      aim: "< 500",
    },
  ];
}

const sampling = { temperature: 0, topP: 1, seed: 1, maxTokens: 20 };

function messagesOf(call: number) {
  return [{ role: "user" as const, content: `${silverPrompt}\n\nRow ${call}` }];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

async function askPlainly(engine: Engine): Promise<void> {
  const { signal } = new AbortController();
  for (let call = 0; call < CALLS; call += 1) {
    const parts = engine.stream({ messages: messagesOf(call), sampling, signal })[Symbol.asyncIterator]();
    while ((await parts.next()).done !== true);
  }
}

async function askThrough(ledger: Ledger, calls: Call[]): Promise<void> {
  for (let call = 0; call < CALLS; call += 1) {
    const steps = ledger.ask("run", messagesOf(call), sampling);
    for (;;) {
      const step = await steps.next();
      if (step.done === true && !step.value.ok) throw new Error(step.value.failure.kind);
      if (step.done === true) break;
      if (step.value.type === "call-ended") calls.push(step.value.call);
    }
  }
}

function ledgerOn(engine: Engine, calls: readonly Call[]): Ledger {
  return createLedger({
    engine,
    modelId: "scripted",
    calls,
    cache: null,
    budget: { calls: Infinity, tokens: Infinity, milliseconds: Infinity },
    seed: 1,
    clock: () => performance.now(),
    signal: new AbortController().signal,
  });
}
