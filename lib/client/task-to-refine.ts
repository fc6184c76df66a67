import type { Version } from "../sessions/session";
import { defaultWordLimit, type Task } from "../template/task";
import { taskOf, useSession } from "./session-store";

/**
 * The task that a version belongs to, for changing that version: the silver prompt is the one that the version goes
 * back to, which need not be the one in the form. Unless the person set a word limit, it leaves room for the longer of
 * the two prompts.
 */
export function taskToRefine(version: Version): Task {
  const { draft, versions } = useSession.getState();
  const silverPrompt = silverAbove(version, versions)?.text ?? draft.silverPrompt;
  const task = taskOf({ ...draft, silverPrompt });
  return draft.wordLimit === null
    ? { ...task, wordLimit: Math.max(task.wordLimit, defaultWordLimit(version.text)) }
    : task;
}

/** The version itself where it is silver, else the nearest silver one that it came from. */
function silverAbove(version: Version, versions: readonly Version[]): Version | null {
  const byId = new Map(versions.map((other) => [other.id, other]));
  const passed = new Set<string>();
  let at: Version | undefined = version;
  while (at !== undefined && at.kind !== "silver" && !passed.has(at.id)) {
    passed.add(at.id);
    at = byId.get(at.parentId ?? "");
  }
  return at?.kind === "silver" ? at : null;
}
