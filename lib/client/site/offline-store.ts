import { create } from "zustand";
import { followOffline } from "../../privacy/offline-switch";
import { isPageHeld } from "../../privacy/page-hold";
import { isOfflineInPage, turnOffline } from "../../privacy/page-switch";
import { keepApp, tellServiceWorker } from "./service-worker";

interface OfflineState {
  /** Whether requests to other hosts are blocked. */
  readonly isOffline: boolean;
  /** Whether this page reaches no other host before it is reloaded, whatever the switch says now. */
  readonly isHeld: boolean;
  /** Whether the browser refused to keep the switch, so that it could not be turned. */
  readonly isRefused: boolean;
}

export const useOffline = create<OfflineState>(() => ({ isOffline: false, isHeld: false, isRefused: false }));

/** Reads the switch as it was left, and follows it when another tab turns it. */
export function watchOffline(): void {
  useOffline.setState({ isOffline: isOfflineInPage(), isHeld: isPageHeld() });
  // What is read from the local storage of another tab may come later than the news.
  followOffline((isOffline) => {
    useOffline.setState({ isOffline, isHeld: isOffline || isPageHeld() });
  });
}

/** Turns the switch for all tabs. When this resolves, the page, its workers and the service worker go by it. */
export async function setOffline(isOn: boolean): Promise<void> {
  try {
    await turnOffline(isOn);
  } catch {
    // A private window, or a page that is not encrypted, may give no storage. What is shown must be what holds.
    useOffline.setState({ isOffline: isOfflineInPage(), isRefused: true });
    return;
  }
  // The service worker stops what no page can: it is wanted now, if it was not before.
  void keepApp();
  await tellServiceWorker({ type: "offline-turned" });
  useOffline.setState({ isOffline: isOn, isHeld: isPageHeld(), isRefused: false });
}
