import { describe, expect, it } from "vitest";
import { pagePolicy, securityHeaders } from "../../../tools/security-policy.mjs";

function directive(policy: string, name: string): string[] {
  const found = policy.split("; ").find((text) => text.startsWith(`${name} `));
  return found?.split(" ").slice(1) ?? [];
}

describe("pagePolicy", () => {
  it("allows only the app's own scripts, the hashed ones and WebAssembly", () => {
    expect(directive(pagePolicy(["abc="]), "script-src")).toEqual(["'self'", "'wasm-unsafe-eval'", "'sha256-abc='"]);
  });

  it("allows requests to the app itself and to hosts of models, all of them encrypted", () => {
    const [self, ...hosts] = directive(pagePolicy([]), "connect-src");
    expect(self).toBe("'self'");
    expect(hosts.every((host) => host.startsWith("https://"))).toBe(true);
  });

  it("allows requests to the app itself only, where it is built so", () => {
    expect(directive(pagePolicy([], true), "connect-src")).toEqual(["'self'"]);
    expect(securityHeaders([], true)["Content-Security-Policy"]).not.toContain("https:");
  });

  it("allows no frame, in which no guard would stand", () => {
    expect(directive(pagePolicy([]), "frame-src")).toEqual(["'none'"]);
  });

  it("allows nothing that it does not name", () => {
    expect(directive(pagePolicy([]), "default-src")).toEqual(["'none'"]);
  });

  it("allows no inline style or script and no evaluated text", () => {
    expect(pagePolicy([])).not.toMatch(/'unsafe-/);
  });
});

describe("securityHeaders", () => {
  it("forbids framing, which a page cannot forbid by itself", () => {
    const policy = securityHeaders([])["Content-Security-Policy"] ?? "";
    expect(directive(policy, "frame-ancestors")).toEqual(["'none'"]);
    expect(pagePolicy([])).not.toContain("frame-ancestors");
  });

  it("turns off what could ask another host behind the page's back", () => {
    const features = securityHeaders([])["Permissions-Policy"] ?? "";
    for (const feature of ["deferred-fetch", "identity-credentials-get", "payment"]) {
      expect(features.split(", ")).toContain(`${feature}=()`);
    }
  });
});
