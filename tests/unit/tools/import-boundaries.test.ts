import boundaries from "eslint-plugin-boundaries";
import { ESLint } from "eslint";
import path from "node:path";
import typescript from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { importBoundaries } from "../../../tools/import-boundaries.mjs";

const root = path.resolve(import.meta.dirname, "../../..");
const linter = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: {
    files: ["**/*.ts"],
    languageOptions: { parser: typescript.parser },
    plugins: { boundaries },
    ...importBoundaries,
  },
});

async function findings(folder: string, code: string): Promise<number> {
  const [result] = await linter.lintText(code, { filePath: path.join(root, folder, "some-file.ts") });
  return result?.messages.length ?? Number.NaN;
}

describe("importBoundaries", () => {
  it.each([
    ["lib/template", `import "../base/result";`],
    ["lib/template", `import "./pack";`],
    ["lib/optimizers/instant", `import "../../template/pack";`],
    ["lib/optimizers", `import type {} from "../engines/engine";`],
    ["lib/client/worker", `import type {} from "../../../workers/optimizer-service";`],
    ["lib/client/models", `await import("../../engines/built-in-ai");`],
    ["workers", `import "../lib/engines/load-engine";`],
    ["components/ui", `import "@/lib/client/run/run-store";`],
    ["components/ui", `import "react";`],
    ["components/prompt", `import "../ui/button";`],
    ["components/workbench/result", `import "../../models/model-offer";`],
    ["components/workbench/result", `import "../task/examples";`],
    ["components/shell", `import "../trial/fetched-trial";`],
    ["lib/client/run", `import "../models/model-store";`],
    ["lib/judge", `import "../calls/run-calls";`],
    ["lib/client/models", `import "../run/run-store";`],
  ])("lets %s write %s", async (folder, code) => {
    expect(await findings(folder, code)).toBe(0);
  });

  it.each([
    ["lib/base", `import "../template/pack";`],
    ["lib/template", `import "../engines/engine";`],
    ["lib/optimizers", `import "../engines/load-engine";`],
    ["lib/client/worker", `import {} from "../../../workers/optimizer-service";`],
    ["lib/client/models", `await import("@/lib/engines/load-engine");`],
    ["components/ui", `import "@/lib/engines/load-engine";`],
    ["components/ui", `export * from "@/lib/optimizers/fipo";`],
    ["app", `import "@/lib/client/run/run-store";`],
    ["workers", `import "../lib/client/run/run-store";`],
    ["lib/client/site", `import "../../../tools/project.mjs";`],
    ["lib/new-folder", `import "../base/result";`],
    ["lib/client", `import "../base/result";`],
    ["components", `import "react";`],
    ["components/ui", `import "../prompt/version-label";`],
    ["components/prompt", `import "../models/model-offer";`],
    ["components/workbench/result", `await import("../../trial/trial-dialog");`],
    ["components/sessions", `import "../shell/theme";`],
    ["components/share", `import type {} from "../workbench/task/examples";`],
    ["lib/client/models", `import "../run/run-optimizer";`],
    ["lib/client/database", `import "../session/session-store";`],
    ["lib/calls", `import "../search/ledger";`],
    ["lib/client/run", `import {} from "../../calls/run-calls";`],
  ])("does not let %s write %s", async (folder, code) => {
    expect(await findings(folder, code)).toBe(1);
  });
});
