import { describe, expect, it } from "vitest";
import { boundBy, holdOffline } from "@/workers/service/hold-offline";

const asked = (fields: Partial<Request>) => ({ mode: "cors", destination: "", ...fields }) as Request;

describe("boundBy", () => {
  it.each([
    [{ mode: "navigate", destination: "document" }, "page"],
    [{ mode: "same-origin", destination: "worker" }, "worker"],
    [{ mode: "same-origin", destination: "sharedworker" }, "worker"],
    [{ mode: "no-cors", destination: "script" }, null],
    [{ mode: "cors", destination: "" }, null],
  ] as const)("says of %o: %s", (fields, expected) => {
    expect(boundBy(asked(fields))).toBe(expected);
  });
});

describe("holdOffline", () => {
  it("adds a policy to the page's own, so that both hold, and names no host but the site's", async () => {
    const answer = new Response("page", { headers: { "Content-Security-Policy": "default-src 'none'" } });
    const held = holdOffline(answer, "page");
    expect(await held.text()).toBe("page");
    expect(held.headers.get("content-security-policy")).toMatch(/^default-src 'none', .*connect-src 'self'/);
    expect(held.headers.get("connection-allowlist")).toMatch(/^\(response-origin\)/);
    expect([...held.headers.values()].join()).not.toContain("https:");
  });

  it("gives a worker a whole policy, since it may have none", () => {
    const policy = holdOffline(new Response(""), "worker").headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
  });

  it("keeps what the answer says of itself", () => {
    const held = holdOffline(new Response("", { status: 404, headers: { "Content-Type": "text/html" } }), "page");
    expect([held.status, held.headers.get("content-type")]).toEqual([404, "text/html"]);
  });

  it("hands on a redirect, and what cannot be changed", () => {
    expect(holdOffline(Response.redirect("https://app.example/about/"), "page").status).toBe(302);
    const failed = Response.error();
    expect(holdOffline(failed, "page")).toBe(failed);
  });
});
