// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./project.mjs";

/**
 * Run after `npm install`: `node tools/complete-lock-file.mjs`. npm leaves packages that are built for other systems out
 * of package-lock.json where it did not fetch them (github.com/npm/cli/issues/4828), and `npm ci` then refuses the file.
 * The package that wants them names their exact version, and their own name says the system.
 */
const file = path.join(projectFolder, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
  Object.entries(optionalDependencies),
);

for (const [name, version] of wanted) {
  const folder = `node_modules/${name}`;
  if (Object.keys(lock.packages).some((known) => known === folder || known.endsWith(`/${folder}`))) continue;
  lock.packages[folder] = { version: exact(name, version), ...systemOf(name), optional: true };
}

const packages = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, "en"));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);

/**
 * @param {string} name
 * @param {string} version
 */
function exact(name, version) {
  if (/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) return version;
  throw new Error(`${name} is wanted as ${version}, which is no exact version: add it by hand.`);
}

/**
 * The fields of a lock file that say where a package can be installed.
 * @param {string} name such as @next/swc-linux-x64-gnu
 */
function systemOf(name) {
  if (name.endsWith("wasm32-wasi")) return { cpu: ["wasm32"] };
  const parts = /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-(gnu|musl))?/.exec(name);
  if (parts === null) throw new Error(`${name} does not say which system it is for: add it by hand.`);
  const [, system, processor, library] = parts;
  const libc = library === undefined ? {} : { libc: [library === "gnu" ? "glibc" : "musl"] };
  return { os: [system], cpu: [processor], ...libc };
}
