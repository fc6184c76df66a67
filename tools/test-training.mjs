// @ts-check
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { provideBrowser } from "./browser.mjs";
import { buildSite } from "./build-site.mjs";
import { installDependencies, requireNode } from "./dependencies.mjs";
import { findFreePort } from "./free-port.mjs";
import { commandScript, projectFolder } from "./project.mjs";
import { requireStep, StepFailed } from "./report.mjs";
import { runCommand } from "./run-command.mjs";
import { provideTrainingEnvironment, trainingFolder } from "./training-environment.mjs";

/**
 * `npm run test:training`: checks and tests the recipe, then goes the whole way with a model of some ten thousand
 * weights: trained by every strategy, measured, converted, imported into the built site, and asked to write; and once
 * from a session in that site over the archive of it to a model that writes what was chosen there. Its last line is
 * `N passed, N failed`.
 */
requireNode();

/** @type {{ passed: number, failed: number }} */
const count = { passed: 0, failed: 0 };
/** A tiny model is no faster on more cores, and those may be busy. */
const environment = { OMP_NUM_THREADS: "1", PYTHONPATH: trainingFolder, GOLDSMITH_NODE: process.execPath };
const rows = path.join(trainingFolder, "tests", "rows.jsonl");
const pack = path.join(trainingFolder, "tests", "pack.json");
const folder = mkdtempSync(path.join(os.tmpdir(), "goldsmith-training-"));

try {
  await testAll();
} catch (error) {
  if (!(error instanceof StepFailed)) console.error(error);
  count.failed += 1;
} finally {
  if (count.failed === 0) rmSync(folder, { recursive: true, force: true });
  else console.log(`What was made is kept in ${folder}.`);
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

async function testAll() {
  await installDependencies();
  let python = "";
  await requireStep("environment", async () => {
    let output = "";
    python = provideTrainingEnvironment({ withTests: true, tell: (words) => (output += `${words}\n`) });
    return { succeeded: true, output, remark: path.dirname(path.dirname(python)) };
  });
  const sources = ["goldsmith_training", "tests"].map((name) => path.join(trainingFolder, name));
  await step("style", python, ["-m", "ruff", "check", "--quiet", ...sources]);
  await step("format", python, ["-m", "ruff", "format", "--check", "--quiet", ...sources]);
  const at = (/** @type {string} */ name) => path.join(folder, name);
  const script = path.join(projectFolder, "tools", "train.mjs");
  const train = (/** @type {string} */ strategy, /** @type {string} */ model, /** @type {string[]} */ further) => {
    const common = ["--data", rows, "--pack", pack, "--batch", "4", "--accumulate", "1"];
    return step(strategy, process.execPath, [
      ...[script, strategy, "--model", model, "--out", at(strategy), "--to", "gguf"],
      ...[...common, ...further],
    ]);
  };
  const learning = ["--learning-rate", "1e-2", "--epochs", "40", "--context", "4096"];
  const sft = path.join(at("sft"), "model");
  const trained = path.join(at("ipl"), "model");
  const trainFirst = async () => {
    await step("tiny model", python, [path.join(trainingFolder, "tests", "tiny_model.py"), at("tiny"), rows]);
    await train("sft", at("tiny"), learning);
  };
  const finishOne = async () => {
    await train("ipl", sft, ["--iterations", "2", "--new-tokens", "24"]);
    await step("evaluate", process.execPath, [
      ...[script, "evaluate", "--model", trained, "--data", rows, "--pack", pack, "--out", at("report")],
      ...["--new-tokens", "48"],
    ]);
    await step("convert", process.execPath, [
      ...[script, "convert", "--model", trained, "--out", at("converted"), "--name", "tiny"],
    ]);
  };
  const trainOthers = async () => {
    await train("dpo", sft, ["--epochs", "1"]);
    await train("ipo", sft, ["--epochs", "1", "--lora"]);
  };
  // Each of these keeps one core busy.
  const first = trainFirst();
  await allEnded([
    step("recipe's tests", python, ["-m", "pytest", "-q", path.join(trainingFolder, "tests")])
      .then(() => first)
      .then(trainOthers),
    first.then(finishOne),
  ]);
  const browser = await provideBrowser();
  await requireStep("build", buildSite);
  await step(
    "in the app",
    process.execPath,
    [commandScript("@playwright/test", "playwright"), "test", "--config", "tests/training", "--reporter=line"],
    {
      CHROMIUM_PATH: browser,
      GOLDSMITH_TRAINING_RUNS: folder,
      GOLDSMITH_TEST_PORT: String(await findFreePort()),
    },
  );
}

/**
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [further]
 */
async function step(name, program, parameters, further = {}) {
  await requireStep(name, async () => {
    const outcome = await runCommand(program, parameters, { environment: { ...environment, ...further } });
    if (outcome.succeeded) count.passed += countOf(outcome.output);
    return { ...outcome, remark: lastWord(outcome.output) };
  });
}

/**
 * Waits for all, so that none still runs when this ends; throws what the first that failed threw.
 * @param {readonly Promise<void>[]} works
 */
async function allEnded(works) {
  const failed = (await Promise.allSettled(works)).find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}

/** A test runner counts its own; any other step is one. */
function countOf(/** @type {string} */ output) {
  return Number(/(\d+) passed/.exec(output)?.[1] ?? 1);
}

function lastWord(/** @type {string} */ output) {
  return /^.*\d+ passed.*$/m.exec(output)?.[0].trim() ?? "";
}
