import { fail } from "../../base/result";

/** The files bring nothing: each reason is a sentence that says what is wrong, where, and what to do. */
export function refuse(...reasons: readonly string[]) {
  return fail({ kind: "invalid-cases", reasons });
}
