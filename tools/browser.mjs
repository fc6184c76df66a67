// @ts-check
import { existsSync } from "node:fs";
import { findBrowser } from "./find-browser.mjs";
import { commandScript } from "./project.mjs";
import { requireStep } from "./report.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * Finds a browser to test in, or gets one: Playwright's own, else the system's package.
 * @returns {Promise<string>} its program; ends with a clear word where there is none to be had.
 */
export async function provideBrowser() {
  let program = findBrowser();
  await requireStep("browser", async () => {
    let output = "";
    for (const get of [downloadWithPlaywright, installWithApt]) {
      if (program !== null || process.env["CHROMIUM_PATH"]) break;
      output += await get();
      program = findBrowser();
    }
    return program === null
      ? { succeeded: false, output: `${output}\n${adviceWithoutBrowser}` }
      : { succeeded: true, output, remark: program };
  });
  return /** @type {string} - the step has failed where it is null */ (program);
}

const adviceWithoutBrowser =
  "No Chromium, Chrome or Edge that starts. Install one, or set CHROMIUM_PATH to the program of one, and try again.";

async function downloadWithPlaywright() {
  const parameters = [commandScript("@playwright/test", "playwright"), "install", "chromium"];
  const { output } = await runCommand(process.execPath, parameters, { secondsAllowed: 300 });
  return output;
}

/** Debian and Ubuntu, as root, which is how most containers run. */
async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return "";
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  const install = () =>
    runCommand("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { environment });
  const first = await install();
  if (first.succeeded) return first.output;
  const update = await runCommand("apt-get", ["update"], { environment });
  return first.output + update.output + (await install()).output;
}
