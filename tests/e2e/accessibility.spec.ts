import { linedPrompt } from "../fixtures/lined-prompt";
import { expectNoViolations } from "./support/axe";
import { useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel } from "./support/served-models";
import { expect, test } from "./support/test";
import { endlessText } from "./support/endless-text";

const goldenPrompt = "Explain how honey bees live through a year, in five short paragraphs for a child of ten.";
const longText = endlessText(300);

const widths = { "on a wide screen": 1440, "on a phone": 390 };

for (const [where, width] of Object.entries(widths)) {
  test.describe(`axe finds nothing ${where}`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("before and during a run, and in each view of its result", async ({ context, page, workbench }) => {
      await useScriptedEngine(context, { answers: [longText], tokensPerSecond: 10 });
      await workbench.open();
      await expectNoViolations(page, "first visit");

      await workbench.loadModel(scriptedModel);
      await page.getByRole("button", { name: "Add the response it gave" }).click();
      await page.getByRole("button", { name: "Add the response you wanted" }).click();
      await workbench.runOn(linedPrompt);
      await expect(workbench.stream).toContainText("Write of the");
      await expectNoViolations(page, "running, with both responses open");
      await page.keyboard.press("Escape");
      await expect(workbench.result).toBeVisible();
      await expectNoViolations(page, "stopped");

      await workbench.rules.click();
      await workbench.optimize.click();
      await expect(workbench.resultHeading).toHaveText("Your new prompt");
      await expectNoViolations(page, "done");
      await workbench.view("Changes").click();
      await expect(workbench.changes).toBeVisible();
      await expectNoViolations(page, "changes");
      await workbench.view("Side by side").click();
      await expect(workbench.before).toBeVisible();
      await expectNoViolations(page, "side by side");
    });

    test("in each dialog, and after a failure", async ({ context, page, workbench }) => {
      await useScriptedEngine(context, { answers: ["I'm sorry, but I can't help with that request.", goldenPrompt] });
      await workbench.open();
      await workbench.loadModel(scriptedModel);
      await workbench.runOn(linedPrompt);
      await expect(workbench.notice).toContainText("The model refused");
      await page.getByText("What the model wrote").click();
      await expectNoViolations(page, "failed");

      const openers = {
        Models: workbench.engineChip,
        Settings: workbench.settings,
        "The filled template": workbench.showTemplate,
        Commands: page.getByRole("button", { name: "Commands" }),
        "Keyboard shortcuts": page.getByRole("button", { name: "Keyboard shortcuts" }),
        "What leaves this tab": workbench.privacyChip,
      };
      for (const [name, opener] of Object.entries(openers)) {
        await opener.click();
        await expect(workbench.dialog(name)).toBeVisible();
        if (name === "Models") await expect(workbench.dialog(name)).toContainText("For this device");
        await expectNoViolations(page, name);
        await page.keyboard.press("Escape");
        await expect(workbench.dialog(name)).toBeHidden();
      }
    });

    test("on the page about privacy, and in the full ledger", async ({ page, workbench }) => {
      await workbench.open();
      await workbench.privacyChip.click();
      const ledger = workbench.dialog("What leaves this tab");
      for (const host of await ledger.locator("summary").all()) await host.click();
      await expectNoViolations(page, "the ledger, unfolded");
      await ledger.getByRole("switch").click();
      await expectNoViolations(page, "Offline is on");
      await page.keyboard.press("Escape");
      await page.goto("./about/");
      await expect(page.getByRole("switch")).toBeChecked();
      await expectNoViolations(page, "about");
    });
  });
}

test("the stream is announced sentence by sentence, and so is its end", async ({ context, page, workbench }) => {
  await useScriptedEngine(context, { answers: [longText], tokensPerSecond: 20 });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(linedPrompt);
  await expect(workbench.announcements.filter({ hasText: "Optimizing" })).toHaveCount(1);
  const spoken = workbench.announcements.filter({
    hasText: /^(Write of the \w+ before the \w+ and the \w+\. ?)+$/,
  });
  await expect(spoken).toHaveCount(1, { timeout: 20_000 });
  await page.keyboard.press("Escape");
  await expect(workbench.announcements.filter({ hasText: "Stopped. What was written is kept." })).toHaveCount(1);
});

for (const reducedMotion of ["reduce", "no-preference"] as const) {
  const outcome = reducedMotion === "reduce" ? "nothing moves" : "colours may change over time";
  test(`where the system asks for ${reducedMotion === "reduce" ? "less motion" : "nothing"}, ${outcome}`, async ({
    context,
    page,
    workbench,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await useScriptedEngine(context, { answers: [longText], tokensPerSecond: 20 });
    await workbench.open();
    await workbench.loadModel(scriptedModel);
    await workbench.runOn(linedPrompt);
    await expect(workbench.stream).toContainText("Write of the");
    const longestMotion = await page.evaluate(() => {
      const seconds = (text: string) => Math.max(...text.split(",").map(parseFloat));
      const motions = [...document.querySelectorAll("*")].flatMap((element) =>
        ["", "::before", "::after", "::backdrop"].map((part) => {
          const style = getComputedStyle(element, part);
          return Math.max(
            seconds(style.transitionDuration),
            style.animationName === "none" ? 0 : seconds(style.animationDuration),
          );
        }),
      );
      return Math.max(...motions);
    });
    if (reducedMotion === "reduce") expect(longestMotion).toBeLessThan(0.001);
    else expect(longestMotion).toBeGreaterThan(0.01);
  });
}
