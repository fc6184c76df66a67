"use client";

import { BadgeCheck, Scale } from "lucide-react";
import { useJudges } from "@/lib/client/run/judge-store";
import { useRun } from "@/lib/client/run/run-store";
import { formatProbability } from "@/lib/judge/describe-verdict";
import { addToSlotBias, describeSlotBias, noSlotBias } from "@/lib/judge/slot-bias";
import type { Verdict } from "@/lib/judge/verdict";
import { countBlocking } from "@/lib/store/evidence";
import type { Version, VersionEvidence } from "@/lib/store/session";
import { isByModel } from "@/lib/store/is-by-model";
import { Bar } from "../../ui/bar";
import { describeStanding, isGolden, isLosing } from "../../prompt/version-gate";

/** Why the shown version is called golden or is not, in one sentence with its evidence. */
export function Standing({ version }: { version: Version }) {
  const { evidence } = version;
  const isBeingJudged = useRun(
    ({ run }) => run.status === "running" && run.judging !== null && run.runId === version.origin?.runId,
  );
  if (evidence === undefined || evidence.findings === null || !hasStanding(version, evidence)) return null;
  if (isBeingJudged && evidence.verdict === null && evidence.notJudged === null) return null;
  const golden = isGolden(version);
  const Icon = golden ? BadgeCheck : Scale;
  return (
    <div
      className={`grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 rounded-lg border px-3 py-2.5 text-sm ${
        golden ? "border-gold-fill/40 bg-gold-wash" : "border-line bg-raised"
      }`}
    >
      <Icon size={20} className={`mt-px ${golden ? "text-gold" : "text-quiet"}`} aria-hidden />
      <div className="flex min-w-0 flex-col gap-1">
        <p className="wrap-anywhere">
          {describeStanding(version, evidence)}
          {isLosing(version) && ` ${whatToDo(version)}`}
        </p>
        {evidence.verdict !== null && (
          <JudgeDetails
            verdict={evidence.verdict}
            place={evidence.place}
            modelId={version.origin?.model?.modelId ?? null}
          />
        )}
      </div>
    </div>
  );
}

function whatToDo(version: Version): string {
  return countBlocking(version) > 0 ? "Repair it, or keep yours." : "Keep yours unless you like this one better.";
}

/**
 * Whether to say where the version stands: of what a model wrote always, of the rest once something was measured or found.
 * That it is unchanged is said elsewhere.
 */
function hasStanding(version: Version, { trial, vote }: VersionEvidence): boolean {
  if (version.isUnchanged || version.kind === "silver") return false;
  const isWritten = version.kind === "candidate" && isByModel(version.origin);
  return isWritten || countBlocking(version) > 0 || trial !== null || vote !== null;
}

interface JudgeDetailsProps {
  readonly verdict: Verdict;
  readonly place: VersionEvidence["place"];
  readonly modelId: string | null;
}

function JudgeDetails({ verdict, place, modelId }: JudgeDetailsProps) {
  const bias = useJudges(({ biases }) => (modelId === null ? undefined : biases[modelId]));
  const [asFirst, asSecond] = verdict.probabilities;
  return (
    <details>
      <summary className="text-quiet hover:text-ink pointer-coarse:py-2.5">How the judge was asked</summary>
      <div className="flex flex-col gap-2 pt-2">
        <p>The model was asked twice which of the two prompts is the better one. It named this one</p>
        <dl className="grid max-w-md grid-cols-[max-content_minmax(3rem,1fr)_max-content] items-center gap-x-3 gap-y-1 tabular-nums">
          <Answer name="when it stood first" probability={asFirst} hasProbabilities={verdict.hasProbabilities} />
          <Answer name="when it stood second" probability={asSecond} hasProbabilities={verdict.hasProbabilities} />
        </dl>
        {verdict.criterion !== null && (
          <p className="wrap-anywhere">
            Judged by: <span dir="auto">“{verdict.criterion}”</span>
          </p>
        )}
        {place !== null && <p>{describePlace(place)}</p>}
        <p className="text-quiet">{describeSlotBias(bias ?? addToSlotBias(noSlotBias, verdict))}</p>
      </div>
    </details>
  );
}

interface AnswerProps {
  readonly name: string;
  readonly probability: number;
  readonly hasProbabilities: boolean;
}

function Answer({ name, probability, hasProbabilities }: AnswerProps) {
  return (
    <div className="col-span-3 grid grid-cols-subgrid items-center">
      <dt>{name}</dt>
      <dd className="col-span-2 grid grid-cols-subgrid items-center">
        <Bar share={probability} />
        {hasProbabilities ? formatProbability(probability) : probability > 0.5 ? "yes" : "no"}
      </dd>
    </div>
  );
}

function describePlace({ best, worst, of }: NonNullable<VersionEvidence["place"]>): string {
  const places = best === worst ? `place ${best}` : `places ${best} to ${worst}, tied,`;
  return `Among the ${of} prompts of its run, yours included, it takes ${places} of ${of}.`;
}
