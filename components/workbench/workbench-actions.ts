import { unloadModel, useModel } from "@/lib/client/models/model-store";
import { useRun } from "@/lib/client/run/run-store";
import { chooseVersion, startNewSession, useSession } from "@/lib/client/session/session-store";
import { keepOwnPrompt, undoVersion } from "@/lib/client/session/shape-version";
import { silverAbove } from "@/lib/client/session/task-to-refine";
import { changeSettings } from "@/lib/client/settings/settings-store";
import type { Version } from "@/lib/store/session";
import type { Action } from "../ui/action";
import { openDialog } from "../ui/dialog-store";
import { copyAndTell } from "../ui/copy-news";
import { examples } from "./task/examples";
import { beginAnew } from "./begin-anew";
import { tellResult } from "./result/result-news";
import { openRefine } from "./result/refine-store";
import { focusPrompt, focusResult } from "../prompt/select-place";
import { editResult, showView } from "../prompt/view-store";
import { optimizeAction, stopAction, viewActions } from "./run-actions";

/** What can be done with the version that is shown. */
const versionActions: readonly Action[] = [
  ofVersion("Copy the result", ({ text }) => void copyAndTell(text)),
  ofVersion("Try both prompts…", () => openDialog("trial"), isMadeHere),
  ofVersion("Refine the result", openRefine),
  ofVersion("Edit the result", editHere, ({ frame }) => frame !== undefined),
  ofVersion("Undo: take back the last step", (version) => tellResult(undoVersion(version)), isMadeHere),
  ofVersion("Keep mine: choose my own prompt", (version) => tellResult(keepOwnPrompt(version)), hasTwoSides),
  ofVersion("Do not choose this version", () => chooseVersion(null), isChosen),
  ofVersion(
    "Choose this version",
    ({ id }) => chooseVersion(id),
    (version) => !isChosen(version),
  ),
  ofVersion("Share as a link…", () => openDialog("share")),
  ofVersion("Export this session…", () => openDialog("export")),
];

/** Everything that the workbench can do, in the order of the command menu. */
export const workbenchActions: readonly Action[] = [
  stopAction,
  optimizeAction,
  ...versionActions,
  {
    name: "Compare two versions…",
    when: () => useSession.getState().versions.length > 1,
    act: () => openDialog("compare"),
  },
  {
    name: "New session",
    when: () => useRun.getState().run.status !== "running",
    act: beginAnew,
  },
  { name: "Write the prompt", act: focusPrompt },
  { name: "Write at once, by rules", act: () => changeSettings({ optimizer: "instant" }) },
  { name: "Use a model (FIPO)", act: () => changeSettings({ optimizer: "fipo" }) },
  { name: "Choose a model…", act: () => openDialog("models") },
  {
    name: "Unload the model",
    when: () => useModel.getState().model.status === "ready",
    act: () => void unloadModel(),
  },
  { name: "Settings…", act: () => openDialog("settings") },
  { name: "Show the filled template…", act: () => openDialog("template") },
  ...viewActions,
  ...examples.map(({ name, task }) => ({ name: `Load the example: ${name}`, act: () => startNewSession(task) })),
];

function shownVersion(): Version | null {
  const { versions, selectedId } = useSession.getState();
  const shown = versions.find(({ id }) => id === selectedId);
  return shown === undefined || shown.text === "" ? null : shown;
}

/** An action on the shown version, while there is one that `fits`. */
function ofVersion(
  name: string,
  act: (version: Version) => void,
  fits: (version: Version) => boolean = () => true,
): Action {
  return {
    name,
    when: () => {
      const version = shownVersion();
      return version !== null && fits(version);
    },
    act: () => {
      const version = shownVersion();
      if (version !== null) act(version);
    },
  };
}

function isMadeHere({ kind }: Version): boolean {
  return kind !== "silver";
}

/** Whether there is something to choose between it and the person's own prompt. */
function hasTwoSides(version: Version): boolean {
  if (!isMadeHere(version) || version.isUnchanged || version.state === "writing") return false;
  return silverAbove(version, useSession.getState().versions) !== null;
}

function isChosen({ id }: Version): boolean {
  return useSession.getState().session?.chosenVersionId === id;
}

function editHere(): void {
  showView("text");
  editResult(true);
  focusResult();
}
