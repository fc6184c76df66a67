import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import endToEnd from "../../playwright.config";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const { webServer } = endToEnd;
if (webServer === undefined || Array.isArray(webServer)) throw new Error("The end-to-end tests have one server.");

/** Part of `npm run test:training`: a model that the recipe has trained, in the site in out/. */
export default defineConfig({
  ...endToEnd,
  testDir: fileURLToPath(new URL(".", import.meta.url)),
  outputDir: `${projectFolder}node_modules/.cache/goldsmith/training`,
  webServer: { ...webServer, cwd: projectFolder },
  workers: 1,
});
