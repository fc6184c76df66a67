"use client";

import { useEffect, useRef, useState } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import type { LabState } from "@/lib/client/lab/lab-state";
import { useLab } from "@/lib/client/lab/lab-store";
import { describeRun } from "./matrix/run-words";
import { describeOutcome } from "./search/outcome-words";
import { describeSearch } from "./search/search-words";

/** Rarely enough that a person can listen to something else meanwhile. */
const SPEAK_EVERY_MILLISECONDS = 20_000;

/** Says politely how far measuring and searching are, and how they ended. */
export function LabAnnouncer() {
  const [words, setWords] = useState("");
  const spokenAt = useRef(0);

  useEffect(
    () =>
      useLab.subscribe((state, before) => {
        const next = tellEnd(state, before) ?? tellProgress(state, spokenAt.current);
        if (next === null) return;
        spokenAt.current = Date.now();
        setWords(next);
      }),
    [],
  );
  return (
    <p role="status" className="sr-only">
      {words}
    </p>
  );
}

function tellEnd({ open }: LabState, { open: before }: LabState): string | null {
  if (open === null || before?.set.id !== open.set.id) return null;
  const { run } = open;
  if (run !== null && before.run?.state !== run.state) {
    if (run.state === "running") return "Measuring.";
    if (run.failure !== null) return describeFailure(run.failure).title;
    return describeRun(run, Date.now());
  }
  for (const search of open.searches) {
    const former = before.searches.find(({ plan }) => plan.searchId === search.plan.searchId);
    if (former === undefined || former.state === search.state) continue;
    // It goes on for a moment after each answer of the person, who need not be told that.
    if (search.state === "running" && former.failure?.kind === "person-needed") continue;
    if (search.outcome !== null && former.outcome === null) return describeOutcome(search.outcome).sentence;
    return describeSearch(search);
  }
  return null;
}

function tellProgress({ open }: LabState, spokenAt: number): string | null {
  if (open === null || Date.now() - spokenAt < SPEAK_EVERY_MILLISECONDS) return null;
  if (open.run?.state === "running") return describeRun(open.run, Date.now());
  const search = open.searches.find(({ state }) => state === "running");
  return search === undefined ? null : describeSearch(search);
}
