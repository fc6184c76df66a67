import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import endToEnd from "../../playwright.config";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const { webServer } = endToEnd;
if (webServer === undefined || Array.isArray(webServer)) throw new Error("The end-to-end tests have one server.");

/** `npm run test:real -- /folder`: walks the site in out/ with each model in the folder. Build first. */
export default defineConfig({
  ...endToEnd,
  testDir: fileURLToPath(new URL(".", import.meta.url)),
  outputDir: `${projectFolder}node_modules/.cache/goldsmith/real-models`,
  webServer: { ...webServer, cwd: projectFolder },
  fullyParallel: false,
  // Two models at once would measure each other.
  workers: 1,
  retries: 0,
  // A large model on an old processor; what hangs is noticed by the one who watches.
  timeout: 60 * 60_000,
  expect: { timeout: 30 * 60_000 },
  use: { ...endToEnd.use, actionTimeout: 30 * 60_000 },
  reporter: [["list"]],
});
