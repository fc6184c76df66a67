import { lazy } from "react";
import { optimizerWorker } from "@/lib/client/optimizer-worker";
import { fetchAssessor } from "@/lib/client/preflight-store";
import { watchPageRequests } from "@/lib/client/request-store";
import { restoreSettings } from "@/lib/client/settings-store";
import { restoreLatestSession } from "@/lib/client/session-store";

/** What the first picture does not need, each part a bundle of its own. */
const parts = {
  commandMenu: () => import("./command-menu"),
  deviceAssessor: fetchAssessor,
  filledTemplate: () => import("./filled-template"),
  modelDialog: () => import("../models/model-dialog"),
  privacyDialog: () => import("../privacy/privacy-dialog"),
  resultDiff: () => import("./result-diff"),
  settingsDrawer: () => import("./settings-drawer"),
  shortcutsDialog: () => import("./shortcuts-dialog"),
};

export const CommandMenu = lazy(async () => ({ default: (await parts.commandMenu()).CommandMenu }));
export const FilledTemplate = lazy(async () => ({ default: (await parts.filledTemplate()).FilledTemplate }));
export const ModelDialog = lazy(async () => ({ default: (await parts.modelDialog()).ModelDialog }));
export const PrivacyDialog = lazy(async () => ({ default: (await parts.privacyDialog()).PrivacyDialog }));
export const ResultDiff = lazy(async () => ({ default: (await parts.resultDiff()).ResultDiff }));
export const SettingsDrawer = lazy(async () => ({ default: (await parts.settingsDrawer()).SettingsDrawer }));
export const ShortcutsDialog = lazy(async () => ({ default: (await parts.shortcutsDialog()).ShortcutsDialog }));

/**
 * Begins to count requests and brings the last session back, then fetches the rest while the person reads or types, so
 * that every part opens at once and works when the network is gone.
 */
export function prepareLater(): void {
  watchPageRequests();
  const whenIdle = "requestIdleCallback" in window ? requestIdleCallback : setTimeout;
  void restoreSettings().then(restoreLatestSession);
  whenIdle(() => {
    void optimizerWorker.warmUp();
    for (const fetchPart of Object.values(parts)) void fetchPart();
  });
}
