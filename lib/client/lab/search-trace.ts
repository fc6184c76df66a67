import { succeed, type Result } from "../../base/result";
import type { Call } from "../../calls/call";
import type { Candidate } from "../../search/search";
import type { KeptEvent, SearchEventRow } from "../../store/lab-rows";
import { withLab } from "./with-lab";

/** How a prompt did in one go: on rows, or against another prompt. */
export interface TriedPrompt {
  readonly candidateId: string;
  /** Null where it was scored on its own. */
  readonly rivalId: string | null;
  /** Rows or comparisons; those that told nothing are counted too. */
  readonly count: number;
  /** Of their scores, each in [0, 1]: a comparison is 1 where it was won, and a half where it was even. */
  readonly sum: number;
}

/** What a search did, in the order in which it did it. */
export type TraceStep =
  | {
      readonly kind: "asked";
      readonly whom: "model" | "person";
      /** Of its call, from 0. */
      readonly step: number;
      /** Null in searches from before it was kept. */
      readonly request: string | null;
      readonly answer: string;
    }
  | {
      readonly kind: "tried";
      /** Answers that the model gave to rows, and judgements, until something was written again. */
      readonly answers: number;
      readonly judgements: number;
      readonly prompts: readonly TriedPrompt[];
    }
  | { readonly kind: "proposed"; readonly candidate: Candidate }
  | { readonly kind: "refused"; readonly text: string; readonly reason: string };

export interface TraceRound {
  /** From 0, in which the first prompt is measured. */
  readonly round: number;
  readonly steps: readonly TraceStep[];
  /** Ids of the prompts that stayed, the best first; null where the round was not ended, and of the end. */
  readonly kept: readonly string[] | null;
  /** After all rounds the rows that chose nobody are opened. */
  readonly isEnd: boolean;
}

/** What is stored of a search, as its steps; `hasEnded`: it has come to its end. */
export async function readTrace(searchId: string, hasEnded: boolean): Promise<Result<readonly TraceRound[]>> {
  const calls = await withLab((lab) => lab.readCalls(searchId));
  if (!calls.ok) return calls;
  const events = await withLab((lab) => lab.readEvents(searchId));
  return events.ok ? succeed(traceOf(calls.value, events.value, hasEnded)) : events;
}

/**
 * Calls and what a search told of itself, each in its order, in one order. Of searches from before the calls were counted
 * with each event those that were paid are counted, so that calls which cost nothing may stand too late. None where nothing
 * was told: a search from a file has its calls alone, until it goes on and tells what they were for.
 */
export function traceOf(
  calls: readonly Call[],
  events: readonly Pick<SearchEventRow, "calls" | "told" | "event">[],
  hasEnded: boolean,
): readonly TraceRound[] {
  if (events.length === 0) return [];
  const rounds = new Rounds();
  let taken = 0;
  let paid = 0;
  for (const event of events) {
    const isDue = () => (event.told === undefined ? paid < event.calls : taken < event.told);
    for (let call = calls[taken]; call !== undefined && isDue(); call = calls[taken]) {
      rounds.takeCall(call);
      taken += 1;
      if (!call.isCached && call.purpose !== "person") paid += 1;
    }
    rounds.takeEvent(event.event);
  }
  for (const call of calls.slice(taken)) rounds.takeCall(call);
  return rounds.all(hasEnded);
}

interface Score {
  readonly candidateId: string;
  readonly rivalId: string | null;
  readonly score: number;
}

/** Puts steps into rounds, and what was tried in one go into one step. */
class Rounds {
  private readonly ended: TraceRound[] = [];
  private steps: TraceStep[] = [];

  takeEvent(event: KeptEvent): void {
    switch (event.type) {
      case "candidate-proposed":
        this.steps.push({ kind: "proposed", candidate: event.candidate });
        return;
      case "candidate-refused":
        this.steps.push({ kind: "refused", text: event.text, reason: event.reason });
        return;
      case "candidate-measured": {
        const { candidateId, rivalId, score } = event.measurement;
        this.takeScore({ candidateId, rivalId, score: score ?? 0 });
        return;
      }
      case "round-ended":
        this.ended.push({ round: event.round, steps: this.steps, kept: event.kept, isEnd: false });
        this.steps = [];
        return;
    }
  }

  takeCall({ purpose, answer, step, sent }: Call): void {
    if (purpose === "run" || purpose === "judge") {
      const count = purpose === "run" ? "answers" : "judgements";
      this.change((tried) => ({ ...tried, [count]: tried[count] + 1 }));
      return;
    }
    const text = "text" in answer ? answer.text : "";
    this.steps.push({
      kind: "asked",
      whom: purpose === "person" ? "person" : "model",
      step,
      request: sent ?? null,
      answer: text,
    });
  }

  private takeScore({ candidateId, rivalId, score }: Score): void {
    this.change((tried) => {
      const isSame = (one: TriedPrompt) => one.candidateId === candidateId && one.rivalId === rivalId;
      const former = tried.prompts.find(isSame) ?? { candidateId, rivalId, count: 0, sum: 0 };
      const own = { ...former, count: former.count + 1, sum: former.sum + score };
      const isNew = !tried.prompts.some(isSame);
      return { ...tried, prompts: isNew ? [...tried.prompts, own] : tried.prompts.map((p) => (isSame(p) ? own : p)) };
    });
  }

  all(hasEnded: boolean): readonly TraceRound[] {
    const round = (this.ended.at(-1)?.round ?? -1) + 1;
    const last = this.steps.at(-1);
    // What is measured of candidates is told; of the rows of the end only the answers are.
    const end = hasEnded && last?.kind === "tried" && last.prompts.length === 0 ? [last] : [];
    const open = this.steps.slice(0, this.steps.length - end.length);
    return [
      ...this.ended,
      ...(open.length === 0 ? [] : [{ round, steps: open, kept: null, isEnd: false }]),
      ...(end.length === 0 ? [] : [{ round: round + 1, steps: end, kept: null, isEnd: true }]),
    ];
  }

  private change(change: (tried: TraceStep & { kind: "tried" }) => TraceStep): void {
    const last = this.steps.at(-1);
    if (last?.kind === "tried") this.steps[this.steps.length - 1] = change(last);
    else this.steps.push(change({ kind: "tried", answers: 0, judgements: 0, prompts: [] }));
  }
}
