import { withoutChoices, writeFramedPrompt } from "../../records/framed-prompt";
import type { Version } from "../../store/session";
import { findParent } from "../../store/version-tree";
import { noEvidence } from "../../store/evidence";
import { rulesWorker } from "../worker/rules-worker";
import { changeVersion, useSession } from "../session/session-store";
import { taskToRefine, wishesOnTheWay } from "../session/task-to-refine";
import { whenSettled } from "./when-settled";

/** A longer text is no prompt that anybody edits by hand, and would hold the worker up. */
export const MOST_CHECKED_CHARACTERS = 40_000;

/**
 * Has each text that the person writes into a version, or changes by a click, checked when they pause, and keeps the
 * findings with it; gives back how to end this. What was measured before, on another text, went when the first key was pressed.
 */
export function followEdits(): () => void {
  const settle = whenSettled();
  let awaited: Version | null = null;

  function follow(): void {
    const { versions, selectedId } = useSession.getState();
    const shown = versions.find(({ id }) => id === selectedId);
    const isUnchecked = shown !== undefined && shown.kind !== "silver" && shown.evidence?.findings === null;
    const next =
      isUnchecked && shown.state !== "writing" && shown.text.length <= MOST_CHECKED_CHARACTERS ? shown : null;
    if (next === null || (next.id === awaited?.id && next.text === awaited.text)) return;
    awaited = next;
    settle.soon(() => void check(next));
  }

  const unsubscribe = useSession.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    settle.cancel();
  };
}

async function check(version: Version): Promise<void> {
  const { id, text, frame } = version;
  const task = taskToRefine(version);
  const wishes = wishesOnTheWay(version);
  const texts = { text, former: textBeforeChoices(version) };
  const found = await rulesWorker.call((service) => service.check(task, wishes, texts));
  const now = useSession.getState().versions.find((other) => other.id === id);
  // Another key was pressed meanwhile, or there is something newer to say of this text.
  if (!found.ok || now?.text !== text || now.evidence?.findings !== null) return;
  // As when it was made: in a framed prompt, advice would be on words that stand as the person wrote them.
  const findings = frame === undefined ? found.value : found.value.filter(({ severity }) => severity !== "advice");
  changeVersion(id, { evidence: { ...(now.evidence ?? noEvidence), findings } });
}

/** What stood there before the person's hand: what they edited, or the prompt with no line taken out and no answer. */
function textBeforeChoices(version: Version): string {
  const { versions } = useSession.getState();
  if (version.kind === "candidate" && version.frame !== undefined) {
    return writeFramedPrompt(withoutChoices(version.frame)).text;
  }
  return findParent(versions, version)?.text ?? "";
}
