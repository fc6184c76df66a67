import { defineConfig, devices } from "@playwright/test";
import { fewerProcesses, findBrowser } from "./tools/find-browser.mjs";
import { readBasePath } from "./tools/project.mjs";

const browser = findBrowser();
const port = process.env["GOLDSMITH_TEST_PORT"] ?? "4173";
const basePath = readBasePath();
const baseURL = `http://127.0.0.1:${port}${basePath}/`;

/** Tests the site in out/, so build first. The tests' models stand under /models, as a person's own would. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "node_modules/.cache/goldsmith/end-to-end",
  fullyParallel: true,
  workers: 2,
  // Bounds what hangs; a busy machine may take its time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  globalTimeout: 60 * 60_000,
  forbidOnly: process.env["CI"] !== undefined,
  use: {
    ...devices["Desktop Chrome"],
    // What a service worker answers, no test can answer in its place; a test that is about it allows it.
    serviceWorkers: "block",
    baseURL,
    // A step that hangs says which one it was, before the whole test runs out of time.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    // A trace takes a fifth of the time. The command that repeats what failed asks for one.
    trace: "off",
    launchOptions: { args: [fewerProcesses], ...(browser !== null && { executablePath: browser }) },
  },
  webServer: {
    command: `node tools/serve.mjs --port ${port} --mount ${basePath}/models=tests/fixtures`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
