import type { FormRow, TrialForm } from "./trial-form";
import { create } from "zustand";
import { keepDraft, readDraft, type DraftField } from "@/lib/client/session/drafts";
import { settledId } from "@/lib/client/session/moved-ids";
import { findAssertionProblem, type Assertion } from "@/lib/scoring/score-assertion";
import { chooseScorer } from "@/lib/scoring/choose-scorer";
import { readInputsFromCsv, readTypedInputs, type InputsReading } from "@/lib/scoring/place-holder-values";
import { goldenScorers, type Scoring } from "@/lib/scoring/scoring";
import { readFormDraft, writeFormDraft } from "./form-draft";

const firstForm: Omit<TrialForm, "sessionId"> = {
  way: "typed",
  rows: [{ key: 0, values: new Map(), goldenResponse: null }],
  table: "",
  isBlind: false,
  scoring: "automatic",
  assertionKind: "contains",
  assertionText: "",
  isTried: false,
};

/** What the person set for the next trial; it outlives the dialog, and is saved as it is typed. */
export const useTrialForm = create<TrialForm>(() => ({ ...firstForm, sessionId: null }));

export function changeForm(changes: Partial<TrialForm>): void {
  useTrialForm.setState(changes);
  const form = useTrialForm.getState();
  if (form.sessionId !== null) keepDraft(fieldOf(form.sessionId), writeFormDraft(form));
}

/** Begins anew where another session was shown before, with what was typed for this one and not used yet. */
export async function takeFormOf(sessionId: string): Promise<void> {
  const former = useTrialForm.getState().sessionId;
  if (former === sessionId) return;
  if (former !== null && settledId(former) === sessionId) {
    // The session goes on under a new id, since another tab deleted it: the form stays.
    changeForm({ sessionId });
    return;
  }
  const begun = { ...firstForm, sessionId };
  useTrialForm.setState(begun);
  const kept = readFormDraft((await readDraft(fieldOf(sessionId))) ?? "");
  const { sessionId: now, rows, table } = useTrialForm.getState();
  // Whoever has begun to type meanwhile is not disturbed.
  const isUntouched = now === sessionId && rows === begun.rows && table === begun.table;
  if (kept !== null && isUntouched) useTrialForm.setState(kept);
}

function fieldOf(sessionId: string): DraftField {
  return { sessionId, name: "trial", what: "the inputs of a trial" };
}

export function addRow(): void {
  const { rows } = useTrialForm.getState();
  changeForm({ rows: [...rows, { key: (rows.at(-1)?.key ?? 0) + 1, values: new Map(), goldenResponse: null }] });
}

export function removeRow(key: number): void {
  changeForm({ rows: useTrialForm.getState().rows.filter((row) => row.key !== key) });
}

export function changeRow(key: number, changes: Partial<FormRow>): void {
  const { rows } = useTrialForm.getState();
  changeForm({ rows: rows.map((row) => (row.key === key ? { ...row, ...changes } : row)) });
}

/** The inputs as they stand in the form. The first one's golden response is the task's until the person types another. */
export function readForm(
  { way, rows, table }: Pick<TrialForm, "way" | "rows" | "table">,
  names: readonly string[],
  taskGolden: string | null,
): InputsReading {
  if (way === "table" && names.length > 0) return readInputsFromCsv(table, names);
  const typed = names.length === 0 ? rows.slice(0, 1) : rows;
  return readTypedInputs(
    typed.map(({ values, goldenResponse }, index) => ({
      values: new Map(names.flatMap((name) => (values.has(name) ? [[name, values.get(name) ?? ""]] : []))),
      goldenResponse: blankAsNull(goldenResponse ?? (index === 0 ? taskGolden : null)),
    })),
    names,
  );
}

/** How the outputs will be scored; null for not at all, or where the assertion is not written yet. */
export function readScoring(
  { scoring, assertionKind, assertionText }: Pick<TrialForm, "scoring" | "assertionKind" | "assertionText">,
  firstGolden: string | null,
): Scoring | null {
  switch (scoring) {
    case "none":
      return null;
    case "assertion": {
      const assertion = readAssertion(assertionKind, assertionText);
      return findAssertionProblem(assertion) === null ? { id: "assertion", assertion } : null;
    }
    case "automatic": {
      const chosen = firstGolden === null ? null : chooseScorer(firstGolden).id;
      const scorer = goldenScorers.find(({ id }) => id === chosen);
      return scorer === undefined ? null : { id: scorer.id };
    }
    case "exact":
    case "normalized":
    case "number":
    case "letter":
    case "json":
    case "rouge-l":
    case "similarity":
      return { id: scoring };
  }
}

export function readAssertion(kind: Assertion["kind"], text: string): Assertion {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  switch (kind) {
    case "contains":
    case "lacks":
      return { kind, text };
    case "matches":
      return { kind, pattern: text };
    case "is-json":
      return { kind };
    case "at-most-words":
      return { kind, words: number };
    case "at-most-characters":
      return { kind, characters: number };
  }
}

function blankAsNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}
