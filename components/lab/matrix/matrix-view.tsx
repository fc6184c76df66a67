"use client";

import type { OpenSet } from "@/lib/client/lab/lab-state";
import { gradeCell } from "@/lib/client/lab/grade-cell";
import { readCell, runCellAgain } from "@/lib/client/lab/run-matrix";
import { Button } from "../../ui/button";
import { BenchmarkReport } from "./benchmark-report";
import { Matrix } from "./matrix";
import { RunBar } from "./run-bar";

interface MatrixViewProps {
  readonly open: OpenSet;
  readonly canWrite: boolean;
  readonly onSetUp: () => void;
}

/** Prompts on rows of the open set: measured, and looked into. */
export function MatrixView({ open, canWrite, onSetUp }: MatrixViewProps) {
  const { set, cases } = open;
  if (set.prompts.length === 0 || cases.length === 0) {
    return (
      <div className="flex flex-col items-center gap-3 rounded-lg border border-line bg-panel px-6 py-16 text-center">
        <h2 className="font-medium">Nothing to measure yet</h2>
        <p className="max-w-prose text-sm text-quiet">
          {set.prompts.length === 0 ? "The set has no prompt." : "The set has no rows."} Add{" "}
          {set.prompts.length === 0 ? "one" : "some"}, then come back.
        </p>
        <Button look="primary" onClick={onSetUp}>
          {set.prompts.length === 0 ? "Add a prompt" : "Add rows"}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <RunBar open={open} canWrite={canWrite} />
      <Matrix
        open={open}
        readCell={readCell}
        measureAgain={canWrite ? runCellAgain : null}
        grade={canWrite ? gradeCell : null}
      />
      <BenchmarkReport open={open} />
    </div>
  );
}
