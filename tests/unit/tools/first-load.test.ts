import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { firstLoadFiles } from "../../../tools/first-load.mjs";

describe("firstLoadFiles", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "goldsmith-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function filesOf(html: string, basePath = "") {
    writeFileSync(path.join(folder, "index.html"), html);
    const { scripts, styles } = firstLoadFiles("index.html", { folder, basePath });
    const inFolder = (file: string) => path.relative(folder, file);
    return { scripts: scripts.map(inFolder), styles: styles.map(inFolder) };
  }

  it("names the page's scripts and styles, each once", () => {
    const html = `<link rel="stylesheet" href="/a.css"/><script src="/a.js" async=""></script><script src="/a.js"></script>`;
    expect(filesOf(html)).toEqual({ scripts: ["a.js"], styles: ["a.css"] });
  });

  it("leaves out what only old browsers load", () => {
    expect(filesOf(`<script src="/old.js" noModule=""></script>`).scripts).toEqual([]);
  });

  it("leaves out scripts that stand in the page itself", () => {
    expect(filesOf(`<script>const src="/a.js"</script>`).scripts).toEqual([]);
  });

  it("finds files of a site that is built for a folder of its host", () => {
    expect(filesOf(`<script src="/base/a.js"></script>`, "/base").scripts).toEqual(["a.js"]);
  });
});
