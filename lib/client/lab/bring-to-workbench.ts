import { addVersion, selectVersion, settleSilverVersion, startNewSession } from "../session/session-store";

/**
 * Makes a new session on the workbench with a prompt that the person picked. `from` is the prompt that it was found for,
 * which becomes the silver one; `name` says where it comes from.
 */
export function bringToWorkbench({
  text,
  from,
  name,
}: {
  readonly text: string;
  readonly from: string;
  readonly name: string;
}): void {
  startNewSession({ silverPrompt: from, silverResponse: null, goldenResponse: null, wordLimit: null });
  const silver = settleSilverVersion();
  if (text !== from) selectVersion(addVersion({ kind: "edit", parentId: silver.id, text, name }).id);
}
