import type { BrowserContext, Page } from "@playwright/test";
import { labScript, openLabSet, startPrompt } from "./support/lab";
import { useScriptedEngine, type WorkerScript } from "./support/scripted-worker";
import { scriptedModel } from "./support/served-models";
import { expect, test } from "./support/test";

const right = "Certainly";

/** Thirty rows with their right answers, and one prompt. */
function thirtyRows() {
  const tests = Array.from({ length: 30 }, (_, row) => ({
    vars: { message: `Message number ${row + 1}` },
    assert: [{ type: "equals", value: right }],
  }));
  const config = { prompts: [startPrompt], tests };
  return { name: "promptfooconfig.json", mimeType: "", buffer: Buffer.from(JSON.stringify(config)) };
}

/** The site's own model has so many parameters, in billions. */
async function serveModelOf(context: BrowserContext, parameters: number): Promise<void> {
  const model = { engine: "transformers", dtype: "q8", device: "wasm", pack: "full", folder: "models/scripted" };
  await context.route("**/models.json", (route) =>
    route.fulfill({ json: { models: [{ ...model, name: scriptedModel, parameters }] } }),
  );
}

const byMadeUpTasks = /^.+Recommended: .* on 30 rows with right answers and with 200 calls, .* more right/;

/** Presses the one button, whatever method was chosen for the rows and for this reason; resolves at the end of the search. */
async function search(page: Page, why = byMadeUpTasks) {
  await page.getByText("Search", { exact: true }).click();
  const chosen = page.getByRole("region", { name: "The chosen method" });
  await expect(chosen).toContainText(why);
  await expect(page.getByText(/^Of 30 rows, 12 stay closed until the end/)).toBeVisible();
  await expect(page.getByText(/^About [\d,]+ calls, .* tokens/)).toBeVisible();
  const name = (await chosen.getByRole("heading").textContent()) ?? "";
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const run = page.getByRole("region", { name: new RegExp(`^Search by ${name} from`) });
  await expect(run).toContainText(/Done · \d+ of at most 400 calls/, { timeout: 100_000 });
  return run;
}

/** Whatever is asked about prompts gets this one; rows are answered rightly only where it stands in the request. */
function writing(prompt: string): WorkerScript {
  const asked = [
    "<prompt>",
    "<guess>",
    "<instruction>",
    "<tried>",
    "<rewarded>",
    "<task>",
    "<rows>",
    "followed it for each",
  ];
  return {
    ...labScript,
    replies: [
      ...asked.map((mark) => ({ to: [mark], text: prompt })),
      ...(labScript.replies ?? []).filter(({ to }) => to.includes("in one word")),
    ],
  };
}

test("thirty rows and no idea: one button, and a prompt that is better on rows that nobody had looked at", async ({
  context,
  page,
  workbench,
}) => {
  test.slow();
  await serveModelOf(context, 1);
  await useScriptedEngine(context, writing("Reply to the customer in one word."));
  await openLabSet(page, workbench, thirtyRows());
  const run = await search(page);
  await expect(run.getByRole("status")).toHaveText(
    "The new prompt is better: +100 points, on 12 rows that played no part in choosing it.",
  );
  await expect(run).toContainText(/between \+[\d.]+ and \+100 points in 95 of 100 such trials/);
  await expect(run.getByRole("button", { name: "Use this prompt" }).first()).toBeVisible();
});

test("thirty rows and no idea: where nothing better is found, the page says so and what would help", async ({
  context,
  page,
  workbench,
}) => {
  test.slow();
  await serveModelOf(context, 1);
  await useScriptedEngine(context, writing("Reply to the customer with great care."));
  await openLabSet(page, workbench, thirtyRows());
  const run = await search(page);
  await expect(run.getByRole("status")).toHaveText(
    "None of the new prompts did better than yours on the rows. Keep yours. A larger model or another method may find more.",
  );
});

test("thirty rows, no idea and a very small model: what real searches with one gave is recommended, and works", async ({
  context,
  page,
  workbench,
}) => {
  test.slow();
  // It writes no instructions, and does as solved rows do.
  await useScriptedEngine(context, {
    replies: [{ to: [`Output: ${right}`], text: right }],
    answers: ["That is hard to say."],
  });
  await openLabSet(page, workbench, thirtyRows());
  const run = await search(
    page,
    /^BootstrapFewShotRecommended: your model has 0\.3\sB parameters, .* On 3 real tasks, .* none ended worse/,
  );
  await expect(run.getByRole("status")).toHaveText(
    "The new prompt is better: +100 points, on 12 rows that played no part in choosing it.",
  );
});
