import { md5 } from "hash-wasm";
import { isAnswerTo, type DuelQuestion, type PersonAnswer, type PersonQuestion } from "../base/person-question";
import type { Answer, Call } from "../calls/call";

/** 128 bits, in hexadecimal digits, of what a person is asked: no model decides the answer. */
export function questionHash(question: PersonQuestion): Promise<string> {
  return md5(JSON.stringify(["person", question.kind, ...partsOf(question)]));
}

function partsOf(question: PersonQuestion): readonly unknown[] {
  switch (question.kind) {
    case "duel":
      return [question.input, question.first, question.second];
    case "open":
      return [question.question, question.about.map(({ title, text }) => [title, text]), question.options];
  }
}

/** A person's answer as it is stored. It costs nothing of the budget. */
export function personCall(
  { step, requestHash, question }: Pick<Call, "step" | "requestHash"> & { readonly question: PersonQuestion },
  answer: PersonAnswer,
): Call {
  const sent = question.kind === "open" ? question.question : duelText(question);
  return { step, requestHash, purpose: "person", answer: { ...nothingSpent, text: answer }, isCached: false, sent };
}

function duelText({ input, first, second }: DuelQuestion): string {
  return `Which answer is better?\n\n${input}\n\n1. ${first}\n\n2. ${second}`;
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
