import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findCircles } from "../../../tools/find-circles.mjs";

const root = path.resolve(import.meta.dirname, "../../..");

function circlesOf(files: Readonly<Record<string, string>>): string[][] {
  const folder = mkdtempSync(path.join(tmpdir(), "circles-"));
  for (const [name, code] of Object.entries(files)) writeFileSync(path.join(folder, name), code);
  return findCircles(folder, Object.keys(files));
}

describe("findCircles", () => {
  it.each([
    ["values", `import { b } from "./b";`],
    ["types", `import type { B } from "./b";`],
    ["dynamic imports", `export const fetchB = () => import("./b");`],
    ["exports from elsewhere", `export { b } from "./b";`],
    ["the project's own address", `import { b } from "@/b";`],
  ])("sees a circle of %s", (_, code) => {
    expect(circlesOf({ "a.ts": code, "b.tsx": `import type { C } from "./c";`, "c.ts": `import "./a";` })).toEqual([
      ["a.ts", "b.tsx", "c.ts"],
    ]);
  });

  it("sees none where files share what they import", () => {
    expect(circlesOf({ "a.ts": `import "./b"; import "./c";`, "b.ts": `import "./c";`, "c.ts": "" })).toEqual([]);
  });
});

it("The project has no circle of imports, of types and dynamic ones included", () => {
  const files = ["app", "components", "lib", "workers", "tools", "tests"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(findCircles(root, files)).toEqual([]);
}, 60_000);
