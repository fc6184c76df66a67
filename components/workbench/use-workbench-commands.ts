import { unloadModel, useModel } from "@/lib/client/models/model-store";
import { optimize, stopRun } from "@/lib/client/run/run-optimizer";
import { useRun } from "@/lib/client/run/run-store";
import { chooseVersion, startNewSession, useSession } from "@/lib/client/session/session-store";
import { undoVersion } from "@/lib/client/session/shape-version";
import { changeSettings } from "@/lib/client/settings/settings-store";
import type { Version } from "@/lib/store/session";
import { openDialog } from "../ui/dialog-store";
import type { MenuCommand } from "../ui/menu-command";
import { copyText } from "../ui/copy-text";
import { examples } from "./task/examples";
import { openRefine } from "./result/refine-store";
import { focusResult } from "../prompt/select-place";
import { editResult, showView } from "../prompt/view-store";

/** Everything that the workbench can do at this moment, by name. */
export function useWorkbenchCommands(): readonly MenuCommand[] {
  const isRunning = useRun((state) => state.run.status === "running");
  const isTrying = useRun((state) => state.run.status === "trying");
  const hasModel = useModel((state) => state.model.status === "ready");
  const version = useSession((state) => state.versions.find(({ id }) => id === state.selectedId) ?? null);
  const chosenId = useSession((state) => state.session?.chosenVersionId ?? null);
  const canCompare = useSession((state) => state.versions.length > 1);
  return [
    ...(isRunning ? [{ name: "Stop", keys: "Esc", act: () => void stopRun() }] : []),
    ...(isRunning || isTrying ? [] : [{ name: "Optimize", keys: "Ctrl ↵", act: () => void optimize() }]),
    ...(version === null || version.text === "" ? [] : commandsFor(version, chosenId)),
    ...(canCompare ? [{ name: "Compare two versions…", act: () => openDialog("compare") }] : []),
    ...(isRunning ? [] : [{ name: "New session", act: () => startNewSession() }]),
    { name: "Write the prompt", act: () => focusOn("silver-prompt") },
    { name: "Write at once, by rules", act: () => changeSettings({ optimizer: "instant" }) },
    { name: "Use a model (FIPO)", act: () => changeSettings({ optimizer: "fipo" }) },
    { name: "Choose a model…", act: () => openDialog("models") },
    ...(hasModel ? [{ name: "Unload the model", act: () => void unloadModel() }] : []),
    { name: "Settings…", act: () => openDialog("settings") },
    { name: "Show the filled template…", act: () => openDialog("template") },
    { name: "Show the text", keys: "Alt 1", act: () => showView("text") },
    { name: "Show the changes", keys: "Alt 2", act: () => showView("words") },
    { name: "Show side by side", keys: "Alt 3", act: () => showView("side-by-side") },
    ...examples.map((example) => ({
      name: `Load the example: ${example.name}`,
      act: () => startNewSession(example.task),
    })),
  ];
}

function commandsFor(version: Version, chosenId: string | null) {
  return [
    { name: "Copy the result", act: () => void copyText(version.text) },
    ...(version.kind === "silver" ? [] : [{ name: "Try both prompts…", act: () => openDialog("trial") }]),
    { name: "Refine the result", act: openRefine },
    ...(version.frame === undefined ? [] : [{ name: "Edit the result", act: editHere }]),
    ...(version.kind === "silver"
      ? []
      : [{ name: "Undo: back to what was there before", act: () => undoVersion(version) }]),
    chosenId === version.id
      ? { name: "Do not choose this version", act: () => chooseVersion(null) }
      : { name: "Choose this version", act: () => chooseVersion(version.id) },
    { name: "Share as a link…", act: () => openDialog("share") },
    { name: "Export this session…", act: () => openDialog("export") },
  ];
}

function editHere(): void {
  showView("text");
  editResult(true);
  focusResult();
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
