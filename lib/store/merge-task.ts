import { isText } from "./is-text";
import type { DraftTask } from "./session";

/** One step of what was typed into the form: the task, and the one that it was made from. */
export interface TaskStep {
  readonly task: DraftTask;
  readonly basis: DraftTask;
}

/**
 * Brings what was typed, in steps that follow each other, into the stored task. A field that still is as one of the
 * steps left it takes what was typed last. One that somebody has written since stays, and what was typed is given as
 * `beside`, where it is a text. Gives the stored task itself where nothing changes.
 */
export function mergeTask(
  stored: DraftTask,
  steps: readonly TaskStep[],
): { task: DraftTask; beside: Partial<Pick<DraftTask, "silverPrompt" | "silverResponse" | "goldenResponse">> } {
  const first = steps[0]?.basis ?? stored;
  const last = steps.at(-1)?.task ?? stored;
  const known = [first, ...steps.map(({ task }) => task)];
  // Both have the keys of a task only.
  const keys = [...new Set([...Object.keys(first), ...Object.keys(last)])] as (keyof DraftTask)[];
  const changed = keys.filter((key) => !isSame(first[key], last[key]) && !isSame(stored[key], last[key]));
  const taken = changed.filter((key) => known.some((state) => isSame(state[key], stored[key])));
  const left = changed.filter((key) => !taken.includes(key));
  const texts = (["silverPrompt", "silverResponse", "goldenResponse"] as const).filter(
    (key) => left.includes(key) && isText(last[key]) && stored[key]?.startsWith(last[key] ?? "") !== true,
  );
  return {
    task: taken.length === 0 ? stored : withFields(stored, last, taken),
    beside: pick(last, texts),
  };
}

/** A key that is not there is no answer, and stays away. */
function withFields(stored: DraftTask, last: DraftTask, keys: readonly (keyof DraftTask)[]): DraftTask {
  const { answers, ...rest } = { ...stored, ...pick(last, keys) };
  return answers === undefined ? rest : { ...rest, answers };
}

function pick<Key extends keyof DraftTask>(task: DraftTask, keys: readonly Key[]): Partial<Pick<DraftTask, Key>> {
  // `fromEntries` forgets which keys it was given.
  return Object.fromEntries(keys.map((key) => [key, task[key]])) as Partial<Pick<DraftTask, Key>>;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
