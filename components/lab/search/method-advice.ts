import type { Case, CaseSet } from "@/lib/records/case";
import { expectedText } from "@/lib/search/expected-text";
import type { MethodId } from "@/lib/search/lab-run";

/** A method of the field, as the page offers it. */
export interface Method {
  readonly id: MethodId;
  readonly name: string;
  readonly paper: string;
  /** What it does, in a sentence. */
  readonly about: string;
}

export const methods: readonly Method[] = [
  {
    id: "ape",
    name: "APE",
    paper: "Zhou et al., 2022",
    about:
      "Reads pairs of input and right answer, guesses the instruction behind them in several ways, scores each on your rows, and says the best in other words.",
  },
  {
    id: "spo",
    name: "SPO",
    paper: "Xiang et al., 2025",
    about:
      "Looks at what your prompt leads to, changes one thing, and keeps the change where the model itself prefers the new answers. Needs no right answers.",
  },
];

export interface MethodAdvice {
  readonly method: Method;
  /** Null where it can run; else why it cannot. */
  readonly obstacle: string | null;
  readonly isRecommended: boolean;
  /** Why it is recommended, or what speaks against it. */
  readonly reason: string;
}

/** Fewer pairs show no pattern to guess an instruction from. */
const FEWEST_PAIRS = 6;

/** Which methods fit what is there, and which of them to take. */
export function adviseMethods(set: Pick<CaseSet, "demands">, cases: readonly Case[]): readonly MethodAdvice[] {
  const pairs = cases.filter((row) => expectedText(row) !== null).length;
  const isScored = set.demands.length > 0 || cases.some(({ demands }) => demands.length > 0);
  const obstacles: Readonly<Record<MethodId, string | null>> = {
    ape: !isScored
      ? "It scores answers, and nothing is demanded of them yet. Add a demand first."
      : pairs === 0
        ? "It learns from right answers, and no row has one."
        : cases.length < 3
          ? "It needs at least three rows."
          : null,
    spo: cases.length === 0 ? "It needs rows to try prompts on." : null,
  };
  const recommended: MethodId = obstacles.ape === null && pairs >= FEWEST_PAIRS ? "ape" : "spo";
  const reasons: Readonly<Record<MethodId, string>> = {
    ape:
      recommended === "ape"
        ? `Recommended: ${pairs.toLocaleString("en")} rows have a right answer, and scores decide.`
        : `Only ${pairs} ${pairs === 1 ? "row has" : "rows have"} a right answer; that shows little.`,
    spo:
      recommended === "spo"
        ? `Recommended: ${isScored ? "few rows have a right answer" : "nothing is demanded of the answers"}, and this one asks the model which it prefers.`
        : "A small model’s preferences are weaker evidence than your right answers.",
  };
  return methods.map((method) => ({
    method,
    obstacle: obstacles[method.id],
    isRecommended: method.id === recommended && obstacles[method.id] === null,
    reason: reasons[method.id],
  }));
}
