import type { Case, CaseSet } from "@/lib/records/case";
import { expectedText } from "@/lib/search/expected-text";
import type { MethodId } from "@/lib/records/method-id";
import { allMethods } from "./methods/all-methods";
import type { MethodCard, MethodNeeds } from "./methods/method-card";

export interface MethodAdvice {
  readonly method: MethodCard;
  /** Null where it can run; else why it cannot. */
  readonly obstacle: string | null;
  readonly isRecommended: boolean;
  /** Why it is recommended; null for the others. */
  readonly reason: string | null;
}

/** Fewer pairs show no pattern to guess an instruction from. */
const FEWEST_PAIRS = 6;

/** Which methods fit what is there, and which of them to take. */
export function adviseMethods(set: Pick<CaseSet, "demands">, cases: readonly Case[]): readonly MethodAdvice[] {
  const found: Found = {
    rows: cases.length,
    pairs: cases.filter((row) => expectedText(row) !== null).length,
    isScored: set.demands.length > 0 || cases.some(({ demands }) => demands.length > 0),
  };
  const { id, reason } = recommend(found);
  return allMethods.map((method) => {
    const obstacle = findObstacle(method.needs, found);
    const isRecommended = method.id === id && obstacle === null;
    return { method, obstacle, isRecommended, reason: isRecommended ? reason : null };
  });
}

interface Found {
  readonly rows: number;
  /** Rows with a right answer. */
  readonly pairs: number;
  readonly isScored: boolean;
}

function findObstacle({ rows, leastRows }: MethodNeeds, found: Found): string | null {
  if (rows === "prompt") return null;
  if (found.rows === 0) return "It needs rows to try prompts on.";
  if (rows !== "rows" && !found.isScored) {
    return "It scores answers, and nothing is demanded of them yet. Add a demand first.";
  }
  if (rows === "right-answers" && found.pairs === 0) return "It learns from right answers, and no row has one.";
  if (found.rows < leastRows) return `It needs at least ${leastRows} rows.`;
  return null;
}

function recommend({ pairs, isScored }: Found): { readonly id: MethodId; readonly reason: string } {
  if (isScored && pairs >= FEWEST_PAIRS) {
    const count = pairs.toLocaleString("en");
    return { id: "ape", reason: `Recommended: ${count} rows have a right answer, and scores decide.` };
  }
  const why = isScored ? "few rows have a right answer" : "nothing is demanded of the answers";
  return { id: "spo", reason: `Recommended: ${why}, and this one asks the model which it prefers.` };
}
