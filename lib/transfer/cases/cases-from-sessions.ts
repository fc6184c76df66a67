import { isText } from "../../store/is-text";
import type { Session } from "../../store/session";
import { succeed, type Result } from "../../base/result";
import type { ReadCases } from "./case-file";
import { finishCases, makePrompt } from "./make-case";
import { refuse } from "./refuse";
import { createRemarks } from "./remarks";

type Source = Pick<Session, "id" | "title" | "name" | "task">;

/**
 * Sessions in which a golden response stands, as cases: the silver prompt is what is filled in, the golden response the
 * right answer. Sessions without one are counted in the remarks.
 */
export function casesFromSessions(sessions: readonly Source[]): Result<ReadCases> {
  const remarks = createRemarks();
  const usable = sessions.filter(({ task }) => isText(task.silverPrompt) && isText(task.goldenResponse));
  if (usable.length === 0) {
    return refuse(
      "No session has both a prompt and the response that you wanted. In the workbench, “Add the response you wanted” takes one; then take the sessions again.",
    );
  }
  const left = sessions.length - usable.length;
  if (left > 0)
    remarks.add(
      `${left} of ${sessions.length} sessions have no prompt, or no response that you wanted, and were left out.`,
    );
  const cases = finishCases(
    usable.map(({ id, title, name, task }, place) => ({
      row: place + 1,
      id,
      description: name ?? title,
      variables: { task: task.silverPrompt },
      expected: task.goldenResponse,
      metadata: isText(task.silverResponse) ? { silver_response: task.silverResponse } : {},
    })),
    remarks,
  );
  return succeed({
    format: "sessions",
    set: {
      name: "Golden responses of sessions",
      prompts: [makePrompt("{{task}}")],
      demands: [],
      derivedMetrics: [],
      source: null,
    },
    cases,
    fields: null,
    remarks: remarks.list(),
  });
}
