import type { Version } from "@/lib/store/session";

/** Whether rules added nothing to a prompt and ask for what it leaves open: the answers are what makes it better. */
export function isAsking({ isUnchanged, origin, frame }: Version): boolean {
  const isRefined = typeof origin?.note === "string";
  return isUnchanged && !isRefined && frame?.questions.some(({ answer }) => answer === null) === true;
}
