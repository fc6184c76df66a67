import type { Version } from "../../store/session";
import { silverAbove } from "../session/task-to-refine";
import type { Trial } from "./trial-store";

/** The two prompts that a version can be tried in: its own against the silver one that it goes back to. */
export interface TrialPair {
  readonly candidate: Version;
  readonly incumbent: Version;
}

/** Null for a silver version, for one that is not finished, and where either text is empty. */
export function pairFor(version: Version | null, versions: readonly Version[]): TrialPair | null {
  if (version === null || version.kind === "silver" || version.state === "writing") return null;
  const incumbent = silverAbove(version, versions);
  if (incumbent === null || version.text.trim() === "" || incumbent.text.trim() === "") return null;
  return { candidate: version, incumbent };
}

/** True where the trial is of these versions with these texts. */
export function isTrialOf({ versionIds, texts }: Pick<Trial, "versionIds" | "texts">, pair: TrialPair): boolean {
  return (["candidate", "incumbent"] as const).every(
    (side) => versionIds[side] === pair[side].id && texts[side] === pair[side].text,
  );
}

/**
 * The texts whose place-holders are asked for. What was added to the candidate is none of the person's: a line that speaks
 * of [square brackets] asks for nothing.
 */
export function textsToFill({ incumbent, candidate }: TrialPair): readonly string[] {
  const { frame } = candidate;
  const own =
    frame === undefined
      ? [candidate.text]
      : [frame.before, frame.after, ...frame.questions.flatMap(({ answer }) => answer?.text ?? [])];
  return [incumbent.text, ...own];
}
