import type { Locator, Page } from "@playwright/test";
import { linedPrompt } from "../fixtures/lined-prompt";
import { useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel } from "./support/served-models";
import { expect, test } from "./support/test";

const goldenPrompt = "Explain how honey bees live through a year, in five short paragraphs for a child of ten.";

/** Presses a key until the control has the focus; whatever has it on the way must show it. */
async function goTo(page: Page, control: Locator, key = "Tab"): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(control)} is not reached by ${key}.`);
}

/** The focus has a ring, or a caret; it is on the screen and nothing lies over it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const problem = await page.evaluate(() => {
    const focused = document.activeElement;
    // The focus is with the browser's own controls.
    if (focused === null || focused === document.body) return null;
    const shown = focused.closest("label") ?? focused;
    const hasRing = [focused, shown].some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    });
    const isTyping = focused.matches("textarea, input:not([type=radio], [type=checkbox], [type=file])");
    const { left, top, width, height } = shown.getBoundingClientRect();
    const middle = Math.min(Math.max(top + height / 2, 1), innerHeight - 1);
    const onTop = document.elementFromPoint(left + width / 2, middle);
    const isOnTop = onTop !== null && (shown.contains(onTop) || onTop.contains(shown));
    return (hasRing || isTyping) && isOnTop
      ? null
      : `${focused.outerHTML.slice(0, 200)} ring ${hasRing} top ${isOnTop}`;
  });
  expect(problem, "a focus that cannot be seen").toBeNull();
}

test("the whole flow is done by keyboard alone", async ({ context, page, workbench }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await useScriptedEngine(context, { answers: [goldenPrompt], tokensPerSecond: 50 });
  await workbench.open();

  await goTo(page, workbench.prompt);
  await page.keyboard.type(linedPrompt);
  await goTo(page, page.getByRole("button", { name: "Add the response you wanted" }));
  await page.keyboard.press("Enter");
  const wanted = page.getByRole("textbox", { name: "The response you wanted" });
  await expect(wanted).toBeFocused();
  await page.keyboard.type("A short list.");
  await page.keyboard.press("Control+Enter");
  await expect(workbench.resultHeading).toHaveText("Your new prompt");

  await goTo(page, workbench.engineChip, "Shift+Tab");
  await page.keyboard.press("Enter");
  const load = page.getByRole("button", { name: `Load ${scriptedModel}` });
  await expect(load).toBeVisible();
  await goTo(page, load);
  await page.keyboard.press("Space");
  await expect(workbench.engineChip).toHaveText(`Model: ${scriptedModel} · ready`);
  await page.keyboard.press("Escape");
  await expect(workbench.engineChip).toBeFocused();

  await goTo(page, workbench.chosenOptimizer);
  await expect(workbench.chosenOptimizer).toHaveAccessibleName("A model (FIPO)");
  await goTo(page, workbench.optimize);
  await page.keyboard.press("Enter");
  await expect(workbench.candidate).toHaveValue(goldenPrompt);

  await goTo(page, page.getByRole("radio", { name: "Text" }));
  await page.keyboard.press("ArrowRight");
  await expectVisibleFocus(page);
  await expect(workbench.changes).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(workbench.before).toBeVisible();
  await page.keyboard.press("Alt+1");
  await goTo(page, workbench.candidate);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Thanks.");
  await expect(workbench.candidate).toHaveValue(`${goldenPrompt} Thanks.`);
  await expect(workbench.resultHeading).toHaveText("Your edit");
  await goTo(page, page.getByRole("button", { name: "Copy", exact: true }));
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${goldenPrompt} Thanks.`);
  await goTo(page, workbench.shownVersion);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(workbench.version(/^Candidate by rules/)).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
});

test("a candidate can be emptied and written anew without leaving the box", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.runOn(linedPrompt);
  await workbench.edit();
  await workbench.candidate.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.type("Explain bees.");
  await expect(workbench.candidate).toHaveValue("Explain bees.");
  await expect(workbench.versions).toHaveText([/^Your prompt/, /^Candidate by rules/, /^Your edit/]);
});

test("each dialog opens by a key, holds the focus, and gives it back", async ({ page, workbench }) => {
  await workbench.open();
  const openers = {
    Settings: workbench.settings,
    "The filled template": workbench.showTemplate,
    Models: workbench.engineChip,
    "What leaves this tab": workbench.privacyChip,
    "Keyboard shortcuts": page.getByRole("button", { name: "Keyboard shortcuts" }),
    Commands: page.getByRole("button", { name: "Commands" }),
  };
  for (const [name, opener] of Object.entries(openers)) {
    await test.step(name, async () => {
      const dialog = workbench.dialog(name);
      await opener.focus();
      await page.keyboard.press("Enter");
      await expect(dialog).toBeVisible();
      for (let steps = 0; steps < 8; steps += 1) {
        await page.keyboard.press("Tab");
        await expectVisibleFocus(page);
        const isInside = await dialog.evaluate(
          // From its last control the focus may pass to the browser's own.
          (element) => element.contains(document.activeElement) || document.activeElement === document.body,
        );
        expect(isInside).toBe(true);
      }
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await expect(opener).toBeFocused();
    });
  }
});

test("the command menu finds a command by its name and does it", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.prompt.focus();
  await workbench.doCommand("with both");
  await expect(workbench.dialog("Commands")).toBeHidden();
  await expect(workbench.prompt).toHaveValue(/Marie Claes/);
  await expect(page.getByRole("textbox", { name: "The response it gave" })).toBeVisible();

  await workbench.doCommand("optimize");
  await expect(workbench.resultHeading).toHaveText("Your new prompt");

  await workbench.doCommand("keep mine");
  await expect(workbench.resultHeading).toHaveText("Your prompt, as it was");
  await expect(workbench.announcements.filter({ hasText: "Your own prompt is chosen" })).toHaveCount(1);

  await workbench.doCommand("no such thing");
  await expect(page.getByText("No command of that name.")).toBeVisible();
  await page.keyboard.press("Escape");

  await workbench.doCommand("theme: dark");
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  await workbench.doCommand("settings");
  await expect(workbench.dialog("Settings")).toBeVisible();
  await page.keyboard.press("Escape");

  await workbench.doCommand("go to the models");
  await expect(page).toHaveTitle(/^Models/);
  await workbench.doCommand("new session");
  await expect(page).toHaveURL(/\/#session=new$/);
  await expect(workbench.prompt).toHaveValue("");
});

test("a question mark lists the shortcuts, and is a question mark while one writes", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.prompt.press("?");
  await expect(workbench.prompt).toHaveValue("?");
  await expect(workbench.dialog("Keyboard shortcuts")).toBeHidden();
  await workbench.optimize.focus();
  await page.keyboard.press("?");
  await expect(workbench.dialog("Keyboard shortcuts")).toBeVisible();
});
