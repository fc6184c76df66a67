import { beforeEach, describe, expect, it } from "vitest";
import {
  addRow,
  changeForm,
  changeRow,
  readForm,
  readScoring,
  removeRow,
  takeFormOf,
  useTrialForm,
} from "@/components/trial/trial-form-store";

const form = () => useTrialForm.getState();

let sessions = 0;
const sessionId = () => `session-${sessions}`;

beforeEach(async () => {
  sessions += 1;
  await takeFormOf(sessionId());
});

describe("readForm", () => {
  it("takes the task's golden response for the first input, until another one is typed", () => {
    changeRow(0, { values: new Map([["a", "2"]]) });
    addRow();
    changeRow(1, { values: new Map([["a", "3"]]) });
    expect(readForm(form(), ["a"], "4")).toEqual({
      ok: true,
      inputs: [
        { values: new Map([["a", "2"]]), goldenResponse: "4" },
        { values: new Map([["a", "3"]]), goldenResponse: null },
      ],
    });
    changeRow(0, { goldenResponse: " " });
    expect(readForm(form(), ["a"], "4")).toMatchObject({ inputs: [{ goldenResponse: null }, {}] });
  });

  it("needs no values where the prompts have no place-holders, and is one input then", () => {
    addRow();
    changeForm({ way: "table", table: "nonsense" });
    expect(readForm(form(), [], null)).toEqual({ ok: true, inputs: [{ values: new Map(), goldenResponse: null }] });
  });

  it("says which value was not typed; one that was emptied is empty", () => {
    changeRow(0, { values: new Map([["a", ""]]) });
    expect(readForm(form(), ["a"], null)).toMatchObject({ ok: true });
    expect(readForm(form(), ["a", "b"], null)).toEqual({
      ok: false,
      problems: ["Row 1, column “b”: the value is missing."],
    });
  });

  it("leaves out values of place-holders that are gone", () => {
    changeRow(0, {
      values: new Map([
        ["a", "2"],
        ["gone", "3"],
      ]),
    });
    expect(readForm(form(), ["a"], null)).toMatchObject({ inputs: [{ values: new Map([["a", "2"]]) }] });
  });

  it("reads a table only where one is wanted", () => {
    changeForm({ way: "table", table: "a,golden\n2,4\n" });
    expect(readForm(form(), ["a"], "9")).toEqual({
      ok: true,
      inputs: [{ values: new Map([["a", "2"]]), goldenResponse: "4" }],
    });
  });
});

describe("readScoring", () => {
  it.each([
    ["4", "number"],
    ["B", "letter"],
    ['{"a": 1}', "json"],
    ["Paris", "normalized"],
    ["A long answer of more than five words.", "rouge-l"],
  ])("chooses for the golden response %s the scorer %s", (golden, id) => {
    expect(readScoring(form(), golden)).toEqual({ id });
  });

  it("scores nothing without a golden response, or where the person wants none", () => {
    expect(readScoring(form(), null)).toBeNull();
    changeForm({ scoring: "none" });
    expect(readScoring(form(), "4")).toBeNull();
  });

  it("takes an assertion as soon as it can be used", () => {
    changeForm({ scoring: "assertion", assertionKind: "at-most-words", assertionText: "" });
    expect(readScoring(form(), null)).toBeNull();
    changeForm({ assertionText: "12" });
    expect(readScoring(form(), null)).toEqual({ id: "assertion", assertion: { kind: "at-most-words", words: 12 } });
    changeForm({ assertionText: "twelve" });
    expect(readScoring(form(), null)).toBeNull();
  });
});

describe("takeFormOf", () => {
  it("keeps what was typed for each session, and begins anew for another", async () => {
    addRow();
    removeRow(0);
    changeRow(1, { values: new Map([["a", "2"]]) });
    changeForm({ table: "a\n1", isBlind: true });
    const typed = form();
    await takeFormOf(sessionId());
    expect(form()).toEqual(typed);
    await takeFormOf("another");
    expect(form()).toMatchObject({ table: "", isBlind: false, rows: [{ key: 0 }] });
    await takeFormOf(sessionId());
    expect(form()).toEqual(typed);
  });
});
