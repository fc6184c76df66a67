// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Commands under which Linux distributions install a Chromium. */
const commandNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** Programs below one of a system's folders for programs. */
const applications = {
  darwin: [
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"],
};

/**
 * For tests in many windows: a new Chromium draws the popups of its address bar as pages, each in a process of its own,
 * which is half of what a small page costs. Of two such switches the later counts, so Playwright's own names stand here
 * too.
 */
export const fewerProcesses = `--disable-features=${[
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
].join(",")}`;

/**
 * The program of a Chromium to test in: the one in CHROMIUM_PATH, else one that is installed, else the one that
 * Playwright has downloaded before; null where there is none that starts.
 * @returns {string | null}
 */
export function findBrowser(environment = process.env) {
  const given = environment["CHROMIUM_PATH"];
  if (given !== undefined && given !== "") return existsSync(given) ? given : null;
  return (
    [...installedPrograms(environment), playwrightProgram()].find(
      (program) => existsSync(program) && starts(program),
    ) ?? null
  );
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string[]} paths where a browser may be
 */
function installedPrograms(environment) {
  if (process.platform === "darwin") {
    const folders = ["/Applications", path.join(environment["HOME"] ?? "", "Applications")];
    return folders.flatMap((folder) => applications.darwin.map((program) => path.join(folder, program)));
  }
  if (process.platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
    return folders.flatMap((folder) => applications.win32.map((program) => path.join(folder, program)));
  }
  const folders = (environment["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return commandNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Where Playwright keeps, or would keep, the browser that it downloads. */
function playwrightProgram() {
  /** @type {import("@playwright/test")} */
  const { chromium } = createRequire(import.meta.url)("@playwright/test");
  return chromium.executablePath();
}

/**
 * A downloaded browser may lack a library of the system, and a command may be a stub that only says how to install.
 * Windows opens a window for --version, so there the file has to be enough.
 * @param {string} program
 */
function starts(program) {
  if (process.platform === "win32") return true;
  try {
    execFileSync(program, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
