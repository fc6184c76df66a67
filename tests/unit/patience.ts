import { vi } from "vitest";

/** Vitest gives up after a second, which a busy machine may take; there is no setting for it. */
const PATIENCE_MILLISECONDS = 60_000;

const waitFor = vi.waitFor;
vi.waitFor = (callback, options) =>
  waitFor(callback, {
    timeout: PATIENCE_MILLISECONDS,
    ...(typeof options === "number" ? { timeout: options } : options),
  });
