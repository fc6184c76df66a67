import type { Failure } from "../base/failure";
import type { LoadedModel, SamplingParameters, Timings, Usage } from "../engines/engine";
import type { Evidence } from "../optimizers/gate";
import type { NotJudged, OptimizerId, OptimizerSettings, Remark } from "../optimizers/optimizer";
import type { CleanUp } from "../records/clean-up";
import type { Answer, FramedPrompt } from "../records/framed-prompt";
import type { Scoring } from "../scoring/scoring";

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

/**
 * What the person settled on: nothing yet, a prompt that the gate calls golden, another one that was made here, or the
 * prompt that they had.
 */
export type SessionVerdict = "undecided" | "golden" | "chosen" | "kept";

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
  /** What the person answered when they were asked, a question at most once; missing for nothing. */
  readonly answers?: readonly Answer[];
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
  /** What speaks for it and against it, measured on this text; missing where nothing is known. */
  readonly evidence?: VersionEvidence;
  /** The text in its parts, with what was added, dropped and answered; missing where there are none. It is written as `text`. */
  readonly frame?: FramedPrompt;
  /** Clean-ups of the silver prompt that it was made from; missing for none. */
  readonly offers?: readonly CleanUp[];
}

/** What `passGate` decides by, and why the judge said nothing where it did not. */
export interface VersionEvidence extends Evidence {
  /** Null where there is a verdict, or where no judge was asked for. */
  readonly notJudged: NotJudged | null;
  /**
   * Its place among the candidates of its run and the prompt that they were to beat, counted from 1, ties as a range;
   * null where it was not ranked.
   */
  readonly place: { readonly best: number; readonly worst: number; readonly of: number } | null;
  /** How near the text's embedding is to the silver prompt's, in [-1, 1]; missing where that was not compared. */
  readonly similarity?: number;
}

export interface VersionOrigin {
  readonly optimizer: OptimizerId;
  /** What the person asked to change in the parent; null where the version was made from the task alone. */
  readonly note: string | null;
  /** True where the note is what a check advised and not a wish of the person's. */
  readonly isRepair?: true;
  /** Null where no model was asked; so are the pack, the seed, the usage and the timings. */
  readonly model: LoadedModel | null;
  /** `hash` is null where the browser offers no hashing. */
  readonly pack: { readonly id: string; readonly name: string; readonly hash: string | null } | null;
  readonly settings: KeptSettings | null;
  readonly wordLimit: number;
  readonly seed: number | null;
  /** The same for all candidates of one run; missing on versions from before runs were told apart. */
  readonly runId?: string;
  readonly usage: Usage | null;
  readonly timings: Timings | null;
}

/** Versions from before there was a judge say nothing of it. */
type KeptSettings = Omit<OptimizerSettings, "judges" | "criterion"> &
  Partial<Pick<OptimizerSettings, "judges" | "criterion">>;

/** What a model wrote, kept apart from its version, for it can be much longer than the prompt that was read from it. */
export interface Output {
  readonly id: string;
  readonly sessionId: string;
  readonly versionId: string;
  readonly createdAt: number;
  /** "optimizer": all that the model wrote while it made the version. "trial": what the version, sent to a model, led to. */
  readonly source: "optimizer" | "trial";
  readonly text: string;
  /** How the output of a trial came about; missing for every other. */
  readonly trial?: TrialOutputFacts;
}

/** One output of a trial. A trial has two for each input, one for each prompt, and all of them carry its id. */
export interface TrialOutputFacts {
  readonly id: string;
  /** Which of the two prompts the version is: the new one, or the one that it has to beat. */
  readonly side: "candidate" | "incumbent";
  /** Counts the inputs from 0. */
  readonly input: number;
  readonly inputs: number;
  /** By the place-holders' names. */
  readonly values: readonly { readonly name: string; readonly value: string }[];
  readonly goldenResponse: string | null;
  /** What the model read. */
  readonly prompt: string;
  readonly model: LoadedModel;
  readonly sampling: SamplingParameters;
  /** "cut-off": the answer was longer than it may be. */
  readonly state: "complete" | "cut-off" | "stopped" | "failed";
  readonly usage: Usage | null;
  readonly timings: Timings | null;
  /** Draws which output stood on the left while the person could not know; null where they could. */
  readonly blindSeed: number | null;
  /** How the outputs are scored; null where they are not. */
  readonly scoring: Scoring | null;
  /** Of the input; the same with both of its outputs. */
  readonly vote: "candidate" | "incumbent" | "neither" | null;
  /** How near the output's embedding is to the golden response's, in [-1, 1]; missing where that was not compared. */
  readonly similarity?: number;
}
