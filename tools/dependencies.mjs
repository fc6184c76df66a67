// @ts-check
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./project.mjs";
import { requireStep } from "./report.mjs";
import { runNpm } from "./run-command.mjs";

const oldestNode = [20, 19];

/** Ends the process with a clear word where Node is older than what Next and the tools need. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Goldsmith needs Node ${oldestNode.join(".")} or newer; this is ${version}. Get it from https://nodejs.org/.`,
  );
  process.exit(1);
}

/** Installs what package-lock.json names, unless node_modules already holds exactly that. */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log("Installing packages. The first time takes a minute or two.");
  await requireStep("install", () => runNpm(["ci"]));
}

/**
 * npm leaves its own list of what it installed in node_modules, written last; an install that was cut short has none.
 * Packages for other systems are in the lock file but not on this disk.
 */
function isInstalled() {
  const installedList = path.join(projectFolder, "node_modules", ".package-lock.json");
  if (!existsSync(installedList)) return false;
  const wanted = JSON.parse(readFileSync(path.join(projectFolder, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedList, "utf8")).packages;
  const wantedFolders = Object.keys(wanted).filter((folder) => folder !== "");
  return (
    wantedFolders.every((folder) => installed[folder] !== undefined || wanted[folder].optional === true) &&
    Object.keys(installed).every((folder) => installed[folder].integrity === wanted[folder]?.integrity)
  );
}
