import { startNewSession } from "@/lib/client/session/session-store";
import { focusPrompt } from "../prompt/select-place";

/** Begins a new session, and puts the caret where its prompt goes. */
export function beginAnew(): void {
  startNewSession();
  focusPrompt();
}
