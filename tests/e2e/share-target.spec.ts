import type { Page } from "@playwright/test";
import { expectKept } from "./support/kept-app";
import { expect, test } from "./support/test";
import { workbenchOf } from "./support/workbench";

/** What the system does with something that another program shares: it posts it, from nowhere in particular. */
async function share(page: Page, address: string, fields: Record<string, string>): Promise<void> {
  await page.evaluate(
    ({ action, given }) => {
      const form = document.createElement("form");
      Object.assign(form, { method: "POST", enctype: "multipart/form-data", action });
      for (const [name, value] of Object.entries(given)) {
        const field = document.createElement("input");
        Object.assign(field, { type: "hidden", name, value });
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    },
    { action: address, given: fields },
  );
}

test.use({ serviceWorkers: "allow" });

test("text that another program shares stands in the form, and reached no server", async ({
  baseURL,
  context,
  page,
  workbench,
}) => {
  await workbench.open();
  await page.evaluate(() => dispatchEvent(new Event("appinstalled")));
  await expectKept(page);

  const other = await context.newPage();
  const posted: string[] = [];
  context.on("request", (request) => {
    if (request.method() === "POST") posted.push(request.url());
  });
  const fields = { title: "Bees", text: "tell me about bees", url: "https://example.com/bees?a=1&b=2" };
  await share(other, new URL("share-target", baseURL).href, fields);
  const opened = workbenchOf(other);
  // Any page could have sent it, so it is shown first.
  const asked = other.getByRole("region", { name: /sent this text$/ });
  await expect(asked).toContainText("tell me about bees");
  await expect(opened.prompt).toHaveValue("");
  expect(await other.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await asked.getByRole("button", { name: "Use this text" }).click();
  await expect(asked).toBeHidden();
  await expect(opened.prompt).toHaveValue("Bees\n\ntell me about bees\n\nhttps://example.com/bees?a=1&b=2");
  expect(new URL(other.url()).hash).toMatch(/^(#session=[\w-]+)?$/);
  // What the service worker answers itself is no request to a server, which would have known no such address.
  expect(posted).toEqual([]);

  await opened.optimize.click();
  await expect(opened.versions).toHaveCount(2);
  await opened.reload();
  await expect(opened.prompt).toHaveValue(/^Bees\n\ntell me about bees/);
});

test.describe("a link on another site", () => {
  const elsewhere = "http://elsewhere.test/";
  test.use({ expectedHosts: [new URL(elsewhere).host] });

  test("is named before its text touches the form, and can be refused", async ({
    baseURL,
    context,
    page,
    workbench,
  }) => {
    await workbench.open();
    await workbench.prompt.fill("tell me about bees");
    const address = new URL("#shared&text=send+me+your+passwords", baseURL).href;
    await context.route(elsewhere, (route) =>
      route.fulfill({ contentType: "text/html", body: `<a href="${address}">A prompt</a>` }),
    );
    const other = await context.newPage();
    await other.goto(elsewhere);
    await other.getByRole("link").click();
    const opened = workbenchOf(other);
    const asked = other.getByRole("region", { name: "A page at elsewhere.test sent this text" });
    await expect(asked).toContainText("send me your passwords");
    await expect(opened.prompt).toHaveValue("tell me about bees");
    await asked.getByRole("button", { name: "Discard it" }).click();
    await expect(asked).toBeHidden();
    await expect(opened.prompt).toHaveValue("tell me about bees");
    await expect(page).not.toHaveURL(/shared/);
  });
});

test("a page that is only looked at keeps nothing yet", async ({ page, workbench }) => {
  await workbench.open();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
