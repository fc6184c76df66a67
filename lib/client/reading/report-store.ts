import { create } from "zustand";
import type { Finding } from "../../checks/check";
import { MOST_CHECKED_CHARACTERS } from "./follow-edits";
import { rulesWorker } from "../worker/rules-worker";
import { useSession } from "../session/session-store";
import type { DraftTask } from "../../store/session";
import { whenSettled } from "./when-settled";

interface Report {
  /** The prompt that it is about. */
  readonly prompt: string;
  readonly findings: readonly Finding[];
}

/** The report on the silver prompt; null before the first pause in typing. */
export const useReport = create<{ readonly report: Report | null }>(() => ({ report: null }));

/** Has the silver prompt read, with the answers to it, whenever the person pauses; gives back how to end this. */
export function followPrompt(): () => void {
  const settle = whenSettled();
  let awaited: DraftTask | null = null;

  function follow(): void {
    const { draft } = useSession.getState();
    if (draft.silverPrompt === (awaited?.silverPrompt ?? "") && draft.answers === awaited?.answers) return;
    awaited = draft;
    settle.soon(() => void read(draft));
  }

  const unsubscribe = useSession.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    settle.cancel();
  };
}

async function read({ silverPrompt: prompt, answers = [] }: DraftTask): Promise<void> {
  if (prompt.trim() === "" || prompt.length > MOST_CHECKED_CHARACTERS) {
    useReport.setState({ report: null });
    return;
  }
  const lines = answers.map(({ line }) => line);
  const found = await rulesWorker.call((service) => service.report(prompt, lines));
  if (useSession.getState().draft.silverPrompt !== prompt) return;
  // Advice that cannot be had is not missed: a worker that is gone says so where it is needed.
  useReport.setState({ report: found.ok ? { prompt, findings: found.value } : null });
}
