import type { Locator, Page } from "@playwright/test";
import { packLink } from "@/lib/share/link";
import { readExactly } from "./support/exact-text";
import { monstrousText, monstrousTexts } from "./support/monstrous-texts";
import { expect, test } from "./support/test";

// What it all takes is measured by `npm run bench`; here it has to work.

const CHARACTERS = 2_000_000;
/** A browser draws this many at each key without being felt. */
const MOST_DRAWN = 20_000;

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

async function paste(page: Page, text: string): Promise<void> {
  // As JSON, since halves of characters would not arrive otherwise.
  await page.evaluate((json) => navigator.clipboard.writeText(JSON.parse(json) as string), JSON.stringify(text));
  await page.keyboard.press("Control+V");
}

async function expectExactly(box: Locator, text: string): Promise<void> {
  // A comparison that fails would print megabytes.
  expect((await readExactly(box)) === text, "the whole text is there").toBe(true);
}

for (const name of monstrousTexts) {
  test(`two megabytes of ${name} are pasted, edited and opened again`, async ({ page, workbench }) => {
    const text = monstrousText(name, CHARACTERS);
    await workbench.open();
    await workbench.prompt.click();
    await paste(page, text);
    await expect(page.getByText(/^This text is very long\. You see and edit characters/)).toBeVisible();
    expect((await workbench.prompt.inputValue()).length).toBeLessThan(MOST_DRAWN);
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" xyz");
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("abc ");
    await expectExactly(workbench.prompt, `abc ${text} xyz`);

    await workbench.reload();
    await expect(page.getByText(/^This text is very long\. You see and edit characters/)).toBeVisible();
    await expectExactly(workbench.prompt, `abc ${text} xyz`);
  });
}

test("in a long text all keys do what they do in a short one", async ({ page, workbench }) => {
  const text = monstrousText("one line of words", CHARACTERS);
  await workbench.open();
  await workbench.prompt.fill("Before.");
  await workbench.prompt.press("End");
  await paste(page, text);
  await expectExactly(workbench.prompt, `Before.${text}`);

  await test.step("undo takes back the paste, and the text box is an ordinary one again", async () => {
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Control+Z");
    await expect(workbench.prompt).toHaveValue("Before.");
    await expect(page.getByLabel("Place in the text")).toHaveCount(0);
    await page.keyboard.press("Control+Shift+Z");
    await expectExactly(workbench.prompt, `Before.${text}`);
  });

  await test.step("words that were typed are undone one by one", async () => {
    await page.keyboard.press("Control+End");
    await page.keyboard.type("one two");
    await expectExactly(workbench.prompt, `Before.${text}one two`);
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Control+Z");
    await expectExactly(workbench.prompt, `Before.${text}one `);
    await page.keyboard.press("Control+Z");
    await expectExactly(workbench.prompt, `Before.${text}`);
  });

  await test.step("select all and copy take all of it", async () => {
    await page.keyboard.press("Control+A");
    await expect(page.getByText(/^All 2,000,005 characters are selected\.$/)).toBeVisible();
    await page.keyboard.press("Control+C");
    const copied = await page.evaluate(async () => JSON.stringify(await navigator.clipboard.readText()));
    expect(JSON.parse(copied) === `Before.${text}`).toBe(true);
  });

  await test.step("what is typed takes the place of all, and can be undone", async () => {
    await page.keyboard.type("short");
    await expect(workbench.prompt).toHaveValue("short");
    for (let key = 0; key < 2; key += 1) await page.keyboard.press("Control+Z");
    await expectExactly(workbench.prompt, `Before.${text}`);
  });

  await test.step("what is selected from here to the end can be cut", async () => {
    await page.keyboard.press("Control+Home");
    for (let key = 0; key < 7; key += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+Shift+End");
    await page.keyboard.press("Control+X");
    await expect(workbench.prompt).toHaveValue("Before.");
  });
});

test("the wheel and the slider come to every place of a long text", async ({ page, workbench }) => {
  const text = Array.from({ length: 60_000 }, (_, index) => `This is line ${index} of many.`).join("\n");
  await workbench.open();
  await workbench.prompt.click();
  await paste(page, text);
  const shown = async () => workbench.prompt.inputValue();

  await page.getByLabel("Place in the text").fill("900000");
  await expect.poll(shown).toContain(text.slice(900_500, 901_000));
  await workbench.prompt.hover();
  const before = await shown();
  for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, 400);
  await expect.poll(async () => text.indexOf(await shown())).toBeGreaterThan(text.indexOf(before));
  for (let turn = 0; turn < 80; turn += 1) await page.mouse.wheel(0, -400);
  await expect.poll(async () => text.indexOf(await shown())).toBeLessThan(text.indexOf(before));

  await workbench.prompt.press("Control+Home");
  for (let key = 0; key < 300; key += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.type("HERE");
  await expectExactly(workbench.prompt, text.replace("\nThis is line 300 ", "\nHEREThis is line 300 "));
});

test("a link of a few kilobytes that unpacks to one line of two megabytes is drawn by what is seen of it", async ({
  page,
}) => {
  const text = monstrousText("one line of words", 1_990_000);
  const link = await packLink(
    {
      goldsmithShare: 1,
      createdAt: Date.now(),
      task: { silverPrompt: "tell me about bees" },
      prompts: [{ kind: "candidate", text }],
    },
    null,
  );
  if (!link.ok) throw new Error("The link could not be made.");
  expect(link.value.length).toBeLessThan(8_000);
  await page.goto(`./shared/#${link.value}`);
  const prompt = page.getByRole("region", { name: "The shared prompt" });
  await expect(prompt).toBeVisible();
  await expect(page.getByText("It is the long text that stands above.")).toBeVisible();
  const drawn = await page.locator("main").evaluate((main) => main.textContent.length);
  expect(drawn).toBeLessThan(2 * MOST_DRAWN);

  await prompt.hover();
  for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 400);
  await expect(page.getByText(/^This text is very long\. You see characters [1-9]\d*,\d{3} to/)).toBeVisible();
  await page.getByText("Changes", { exact: true }).click();
  await expect(page.getByRole("region", { name: "Changes, word by word" })).toContainText("some words as people");
  await page.getByText("Text", { exact: true }).click();
  await expectExactly(prompt, text);
});

test("a hundred megabytes of white space are refused with the number, and what stood there stays", async ({
  page,
  workbench,
}) => {
  await workbench.open();
  await workbench.prompt.fill("Before.");
  // So much does not come through the tests' clipboard.
  await workbench.prompt.evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", " ".repeat(100_000_000));
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(workbench.notice).toContainText("The text would have 100,000,007 characters");
  await expect(workbench.prompt).toHaveValue("Before.");
  await workbench.prompt.pressSequentially("!");
  await expect(page.getByText("The text would have")).toHaveCount(0);
});
