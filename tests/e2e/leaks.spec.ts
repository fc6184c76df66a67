import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { findBrowser } from "@/tools/find-browser.mjs";
import { launchWatched, tryLeak, tryWaysOut, type Outcome } from "./support/leak-watch";
import { leavingLeaks, pageLeaks, type Leak } from "./support/leaks";

/*
 * The switch "Offline" against whoever can run a script in the page or in a worker, measured by the browser's own log of
 * names, connections and requests. Each way asks a host of its own, of those that the policy allows while the switch is
 * off: whatever stands in the log got out.
 */
test.describe.configure({ timeout: 300_000 });

const PAGES_AT_ONCE = 6;

const browserProgram = findBrowser() ?? "";
const namesOf = (outcomes: readonly Outcome[]) => outcomes.map(({ name, result }) => `${name}: ${result}`);

for (const { when, page } of [
  { when: "in the page in which it was turned on, without a service worker", page: "turned" },
  { when: "in a page that was opened while it was on, by the service worker", page: "opened" },
] as const) {
  test(`Offline stops and records every way out ${when}`, async ({ baseURL }) => {
    const outcomes = await tryWaysOut({ browserProgram, url: baseURL ?? "", page });
    expect(namesOf(outcomes.filter(({ gotOut }) => gotOut)), "got out").toEqual([]);
    const unrecorded = outcomes.filter(
      ({ silence, result, isRecorded }) => !isRecorded && silence === null && result !== "missing",
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
  const { context, closeAndRead } = await launchWatched(browserProgram, "allow");
  const leaks = [...pageLeaks, ...leavingLeaks];
  const tryInNewPage = async (leak: Leak, index: number) => {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await tryLeak(page, leak, `bare${index}.leak.invalid`);
    await page.waitForTimeout(200);
    await page.close();
  };
  // Each has a page and a host of its own, and most of its time is waiting.
  for (let first = 0; first < leaks.length; first += PAGES_AT_ONCE) {
    const some = leaks.slice(first, first + PAGES_AT_ONCE);
    await Promise.all(some.map((leak, place) => tryInNewPage(leak, first + place)));
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
});
