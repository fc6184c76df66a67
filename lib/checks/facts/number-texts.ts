import type { Language } from "../../reading/language";
import type { ReadNumbers } from "../../reading/numbers/read-numbers";

/** Two texts whose numbers are compared; in the masked ones spaces stand where numbers are no facts. */
export interface NumberTexts {
  readonly silver: string;
  readonly candidate: string;
  readonly maskedSilver: string;
  readonly maskedCandidate: string;
  readonly silverNumbers: ReadNumbers;
  readonly candidateNumbers: ReadNumbers;
  readonly language: Language;
}
