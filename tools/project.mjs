// @ts-check
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

/** The folder of the repository, absolute. */
export const projectFolder = fileURLToPath(new URL("..", import.meta.url));

/** Where `next build` leaves the static site. */
export const siteFolder = path.join(projectFolder, "out");

/** Written last by a build, and swept away by the next one: where it stands, the build is whole. */
export const buildStampFile = path.join(siteFolder, "build-stamp.txt");

/** Where steps keep what makes their second run quick; goes away with node_modules. */
export const cacheFolder = path.join(projectFolder, "node_modules", ".cache", "goldsmith");

/**
 * The folder of the host under which the site will stand, from GOLDSMITH_BASE_PATH: "" for the root, else "/name"
 * without a slash at its end, as Next wants it.
 */
export function readBasePath(environment = process.env) {
  const segments = (environment["GOLDSMITH_BASE_PATH"] ?? "").split("/").filter((segment) => segment !== "");
  return segments.map((segment) => `/${segment}`).join("");
}

/**
 * Whether the site is built to reach no host but its own, by GOLDSMITH_SELF_ONLY=1: no public models, and a policy that
 * would stop a script that asks for them.
 */
export function readSelfOnly(environment = process.env) {
  return environment["GOLDSMITH_SELF_ONLY"] === "1";
}

/**
 * The script that starts an installed package's command, to be run with this Node. Going through the package and not
 * through node_modules/.bin works the same on Windows.
 * @param {string} packageName
 * @param {string} [command] where it is not the package's own name
 */
export function commandScript(packageName, command = packageName) {
  const folder = path.join(projectFolder, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof bin === "string" ? bin : bin[command]);
}
