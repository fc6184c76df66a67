"use client";

import { useId } from "react";
import { scoreBy } from "@/lib/client/run/score-trial";
import { useTrial } from "@/lib/client/run/trial-store";
import { chooseScorer } from "@/lib/scoring/choose-scorer";
import { findAssertionProblem, type Assertion } from "@/lib/scoring/score-assertion";
import { firstGoldenResponse, goldenScorers } from "@/lib/scoring/scoring";
import type { TrialInput } from "@/lib/scoring/place-holder-values";
import { MeaningScoring } from "./meaning-scoring";
import { changeForm, readAssertion, readScoring, useTrialForm } from "./trial-form-store";
import type { ScoringChoice } from "./trial-form";

const field = "h-10 w-full rounded-md border border-line-strong bg-panel px-2 pointer-coarse:h-11";

/** How the outputs are scored. A change also scores again what is already there. */
export function ScoringFields({ inputs }: { inputs: readonly TrialInput[] }) {
  const scoring = useTrialForm((state) => state.scoring);
  const id = useId();
  const golden = firstGoldenResponse(inputs);
  const automatic = golden === null ? "no golden response" : chooseScorer(golden).name;
  return (
    <div className="flex flex-col gap-3">
      <div>
        <label htmlFor={id} className="mb-2 block font-medium">
          Scored by
        </label>
        <select
          id={id}
          className={field}
          value={scoring}
          onChange={(event) => {
            // The options' values are the choices.
            changeForm({ scoring: event.target.value as ScoringChoice });
            scoreAgain();
          }}
        >
          <option value="automatic">Automatic: {automatic}</option>
          <optgroup label="Against the golden response">
            {goldenScorers.map(({ id: scorerId, name }) => (
              <option key={scorerId} value={scorerId}>
                {name.charAt(0).toUpperCase() + name.slice(1)}
              </option>
            ))}
            <option value="similarity">The same meaning (embeddings)</option>
          </optgroup>
          <option value="assertion">What must hold of every output…</option>
          <option value="none">No scores, only your own eyes</option>
        </select>
      </div>
      {scoring === "assertion" && <AssertionFields />}
      {scoring === "similarity" && <MeaningScoring />}
    </div>
  );
}

const kinds: Readonly<Record<Assertion["kind"], { readonly name: string; readonly label: string | null }>> = {
  contains: { name: "Contains", label: "The text" },
  lacks: { name: "Does not contain", label: "The text" },
  matches: { name: "Matches a pattern", label: "The pattern (a regular expression)" },
  "is-json": { name: "Is JSON", label: null },
  "at-most-words": { name: "At most N words", label: "The number of words" },
  "at-most-characters": { name: "At most N characters", label: "The number of characters" },
};

function AssertionFields() {
  const { assertionKind, assertionText } = useTrialForm();
  const id = useId();
  const { label } = kinds[assertionKind];
  const problem = findAssertionProblem(readAssertion(assertionKind, assertionText));
  return (
    <div className="flex flex-col gap-3 border-l-2 border-line pl-3">
      <div>
        <label htmlFor={`${id}-kind`} className="mb-1 block text-sm">
          Every output
        </label>
        <select
          id={`${id}-kind`}
          className={field}
          value={assertionKind}
          onChange={(event) => {
            // The options' values are the kinds.
            changeForm({ assertionKind: event.target.value as Assertion["kind"], assertionText: "" });
            scoreAgain();
          }}
        >
          {Object.entries(kinds).map(([kind, { name }]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {label !== null && (
        <div>
          <label htmlFor={`${id}-text`} className="mb-1 block text-sm">
            {label}
          </label>
          <input
            id={`${id}-text`}
            className={field}
            value={assertionText}
            maxLength={10_000}
            inputMode={assertionKind.startsWith("at-most") ? "numeric" : "text"}
            aria-describedby={`${id}-problem`}
            aria-invalid={assertionText !== "" && problem !== null}
            onChange={(event) => {
              changeForm({ assertionText: event.target.value });
              scoreAgain();
            }}
          />
          <p
            id={`${id}-problem`}
            className={`mt-1 text-xs empty:hidden ${assertionText === "" ? "text-quiet" : "text-danger"}`}
          >
            {problem}
          </p>
        </div>
      )}
    </div>
  );
}

/** By what stands in the form now, against the golden responses of the trial that is shown. */
function scoreAgain(): void {
  const { trial } = useTrial.getState();
  if (trial !== null) scoreBy(readScoring(useTrialForm.getState(), firstGoldenResponse(trial.inputs)));
}
