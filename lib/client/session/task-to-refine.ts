import type { Version } from "../../store/session";
import { defaultWordLimit, type Task } from "../../template/task";
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

/** What the person asked for on the way from the silver prompt to this version, the first wish first. */
export function wishesOnTheWay(version: Version): readonly string[] {
  const { versions } = useSession.getState();
  return wayUp(version, versions)
    .filter(({ kind }) => kind !== "silver")
    .flatMap(({ origin }) => (origin?.isRepair === true ? [] : (origin?.note ?? [])))
    .toReversed();
}

/** The version itself where it is silver, else the nearest silver one that it came from. */
export function silverAbove(version: Version, versions: readonly Version[]): Version | null {
  const top = wayUp(version, versions).at(-1);
  return top?.kind === "silver" ? top : null;
}

/** The version, its parent, and so on to the first silver one; a damaged tree may hold a ring. */
function wayUp(version: Version, versions: readonly Version[]): readonly Version[] {
  const byId = new Map(versions.map((other) => [other.id, other]));
  const passed = new Set<Version>();
  let at: Version | undefined = version;
  while (at !== undefined && !passed.has(at)) {
    passed.add(at);
    if (at.kind === "silver") break;
    at = byId.get(at.parentId ?? "");
  }
  return [...passed];
}
