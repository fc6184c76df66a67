import { expect, test as base, type Worker } from "@playwright/test";
import { serveModels } from "./served-models";
import { workbenchOf, type Workbench } from "./workbench";

interface Fixtures {
  /** The page's controls; the tests' own models are on its list. */
  readonly workbench: Workbench;
  /** Hosts that this test lets the page ask. */
  readonly expectedHosts: readonly string[];
  /** Pieces of the errors that this test brings about itself. */
  readonly expectedErrors: readonly string[];
  readonly watch: undefined;
}

/**
 * Each test fails where a page or its worker asks a host other than the app's own, breaks the security policy or
 * throws, whatever else the test is about.
 */
export const test = base.extend<Fixtures>({
  expectedHosts: [[], { option: true }],
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ context, baseURL, expectedHosts, expectedErrors }, use) => {
      const own = new URL(baseURL ?? "").host;
      const foreignRequests: string[] = [];
      const errors: string[] = [];
      context.on("request", (request) => {
        const { protocol, host } = new URL(request.url());
        const isWeb = protocol.startsWith("http") || protocol.startsWith("ws");
        if (isWeb && host !== own && !expectedHosts.includes(host)) foreignRequests.push(request.url());
      });
      context.on("page", (page) => {
        page.on("pageerror", (error) => errors.push(String(error)));
        page.on("console", (message) => {
          if (/Content Security Policy|Worker error/.test(message.text())) errors.push(message.text());
        });
        page.on("worker", (worker) => void reportErrors(worker));
      });
      await use(undefined);
      const unexpectedErrors = errors.filter((text) => !expectedErrors.some((piece) => text.includes(piece)));
      expect(foreignRequests, "requests to other hosts").toEqual([]);
      expect(unexpectedErrors, "errors, and breaches of the security policy").toEqual([]);
    },
    { auto: true },
  ],
  workbench: async ({ context, page }, use) => {
    await serveModels(context);
    await use(workbenchOf(page));
  },
});

/** What goes wrong in a page is told by itself; what goes wrong in a worker only by the worker. */
async function reportErrors(worker: Worker): Promise<void> {
  /* eslint-disable no-console -- the way from a worker to the test */
  const watching = worker.evaluate(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`Content Security Policy: ${violatedDirective} forbids ${blockedURI}`);
    });
    addEventListener("error", ({ message }) => {
      console.error(`Worker error: ${message}`);
    });
    addEventListener("unhandledrejection", ({ reason }) => {
      console.error(`Worker error: ${String(reason)}`);
    });
  });
  /* eslint-enable no-console */
  // A worker that is gone already has done nothing.
  await watching.catch(() => undefined);
}

export { expect };
