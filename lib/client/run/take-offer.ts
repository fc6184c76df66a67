import { create } from "zustand";
import { applyCleanUp, type CleanUp } from "../../records/clean-up";
import type { Version } from "../../store/session";
import { optimize } from "./run-optimizer";
import { editDraft, selectVersion, useSession } from "../session/session-store";
import { saveNow } from "../database/typing";
import { silverAbove } from "../session/task-to-refine";

/** A clean-up of the prompt in the form that the person took last, and what stood there before. */
interface TakenOffer {
  readonly label: string;
  readonly sessionId: string;
  readonly before: string;
  readonly after: string;
  /** What was shown when it was taken. */
  readonly versionId: string;
}

export const useTakenOffer = create<{ readonly taken: TakenOffer | null }>(() => ({ taken: null }));

/** Makes the clean-up in the prompt that the version was made from, and makes a new version of that. */
export async function takeOffer(version: Version, { label, edits }: CleanUp): Promise<void> {
  const silver = silverAbove(version, useSession.getState().versions);
  const after = silver === null ? null : applyCleanUp(silver.text, edits);
  if (silver === null || after === null) return;
  const taken = { label, sessionId: version.sessionId, before: silver.text, after, versionId: version.id };
  useTakenOffer.setState({ taken });
  editDraft({ silverPrompt: after });
  await optimize("instant");
}

/** Brings the prompt back as it was before the clean-up, with what was made of it. */
export function undoOffer(): void {
  const { taken } = useTakenOffer.getState();
  if (taken === null) return;
  editDraft({ silverPrompt: taken.before });
  saveNow();
  selectVersion(taken.versionId);
  useTakenOffer.setState({ taken: null });
}
