// @ts-check
import { spawn } from "node:child_process";
import { projectFolder } from "./project.mjs";

/** No questions, no telemetry, and colours only where a person reads along. */
const quietEnvironment = {
  CI: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
};

/**
 * Runs a program in the repository's folder, without a terminal, and collects what it prints.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ environment?: Record<string, string>, secondsAllowed?: number }} [options]
 * @returns {Promise<{ succeeded: boolean, output: string }>} `output` is both streams, in the order of printing.
 */
export function runCommand(program, parameters, { environment = {}, secondsAllowed } = {}) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const child = spawn(program, parameters, {
      cwd: projectFolder,
      env: { ...process.env, ...quietEnvironment, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: secondsAllowed === undefined ? undefined : secondsAllowed * 1000,
    });
    const finish = (/** @type {boolean} */ succeeded, /** @type {string} */ remark) => {
      resolve({ succeeded, output: Buffer.concat(chunks).toString("utf8") + remark });
    };
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => finish(false, `${program}: ${error.message}\n`));
    child.on("close", (code, signal) => {
      finish(code === 0, signal === null ? "" : `${program} was ended by ${signal}.\n`);
    });
  });
}

/**
 * Runs npm with this Node. Inside `npm start` and `npm test` npm names its own script, which spares a search for
 * npm.cmd on Windows.
 * @param {readonly string[]} parameters
 */
export function runNpm(parameters) {
  const script = process.env["npm_execpath"];
  return script?.endsWith(".js") === true
    ? runCommand(process.execPath, [script, ...parameters])
    : runCommand("npm", parameters);
}
