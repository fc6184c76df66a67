import { expectNoViolations } from "./support/axe";
import { betterPrompt, chooseMethod, configOf, labScript, openLabSet, startPrompt } from "./support/lab";
import { useScriptedEngine } from "./support/scripted-worker";
import { expect, test } from "./support/test";

test("whoever knows a paper runs its method by its own settings, and reads each step of its loop", async ({
  context,
  page,
  workbench,
}) => {
  test.slow();
  await useScriptedEngine(context, labScript);
  await openLabSet(page, workbench, configOf([startPrompt], 30));
  await chooseMethod(page, "SPO");
  await page.getByText("The paper’s own", { exact: true }).click();
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const run = page.getByRole("region", { name: /^Search by SPO from/ });
  await expect(run).toContainText(/SPO with the paper’s own settings.*Done · \d+ of at most 400 calls/, {
    timeout: 100_000,
  });

  // SPO: the best prompt's answers to three inputs; one change from them; the same inputs again, judged in both orders.
  await run.getByText("Step by step").click();
  const rounds = run.locator("summary");
  await rounds.filter({ hasText: /^Your prompt · 3 answers to rows/ }).click();
  const first = rounds.filter({ hasText: /^Round 1 · 1 request, 1 new prompt, 3 answers to rows, 6 judgements/ });
  await first.click();
  await run.getByText("The model was asked to write (call 4)").click();
  const request = run.getByRole("group", { name: "What it was asked" });
  await expect(request).toContainText("Which one change of the prompt");
  await expect(request).toContainText("Message number");
  await expect(request).toContainText("That is hard to say");
  await expect(run.getByRole("group", { name: "What it wrote" })).toContainText(betterPrompt);
  await expect(run.getByText("Prompt 1: Say how long the answer is.")).toBeVisible();
  await expect(run.getByText("Prompt 1 against Your prompt: 3 of 3")).toBeVisible();
  await expect(run.getByText(/^Kept, best first: Prompt 1/)).toBeVisible();
  await expectNoViolations(page, "the steps of a search");

  // By keys alone, from one round to the next.
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(request).toBeHidden();
  const end = rounds.filter({ hasText: /^The last test · 24 answers to rows/ });
  await end.focus();
  await page.keyboard.press("Space");
  await expect(
    run.getByText("Your prompt and the new one were tried on rows that played no part in choosing."),
  ).toBeVisible();
});
