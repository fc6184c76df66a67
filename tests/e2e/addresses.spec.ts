import { expect, test } from "./support/test";
import { sessionsPageOf } from "./support/sessions-page";
import { workbenchOf, type Workbench } from "./support/workbench";

const bees = "Explain how honey bees live through a year";
const query = "Write a SQL query that lists customers with more than five orders.";

async function runBoth(workbench: Workbench): Promise<void> {
  await workbench.open();
  await workbench.runOn(bees);
  await expect(workbench.versions).toHaveCount(2);
  await workbench.page.getByRole("button", { name: "New session" }).click();
  await expect(workbench.prompt).toHaveValue("");
  await workbench.runOn(query);
  await expect(workbench.versions).toHaveCount(2);
}

test("Back and Forward go from session to session, and a reload and a second tab show the same one", async ({
  context,
  page,
  workbench,
}) => {
  await runBoth(workbench);
  await expect(page).toHaveURL(/\/#session=[\w-]+$/);
  const second = page.url();
  await page.goBack();
  await expect(workbench.prompt).toHaveValue(bees);
  const first = page.url();
  expect(first).not.toBe(second);
  await page.goForward();
  await expect(workbench.prompt).toHaveValue(query);
  expect(page.url()).toBe(second);

  await page.goBack();
  await page.reload();
  await expect(workbench.prompt).toHaveValue(bees);
  expect(page.url()).toBe(first);

  const other = workbenchOf(await context.newPage());
  await other.page.goto(second);
  await expect(other.prompt).toHaveValue(query);
  await expect(other.versions).toHaveCount(2);
});

test("titles tell sessions apart by when they were begun, and never by what was typed", async ({ page, workbench }) => {
  await page.clock.setFixedTime(new Date(2026, 4, 3, 9, 5));
  await workbench.open();
  const unnamed = "Goldsmith: better prompts, in your own tab";
  await expect(page).toHaveTitle(unnamed);
  await workbench.runOn(bees);
  await expect(workbench.versions).toHaveCount(2);
  const first = "May 3, 09:05 · Goldsmith";
  await expect(page).toHaveTitle(first);
  await page.getByRole("link", { name: "Sessions" }).click();
  await expect(page).toHaveTitle("Sessions · Goldsmith");
  await page.getByRole("link", { name: "Workbench" }).click();
  await expect(page).toHaveTitle(first);
  await page.clock.setFixedTime(new Date(2026, 4, 3, 14, 30));
  await page.getByRole("button", { name: "New session" }).click();
  await expect(page).toHaveTitle(unnamed);
  await workbench.prompt.fill(query);
  await expect(page).toHaveTitle("May 3, 14:30 · Goldsmith");
  await page.goBack();
  await expect(workbench.prompt).toHaveValue(bees);
  await expect(page).toHaveTitle(first);
  await page.reload();
  await expect(page).toHaveTitle(first);
});

test("a new session that is still empty stays empty after a reload", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.runOn(bees);
  await expect(workbench.versions).toHaveCount(2);
  await page.getByRole("button", { name: "New session" }).click();
  await expect(page).toHaveURL(/#session=new$/);
  await page.reload();
  await expect(page.getByRole("button", { name: "A vague request" })).toBeVisible();
  await expect(workbench.prompt).toHaveValue("");
});

test("the list of sessions leads to each by its address, and the workbench's own link back to it", async ({
  page,
  workbench,
}) => {
  await runBoth(workbench);
  await page.getByRole("link", { name: "Sessions", exact: true }).click();
  const sessions = sessionsPageOf(page);
  const opener = sessions.opener(bees);
  const address = await opener.getAttribute("href");
  expect(address).toMatch(/\/#session=[\w-]+$/);
  await opener.press("Enter");
  await expect(workbench.prompt).toHaveValue(bees);
  // The row is gone, and the focus did not go with it.
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${address?.replace(/^.*#/, "#")}$`));
  await page.goBack();
  await expect(opener).toBeVisible();
  await page.getByRole("link", { name: "Workbench" }).click();
  await expect(workbench.prompt).toHaveValue(bees);
});

test("a session that is not there says so in one sentence and offers a new one", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.runOn(bees);
  await expect(workbench.versions).toHaveCount(2);
  await page.goto("./#session=nowhere");
  const notice = page.getByText("This session is not in this browser");
  await expect(notice).toBeVisible();
  await expect(workbench.prompt).toHaveValue("");
  await page.getByRole("button", { name: "New session" }).click();
  await expect(notice).toBeHidden();
  await expect(page).toHaveURL(/#session=new$/);
  await page.goBack();
  await expect(notice).toBeVisible();
  await page.goBack();
  await expect(workbench.prompt).toHaveValue(bees);
});

test("a prompt about something else gets a session of its own, and is put back in one click", async ({
  page,
  workbench,
}) => {
  await workbench.open();
  await workbench.runOn(bees);
  await expect(workbench.versions).toHaveCount(2);
  const former = page.url();
  await workbench.runOn(query);
  const notice = page.getByRole("status").filter({ hasText: "A new session" });
  await expect(notice).toBeVisible();
  await expect(workbench.versions).toHaveCount(2);
  expect(page.url()).not.toBe(former);

  await notice.getByRole("link").click();
  await expect(workbench.prompt).toHaveValue(bees);
  expect(page.url()).toBe(former);
  await page.goBack();
  await expect(workbench.prompt).toHaveValue(query);

  await page.getByRole("button", { name: "Put this into that session" }).click();
  await expect(workbench.versions).toHaveCount(4);
  await expect(workbench.prompt).toHaveValue(query);
  expect(page.url()).toBe(former);
  await expect(notice).toBeHidden();
  await workbench.reload();
  await expect(workbench.versions).toHaveCount(4);
  await page.getByRole("link", { name: "Sessions", exact: true }).click();
  await expect(sessionsPageOf(page).rows).toHaveCount(1);
});

test("a link that is made mine twice, with Back between, is one session", async ({ context, page, workbench }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await workbench.open();
  await workbench.runOn(bees);
  await page.getByRole("button", { name: "Share…" }).click();
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  await page.goto(link);
  const mine = page.getByRole("button", { name: "Make it mine" });
  await mine.click();
  await expect(workbench.versions).toHaveCount(2);
  const address = page.url();
  await page.goBack();
  await mine.click();
  await expect(workbench.versions).toHaveCount(2);
  expect(page.url()).toBe(address);
  await page.getByRole("link", { name: "Sessions", exact: true }).click();
  await expect(sessionsPageOf(page).rows).toHaveCount(2);
});
