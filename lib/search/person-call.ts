import { isAnswerTo, type PersonAnswer, type PersonQuestion } from "../base/person-question";
import type { Answer, Call } from "./search";

/** A person's answer as it is stored. It costs nothing of the budget. */
export function personCall(asked: Pick<Call, "step" | "requestHash">, answer: PersonAnswer): Call {
  const { step, requestHash } = asked;
  return { step, requestHash, purpose: "person", answer: { ...nothingSpent, text: answer }, isCached: false };
}

/** Null where it is none to this question. */
export function readPersonAnswer({ text }: Answer, question: PersonQuestion): PersonAnswer | null {
  return isAnswerTo(question, text) ? text : null;
}

const nothingSpent = {
  isCutOff: false,
  usage: { promptTokens: 0, completionTokens: 0 },
  milliseconds: 0,
} as const;
