"use client";

import { useEffect, useRef, useState } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import { useRun } from "@/lib/client/run/run-store";
import { useSession } from "@/lib/client/session/session-store";
import { countBlocking } from "@/lib/store/evidence";
import { visibleOutput } from "@/lib/template/visible-output";
import { isGolden } from "../prompt/version-gate";
import { printWords, wordsOf } from "../prompt/version-label";
import { describeJudging } from "./evidence/judging-line";

/** Long enough for a screen reader to speak a sentence before the next one comes. */
const SPEAK_EVERY_MILLISECONDS = 4_000;

/** Says politely what happens: the stream in whole sentences, and how each run ended. */
export function Announcer() {
  const [words, setWords] = useState("");
  const spoken = useRef({ versionId: "", length: 0, at: 0 });

  useEffect(
    () =>
      useRun.subscribe(({ run }, { run: before }) => {
        if (run.status === "running" && run.writing !== null) {
          const next = nextSentences(run.writing.versionId, run.writing.raw, spoken.current);
          if (next !== null) setWords(next);
        } else if (run.status === "running" && run.judging !== null) {
          setWords(describeJudging(run.judging));
        } else if (run.status === "running" && before.status !== "running") {
          setWords("Optimizing");
        } else if (run.status !== "running" && before.status === "running") {
          setWords(outcome());
        }
      }),
    [],
  );

  // What was said of the text that was shown does not hold for another one, nor for it with an answer in it.
  useEffect(
    () =>
      useSession.subscribe((state, before) => {
        const isOther = state.selectedId !== null && state.selectedId !== before.selectedId;
        if (isOther || useRun.getState().run.status === "running") return;
        if (shownText(state) !== shownText(before)) setWords("");
      }),
    [],
  );

  return (
    <p role="status" className="sr-only">
      {words}
    </p>
  );
}

function shownText({ versions, selectedId }: ReturnType<typeof useSession.getState>): string | undefined {
  return versions.find(({ id }) => id === selectedId)?.text;
}

/** The whole sentences that were not spoken yet; null while there is none, or while the last ones are being spoken. */
function nextSentences(versionId: string, raw: string, spoken: { versionId: string; length: number; at: number }) {
  const now = performance.now();
  if (spoken.versionId !== versionId) Object.assign(spoken, { versionId, length: 0, at: now });
  if (now - spoken.at < SPEAK_EVERY_MILLISECONDS) return null;
  const fresh = visibleOutput(raw).text.slice(spoken.length);
  const sentences = /^[^]*[.!?。！？؟\n]/u.exec(fresh)?.[0];
  if (sentences === undefined) return null;
  Object.assign(spoken, { length: spoken.length + sentences.length, at: now });
  return sentences.trim();
}

function outcome(): string {
  const { run } = useRun.getState();
  if (run.status === "failed") return describeFailure(run.failure).title;
  const { versions, selectedId } = useSession.getState();
  const version = versions.find(({ id }) => id === selectedId);
  if (version === undefined) return "";
  if (version.failure !== null) return describeFailure(version.failure).title;
  if (version.state === "stopped")
    return version.text === "" ? "Stopped. Nothing was written." : "Stopped. What was written is kept.";
  if (version.isUnchanged) return version.remarks[0]?.text ?? "Your prompt stands as it was.";
  const words = printWords(wordsOf(version));
  const blocking = countBlocking(version);
  if (isGolden(version)) return `A golden prompt is ready: ${words}.`;
  const checks = blocking === 0 ? "" : ` ${blocking === 1 ? "A check blocks" : `${blocking} checks block`} it.`;
  const name = version.origin?.optimizer === "instant" ? "Your new prompt" : "A candidate";
  return `${name} is ready: ${words}.${checks}`;
}
