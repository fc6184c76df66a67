import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sealPage, siteHeaders } from "../../../tools/page-seal.mjs";

describe("a site that is built with GOLDSMITH_SELF_ONLY=1", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "goldsmith-seal-"));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  const build = (setting: string) => {
    vi.stubEnv("GOLDSMITH_SELF_ONLY", setting);
    writeFileSync(path.join(folder, "index.html"), sealPage('<html><head><meta charset="utf-8"></head></html>'));
    vi.unstubAllEnvs();
  };

  it("is served with headers as narrow as its pages, whoever serves it later", () => {
    build("1");
    expect(siteHeaders(folder)["Content-Security-Policy"]).toMatch(/connect-src 'self';/);
  });

  it("is the only one that is", () => {
    build("");
    expect(siteHeaders(folder)["Content-Security-Policy"]).toContain("https://huggingface.co");
  });
});
