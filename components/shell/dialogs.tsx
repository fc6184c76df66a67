"use client";

import type { ComponentType } from "react";
import { ModelDialog } from "../models/model-dialog";
import { PrivacyDialog } from "../privacy/privacy-dialog";
import { CommandMenu } from "./command-menu";
import { closeDialog, useDialog, type DialogName } from "../ui/dialog-store";
import { ShareDialog } from "../share/share-dialog";
import { CompareDialog } from "../workbench/versions/compare-dialog";
import { TrialDialog } from "../trial/fetched-trial";
import { FilledTemplate } from "../workbench/task/filled-template";
import { SessionExport } from "../sessions/session-export";
import { SettingsDrawer } from "../workbench/settings/settings-drawer";
import { ShortcutsDialog } from "./shortcuts-dialog";

const dialogs: Readonly<Record<DialogName, ComponentType>> = {
  commands: CommandMenu,
  compare: CompareDialog,
  export: SessionExport,
  models: ModelDialog,
  privacy: PrivacyDialog,
  settings: SettingsDrawer,
  share: () => <ShareDialog onClose={closeDialog} />,
  shortcuts: ShortcutsDialog,
  template: FilledTemplate,
  trial: TrialDialog,
};

/** The dialog that is open. All of them are one bundle: they share most of their code, and each is small. */
export function Dialogs() {
  const open = useDialog((state) => state.open);
  if (open === null) return null;
  const OpenDialog = dialogs[open];
  return <OpenDialog />;
}
