import { describe, expect, it } from "vitest";
import { hosts, renderHeaders } from "../../../tools/hosting-headers.mjs";

describe("renderHeaders", () => {
  it.each(hosts)(
    "gives %s every header, a year for files that never change, and none for the service worker",
    (host) => {
      const text = renderHeaders(host, { "X-Test": "value" }, "/base");
      for (const part of [
        "X-Test",
        "value",
        "require-corp",
        "max-age=31536000, immutable",
        "/base/_next/static/",
        "no-cache",
      ]) {
        expect(text).toContain(part);
      }
    },
  );

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
        "/service-worker.js",
        "  Cache-Control: no-cache",
        "",
      ].join("\n"),
    );
  });

  it("repeats every header in nginx's locations, which would drop the outer ones", () => {
    const text = renderHeaders("nginx", { "X-Test": "value" }, "");
    expect(text.match(/X-Test/g)).toHaveLength(3);
  });

  it.each([
    ["nginx", ["gzip_static on;", "gzip_vary on;"]],
    ["apache", ['"%{REQUEST_FILENAME}.br" -s', '"%{REQUEST_FILENAME}.gz" -s', 'merge Vary "Accept-Encoding"']],
  ] as const)("has %s send what the build compressed", (host, parts) => {
    const text = renderHeaders(host, {}, "");
    for (const part of parts) expect(text).toContain(part);
  });

  it("refuses a line that Cloudflare Pages would not read", () => {
    expect(() => renderHeaders("netlify", { "X-Test": "v".repeat(2000) }, "")).toThrow("2000");
  });
});
