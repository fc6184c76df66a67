import type { Finding } from "../../checks/check";
import type { NotJudged, OptimizerEvent } from "../../optimizers/optimizer";
import type { VersionEvidence } from "../../store/session";
import { bestCandidate, noEvidence } from "../../store/evidence";
import type { Judging } from "./run-store";
import { changeVersion } from "../session/session-store";

type VerdictReached = Extract<OptimizerEvent, { type: "verdict-reached" }>;
type RankingReached = Extract<OptimizerEvent, { type: "ranking-reached" }>;

/**
 * Keeps what one run finds out about its candidates with their versions. Events name a candidate by its index in the run.
 * `asked` is how many candidates the run was asked for; `isJudged` whether it judges them.
 */
export function recordEvidence({ asked, isJudged }: { readonly asked: number; readonly isJudged: boolean }) {
  const versionIds = new Map<number, string>();
  const evidence = new Map<number, VersionEvidence>();
  /** Candidates that were written or refused. */
  let done = 0;
  let isJudging = false;

  function learn(index: number, changes: Partial<VersionEvidence>): void {
    const id = versionIds.get(index);
    const known = { ...noEvidence, ...evidence.get(index), ...changes };
    evidence.set(index, known);
    if (id !== undefined) changeVersion(id, { evidence: known });
  }

  return {
    /** `known` is what was found before the run was cut. */
    begin(index: number, versionId: string, known?: VersionEvidence): void {
      versionIds.set(index, versionId);
      // Why a candidate was not judged is told again.
      if (known !== undefined) evidence.set(index, { ...known, notJudged: null });
    },
    /** A candidate was written, or what was written is none. */
    end(): void {
      done += 1;
    },
    check(index: number, findings: readonly Finding[]): void {
      // What was found before may hold more than the checks of a run do, such as how near its meaning is.
      learn(index, { findings: evidence.get(index)?.findings ?? findings });
    },
    judge({ index, against, verdict }: VerdictReached): void {
      isJudging = true;
      if (against !== "incumbent") return;
      learn(index, { verdict });
      for (const [other, { notJudged }] of evidence) {
        // The same text has the same verdict.
        if (notJudged?.kind === "repeats" && notJudged.index === index) learn(other, { verdict, notJudged: null });
      }
    },
    skip(index: number, notJudged: NotJudged): void {
      isJudging = true;
      learn(index, { notJudged });
    },
    rank({ ranking }: RankingReached): void {
      for (const { contestant, best, worst } of ranking) {
        if (contestant !== "incumbent") learn(contestant, { place: { best, worst, of: ranking.length } });
      }
    },

    /** Null until the writing is over. */
    judging(): Judging | null {
      if (!isJudged || (!isJudging && done < asked)) return null;
      const toJudge = [...evidence.values()].filter(({ notJudged }) => notJudged === null);
      return { judged: toJudge.filter(({ verdict }) => verdict !== null).length, of: toJudge.length };
    },
    /** The version of the strongest candidate so far; null where there is none. */
    bestVersionId(): string | null {
      const checked = [...evidence].map(([index, found]) => ({ index, state: "complete" as const, evidence: found }));
      const best = bestCandidate(checked);
      return best === null ? null : (versionIds.get(best.index) ?? null);
    },
    isOwn: (versionId: string | null) => [...versionIds.values()].some((id) => id === versionId),
  };
}
