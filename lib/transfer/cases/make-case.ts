import type { Assertion } from "../../records/assertion";
import type { Case, CasePrompt } from "../../records/case";
import type { Json } from "../../records/json";
import type { Remarks } from "./remarks";
import { tellApart } from "./tell-apart";

/** A row as a reader gives it: what it does not name is empty. `row` is its place, as the person counts. */
export type DraftCase = Partial<Omit<Case, "id">> & { readonly id?: string | null; readonly row: number };

/** Cases with ids that differ: the rows' own where they have one, else their numbers. */
export function finishCases(drafts: readonly DraftCase[], remarks: Remarks): readonly Case[] {
  const taken = new Set<string>();
  return drafts.map(({ row, id, ...given }, place) => {
    const wanted = id == null || id.trim() === "" ? `row-${place + 1}` : id;
    const unique = tellApart(wanted, taken, "-");
    if (unique !== wanted && id === wanted) {
      remarks.addRow(`Row ${row} has the id “${wanted}”, which an earlier row has too; it is called “${unique}” here.`);
    }
    return { ...emptyCase, ...given, id: unique };
  });
}

/** A row that says nothing. */
export const emptyCase: Omit<Case, "id"> = {
  description: "",
  variables: {},
  expected: null,
  demands: [],
  threshold: null,
  prefix: "",
  suffix: "",
  transform: null,
  givenAnswer: null,
  onlyPrompts: null,
  metadata: {},
  notRun: [],
};

/** One plain demand; `value` is a template where it is a text. */
export function makeDemand(kind: string, value: Json | null, rest: Partial<Assertion> = {}): Assertion {
  return {
    kind,
    isNegated: false,
    value,
    threshold: null,
    weight: 1,
    metric: null,
    transform: null,
    config: {},
    ...rest,
  };
}

/** A text that stands in data, written so that it stays itself when it is filled as a template. */
export function asTemplate(text: string): string {
  return /\{[{%#]/.test(text) ? `{{ ${JSON.stringify(text)} }}` : text;
}

export function makePrompt(text: string, label = "Prompt 1", id = "prompt-1"): CasePrompt {
  return { id, label, text };
}

/** "C" for 2. */
export function letterOf(place: number): string {
  return String.fromCharCode(0x41 + place);
}
