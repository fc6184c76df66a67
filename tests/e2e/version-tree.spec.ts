import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Version } from "@/lib/store/session";
import { grownTree, sessionOf, storeTree, versionOf } from "./support/stored-tree";
import { expect, test } from "./support/test";
import type { Workbench } from "./support/workbench";

/** Opens the page on a session that holds these versions. */
async function openTree(page: Page, workbench: Workbench, versions: readonly Version[], selectedId?: string) {
  await workbench.open();
  await workbench.prompt.fill("tell me about bees");
  await workbench.reload();
  await storeTree(
    page,
    sessionOf(versions, selectedId === undefined ? {} : { selectedVersionId: selectedId }),
    versions,
  );
  // From elsewhere, since a page that only changes what stands behind the # is not loaded anew.
  await page.goto("about:blank");
  await Promise.all([page.waitForEvent("worker"), page.goto("./#session=tree")]);
  await expect(workbench.versions).toHaveCount(versions.length);
}

const silver = versionOf({ id: "silver", parentId: null, kind: "silver", text: "tell me about bees", origin: null });
const first = versionOf({ id: "first", parentId: "silver", text: "Explain how honey bees live." });
const second = versionOf({
  id: "second",
  parentId: "silver",
  text: "Explain how honey bees live, for a child of ten.",
  origin: { ...first.origin!, seed: 8, note: "for children" },
});
const edit = versionOf({ id: "edit", parentId: "first", kind: "edit", text: "Explain how bees live.", origin: null });
const family = [silver, first, second, edit];

test("a tree of a hundred versions is walked by the keyboard alone", async ({ page, workbench }) => {
  await openTree(page, workbench, grownTree(100), "57");
  await expect(page.getByRole("heading", { name: "Versions of this session 100" })).toBeVisible();

  await test.step("Tab comes to the version that is shown, and goes on behind the tree", async () => {
    await workbench.tree.evaluate((tree) => tree.scrollIntoView({ block: "end" }));
    await expect(workbench.shownVersion).toBeInViewport();
    await page.getByRole("button", { name: "New session" }).focus();
    await page.keyboard.press("Tab");
    await expect(workbench.shownVersion).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(workbench.tree.locator(":focus")).toHaveCount(0);
    await page.keyboard.press("Shift+Tab");
    await expect(workbench.shownVersion).toBeFocused();
  });

  const focused = workbench.tree.locator("[role=treeitem]:focus");
  await test.step("arrows reach every one of the hundred, each in view", async () => {
    await page.keyboard.press("Home");
    await expect(workbench.versions.first()).toBeFocused();
    for (let row = 0; row < 100; row += 1) {
      await expect(workbench.versions.nth(row)).toBeFocused();
      if (row % 10 === 0) await expect(focused).toBeInViewport({ ratio: 0.9 });
      await page.keyboard.press("ArrowDown");
    }
    await expect(workbench.versions.last()).toBeFocused();
    await expect(workbench.shownVersion).not.toBeFocused();
    await page.keyboard.press("Enter");
    await expect(workbench.versions.last()).toHaveAttribute("aria-selected", "true");
    await expect(workbench.versions.last()).toBeFocused();
  });

  await test.step("left goes up and folds, right unfolds and goes down", async () => {
    await page.keyboard.press("ArrowLeft");
    const parentLevel = Number(await workbench.versions.last().getAttribute("aria-level")) - 1;
    await expect(focused).toHaveAttribute("aria-level", String(parentLevel));
    await expect(focused).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowLeft");
    await expect(focused).toHaveAttribute("aria-expanded", "false");
    await expect(workbench.versions).toHaveCount(1);
    await expect(workbench.versions).toContainText("99");
    await page.keyboard.press("ArrowRight");
    await expect(workbench.versions).toHaveCount(100);
    await page.keyboard.press("ArrowRight");
    await expect(focused).toHaveAttribute("aria-level", "2");
    await page.keyboard.press("Space");
    await expect(focused).toHaveAttribute("aria-selected", "true");
  });
});

test("of two thousand versions those rows are drawn that are seen, and keys reach all of them", async ({
  page,
  workbench,
}) => {
  await workbench.open();
  await workbench.prompt.fill("tell me about bees");
  await workbench.reload();
  const versions = grownTree(2_000);
  await storeTree(page, sessionOf(versions, { selectedVersionId: "1500" }), versions);
  await page.goto("about:blank");
  await Promise.all([page.waitForEvent("worker"), page.goto("./#session=tree")]);
  await expect(page.getByRole("heading", { name: "Versions of this session 2,000" })).toBeVisible();
  await expect(workbench.shownVersion).toHaveText(/take 1500/);
  expect(await workbench.versions.count()).toBeLessThan(80);

  await workbench.shownVersion.focus();
  const focused = workbench.tree.locator("[role=treeitem]:focus");
  await page.keyboard.press("End");
  await expect(focused).toHaveAttribute("data-index", "1999");
  await expect(focused).toBeInViewport();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowUp");
  await expect(focused).toHaveAttribute("data-index", "1988");
  await page.keyboard.press("Home");
  await expect(focused).toHaveText(/^Your prompt/);
  await page.keyboard.press("ArrowLeft");
  await expect(workbench.versions).toHaveCount(1);
});

test("each row says what a tree needs said", async ({ page, workbench }) => {
  await openTree(page, workbench, family);
  const facts = await workbench.versions.evaluateAll((rows) =>
    rows.map((row) => ["level", "posinset", "setsize", "expanded"].map((name) => row.getAttribute(`aria-${name}`))),
  );
  expect(facts).toEqual([
    ["1", "1", "1", "true"],
    ["2", "1", "2", "true"],
    ["3", "1", "1", null],
    ["2", "2", "2", null],
  ]);
  await expect(workbench.version(/^Candidate by a model .*note: for children/)).toContainText("Note: for children");
});

test("folding with the mouse shows nothing else, and showing a version unfolds the way to it", async ({
  page,
  workbench,
}) => {
  await openTree(page, workbench, family);
  await workbench
    .version(/how honey bees live\./)
    .getByRole("button", { name: "Fold away what came from it" })
    .click();
  await expect(workbench.versions).toHaveCount(3);
  await expect(workbench.resultHeading).toHaveText("Your prompt, as it was");
  await workbench.version(/how honey bees live\./).click();
  await workbench.candidate.press("End");
  await page.keyboard.type("!");
  await expect(workbench.versions).toHaveCount(5);
  await expect(workbench.shownVersion).toHaveText(/^Your edit/);
});

test("a version is chosen, named, compared and taken up again, and a reload keeps it all", async ({
  page,
  workbench,
}) => {
  await openTree(page, workbench, family, "second");
  const choose = page.getByRole("button", { name: "Choose this one" });

  await test.step("choose", async () => {
    await choose.press("Enter");
    await expect(choose).toHaveAttribute("aria-pressed", "true");
    await expect(workbench.version(/for a child of ten\., chosen/)).toBeVisible();
    await workbench.version(/^Your prompt/).click();
    await page.getByRole("button", { name: "Keep mine" }).click();
    await expect(workbench.version(/chosen/)).toHaveCount(1);
    await expect(workbench.version(/^Your prompt .*chosen/)).toBeVisible();
    await workbench.version(/child of ten/).click();
    await choose.click();
    await expect(workbench.version(/chosen/)).toHaveText(/child of ten/);
  });

  await test.step("name", async () => {
    await page.getByRole("button", { name: "Name…" }).press("Enter");
    const field = page.getByRole("textbox", { name: "Name of this version" });
    await expect(field).toBeFocused();
    await page.keyboard.type("left alone");
    await page.keyboard.press("Escape");
    await expect(workbench.version(/^left alone/)).toHaveCount(0);
    const button = page.getByRole("button", { name: "Name…" });
    await expect(button).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.type("For the school");
    await page.keyboard.press("Enter");
    await expect(workbench.resultHeading).toHaveText("For the school");
    await expect(workbench.version(/^For the school/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Rename…" })).toBeFocused();
  });

  await test.step("compare with what it came from, and with any other", async () => {
    await page.getByRole("button", { name: "Compare…" }).press("Enter");
    const dialog = workbench.dialog("Compare two versions");
    await expect(dialog.getByLabel("First", { exact: true })).toHaveValue("silver");
    await expect(dialog.getByLabel("Second", { exact: true })).toHaveValue("second");
    await expect(dialog.locator("ins").first()).toBeVisible();

    await dialog.getByLabel("First", { exact: true }).selectOption("first");
    await expect(dialog.getByRole("region", { name: "Changes, word by word" })).toHaveText(
      second.text.replace(".", "") + ".",
    );
    await expect(dialog.locator("del")).toHaveCount(0);
    const row = (name: string) => dialog.getByRole("row", { name: new RegExp(`^${name}`) });
    await expect(row("Seed")).toHaveText(/differs.*7.*8/);
    await expect(row("Note")).toHaveText(/differs.*none.*for children/);
    await expect(row("Temperature")).toHaveCount(0);
    await dialog.getByText("Show what is the same too").click();
    await expect(row("Temperature")).toHaveText(/same.*0\.8.*0\.8/);
    await expect(row("Template’s hash")).toHaveText(/3f1c9a77d0e2b64418c5/);

    await dialog.getByRole("button", { name: "Swap the two" }).click();
    await expect(dialog.locator("ins")).toHaveCount(0);
    await expect(dialog.locator("del").first()).toBeVisible();
    await dialog.getByText("Side by side").click();
    await expect(dialog.getByRole("region", { name: "First: For the school" })).toHaveText(second.text);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("button", { name: "Compare…" })).toBeFocused();
  });

  await test.step("use as my prompt", async () => {
    await page.getByRole("button", { name: "Use as my prompt" }).press("Enter");
    await expect(workbench.prompt).toHaveValue(second.text);
    await expect(workbench.versions).toHaveCount(5);
    await expect(workbench.shownVersion).toHaveText(/^Your prompt.*child of ten/);
    await expect(workbench.shownVersion).toHaveAttribute("aria-level", "3");
    await expect(workbench.prompt).toBeFocused();
    await expect(workbench.resultHeading).toHaveText("Your prompt, as it was");
  });

  await workbench.reload();
  await expect(workbench.prompt).toHaveValue(second.text);
  await expect(workbench.versions).toHaveCount(5);
  await expect(workbench.version(/chosen/)).toHaveText(/^For the school/);
  await expect(workbench.shownVersion).toHaveText(/^Your prompt.*child of ten/);
});

test("two versions of a hundred kilobytes are compared word by word", async ({ page, workbench }) => {
  const long = Array.from({ length: 3_500 }, (_, index) => `Sentence number ${index} stands here.`).join("\n");
  const changed = long.replace("number 1700 stands", "number 1700 rests");
  await openTree(
    page,
    workbench,
    [
      { ...silver, text: long },
      versionOf({ id: "x", parentId: "silver", text: changed }),
      versionOf({ id: "y", parentId: "silver", text: "short" }),
    ],
    "x",
  );
  await page.getByRole("button", { name: "Compare…" }).click();
  const changes = workbench.dialog("Compare two versions").getByRole("region", { name: "Changes, word by word" });
  await expect(changes.locator("ins")).toHaveText(["rests"]);
  await expect(changes.locator("del")).toHaveText(["stands"]);
});

for (const [where, width] of Object.entries({ "on a wide screen": 1440, "on a phone": 390 })) {
  test(`axe finds nothing in a large tree and its dialog, and nothing stands out, ${where}`, async ({
    page,
    workbench,
  }) => {
    // Axe looks at each part of each of a hundred rows.
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    const versions = grownTree(100).map((version) =>
      version.id === "57" ? { ...version, name: "unbreakable".repeat(12) } : version,
    );
    await openTree(page, workbench, versions, "57");
    await page.getByRole("button", { name: "Choose this one" }).click();
    await page.getByRole("button", { name: /ame…$/ }).scrollIntoViewIfNeeded();

    async function expectAllWell(): Promise<void> {
      const overflow = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll("dialog[open] > div, [role=tree]")].map(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        ),
      );
      expect(Math.max(...overflow), "pixels that stand out to the side").toBeLessThanOrEqual(0);
      // All of axe's rules in light; in dark those that colours can break, which no width changes.
      for (const colorScheme of width < 640 ? (["light"] as const) : (["light", "dark"] as const)) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const axe = new AxeBuilder({ page });
        const { violations } = await (colorScheme === "light" ? axe : axe.withRules("color-contrast")).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      }
    }
    await expectAllWell();
    await page.getByRole("button", { name: "Compare…" }).click();
    await expect(workbench.dialog("Compare two versions")).toBeVisible();
    await page.getByText("Show what is the same too").click();
    await expectAllWell();
  });
}
