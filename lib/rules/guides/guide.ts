import type { OutputContract } from "../../checks/response-form/output-contract";
import { pointedNoun } from "../../reading/pointing";
import type { Reading } from "../reading";
import { statesFormat } from "../../reading/stated";

/** One requirement that is good for one kind of task, and the document that it follows. */
export interface Advice {
  readonly rule: string;
  /** A full sentence for the prompt; a function where it depends on the reading, null where it does not apply. */
  readonly text: string | ((reading: Reading, wanted: WantedForm) => string | null);
  /** Left out where the person's own words already speak of the matter. */
  readonly unless: RegExp | null;
  /** 3 stays longest when the word limit forces a choice. */
  readonly weight: 1 | 2 | 3;
  readonly source: string;
  /** Why it was added, for the person. */
  readonly remark: string;
  /** True where it asks for more in the answer, which a short golden response has no room for. */
  readonly needsRoom?: true;
  /** The label of the question that takes its place where questions are asked. */
  readonly answeredBy?: string;
}

/** The form of the golden response; null where there is none. */
export type WantedForm = OutputContract["form"] | null;

/** What only the person can answer; stands in the prompt as `Label: [Question?]`. */
export interface Question {
  readonly label: string;
  readonly question: string;
  /** Not asked where the prompt already answers it. */
  readonly unless: RegExp | ((reading: Reading) => boolean);
}

/** What the rules know about one kind of task. */
export interface Guide {
  /** In the order in which they stand in the prompt. */
  readonly advice: readonly Advice[];
  /** Follows "Output format: "; null where the kind has no form of its own or the prompt already names one. */
  readonly output: (reading: Reading) => string | null;
  /** In order of importance; at most three are asked. */
  readonly questions: readonly Question[];
}

/** What the prompt calls its material: "article", "notes"; "text" where it gives it no name. */
export function materialNoun(reading: Reading): string {
  return reading.material?.noun ?? pointedNoun(reading.instruction) ?? "text";
}

export const noOutput = (): null => null;

/** This form, unless the prompt already names one. */
export function formOf(form: string): Guide["output"] {
  return (reading) => (statesFormat(reading.instruction).size > 0 ? null : `${form}.`);
}
