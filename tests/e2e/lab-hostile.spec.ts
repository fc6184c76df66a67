import { open } from "node:fs/promises";
import { zipSync } from "fflate";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

async function give(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.getByLabel("Files with cases").setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });
}

test("a file of 100 MB is read beside the page, and not read on where the person stops it", async ({ page }) => {
  test.slow();
  const path = test.info().outputPath("large.jsonl");
  const file = await open(path, "w");
  const lines = Array.from({ length: 1_000 }, (_, row) => {
    return `${JSON.stringify({ question: `Question ${row}: ${"why and how ".repeat(410)}`, answer: "because" })}\n`;
  }).join("");
  for (let part = 0; part < 20; part += 1) await file.write(lines);
  expect((await file.stat()).size).toBeGreaterThan(95_000_000);
  await file.close();

  await page.goto("./lab/");
  await page.getByLabel("Files with cases").setInputFiles(path);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("heading", { name: "Try it on a ready set" })).toBeVisible();
  await page.getByLabel("Files with cases").setInputFiles(path);
  await expect(page.getByRole("button", { name: "Make a set of 20,000 rows" })).toBeVisible({ timeout: 120_000 });
});

test("files that are made to harm are refused in words that say what to do", async ({ page }) => {
  await page.goto("./lab/");
  const alert = page.getByRole("main").getByRole("alert");
  const bomb = zipSync({ "rows.csv": new Uint8Array(200_000_000) }, { level: 9 });
  await give(page, "bomb.zip", bomb);
  await expect(alert).toContainText("it unpacks to");
  await expect(alert).toContainText("Unpack it yourself, and choose the folder.");

  const levels = Array.from({ length: 12 }, (_, level) => {
    const before = level === 0 ? "lol" : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array.from({ length: 10 }, () => before).join(", ")}]`;
  });
  await give(page, "promptfooconfig.yaml", `prompts: [x]\n${levels.join("\n")}\ntests: *l11\n`);
  await expect(alert).toContainText("promptfooconfig.yaml");
  await expect(alert).toContainText("alias");
  await give(page, "deep.json", "[".repeat(200_000) + "]".repeat(200_000));
  await expect(alert).toContainText("deep.json");
  await give(page, "rows.csv", new Uint8Array([0x50, 0x41, 0x52, 0x31, 0, 0, 0, 9]));
  await expect(alert).toContainText("export the rows as JSON Lines");
  await give(page, "cut.json", '[{"question": "Why?", "answer": "Becau');
  await expect(alert).toContainText("cut.json");
  await expect(alert).toContainText("Nothing was stored");
});

test("what is hostile in rows stays text: keys of prototypes, markup, patterns that never end, other encodings", async ({
  page,
}) => {
  await page.goto("./lab/");
  const html = "<img src=x onerror=\"document.title='broken in'\">";
  const rows = [
    `{"question": ${JSON.stringify(html)}, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}`,
    `{"question": "plain", "toString": "text"}`,
  ];
  await give(page, "rows.jsonl", rows.join("\n"));
  await expect(page.getByRole("region", { name: "The first rows" })).toContainText("<img src=x");
  await page.getByRole("button", { name: "Make a set of 2 rows" }).click();
  await expect(page.getByRole("grid", { name: "Rows" })).toContainText("<img src=x");
  expect(await page.evaluate(() => Reflect.get({}, "polluted") as unknown)).toBeUndefined();
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
  await expect(page).toHaveTitle(/Lab/);

  await page.getByRole("button", { name: "All sets" }).click();
  const assert = [
    { type: "regex", value: "^(a+)+$" },
    { type: "javascript", value: "for (;;) {}" },
  ];
  const endless = { vars: { n: "1" }, providerOutput: `${"a".repeat(50_000)}!`, assert };
  await give(page, "promptfooconfig.json", JSON.stringify({ prompts: ["{{n}}"], tests: [endless] }));
  await page.getByRole("button", { name: /^Make a set of/ }).click();
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible({ timeout: 60_000 });
  await page.getByRole("gridcell", { name: /row 1: / }).click();
  await expect(page.getByRole("dialog")).toContainText(/time|long/i);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "All sets" }).click();
  await give(page, "latin.csv", Uint8Array.from(Buffer.from("question,answer\nWo wohnt Käthe?,Köln\n", "latin1")));
  await expect(page.getByText("it was read as Latin-1 (Windows-1252)")).toBeVisible();
  await expect(page.getByRole("region", { name: "The first rows" })).toContainText("Käthe");
  await page.getByRole("button", { name: "Something else…" }).click();
  await give(
    page,
    "wide.csv",
    Uint8Array.from(Buffer.from("\ufeffquestion,answer\nWo wohnt Käthe?,Köln\n", "utf16le")),
  );
  await expect(page.getByText("is written in UTF-16 and was read so.")).toBeVisible();
});
