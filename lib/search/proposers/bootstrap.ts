import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { demonstrationOf, labelledDemonstration, withDemonstrations, type Demonstration } from "../demonstrations";
import { shuffle } from "../draw";
import { isOfOneRow, type TriedRow, type TryRow } from "../measure-row";
import type { Candidate, Ledger, Steps } from "../search";

export interface BootstrapOptions {
  readonly startText: string;
  /** Rows to draw from, in the order in which they came. */
  readonly rows: readonly Case[];
  readonly tryRow: TryRow;
  /** Every row has demands; else those alone are tried that have some of their own. */
  readonly hasSharedDemands: boolean;
  /** So many of the model's own answers at most. */
  readonly bootstrapped: number;
  /** Rows with their right answers fill a set up to so many; the teacher is shown as many. */
  readonly labelled: number;
  /** Rows that are tried for a set at most. */
  readonly tries: number;
}

/**
 * "labelled": right answers alone. "in-order": the model's own answers that pass, the rows taken as they came. "drawn":
 * the same with the rows shuffled, and a number of answers drawn from 1 to the most.
 */
export type SetKind = "labelled" | "in-order" | "drawn";

/**
 * DSPy's BootstrapFewShot (Khattab et al., arXiv 2310.03714): the teacher, a prompt with labelled rows, answers row by
 * row, never with the row's own demonstration in sight; what passes stands as a demonstration. `teacherSet` null:
 * labelled rows are drawn for it. Fails as the ledger does; the set may be empty.
 */
export async function* bootstrapSet(
  kind: SetKind,
  { teacher, teacherSet }: { readonly teacher: Candidate; readonly teacherSet: readonly Demonstration[] | null },
  options: BootstrapOptions,
  ledger: Ledger,
): Steps<readonly Demonstration[]> {
  const { rows, startText, labelled, bootstrapped } = options;
  const drawLabelled = (from: readonly Case[], count: number): readonly Demonstration[] => {
    const drawn: Demonstration[] = [];
    for (const row of shuffle(from, () => ledger.random())) {
      if (drawn.length >= count) break;
      const demonstration = labelledDemonstration(row, startText);
      if (demonstration !== null) drawn.push(demonstration);
    }
    return drawn;
  };
  if (kind === "labelled") return succeed(drawLabelled(rows, labelled));

  const telling = rows.filter(({ demands }) => options.hasSharedDemands || demands.length > 0);
  const ordered = kind === "drawn" ? shuffle(telling, () => ledger.random()) : telling;
  const wanted = kind === "drawn" ? 1 + Math.floor(ledger.random() * bootstrapped) : bootstrapped;
  const shown = teacherSet ?? drawLabelled(rows, labelled);
  const own: Demonstration[] = [];
  // So many fit the model, as far as is known.
  let room = Infinity;
  for (const row of ordered.slice(0, options.tries)) {
    if (own.length >= wanted) break;
    const others = shown.filter(({ caseId }) => caseId !== row.id);
    const tried = yield* tryWithFewer(teacher, others, { row, tryRow: options.tryRow }, ledger);
    if (!tried.ok) {
      if (isOfOneRow(tried.failure)) continue;
      return tried;
    }
    const { answer, score, count } = tried.value;
    if (count < others.length) room = Math.min(room, count);
    const demonstration = score.passed && !answer.isCutOff ? demonstrationOf(row, answer.text, startText) : null;
    if (demonstration !== null) own.push(demonstration);
  }
  const taken = new Set(own.map(({ caseId }) => caseId));
  const rest = rows.filter(({ id }) => !taken.has(id));
  return succeed([...own, ...drawLabelled(rest, labelled - own.length)].slice(0, room));
}

/** With fewer demonstrations where they do not fit the model. */
async function* tryWithFewer(
  teacher: Candidate,
  shown: readonly Demonstration[],
  { row, tryRow }: { readonly row: Case; readonly tryRow: TryRow },
  ledger: Ledger,
): Steps<TriedRow & { readonly count: number }> {
  for (let count = shown.length; ; count -= 1) {
    const text = withDemonstrations(teacher.text, shown.slice(0, count));
    const tried = yield* tryRow({ ...teacher, text }, row, ledger);
    if (tried.ok) return succeed({ ...tried.value, count });
    if (tried.failure.kind !== "context-exceeded" || count === 0) return tried;
  }
}
