// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { StepFailed } from "./report.mjs";
import { provideTrainingEnvironment, trainingFolder } from "./training-environment.mjs";

/**
 * `npm run train -- <command>`: makes the recipe's environment at its first call, then runs the command in it. The
 * folder in which it is called is the command's, so paths are as they are typed. See docs/training.md.
 */
try {
  const python = provideTrainingEnvironment();
  const search = [trainingFolder, process.env["PYTHONPATH"]].filter((folder) => folder !== undefined && folder !== "");
  const child = spawn(python, ["-m", "goldsmith_training", ...process.argv.slice(2)], {
    stdio: "inherit",
    cwd: process.env["INIT_CWD"] ?? process.cwd(),
    env: { ...process.env, PYTHONPATH: search.join(path.delimiter), GOLDSMITH_NODE: process.execPath },
  });
  // Ctrl+C reaches the child too, which saves what it has before it ends.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => signal === "SIGTERM" && child.kill(signal));
  }
  const [code] = await once(child, "close");
  process.exitCode = code ?? 1;
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = 1;
}
