import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compressSite } from "../../../tools/compress-site.mjs";
import { serveSite } from "../../../tools/site-server.mjs";

type Site = Awaited<ReturnType<typeof serveSite>>;

describe("serveSite", () => {
  let folder = "";
  let site: Site | undefined;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "goldsmith-"));
    for (const [file, text] of Object.entries({
      "index.html": `<script>start()</script>`,
      "404.html": "no such page",
      "about/index.html": "about",
      "_next/static/a.js": "a()",
      "models/tiny/config.json": "{}",
    })) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
  });
  afterEach(async () => {
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  async function serve(options: Parameters<typeof serveSite>[0] = {}): Promise<string> {
    site = await serveSite({ folder, basePath: "", ...options });
    return site.url;
  }

  it("sends the policy, with the hashes of the site's inline scripts", async () => {
    const answer = await fetch(await serve());
    expect(answer.headers.get("content-security-policy")).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
  });

  it("keeps files with a hash in their name for a year, and asks again for pages", async () => {
    const url = await serve();
    expect((await fetch(`${url}_next/static/a.js`)).headers.get("cache-control")).toContain("immutable");
    expect((await fetch(url)).headers.get("cache-control")).toBe("no-cache");
  });

  it("sends what was compressed ahead to who takes it, with the type of the file itself", async () => {
    const text = "start(); ".repeat(400);
    writeFileSync(path.join(folder, "_next/static/a.js"), text);
    await compressSite(folder, path.join(folder, ".cache"));
    const url = await serve();
    const ask = async (encodings: string) => {
      const answer = await fetch(`${url}_next/static/a.js`, { headers: { "accept-encoding": encodings } });
      const { headers } = answer;
      expect(await answer.text()).toBe(text);
      expect(headers.get("content-type")).toBe("text/javascript");
      expect(headers.get("vary")).toBe("Accept-Encoding");
      expect(headers.get("cache-control")).toContain("immutable");
      return { encoding: headers.get("content-encoding"), length: Number(headers.get("content-length")) };
    };
    expect(await ask("gzip, deflate, br")).toMatchObject({ encoding: "br" });
    expect(await ask("gzip")).toMatchObject({ encoding: "gzip" });
    expect((await ask("gzip")).length).toBeLessThan(text.length / 10);
    expect(await ask("identity")).toEqual({ encoding: null, length: text.length });
  });

  it("serves a folder's page, and the site's own page for what is not there", async () => {
    const url = await serve();
    expect(await (await fetch(`${url}about/`)).text()).toBe("about");
    const missing = await fetch(`${url}missing/`);
    expect([missing.status, await missing.text()]).toEqual([404, "no such page"]);
  });

  it("stands under its base path and nowhere else", async () => {
    const url = await serve({ basePath: "/base" });
    expect(url).toMatch(/\/base\/$/);
    expect(await (await fetch(`${url}about/`)).text()).toBe("about");
    expect((await fetch(new URL("/about/", url))).status).toBe(404);
  });

  it("serves more folders where they are mounted", async () => {
    const url = await serve({ basePath: "/base", mounts: { "/given": path.join(folder, "models") } });
    expect(await (await fetch(new URL("/given/tiny/config.json", url))).json()).toEqual({});
  });

  it.each([
    { isolated: true, policy: "require-corp" },
    { isolated: false, policy: null },
  ])("isolates the page or not: $isolated", async ({ isolated, policy }) => {
    const answer = await fetch(await serve({ isolated }));
    expect(answer.headers.get("cross-origin-embedder-policy")).toBe(policy);
  });

  it("rejects where the port is taken", async () => {
    const { port } = new URL(await serve());
    await expect(serveSite({ folder, basePath: "", port: Number(port) })).rejects.toThrow("EADDRINUSE");
  });
});
