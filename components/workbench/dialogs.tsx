"use client";

import { Suspense } from "react";
import { useDialog, type DialogName } from "./dialog-store";
import { CommandMenu, FilledTemplate, ModelDialog, PrivacyDialog, SettingsDrawer, ShortcutsDialog } from "./later";

const dialogs: Readonly<Record<DialogName, typeof SettingsDrawer>> = {
  commands: CommandMenu,
  models: ModelDialog,
  privacy: PrivacyDialog,
  settings: SettingsDrawer,
  shortcuts: ShortcutsDialog,
  template: FilledTemplate,
};

export function Dialogs() {
  const open = useDialog((state) => state.open);
  if (open === null) return null;
  const OpenDialog = dialogs[open];
  return (
    <Suspense>
      <OpenDialog />
    </Suspense>
  );
}
