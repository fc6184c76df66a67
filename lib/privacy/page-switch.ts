import { announceSwitch, copySwitch } from "./offline-switch";

const KEY = "goldsmith-offline";

/** Whether the switch "Offline" is on. False where the browser gives no storage: there it cannot be turned on. */
export function isOfflineInPage(): boolean {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}

/** Turns the switch for all pages and workers. Rejects, and leaves it off, where the browser gives no storage. */
export async function turnOffline(isOn: boolean): Promise<void> {
  // In this order the switch is never on for the workers and off for the page, which nobody would see.
  if (isOn) {
    localStorage.setItem(KEY, "on");
    try {
      await copySwitch(true);
    } catch (error) {
      localStorage.removeItem(KEY);
      throw error;
    }
  } else {
    await copySwitch(false);
    localStorage.removeItem(KEY);
  }
  announceSwitch(isOn);
}
