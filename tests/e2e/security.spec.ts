import type { Page, Worker } from "@playwright/test";
import { expect, test } from "./support/test";

test("page and answers carry a policy that evaluates no text and names no host but the models'", async ({
  page,
  request,
}) => {
  const answer = await request.get("./");
  const header = answer.headers()["content-security-policy"] ?? "";
  await page.goto("./");
  const meta = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  for (const policy of [header, meta ?? ""]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/'unsafe-(eval|inline)'|\*(?!\.)|http:/);
    expect(policy.match(/https:\/\/[^\s;]+/g)).toEqual([
      "https://huggingface.co",
      "https://*.huggingface.co",
      "https://*.hf.co",
      "https://raw.githubusercontent.com",
    ]);
  }
  expect(header).toContain("frame-ancestors 'none'");
  expect(answer.headers()).toMatchObject({
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
  });
});

test.describe("what the policy forbids", () => {
  test.use({ expectedErrors: ["Content Security Policy"] });

  for (const place of ["page", "worker"] as const) {
    test(`a script of the ${place} can neither reach another host nor evaluate text`, async ({ page, workbench }) => {
      await workbench.open();
      const scope = place === "page" ? page : page.workers()[0]!;
      expect(await askForbidden(scope)).toEqual({
        fetched: false,
        evaluated: false,
        breaches: ["connect-src", "script-src"],
      });
    });
  }
});

/** Tries both from a task of the scope's own, since a script that the test puts in itself may evaluate text. */
function askForbidden(scope: Page | Worker) {
  const ask = () =>
    new Promise((resolve) => {
      const breaches: string[] = [];
      addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        if (!breaches.includes(effectiveDirective)) breaches.push(effectiveDirective);
        if (breaches.length === 2) resolve({ fetched, evaluated, breaches });
      });
      let fetched = false;
      let evaluated = false;
      setTimeout(() => {
        void fetch("https://example.com/").then(
          () => (fetched = true),
          () => {
            try {
              // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the policy must stop
              new Function("return true");
              evaluated = true;
            } catch {
              // As it should be.
            }
          },
        );
      });
    });
  return "workers" in scope ? scope.evaluate(ask) : scope.evaluate(ask);
}
