import { succeed } from "../../base/result";
import { shuffle } from "../draw";
import type { Candidate, Ledger, Steps } from "../search";
import { findFailures, type Evidence, type SeenRow } from "./evidence";

export interface EditsFromFailures {
  readonly evidence: Evidence;
  /** Rows that the parent is run on at most, until it has failed on so many of them. */
  readonly looked: number;
  readonly most: number;
  /** Edits, each from so many of the failures, drawn anew. */
  readonly edits: number;
  readonly failures: number;
  /** One edit; null where none came. */
  readonly edit: (shown: readonly SeenRow[]) => Steps<Candidate | null>;
}

/** Runs a prompt on rows and edits it by its failures; what is made comes into `made` at once. Fails as the ledger does. */
export async function* editFromFailures(
  parent: Candidate,
  { evidence, looked, most, edits, failures, edit }: EditsFromFailures,
  made: Candidate[],
  ledger: Ledger,
): Steps<null> {
  const rows = evidence.draw(looked, ledger);
  const found = yield* findFailures(parent, rows, { evidence, most }, ledger);
  if (!found.ok) return found;
  for (let asked = 0; asked < edits && found.value.length > 0; asked += 1) {
    const child = yield* edit(shuffle(found.value, () => ledger.random()).slice(0, failures));
    if (!child.ok) return child;
    if (child.value !== null) made.push(child.value);
  }
  return succeed(null);
}
