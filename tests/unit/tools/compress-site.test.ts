import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compressSite } from "../../../tools/compress-site.mjs";

describe("compressSite", () => {
  const long = "the same words again, ".repeat(200);
  let root = "";
  let site = "";
  let cache = "";
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "goldsmith-"));
    [site, cache] = [path.join(root, "site"), path.join(root, "cache")];
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  function write(file: string, content: string): void {
    mkdirSync(path.join(site, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(site, file), content);
  }
  const read = (file: string) => readFileSync(path.join(site, file));

  it("puts both forms beside a file, which hold the same content", async () => {
    write("about/index.html", long);
    await compressSite(site, cache);
    expect(brotliDecompressSync(read("about/index.html.br")).toString()).toBe(long);
    expect(gunzipSync(read("about/index.html.gz")).toString()).toBe(long);
    expect(read("about/index.html").toString()).toBe(long);
  });

  it("leaves alone what is small, what is packed, and what is changed without a build", async () => {
    write("small.js", "start()");
    write("picture.png", long);
    write("models.json", long);
    write("models/mine/tokenizer.json", long);
    write("_headers", long);
    await compressSite(site, cache);
    const made = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => /\.(br|gz)$/.test(file));
    expect(made).toEqual([]);
  });

  it("takes what it compressed before, and forgets what the site has no more", async () => {
    write("a.js", long);
    write("b.js", `${long}b`);
    await compressSite(site, cache);
    for (const file of readdirSync(cache)) if (file.endsWith(".br")) writeFileSync(path.join(cache, file), "kept");
    rmSync(path.join(site, "b.js"));
    await compressSite(site, cache);
    expect(read("a.js.br").toString()).toBe("kept");
    expect(readdirSync(cache)).toHaveLength(2);
  });
});
