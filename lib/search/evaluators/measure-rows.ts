import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import type { MeasureRow } from "../measure-row";
import type { Candidate, Ledger, Measurement, Steps } from "../search";

/** A candidate on these rows, one after the other; each measurement is told as it is made. Fails as the ledger does. */
export async function* measureRows(
  candidate: Candidate,
  rows: readonly Case[],
  measureRow: MeasureRow,
  ledger: Ledger,
): Steps<readonly Measurement[]> {
  const made: Measurement[] = [];
  for (const row of rows) {
    const measured = yield* measureRow(candidate, row, ledger);
    if (!measured.ok) return measured;
    made.push(measured.value);
    yield { type: "candidate-measured", measurement: measured.value };
  }
  return succeed(made);
}
