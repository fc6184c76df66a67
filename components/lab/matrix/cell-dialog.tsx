"use client";

import { RotateCw } from "lucide-react";
import { useEffect, useState } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { cellId, type OpenSet } from "@/lib/client/lab/lab-state";
import type { DemandScore } from "@/lib/records/answer-score";
import { isForPerson } from "@/lib/scoring/grade-by-person";
import type { Cell, CellKey } from "@/lib/search/lab-run";
import type { LabPart } from "@/lib/transfer/cases/lab-file";
import { Button } from "../../ui/button";
import { CopyButton } from "../../ui/copy-button";
import { Dialog } from "../../ui/dialog";
import { TextView } from "../../ui/text-view";
import { DemandOutcome } from "../demands/demand-outcome";
import { describeDemand } from "../demands/demand-words";
import { FailureNotice } from "../failure-notice";
import { caseName } from "../set/case-name";
import { printJson } from "../set/json-text";
import { describeParts } from "../export/lab-part-words";
import { printScore, printShare } from "./score-words";

/** Where whole cells are. */
export interface CellDoor {
  /** Null where it was not measured. */
  readonly readCell: (key: CellKey) => Promise<Result<Cell | null>>;
  /** Null where nothing can be measured. */
  readonly measureAgain: ((key: CellKey) => Promise<Result<unknown>>) | null;
  /** Notes whether the person finds the answer good; null where nothing can be noted. */
  readonly grade: ((key: CellKey, isGood: boolean) => Promise<Result<unknown>>) | null;
}

type CellDialogProps = CellDoor & {
  readonly open: OpenSet;
  readonly promptId: string;
  readonly caseId: string;
  readonly leftOut: readonly LabPart[];
  readonly onClose: () => void;
};

/** One prompt on one row: the answer, how it was scored, and what was sent. */
export function CellDialog(props: CellDialogProps) {
  const { open, promptId, caseId, leftOut, readCell, onClose } = props;
  const [sample, setSample] = useState(0);
  const [cell, setCell] = useState<Cell | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const row = open.cases.find(({ id }) => id === caseId);
  const prompt = open.set.prompts.find(({ id }) => id === promptId);
  const key = { promptId, caseId, sample };
  const summary = open.cells.get(cellId(key));
  const samples = countSamples(open, promptId, caseId);
  const isBusy = open.run?.state === "running" || open.run?.state === "stopping";
  const isWriting =
    open.run?.writing?.promptId === promptId &&
    open.run.writing.caseId === caseId &&
    open.run.writing.sample === sample;

  // What was measured anew is another summary.
  useEffect(() => {
    let isWanted = true;
    void readCell({ promptId, caseId, sample }).then((read) => {
      if (isWanted) setCell(read.ok ? read.value : null);
    });
    return () => {
      isWanted = false;
    };
  }, [readCell, promptId, caseId, sample, summary]);

  async function measureAgain(): Promise<void> {
    setFailure(null);
    const ended = await props.measureAgain?.(key);
    if (ended?.ok === false) setFailure(ended.failure);
  }

  async function grade(isGood: boolean): Promise<void> {
    const graded = await props.grade?.(key, isGood);
    setFailure(graded?.ok === false ? graded.failure : null);
  }

  const shown = summary === undefined || cell?.sample !== sample ? null : cell;
  return (
    <Dialog title={row === undefined ? "Answer" : caseName(row)} shape="wide" onClose={onClose}>
      <div className="flex flex-col gap-5 p-5">
        <div className="flex flex-wrap items-center gap-2">
          <p className="mr-auto text-sm text-quiet">
            <bdi className="text-ink">{prompt?.label}</bdi>
            {shown !== null && ` · ${describeFigures(shown)}`}
          </p>
          {samples > 1 && (
            <label className="flex items-center gap-2 text-sm">
              Answer
              <select
                value={sample}
                className="min-h-9 rounded-md border border-line-strong bg-panel px-2 pointer-coarse:min-h-11"
                onChange={(event) => setSample(Number(event.target.value))}
              >
                {Array.from({ length: samples }, (_, place) => (
                  <option key={place} value={place}>
                    {place + 1} of {samples}
                  </option>
                ))}
              </select>
            </label>
          )}
          {props.measureAgain !== null && (
            <Button disabled={isBusy} onClick={() => void measureAgain()}>
              <RotateCw size={15} aria-hidden />
              {summary === undefined ? "Measure it" : "Measure it again"}
            </Button>
          )}
        </div>
        {failure !== null && !isBusy && <FailureNotice failure={failure} />}
        {isWriting && <Box title="Writing…" text={open.run.writing.text} followsEnd />}
        {!isWriting && shown === null && <p className="text-sm text-quiet">Not measured yet.</p>}
        {!isWriting && shown !== null && leftOut.length > 0 && (
          <p className="text-sm text-quiet">Whoever shared this left out {describeParts(leftOut)}.</p>
        )}
        {!isWriting && shown !== null && (
          <div className="grid gap-5 lg:grid-cols-2">
            <div className="flex min-w-0 flex-col gap-5">
              {shown.failure !== null && <Failed cell={shown} />}
              {shown.answer !== null && <Box title="Answer" text={shown.answer} canCopy />}
              {shown.choices !== undefined && <p className="text-sm text-quiet">{describeChoices(shown.choices)}</p>}
              {shown.isCutOff && (
                <p className="text-sm text-quiet">It was longer than an answer may be, and is cut off.</p>
              )}
              {row !== undefined && row.expected !== null && <Box title="Expected" text={printJson(row.expected)} />}
            </div>
            <div className="flex min-w-0 flex-col gap-5">
              <Scores cell={shown} onGrade={props.grade === null ? null : (isGood) => void grade(isGood)} />
              {!leftOut.includes("sent") && <Box title="What was sent" text={shown.sent} canCopy />}
            </div>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function Failed({ cell: { failure } }: { cell: Cell }) {
  if (failure === null) return null;
  const { title, advice, detail } = describeFailure(failure);
  return (
    <div role="alert" className="flex flex-col gap-1 rounded-lg border border-danger/50 bg-removed-wash/40 p-3 text-sm">
      <p className="font-medium">{title}</p>
      <p>{advice}</p>
      {detail !== null && <p className="font-mono text-xs wrap-anywhere">{detail}</p>}
    </div>
  );
}

type OnGrade = ((isGood: boolean) => void) | null;

function Scores({ cell: { score }, onGrade }: { cell: Cell; onGrade: OnGrade }) {
  return (
    <section aria-label="How it was scored" className="flex flex-col gap-2">
      <h3 className="text-sm font-medium">
        {score.failure === "error" ? "Could not be scored" : score.passed ? "Passed" : "Failed"} ·{" "}
        <span className="tabular-nums">{printScore(score.score)}</span>
      </h3>
      {score.parts.length === 0 && <p className="text-sm text-quiet">{score.reason}</p>}
      <ul className="flex flex-col gap-2">
        {score.parts.map((part, place) => (
          <Part key={place} part={part} onGrade={onGrade} />
        ))}
      </ul>
    </section>
  );
}

function Part({ part, onGrade }: { part: DemandScore; onGrade: OnGrade }) {
  return (
    <li className="flex flex-col gap-1 rounded-md border border-line p-2.5">
      <p className="text-sm wrap-anywhere text-quiet">{describeDemand(part.demand)}</p>
      <DemandOutcome score={part} />
      {onGrade !== null && isForPerson(part) && (
        <div className="flex flex-wrap gap-2 pt-1">
          <Button onClick={() => onGrade(true)}>It is good</Button>
          <Button onClick={() => onGrade(false)}>It is not good</Button>
        </div>
      )}
      {part.parts.length > 0 && (
        <ul className="mt-1 flex flex-col gap-2 pl-3">
          {part.parts.map((member, place) => (
            <Part key={place} part={member} onGrade={onGrade} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface BoxProps {
  readonly title: string;
  readonly text: string;
  readonly followsEnd?: boolean;
  readonly canCopy?: boolean;
}

function Box({ title, text, followsEnd = false, canCopy = false }: BoxProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <div className="flex min-h-9 items-center gap-2">
        <h3 className="mr-auto text-sm font-medium">{title}</h3>
        {canCopy && <CopyButton text={text} />}
      </div>
      <TextView
        text={text}
        followsEnd={followsEnd}
        role="region"
        aria-label={title}
        className="max-h-[40vh] min-h-12 rounded-md border border-line px-3 py-2 text-sm leading-relaxed"
        placeholder={<span className="text-quiet">Nothing.</span>}
      />
    </div>
  );
}

/** "The likeliest letter was asked for: A 12 %, B 88 %" */
function describeChoices(choices: NonNullable<Cell["choices"]>): string {
  const shares = choices.map(({ answer, logProbability }) => `${answer} ${printShare(Math.exp(logProbability))}`);
  return `The likeliest letter was asked for: ${shares.join(", ")}.`;
}

function describeFigures({ usage, milliseconds }: Cell): string {
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  if (usage === null) return milliseconds === 0 ? "no model was asked" : time;
  return `${usage.promptTokens.toLocaleString("en")} tokens read, ${usage.completionTokens.toLocaleString("en")} written · ${time}`;
}

function countSamples({ cells }: OpenSet, promptId: string, caseId: string): number {
  let count = 0;
  while (cells.has(cellId({ promptId, caseId, sample: count }))) count += 1;
  return Math.max(1, count);
}
