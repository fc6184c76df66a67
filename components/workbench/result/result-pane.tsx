"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { useRun } from "@/lib/client/run/run-store";
import { useSession } from "@/lib/client/session/session-store";
import type { Version } from "@/lib/store/session";
import { isByModel } from "@/lib/store/is-by-model";
import { FailureNotice } from "../../prompt/failure-notice";
import { describeDecider, gateOf, isGolden } from "../../prompt/version-gate";
import { JudgingLine } from "../evidence/judging-line";
import { CutRunNotice, VersionTree } from "../fetched-parts";
import { BringBack } from "./bring-back";
import { isAsking } from "./is-asking";
import { useResultNews } from "./result-news";
import { LiveText } from "./live-text";
import { ResultBody } from "./result-body";
import { StoppingLine } from "../../prompt/stopping-line";
import { versionTitle } from "../../prompt/version-label";
import { showView, useView } from "../../prompt/view-store";
import { ViewSwitch } from "../../prompt/view-switch";

/** The width from which form and result stand beside each other, as in the workbench's grid. */
const SIDE_BY_SIDE = "(min-width: 64rem)";

/** What was made of the prompt: the stream while it runs, then the version that is chosen in the list below. */
export function ResultPane() {
  const run = useRun((state) => state.run);
  const pane = useRef<HTMLElement>(null);
  const isRunning = run.status === "running";
  const hasSession = useSession((state) => state.session !== null);
  const hasModelRuns = useSession((state) => state.versions.some(({ origin }) => isByModel(origin)));
  const selected = useSession((state) => state.versions.find((version) => version.id === state.selectedId) ?? null);

  const news = useResultNews((state) => state.news);
  const isInstant = run.status === "running" && run.optimizer === "instant";
  const wasInstant = useRef(false);

  // On a phone the result stands below the form, out of sight when it begins. What is there at once may make the page
  // long enough only then; where a model writes, the person may have gone elsewhere meanwhile.
  useEffect(() => {
    const isJustThere = !isRunning && wasInstant.current;
    wasInstant.current = isInstant;
    if ((isRunning || isJustThere) && !matchMedia(SIDE_BY_SIDE).matches) {
      pane.current?.scrollIntoView({ block: "start" });
    }
  }, [isRunning, isInstant]);

  return (
    <section
      ref={pane}
      aria-labelledby="result-heading"
      className="scroll-mt-4 rounded-xl border border-line bg-panel sm:scroll-mt-20"
    >
      <div className="flex min-h-15 flex-wrap items-center gap-2.5 border-b border-line px-4 py-2">
        <span className="h-4 w-1 rounded-full bg-gold-fill" aria-hidden />
        <h2 id="result-heading" tabIndex={-1} className="min-w-0 font-semibold wrap-anywhere" dir="auto">
          {selected === null || run.status === "failed" ? "Result" : headingOf(selected)}
        </h2>
        {selected !== null && run.status !== "failed" && <Decider version={selected} />}
        {isReadable(selected) && run.status !== "failed" && <ResultViewSwitch />}
      </div>
      <div className="flex flex-col gap-4 p-4">
        {hasModelRuns && <CutRunNotice />}
        {showState(run, selected)}
      </div>
      {hasSession && <VersionTree />}
      <p role="status" className="sr-only">
        {news}
      </p>
    </section>
  );
}

/** As the tree names it; what is there at once, without anyone having been asked, is simply the new prompt. */
function headingOf(version: Version): string {
  if (version.kind === "silver" && version.name === null) return "Your prompt, as it was";
  const isInstant = version.kind === "candidate" && version.origin?.optimizer === "instant";
  if (!isInstant || version.name !== null || isGolden(version)) return versionTitle(version);
  if (isAsking(version)) return version.frame?.questions.length === 1 ? "One question first" : "Questions first";
  return version.isUnchanged ? "Nothing to add" : "Your new prompt";
}

function showState(run: ReturnType<typeof useRun.getState>["run"], selected: Version | null): ReactNode {
  if (run.status === "failed") return <FailureNotice failure={run.failure} />;
  const judging = run.status === "running" ? run.judging : null;
  const isWriting = run.status === "running" && judging === null;
  if (isWriting && (run.writing === null || run.writing.versionId === selected?.id)) return <LiveText run={run} />;
  if (selected === null) return <NothingYet />;
  return (
    <>
      {judging !== null && run.status === "running" && <JudgingLine judging={judging} isStopping={run.isStopping} />}
      {judging !== null && run.status === "running" && run.isStopping && <StoppingLine />}
      {/* The first key in a candidate makes an edit of it, which takes the same box over: focus and caret stay. */}
      <ResultBody key={selected.kind === "edit" ? selected.parentId : selected.id} version={selected} />
    </>
  );
}

/** By whom a golden prompt was called so. */
function Decider({ version }: { version: Version }) {
  const decider = describeDecider(gateOf(version));
  if (decider === null) return null;
  return (
    <p className="rounded-full bg-gold-wash px-2.5 py-0.5 text-xs whitespace-nowrap text-gold">
      {version.name === null ? decider : `golden ${decider}`}
    </p>
  );
}

function isReadable(version: Version | null): boolean {
  return (
    version !== null &&
    !version.isUnchanged &&
    (version.state === "complete" || (version.state === "stopped" && version.text !== ""))
  );
}

function ResultViewSwitch() {
  const view = useView((state) => state.view);
  return (
    <div className="ml-auto">
      <ViewSwitch view={view} onChange={showView} />
    </div>
  );
}

function NothingYet() {
  const hasVersions = useSession((state) => state.versions.length > 0);
  if (hasVersions) {
    return (
      <div className="flex flex-col gap-3 py-3">
        <p className="text-pretty text-quiet">
          Your prompt is as it was. What was made of it stays among the versions of this session.
        </p>
        <BringBack />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3 py-6 text-quiet">
      <p className="text-balance">
        The better prompt appears here, with all that was added marked in it. Instant rules answer at once and work
        without a network. A model takes longer, writes freely, and runs on this device.
      </p>
      <p className="text-balance">Whatever you type stays in this tab.</p>
    </div>
  );
}
