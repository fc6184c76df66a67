import { describe, expect, it } from "vitest";
import { hosts, renderHeaders } from "../../../tools/hosting-headers.mjs";

describe("renderHeaders", () => {
  it.each(hosts)("gives %s every header, and a year for files that never change", (host) => {
    const text = renderHeaders(host, { "X-Test": "value" }, "/base");
    for (const part of ["X-Test", "value", "require-corp", "max-age=31536000, immutable", "/base/_next/static/"]) {
      expect(text).toContain(part);
    }
  });

  it("writes the headers file of Netlify and Cloudflare Pages", () => {
    expect(renderHeaders("netlify", { "X-Test": "value" }, "")).toBe(
      [
        "/*",
        "  X-Test: value",
        "  Cross-Origin-Embedder-Policy: require-corp",
        "",
        "/_next/static/*",
        "  Cache-Control: public, max-age=31536000, immutable",
        "",
      ].join("\n"),
    );
  });

  it("repeats every header in nginx's location, which would drop the outer ones", () => {
    const text = renderHeaders("nginx", { "X-Test": "value" }, "");
    expect(text.match(/X-Test/g)).toHaveLength(2);
  });

  it("refuses a line that Cloudflare Pages would not read", () => {
    expect(() => renderHeaders("netlify", { "X-Test": "v".repeat(2000) }, "")).toThrow("2000");
  });
});
