"use client";

import { useEffect, useState } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import type { Result } from "@/lib/base/result";
import type { DemandScore } from "@/lib/records/answer-score";
import type { Assertion } from "@/lib/records/assertion";
import type { Case } from "@/lib/records/case";
import { SelectField } from "../../models/form-fields";
import { GrowingTextarea } from "../../ui/growing-textarea";
import { printJson } from "../set/json-text";
import { caseName } from "../set/case-name";
import { DemandOutcome } from "./demand-outcome";

export interface TryOnRow {
  readonly cases: readonly Case[];
  /** An answer that the row has been given already; null where there is none. */
  readonly readAnswer: (caseId: string) => Promise<string | null>;
  readonly score: (demand: Assertion, row: Case, answer: string) => Promise<Result<DemandScore>>;
}

/** A list of all rows of a large set would be of no use. */
const MOST_ROWS = 200;
/** A person who types is not told of every letter. */
const SETTLE_MILLISECONDS = 300;

/** What the demand says of one row's answer, while it is written. */
export function TryDemand({ demand, tryOn }: { demand: Assertion | null; tryOn: TryOnRow }) {
  const { cases, readAnswer, score } = tryOn;
  const [caseId, setCaseId] = useState(cases[0]?.id ?? null);
  const [answer, setAnswer] = useState<{ readonly caseId: string; readonly text: string } | null>(null);
  const [outcome, setOutcome] = useState<Result<DemandScore> | null>(null);
  const row = cases.find(({ id }) => id === caseId);

  useEffect(() => {
    if (row === undefined) return;
    let isWanted = true;
    const given = row.givenAnswer ?? row.expected;
    void readAnswer(row.id).then((stored) => {
      if (isWanted) setAnswer({ caseId: row.id, text: stored ?? printJson(given) });
    });
    return () => {
      isWanted = false;
    };
  }, [row, readAnswer]);

  const text = answer?.caseId === caseId ? answer.text : null;
  // The draft is read anew at every drawing; its content tells whether it is another demand.
  const demandKey = JSON.stringify(demand);
  useEffect(() => {
    if (demand === null || row === undefined || text === null) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      void score(demand, row, text).then((result) => {
        if (isWanted) setOutcome(result);
      });
    }, SETTLE_MILLISECONDS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see demandKey
  }, [demandKey, row, text, score]);

  if (row === undefined) return null;
  return (
    <fieldset className="flex flex-col gap-3 rounded-lg bg-raised p-3">
      <legend className="sr-only">Try it on one row</legend>
      <SelectField label="Try it on" value={row.id} onChange={(event) => setCaseId(event.target.value)}>
        {cases.slice(0, MOST_ROWS).map((one, index) => (
          <option key={one.id} value={one.id}>
            {index + 1}: {caseName(one)}
          </option>
        ))}
      </SelectField>
      <label className="flex flex-col gap-1 text-sm font-medium">
        Answer
        <GrowingTextarea
          value={text ?? ""}
          className="min-h-16 text-sm font-normal"
          placeholder="Paste an answer to try it on"
          onChange={(event) => setAnswer({ caseId: row.id, text: event.target.value })}
        />
      </label>
      <div role="status" className="min-h-6 text-sm">
        {demand === null || outcome === null ? (
          <p className="text-quiet">It is tried as soon as it is whole.</p>
        ) : outcome.ok ? (
          <DemandOutcome score={outcome.value} />
        ) : (
          <p className="text-danger">{describeFailure(outcome.failure).title}.</p>
        )}
      </div>
    </fieldset>
  );
}
