// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { commandScript, projectFolder } from "./project.mjs";

/**
 * `npm run test:real -- /folder`: walks the built site with each model in the folder (folders of ONNX or of WebLLM's
 * layout, GGUF files), tells what it sees and keeps pictures of it. No part of `npm test`: it needs real weights, and
 * somebody who looks.
 */
const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Give the folder that holds the models: npm run test:real -- /folder");
  process.exit(1);
}
process.env["GOLDSMITH_REAL_MODELS"] = path.resolve(folder);
const parameters = [commandScript("@playwright/test", "playwright"), "test", "--config", "tests/real", ...rest];
const child = spawn(process.execPath, parameters, { cwd: projectFolder, stdio: "inherit" });
const [code] = await once(child, "close");
process.exitCode = code ?? 1;
