import type { BrowserContext, Page } from "@playwright/test";
import { linedPrompt } from "../fixtures/lined-prompt";
import { expectKept } from "./support/kept-app";
import { tinyModel } from "./support/served-models";
import { expect, test } from "./support/test";

const allowedHost = "https://huggingface.co";
const fipoPack = "https://raw.githubusercontent.com/LuJunru/FIPO_Project/main/data/prompts.json";

/** Answers in place of other hosts, so that no test depends on them; tells what got as far as that. */
async function answerForeign(context: BrowserContext): Promise<readonly string[]> {
  const arrived: string[] = [];
  await context.route(/^https:/, (route) => {
    arrived.push(route.request().url());
    return route.fulfill({ body: "hello", headers: { "Access-Control-Allow-Origin": "*" } });
  });
  return arrived;
}

/** The addresses in the open ledger, each as often as it stands there. */
async function readLedger(page: Page): Promise<readonly string[]> {
  const dialog = page.getByRole("dialog", { name: "What leaves this tab" });
  await expect(dialog).toBeVisible();
  return dialog
    .getByRole("region", { name: "Requests since this page was loaded" })
    .evaluate((region) => [...region.querySelectorAll("li li p:first-child")].map(({ textContent }) => textContent));
}

/** What the browser itself says that it was asked for, by page, workers and service worker. */
function watchNetwork(context: BrowserContext): string[] {
  const log: string[] = [];
  context.on("request", (request) => {
    if (/^https?:/.test(request.url())) log.push(request.url().replace(/#.*/, ""));
  });
  return log;
}

/** Tries to fetch from inside of the page, as a script of its own would. */
function tryFetch(page: Page, url: string): Promise<string> {
  return page.evaluate(
    (address) =>
      fetch(address).then(
        () => "answered",
        (error: unknown) => (error instanceof Error ? error.name : "failed"),
      ),
    url,
  );
}

test("the whole flow with a model asks no other host, and the ledger holds what the browser's log holds", async ({
  context,
  page,
  workbench,
}) => {
  const log = watchNetwork(context);
  await workbench.open();
  await workbench.loadModel(tinyModel);
  await workbench.runOn(linedPrompt);
  await expect(workbench.result).toBeVisible();
  await page.waitForLoadState("networkidle");

  await expect(workbench.privacyChip).toHaveText("0 requests to other hosts");
  await workbench.privacyChip.click();
  // Playwright is not told of a module that a worker imports: there the ledger knows more.
  const withoutModules = (urls: readonly string[]) => [...new Set(urls)].filter((url) => !url.endsWith(".mjs")).sort();
  await expect.poll(() => readLedger(page).then(withoutModules)).toEqual(withoutModules(log));
  await expect(workbench.dialog("What leaves this tab")).toContainText("To other hosts: none.");
});

test.describe("requests to other hosts", () => {
  test.use({ expectedHosts: ["huggingface.co", "raw.githubusercontent.com", "example.org"] });

  test("stand in the ledger with what they were for, from page and worker", async ({ context, page, workbench }) => {
    await answerForeign(context);
    const log = watchNetwork(context);
    await workbench.open();
    await page.waitForLoadState("networkidle");
    expect(await tryFetch(page, `${allowedHost}/org/name/resolve/main/config.json`)).toBe("answered");
    expect(await tryFetch(page, fipoPack)).toBe("answered");
    const [worker] = page.workers();
    await worker!.evaluate((url) => fetch(url, { method: "POST", body: "12345" }), `${allowedHost}/by/worker`);

    await expect(workbench.privacyChip).toHaveText("3 requests to other hosts");
    await workbench.privacyChip.click();
    const dialog = workbench.dialog("What leaves this tab");
    for (const purpose of ["Files of the model org/name", "FIPO’s template pack"]) {
      await expect(dialog).toContainText(purpose);
    }
    const foreign = (urls: readonly string[]) => urls.filter((url) => url.startsWith("https:")).sort();
    expect(foreign(await readLedger(page))).toEqual(foreign(log));
    await dialog.getByText("Files of the model by/worker").click();
    await expect(dialog.getByRole("listitem").filter({ hasText: "by the worker" }).last()).toContainText("1 kB up");
  });

  for (const serviceWorkers of ["allow", "block"] as const) {
    const where = serviceWorkers === "allow" ? "with a service worker in control" : "without a service worker";
    test.describe(where, () => {
      test.use({ serviceWorkers });

      test("the switch stops them, in the page and in the worker, until it is turned back", async ({
        context,
        page,
        workbench,
      }) => {
        const arrived = await answerForeign(context);
        await workbench.open();
        await workbench.privacyChip.click();
        if (serviceWorkers === "allow") await expectKept(page);
        await page.getByRole("switch", { name: /^Offline/ }).click();
        await expect(workbench.privacyChip).toHaveText("Offline: other hosts are blocked");

        expect(await tryFetch(page, allowedHost)).toBe("BlockedRequestError");
        const [worker] = page.workers();
        const inWorker = worker!.evaluate(
          (url) => fetch(url).catch((error: unknown) => (error as Error).name),
          `${allowedHost}/w`,
        );
        expect(await inWorker).toBe("BlockedRequestError");
        expect(arrived).toEqual([]);
        const dialog = workbench.dialog("What leaves this tab");
        await expect(dialog).toContainText("2 blocked, nothing sent");

        // It is kept, and holds from the first moment of the next page.
        const answer = await page.goto("./sessions/");
        const headers = answer?.headers() ?? {};
        // The service worker adds to what the host sends; without one, the page holds itself.
        expect(headers["connection-allowlist"] !== undefined).toBe(serviceWorkers === "allow");
        expect(/, connect-src 'self';/.test(headers["content-security-policy"] ?? "")).toBe(serviceWorkers === "allow");
        expect(await tryFetch(page, allowedHost)).toBe("BlockedRequestError");
        expect(arrived).toEqual([]);
        await page.getByRole("button", { name: /^Offline/ }).click();
        await page.getByRole("switch", { name: /^Offline/ }).click();
        await expect(page.getByRole("switch", { name: /^Offline/ })).not.toBeChecked();
        // No page can loosen what holds it.
        await expect(page.getByRole("button", { name: "Offline until it is reloaded" })).toBeAttached();
        expect(await tryFetch(page, allowedHost)).toBe("BlockedRequestError");
        await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Reload this page" }).click()]);
        expect(await tryFetch(page, allowedHost)).toBe("answered");
      });
    });
  }

  test.describe("that a script makes behind the page's back", () => {
    test.use({ serviceWorkers: "allow" });

    test("meet the service worker while the switch is on", async ({ context, page, workbench }) => {
      const arrived = await answerForeign(context);
      await workbench.open();
      await workbench.privacyChip.click();
      await expectKept(page);
      // Only the service worker is told that the switch is on: the page lets its requests go.
      await page.evaluate(async () => {
        const copy = await caches.open("goldsmith-offline");
        await copy.put("/goldsmith-offline", new Response("on"));
        const { port1, port2 } = new MessageChannel();
        const answered = new Promise((resolve) => (port1.onmessage = resolve));
        navigator.serviceWorker.controller!.postMessage({ type: "offline-turned" }, [port2]);
        await answered;
      });
      const outcome = await tryFetch(page, allowedHost);
      expect(outcome).toBe("TypeError");
      expect(arrived).toEqual([]);
      await expect(workbench.dialog("What leaves this tab")).toContainText("huggingface.co");
    });
  });

  test.describe("that the policy forbids", () => {
    test.use({ expectedErrors: ["Content Security Policy"] });

    test("stand in the ledger as forbidden, and as no request", async ({ page, workbench }) => {
      await workbench.open();
      expect(await tryFetch(page, "https://example.org/")).toBe("TypeError");
      await workbench.privacyChip.click();
      const dialog = workbench.dialog("What leaves this tab");
      await expect(dialog).toContainText("1 blocked, nothing sent");
      await expect(dialog).toContainText("Not a request of Goldsmith’s");
      await page.keyboard.press("Escape");
      await expect(workbench.privacyChip).toHaveText("0 requests to other hosts");
    });
  });

  test("no other way than fetch reaches them, and connections between browsers are refused", async ({
    page,
    workbench,
  }) => {
    await workbench.open();
    const names = await page.evaluate((host) => {
      const nameOf = (attempt: () => unknown) => {
        try {
          attempt();
          return "went";
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        nameOf(() => new XMLHttpRequest().open("GET", host)),
        nameOf(() => new EventSource(host)),
        nameOf(() => new WebSocket(host.replace("https", "wss"))),
        nameOf(() => navigator.sendBeacon(host, "text")),
        nameOf(() => new RTCPeerConnection()),
        nameOf(() => new XMLHttpRequest().open("GET", "models.json")),
      ];
    }, allowedHost);
    expect(names).toEqual([...Array<string>(5).fill("SecurityError"), "went"]);
  });
});
