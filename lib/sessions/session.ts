import type { Failure } from "../base/failure";
import type { LoadedModel, Timings, Usage } from "../engines/engine";
import type { OptimizerId, OptimizerSettings, Remark } from "../optimizers/optimizer";

/** One task with the tree of its versions. Times are epoch milliseconds. */
export interface Session {
  readonly id: string;
  readonly createdAt: number;
  /** The last time that anything of the session was saved, its versions included. */
  readonly updatedAt: number;
  /** The first words of the silver prompt; the repository keeps it so. */
  readonly title: string;
  /** The person's own name for it, shown in place of the title; null for none. */
  readonly name: string | null;
  /** When it was pinned to the top of the list; null where it is not. */
  readonly pinnedAt: number | null;
  readonly task: DraftTask;
  readonly selectedVersionId: string | null;
  /** The version that the person settled on; null while undecided. */
  readonly chosenVersionId: string | null;
}

/** What the person settled on: nothing yet, a golden prompt (a candidate or an edit), or the prompt that they had. */
export type SessionVerdict = "undecided" | "golden" | "kept";

/** A session as a list shows it. */
export interface SessionSummary {
  readonly id: string;
  readonly title: string;
  readonly name: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly pinnedAt: number | null;
  readonly verdict: SessionVerdict;
  /** The ids of all models that wrote for it, and "rules" where the rules did; sorted. */
  readonly models: readonly string[];
}

/** The task as it stands in the form. */
export interface DraftTask {
  readonly silverPrompt: string;
  readonly silverResponse: string | null;
  readonly goldenResponse: string | null;
  /** Null for the limit that the prompt's length suggests. */
  readonly wordLimit: number | null;
}

/**
 * One prompt in a session's tree. A candidate's parent is the silver version that it was made from, an edit's parent
 * the version that was edited, a changed silver prompt's parent the former silver version.
 */
export interface Version {
  readonly id: string;
  readonly sessionId: string;
  readonly parentId: string | null;
  readonly createdAt: number;
  readonly kind: "silver" | "candidate" | "edit";
  readonly text: string;
  /** The person's own name for it; null for none. */
  readonly name: string | null;
  /** "stopped": the text ends where the person, or a closed tab, cut it off. */
  readonly state: "writing" | "complete" | "stopped" | "failed";
  /** Why the state is "failed"; null in every other state. */
  readonly failure: Failure | null;
  /** All that the model wrote, where that was no prompt or was cut off. */
  readonly raw: string | null;
  readonly remarks: readonly Remark[];
  /** True where the optimizer had nothing to add and gave its parent back. */
  readonly isUnchanged: boolean;
  /** How the version was made; null where a person wrote it. */
  readonly origin: VersionOrigin | null;
}

export interface VersionOrigin {
  readonly optimizer: OptimizerId;
  /** What the person asked to change in the parent; null where the version was made from the task alone. */
  readonly note: string | null;
  /** Null where no model was asked; so are the pack, the seed, the usage and the timings. */
  readonly model: LoadedModel | null;
  /** `hash` is null where the browser offers no hashing. */
  readonly pack: { readonly id: string; readonly name: string; readonly hash: string | null } | null;
  readonly settings: OptimizerSettings | null;
  readonly wordLimit: number;
  readonly seed: number | null;
  readonly usage: Usage | null;
  readonly timings: Timings | null;
}

/** What a model wrote, kept apart from its version, for it can be much longer than the prompt that was read from it. */
export interface Output {
  readonly id: string;
  readonly sessionId: string;
  readonly versionId: string;
  readonly createdAt: number;
  /** "optimizer": all that the model wrote while it made the version. */
  readonly source: "optimizer";
  readonly text: string;
}
