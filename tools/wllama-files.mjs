// @ts-check
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./project.mjs";

/*
 * wllama carries the programs of its workers as texts and starts them from blobs, which the security policy forbids. Here
 * they become files of this site: the bundler takes them from this folder, as it takes any file named by its address.
 */
const folder = path.join(projectFolder, "lib/engines/wllama/generated");
const packageFolder = path.join(projectFolder, "node_modules/@wllama/wllama");

/** Stand-ins where the browser cannot suspend WebAssembly: the imports stay callable, and nothing waits in them. */
const suspendingStub =
  "if (!WebAssembly.Suspending) {" +
  "WebAssembly.Suspending = function (wait) { return wait; };" +
  "WebAssembly.promising = (call) => async (...parameters) => call(...parameters);" +
  "}\n";

/** Writes the files where they are not as the installed package says: its version stands in the first line of each. */
export function writeWllamaFiles() {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, "package.json"), "utf8"));
  const mark =
    `// @wllama/wllama ${version}, by Xuan Son Nguyen, with llama.cpp, by the ggml authors; both under the MIT licence: ` +
    "https://github.com/ngxson/wllama/blob/master/LICENCE\n";
  const main = path.join(folder, "wllama_main.mjs");
  if (existsSync(main) && readFileSync(main, "utf8").startsWith(mark)) return;
  const source = readFileSync(path.join(packageFolder, "src/workers-code/generated.ts"), "utf8");
  const runtime = suspendingStub + textIn(source, "WLLAMA_EMSCRIPTEN_CODE");
  // The library's worker gives the runtime a `Module` of its own, and takes back what became of it.
  const inner = runtime.replace("var Module", "var ___Module");
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(packageFolder, "esm/wasm/wllama.wasm"), path.join(folder, "wllama_core.wasm"));
  writeFileSync(path.join(folder, "wllama_thread.js"), mark + runtime);
  writeFileSync(
    main,
    `${mark}export default function start(RUN_OPTIONS) {\n` +
      `function wModuleInit() { ${inner}; return Module; }\n` +
      `${textIn(source, "LLAMA_CPP_WORKER_CODE")}\n}\n`,
  );
}

/**
 * @param {string} source with lines `export const NAME = "…";`
 * @param {string} name
 * @returns {string}
 */
function textIn(source, name) {
  const literal = new RegExp(`^export const ${name} = (".*");$`, "m").exec(source)?.[1];
  if (literal === undefined) throw new Error(`@wllama/wllama has no ${name} any more.`);
  return JSON.parse(literal);
}
