import { md5 } from "hash-wasm";
import { personAnswers, type PersonAnswer, type PersonQuestion } from "../base/person-question";
import type { Answer, Call } from "../calls/call";

/** 128 bits, in hexadecimal digits, of what a person is asked: no model decides the answer. */
export function questionHash({ kind, input, first, second }: PersonQuestion): Promise<string> {
  return md5(JSON.stringify(["person", kind, input, first, second]));
}

/** A person's answer as it is stored. It costs nothing of the budget. */
export function personCall(asked: Pick<Call, "step" | "requestHash">, answer: PersonAnswer): Call {
  const { step, requestHash } = asked;
  return { step, requestHash, purpose: "person", answer: { ...nothingSpent, text: answer }, isCached: false };
}

/** Null where it is none. */
export function readPersonAnswer({ text }: Answer): PersonAnswer | null {
  return personAnswers.find((answer) => answer === text) ?? null;
}

const nothingSpent = {
  isCutOff: false,
  usage: { promptTokens: 0, completionTokens: 0 },
  milliseconds: 0,
} as const;
