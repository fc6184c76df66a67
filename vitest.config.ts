import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { modelHost } from "./tests/browser/model-host";
import { modelServer } from "./tests/browser/model-server";
import { findBrowser } from "./tools/find-browser.mjs";
import { webLlmList } from "./tools/web-llm-list.mjs";
import { writeWllamaFiles } from "./tools/wllama-files.mjs";

const browser = findBrowser();
writeWllamaFiles();

export default defineConfig({
  resolve: { tsconfigPaths: true },
  // As `next.config.mjs` does for the page.
  define: { "process.env.NEXT_PUBLIC_WEB_LLM_LIST": JSON.stringify(webLlmList()) },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // All cores: no unit test waits for a clock.
          maxWorkers: "100%",
          // Bounds what hangs; no test may depend on how fast a machine is.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 60_000 } },
          setupFiles: ["tests/unit/patience.ts"],
          include: ["tests/unit/**/*.test.ts"],
          environment: "node",
        },
      },
      {
        extends: true,
        plugins: [modelHost(), modelServer()],
        optimizeDeps: {
          // Their WebAssembly files are found by `import.meta.url`, which bundling them would change.
          exclude: [
            "@xenova/transformers",
            "onnxruntime-web",
            "onnxruntime-common",
            "@jitl/quickjs-wasmfile-release-sync",
          ],
          // What else the workers import is named: found late, it would reload the page in the middle of a test.
          include: [
            "@huggingface/jinja",
            "@mlc-ai/web-llm",
            "@wllama/wllama",
            "comlink",
            "hash-wasm",
            "pure-rand/distribution/uniformInt",
            "pure-rand/generator/xoroshiro128plus",
            "quickjs-emscripten-core",
            "zod/mini",
            "zod/v4/core",
            "zod/v4/locales/en.js",
          ],
        },
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          provide: {
            hasModelFolder: process.env["GOLDSMITH_MLC_MODEL"] !== undefined,
            hasEncoderFolder: process.env["GOLDSMITH_MINILM"] !== undefined,
          },
          // Files start workers that compile 27 MB of WebAssembly, or run a model on a GPU in software.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 60_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(browser !== null && { executablePath: browser }),
                // WebGPU in software: slow, but the same on every machine.
                args: ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
