import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inlineScriptHashes, sealPage } from "../../../tools/page-seal.mjs";

const page = `<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="/a.js" async=""></script></head>
<body><script>one()</script><script id="two">two(
  1)</script><script>one()</script></body></html>`;

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

describe("inlineScriptHashes", () => {
  it("gives the hash of each script that stands in the page, to the character", () => {
    expect(inlineScriptHashes(page)).toEqual([sha256("one()"), sha256("two(\n  1)"), sha256("one()")]);
  });

  it("leaves out scripts that are files", () => {
    expect(inlineScriptHashes(`<script src="/a.js"></script>`)).toEqual([]);
  });
});

describe("sealPage", () => {
  it("puts the policy right after the character set, before anything that it binds", () => {
    const sealed = sealPage(page);
    expect(sealed.indexOf("<meta http-equiv")).toBe(page.indexOf("<script src"));
  });

  it("changes nothing else", () => {
    expect(sealPage(page).replace(/<meta http-equiv[^>]*>/g, "")).toBe(page);
  });

  it("lets the page's own scripts run, each named once", () => {
    const [policy = ""] = /content="[^"]*"/.exec(sealPage(page)) ?? [];
    expect(policy.match(/'sha256-[^']*'/g)).toEqual([
      `'sha256-${sha256("one()")}'`,
      `'sha256-${sha256("two(\n  1)")}'`,
    ]);
  });

  it("refuses a page that has no place for the policy", () => {
    expect(() => sealPage("<html><head></head></html>")).toThrow("charset");
  });
});
