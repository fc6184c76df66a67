import { expect, type Page } from "@playwright/test";

/** Waits until the app is kept on this device and the service worker answers for the page. */
export async function expectKept(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          const isActive = registration?.active?.state === "activated";
          return isActive && registration.installing === null && navigator.serviceWorker.controller !== null;
        }),
      // Everything is fetched before that, and two workers share the machine.
      { timeout: 60_000 },
    )
    .toBe(true);
}
