import { create } from "zustand";

/**
 * A newer Goldsmith. "waiting": it is here, and takes over when the person says so. "taken-over": another tab let it,
 * and this page is the older one until it is reloaded.
 */
type Update = "none" | "waiting" | "taken-over";

export const useUpdate = create<{ readonly update: Update }>(() => ({ update: "none" }));

/** Does not offer it again while this page is open. */
export function postponeUpdate(): void {
  useUpdate.setState({ update: "none" });
}
