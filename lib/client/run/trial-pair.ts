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
