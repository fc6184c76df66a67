import type { Failure } from "../../base/failure";
import type { OptimizerEvent, RunEnd } from "../../optimizers/optimizer";
import type { Version, VersionOrigin } from "../../store/session";
import { visibleOutput } from "../../template/visible-output";
import { noteVerdict } from "./judge-store";
import { noteSpeed } from "../models/model-store";
import { recordEvidence } from "./record-evidence";
import { runningRun, showRun, type Writing } from "./run-store";
import { addVersion, changeVersion, selectVersion, useSession } from "../session/session-store";

/** A closed tab costs at most this much of a stream. */
const SAVE_EVERY_MILLISECONDS = 1_000;

interface RunToRecord {
  readonly runId: string;
  /** The version that the candidates hang on: the silver one, or the one that is refined. */
  readonly parent: Version;
  readonly origin: VersionOrigin;
  /** Versions of its candidates from before it was cut, in their order; none where it begins. */
  readonly made: readonly Version[];
  /** Not judged, though the person wants it: the model could as well draw lots. */
  readonly isAtChance: boolean;
}

/**
 * Turns the events of one run into versions, and into what the page shows while it lasts. Text that streams is kept in
 * the run store, which is cheap to change, and saved to its version once a second. A run that goes on tells its first
 * candidates again: those that are finished stay as they are, and one that was cut off is written anew.
 */
export function recordRun({ runId, parent, origin, made, isAtChance }: RunToRecord) {
  let writing: Writing | null = null;
  let savedAt = 0;
  /** The judge's failure stands with the candidates that it left unjudged. */
  let isFailureTold = false;
  /** What a lost worker had still on the way must not touch the run when that goes on. */
  let isClosed = false;
  const evidence = recordEvidence({
    asked: origin.settings?.candidates ?? 1,
    isJudged: origin.settings?.judges === true,
  });

  function begin(index: number, seed: number): void {
    const former = made[index];
    if (former !== undefined) evidence.begin(index, former.id, former.evidence);
    if (former !== undefined && isFinished(former)) return;
    const begun = { text: "", state: "writing", origin: { ...origin, seed } } as const;
    let versionId = former?.id;
    if (versionId === undefined) {
      const { sessionId, id: parentId } = parent;
      versionId = addVersion({ kind: "candidate", sessionId, parentId, ...begun }).id;
      evidence.begin(index, versionId);
    } else {
      changeVersion(versionId, { ...begun, failure: null, raw: null });
    }
    selectVersion(versionId);
    savedAt = performance.now();
    writing = { versionId, index, raw: "", tokens: 0, reading: null, firstTokenAt: null };
  }

  function append(current: Writing, text: string, tokens: number): void {
    const now = performance.now();
    writing = {
      ...current,
      raw: current.raw + text,
      tokens: current.tokens + tokens,
      firstTokenAt: current.firstTokenAt ?? now,
    };
    if (now - savedAt < SAVE_EVERY_MILLISECONDS) return;
    savedAt = now;
    changeVersion(writing.versionId, { text: visibleOutput(writing.raw).text });
  }

  function finish(current: Writing, changes: Partial<Version>): void {
    changeVersion(current.versionId, changes);
    writing = null;
  }

  function takeEvent(event: OptimizerEvent): void {
    switch (event.type) {
      case "template-filled":
        return;
      case "candidate-started":
        begin(event.index, event.seed);
        return;
      case "prompt-read":
        if (writing !== null) writing = { ...writing, reading: { tokens: event.tokens, of: event.of } };
        return;
      case "text-delta":
        if (writing !== null) append(writing, event.text, event.tokens);
        return;
      case "asked-again":
        if (writing !== null) writing = { ...writing, raw: "", tokens: 0, firstTokenAt: null };
        return;
      case "candidate-made": {
        // The run judges nothing, so it tells of none why it was not judged.
        if (isAtChance) {
          evidence.skip(event.index, { kind: event.candidate.isUnchanged ? "unchanged" : "judge-at-chance" });
        }
        if (writing === null) {
          evidence.end();
          return;
        }
        const { text, remarks, isUnchanged, frame, offers, generation } = event.candidate;
        finish(writing, {
          text,
          remarks,
          isUnchanged,
          ...(frame !== null && { frame }),
          ...(offers.length > 0 && { offers }),
          state: "complete",
          origin: { ...origin, ...generation },
        });
        evidence.end();
        if (generation !== null) noteSpeed(generation.usage, generation.timings);
        return;
      }
      case "candidate-refused":
        if (writing !== null) finish(writing, { state: "failed", failure: event.failure, raw: event.raw, text: "" });
        evidence.end();
        return;
      case "candidate-checked":
        evidence.check(event.index, event.findings);
        return;
      case "verdict-reached":
        evidence.judge(event);
        if (origin.model !== null) {
          noteVerdict(origin.model.modelId, `${runId}/${event.index}/${event.against}`, event.verdict);
        }
        return;
      case "not-judged":
        evidence.skip(event.index, event.reason);
        if (event.reason.kind === "failed") isFailureTold = true;
        return;
      case "ranking-reached":
        evidence.rank(event);
        return;
    }
  }

  function take(eventRunId: string, events: readonly OptimizerEvent[]): void {
    const run = runningRun(runId);
    if (isClosed || eventRunId !== runId || run === null) return;
    events.forEach(takeEvent);
    showRun({ ...run, writing, judging: writing === null ? evidence.judging() : null });
  }

  /** Unless the person has gone on to something else, the strongest of several candidates is shown. */
  function showBest(): void {
    const best = evidence.bestVersionId();
    const { selectedId } = useSession.getState();
    if (best !== null && best !== selectedId && evidence.isOwn(selectedId)) selectVersion(best);
  }

  /** The run is over: what was being written is kept as it stands, with the reason. */
  function close(end: RunEnd): void {
    if (isClosed || runningRun(runId) === null) return;
    isClosed = true;
    const failure = end.type === "failed" ? end.failure : null;
    if (writing !== null) {
      const text = visibleOutput(writing.raw).text;
      finish(writing, { text, raw: writing.raw, state: failure === null ? "stopped" : "failed", failure });
      showRun({ status: "idle" });
    } else {
      const isTold = failure === null || isFailureTold || isToldByVersion(failure);
      showRun(isTold ? { status: "idle" } : { status: "failed", failure });
      showBest();
    }
  }

  return { take, close };
}

/** Whether a candidate is written to its end, or what was written is none. */
function isFinished({ state, failure }: Version): boolean {
  return state === "complete" || (state === "failed" && failure !== null && isToldByVersion(failure));
}

/** An output that was refused stands on its version, with what the model wrote; a second notice would only repeat it. */
function isToldByVersion({ kind }: Failure): boolean {
  return kind.startsWith("output-");
}
