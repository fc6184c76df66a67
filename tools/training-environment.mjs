// @ts-check
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { projectFolder } from "./project.mjs";
import { StepFailed } from "./report.mjs";

/** The recipe's folder, absolute. */
export const trainingFolder = path.join(projectFolder, "training");

const LEAST_PYTHON = [3, 11];
/** Where PyTorch's own people keep the builds without CUDA. */
const CPU_INDEX = "https://download.pytorch.org/whl/cpu";

/**
 * The Python of a virtual environment with all that the recipe needs; made at the first call, and anew where the
 * requirements change. It stands outside the repository, so that other checkouts use it too; GOLDSMITH_TRAINING_ENV
 * names another place.
 * @param {{ withTests?: boolean, tell?: (words: string) => void }} [options]
 * @returns {string} throws StepFailed, having said why, where it cannot be made
 */
export function provideTrainingEnvironment({ withTests = false, tell = console.error } = {}) {
  const base = findPython();
  if (base === null)
    return refuse(`Python ${LEAST_PYTHON.join(".")} or newer is wanted. Install it, or set PYTHON to it.`);
  const files = ["requirements.txt", ...(withTests ? ["requirements-test.txt"] : [])];
  const folder = process.env["GOLDSMITH_TRAINING_ENV"] ?? path.join(cacheHome(), `training-${stampOf(base.version)}`);
  const python = path.join(folder, ...(process.platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"]));
  const missing = files.filter((file) => readStamp(folder, file) !== contentStamp(file));
  if (missing.length === 0 && existsSync(python)) return python;

  tell(`Making an environment for Python ${base.version} in ${folder}: about 1.5 GB, some minutes.`);
  if (!existsSync(python)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    run(base.program, ["-m", "venv", folder]);
  }
  for (const file of missing) {
    if (file === "requirements.txt") installTorch(python, tell);
    run(python, [...pip, "-r", path.join(trainingFolder, file)]);
    writeFileSync(stampFile(folder, file), contentStamp(file));
  }
  return python;
}

const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];

/**
 * On Linux with an x86 processor the default index has PyTorch with CUDA alone, several GB. So where no NVIDIA card is,
 * the build without it is asked for first: where pip is already set up to look, then at PyTorch's own index. Where
 * neither has it, the default one does.
 * @param {string} python
 * @param {(words: string) => void} tell
 */
function installTorch(python, tell) {
  if (process.platform !== "linux" || process.arch !== "x64" || existsSync("/proc/driver/nvidia")) return;
  const [pinned] = /^torch==\S+/m.exec(readFileSync(path.join(trainingFolder, "requirements.txt"), "utf8")) ?? [];
  if (pinned === undefined) return;
  const wanted = `${pinned}+cpu`;
  for (const places of [[], ["--extra-index-url", CPU_INDEX, "--retries", "1", "--timeout", "20"]]) {
    if (tryRun(python, [...pip, ...places, wanted]).succeeded) return;
  }
  tell(`${wanted} is not to be had here. The default build comes in its place: with CUDA, several GB.`);
}

/** @returns {{ program: string, version: string } | null} */
function findPython() {
  const given = process.env["PYTHON"];
  const names = given === undefined ? ["python3", "python", "python3.13", "python3.12", "python3.11"] : [given];
  for (const program of names) {
    const { succeeded, output } = tryRun(program, ["-c", "import sys; print(*sys.version_info[:2], sep='.')"]);
    const [major = 0, minor = 0] = output.trim().split(".").map(Number);
    const [leastMajor = 0, leastMinor = 0] = LEAST_PYTHON;
    if (succeeded && (major > leastMajor || (major === leastMajor && minor >= leastMinor)))
      return { program, version: `${major}.${minor}` };
  }
  return null;
}

function cacheHome() {
  const given = process.env["XDG_CACHE_HOME"] ?? process.env["LOCALAPPDATA"];
  return path.join(given ?? path.join(os.homedir(), ".cache"), "goldsmith");
}

/** @param {string} version */
function stampOf(version) {
  return createHash("sha256")
    .update(`${version} ${contentStamp("requirements.txt")}`)
    .digest("hex")
    .slice(0, 12);
}

/** @param {string} file */
function contentStamp(file) {
  return createHash("sha256")
    .update(readFileSync(path.join(trainingFolder, file)))
    .digest("hex");
}

/**
 * @param {string} folder
 * @param {string} file
 */
function stampFile(folder, file) {
  return path.join(folder, `${file}.installed`);
}

/**
 * @param {string} folder
 * @param {string} file
 */
function readStamp(folder, file) {
  const stamp = stampFile(folder, file);
  return existsSync(stamp) ? readFileSync(stamp, "utf8") : null;
}

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 */
function tryRun(program, parameters) {
  const { status, stdout, stderr } = spawnSync(program, parameters, { encoding: "utf8" });
  return { succeeded: status === 0, output: `${stdout ?? ""}`, words: `${stderr ?? ""}` };
}

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 */
function run(program, parameters) {
  const { succeeded, output, words } = tryRun(program, parameters);
  if (!succeeded) refuse(`${program} ${parameters.join(" ")} failed:\n${output}${words}`);
}

/**
 * @param {string} words
 * @returns {never}
 */
function refuse(words) {
  console.error(words);
  throw new StepFailed(words);
}
