import { create } from "zustand";
import type { Finding } from "../../checks/check";
import { MOST_CHECKED_CHARACTERS } from "./follow-edits";
import { rulesWorker } from "../worker/rules-worker";
import { useSession } from "../session/session-store";
import { whenSettled } from "./when-settled";

interface Report {
  /** The prompt that it is about. */
  readonly prompt: string;
  readonly findings: readonly Finding[];
}

/** The report on the silver prompt; null before the first pause in typing. */
export const useReport = create<{ readonly report: Report | null }>(() => ({ report: null }));

/** Has the silver prompt read whenever the person pauses; gives back how to end this. */
export function followPrompt(): () => void {
  const settle = whenSettled();
  let awaited = "";

  function follow(): void {
    const prompt = useSession.getState().draft.silverPrompt;
    if (prompt === awaited) return;
    awaited = prompt;
    settle.soon(() => void read(prompt));
  }

  const unsubscribe = useSession.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    settle.cancel();
  };
}

async function read(prompt: string): Promise<void> {
  if (prompt.trim() === "" || prompt.length > MOST_CHECKED_CHARACTERS) {
    useReport.setState({ report: null });
    return;
  }
  const found = await rulesWorker.call((service) => service.report(prompt));
  if (useSession.getState().draft.silverPrompt !== prompt) return;
  // Advice that cannot be had is not missed: a worker that is gone says so where it is needed.
  useReport.setState({ report: found.ok ? { prompt, findings: found.value } : null });
}
