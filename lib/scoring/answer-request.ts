import type { Demand } from "../records/assertion";
import type { Case } from "../records/case";
import type { Json } from "../records/json";

/** An answer, and all that it is held against. Plain data. */
export interface AnswerRequest {
  /** As the model or the file gave it. */
  readonly answer: Json;
  readonly row: Case;
  /** All that the model read. */
  readonly sent: string;
  readonly promptLabel: string;
  /** Asked of every row, before its own. */
  readonly sharedDemands: readonly Demand[];
  /** Null where nobody measured. */
  readonly milliseconds: number | null;
  /** What the judge wrote, by the paths that `planJudgements` gives; empty without one. */
  readonly judgements: Readonly<Record<string, string>>;
}
