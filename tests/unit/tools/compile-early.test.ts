import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileEarly } from "../../../tools/compile-early.mjs";

describe("compileEarly", () => {
  let folder = "";
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "goldsmith-"));
    writeFileSync(
      path.join(folder, "index.html"),
      `<script src="/base/small.js"></script><script src="/base/large.js" async=""></script>`,
    );
    for (const file of ["small.js", "later.js"]) writeFileSync(path.join(folder, file), "run();");
    writeFileSync(path.join(folder, "large.js"), "run();run();");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("asks for it in the largest script that the page loads at once, once, and in no other", () => {
    for (let build = 0; build < 2; build += 1) compileEarly("index.html", { folder, basePath: "/base" });
    expect(read("large.js")).toBe("//# allFunctionsCalledOnLoad\nrun();run();");
    expect(read("small.js")).toBe("run();");
    expect(read("later.js")).toBe("run();");
  });
});
