import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { isOfOneRow, type AnswerRow } from "../measure-row";
import type { Candidate, Ledger, Measurement, Steps } from "../search";
import { NEITHER_ANSWERS } from "../told-reasons";

export interface Pair {
  readonly candidate: Candidate;
  readonly rival: Candidate;
  readonly row: Case;
}

/** Both answers without the space around them, or what is told at once. */
export type BothAnswers =
  | { readonly kind: "open"; readonly own: string; readonly others: string; readonly step: number }
  | ({ readonly kind: "told" } & Pick<Measurement, "score" | "reason" | "step">);

/**
 * What two prompts lead to on a row. It is told at once where one of them cannot be answered, which so loses, where neither
 * can, which tells nothing, and where both lead to the same. Fails as the ledger does.
 */
export async function* answerBoth(
  { candidate, rival, row }: Pair,
  answerRow: AnswerRow,
  ledger: Ledger,
): Steps<BothAnswers> {
  const own = yield* answerRow(candidate.text, row, ledger);
  if (!own.ok && !isOfOneRow(own.failure)) return own;
  const others = yield* answerRow(rival.text, row, ledger);
  if (!others.ok && !isOfOneRow(others.failure)) return others;
  const step = own.ok ? own.value.step : null;
  const told = (score: number | null, reason: string) => succeed({ kind: "told", score, reason, step } as const);
  if (!own.ok) return others.ok ? told(0, cannotAnswer) : told(null, NEITHER_ANSWERS);
  if (!others.ok) return told(1, onlyThisAnswers);
  const [mine, theirs] = [own.value.text.trim(), others.value.text.trim()];
  if (mine === theirs) return told(0.5, "Both lead to the same answer.");
  return succeed({ kind: "open", own: mine, others: theirs, step: own.value.step });
}

const cannotAnswer = "The model cannot answer this row with this prompt.";
const onlyThisAnswers = "The model can answer this row with this prompt alone.";
