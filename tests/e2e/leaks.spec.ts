import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { findBrowser } from "@/tools/find-browser.mjs";
import { expectKept } from "./support/kept-app";
import { launchWatched, tryAll, tryLeak, type Outcome } from "./support/leak-watch";
import { leavingLeaks, pageLeaks, workerLeaks } from "./support/leaks";
import { workbenchOf } from "./support/workbench";

/*
 * The switch "Offline" against whoever can run a script in the page or in a worker, measured by the browser's own log of
 * names, connections and requests. Each way asks a host of its own, of those that the policy allows while the switch is
 * off: whatever stands in the log got out.
 */
test.describe.configure({ timeout: 300_000 });

const browserProgram = () => findBrowser() ?? "";
const ALLOWED = ".huggingface.co";

const hostOf = (prefix: string) => (index: number) => [prefix + index, ALLOWED] as const;
const namesOf = (outcomes: readonly Outcome[]) => outcomes.map(({ leak, result }) => `${leak.name}: ${result}`);

for (const { when, serviceWorkers } of [
  { when: "in the page in which it was turned on, without a service worker", serviceWorkers: "block" },
  { when: "in a page that was opened while it was on, by the service worker", serviceWorkers: "allow" },
] as const) {
  test(`Offline stops and records every way out ${when}`, async ({ baseURL }) => {
    const { context, closeAndRead } = await launchWatched(browserProgram(), serviceWorkers);
    const page = await context.newPage();
    const workbench = workbenchOf(page);
    const open = () => Promise.all([page.waitForEvent("worker"), page.goto(baseURL ?? "")]);
    await open();
    await workbench.privacyChip.click();
    if (serviceWorkers === "allow") await expectKept(page);
    await page.getByRole("switch", { name: /^Offline/ }).click();
    await expect(workbench.privacyChip).toHaveText("Offline: other hosts are blocked");
    if (serviceWorkers === "allow") {
      await open();
      await workbench.privacyChip.click();
    }
    const [worker] = page.workers();

    const outcomes = [
      ...(await tryAll(page, page, pageLeaks, hostOf("page"))),
      ...(await tryAll(page, worker!, workerLeaks, hostOf("worker"))),
      ...(await tryAll(page, page, leavingLeaks, hostOf("leaving"))),
    ];
    expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? "").origin);
    expect(context.pages().filter((other) => other !== page && other.url() !== "about:blank")).toEqual([]);
    const gotOut = await closeAndRead(ALLOWED);

    expect(namesOf(outcomes.filter(({ label }) => gotOut.has(label))), "got out").toEqual([]);
    const unrecorded = outcomes.filter(
      ({ leak, result, isRecorded }) => !isRecorded && leak.silence === undefined && result !== "missing",
    );
    expect(namesOf(unrecorded), "stopped without a line in the ledger").toEqual([]);
  });
}

test("without Goldsmith's guards the same ways do get out, and the log tells of them", async () => {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html").end("<!doctype html><title>bare</title><body>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  const { context, closeAndRead } = await launchWatched(browserProgram(), "allow");
  const leaks = [...pageLeaks, ...leavingLeaks];
  for (const [index, leak] of leaks.entries()) {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await tryLeak(page, leak, `bare${index}.leak.invalid`);
    await page.waitForTimeout(200);
    await page.close();
  }
  const gotOut = await closeAndRead(".leak.invalid");
  server.close();
  const out = leaks.filter((_leak, index) => gotOut.has(`bare${index}`)).map(({ name }) => name);
  expect(out).toEqual(
    expect.arrayContaining([
      "fetch",
      "sendBeacon",
      "fetchLater",
      "fetch of a blank frame",
      "sendBeacon of a blank frame",
      "WebRTC",
      "WebRTC by its old name",
      "WebRTC of a blank frame",
      "preconnect, by property",
      "dns-prefetch, by property",
      "location.href",
      "a link to a new window",
      "a form",
      "a page that refreshes itself",
    ]),
  );
  console.info(`${out.length} of ${leaks.length} get out of a bare page`);
});
