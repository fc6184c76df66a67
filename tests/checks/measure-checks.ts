import type { CandidateCheck, CheckId } from "@/lib/checks/check";
import { fillTask, type LabelledPair } from "./labelled-pair";

/** What one check did on labelled pairs. A pair counts once, however many findings it has. */
export interface CheckFigures {
  readonly check: CheckId;
  /** Pairs of which the check was to find something. */
  readonly expected: number;
  /** Of these, pairs of which it found something, of any severity. */
  readonly found: number;
  /** Of these, pairs that it blocked. */
  readonly blocked: number;
  /** Pairs that it blocked and was not to. */
  readonly wronglyBlocked: number;
  /** Pairs that were to be free of it and of which it said something less than blocking. */
  readonly wronglyRemarked: number;
  /** Of the pairs that it blocked, the share that was expected; 1 where it blocked none. */
  readonly precision: number;
  /** The share of the expected pairs of which it found something; 1 where none was expected. */
  readonly recall: number;
  /** The ids of pairs that it missed or blocked wrongly. */
  readonly mistakes: readonly string[];
}

/** Runs every check on every pair and counts, check by check. */
export function measureChecks(
  checks: Readonly<Partial<Record<CheckId, CandidateCheck>>>,
  pairs: readonly LabelledPair[],
): readonly CheckFigures[] {
  // The keys of the record are its check ids: `Object.entries` forgets that.
  const entries = Object.entries(checks) as [CheckId, CandidateCheck][];
  return entries.map(([id, check]) => measureCheck(id, check, pairs));
}

function measureCheck(id: CheckId, check: CandidateCheck, pairs: readonly LabelledPair[]): CheckFigures {
  const outcomes = pairs.map((pair) => {
    const findings = check(fillTask(pair.task), pair.candidate).filter((finding) => finding.check === id);
    return {
      id: pair.id,
      isExpected: pair.expected.includes(id),
      isFound: findings.length > 0,
      isBlocked: findings.some(({ severity }) => severity === "blocking"),
    };
  });
  const expected = outcomes.filter(({ isExpected }) => isExpected);
  const others = outcomes.filter(({ isExpected }) => !isExpected);
  const found = expected.filter(({ isFound }) => isFound).length;
  const blocked = expected.filter(({ isBlocked }) => isBlocked).length;
  const wronglyBlocked = others.filter(({ isBlocked }) => isBlocked).length;
  return {
    check: id,
    expected: expected.length,
    found,
    blocked,
    wronglyBlocked,
    wronglyRemarked: others.filter(({ isFound, isBlocked }) => isFound && !isBlocked).length,
    precision: share(blocked, blocked + wronglyBlocked),
    recall: share(found, expected.length),
    mistakes: outcomes
      .filter(({ isExpected, isFound, isBlocked }) => (isExpected ? !isFound : isBlocked))
      .map(({ id: pairId }) => pairId),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
