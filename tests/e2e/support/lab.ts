import type { Page } from "@playwright/test";
import { scriptedModel } from "./served-models";
import type { WorkerScript } from "./scripted-worker";
import type { Workbench } from "./workbench";

export const startPrompt = "Reply to the customer: {{message}}";
export const betterPrompt = "Reply to the customer in one word: {{message}}";

/** A model that answers as it is asked to only where the prompt says in how many words, and finds such a prompt by itself. */
export const labScript: WorkerScript = {
  replies: [
    {
      to: ["Which one change of the prompt"],
      text: `<change>Say how long the answer is.</change>\n<new_prompt>${betterPrompt}</new_prompt>`,
    },
    { to: ["Say this instruction in other words"], text: betterPrompt },
    { to: ["in one word"], text: "Certainly" },
  ],
  answers: ["That is hard to say, and depends on a great many things."],
  judge: { worth: { Certainly: 8 } },
};

/** A file of promptfoo with so many rows, and the word that every answer must be. */
export function configOf(prompts: readonly string[], rows: number) {
  const tests = Array.from({ length: rows }, (_, row) => ({ vars: { message: `Message number ${row + 1}` } }));
  const config = { prompts, tests, defaultTest: { assert: [{ type: "equals", value: "Certainly" }] } };
  return { name: "promptfooconfig.json", mimeType: "", buffer: Buffer.from(JSON.stringify(config)) };
}

/** Loads a model, and makes a set of the file; a page that is left takes the model along, so the link leads to the Lab. */
export async function openLabSet(
  page: Page,
  workbench: Workbench,
  file: ReturnType<typeof configOf>,
  model = scriptedModel,
): Promise<void> {
  await workbench.open();
  await workbench.loadModel(model);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Lab" }).click();
  await page.getByLabel("Files with cases").setInputFiles(file);
  await page.getByRole("button", { name: /^Make a set of/ }).click();
}

/** In the open set, chooses a method where a search begins. */
export async function chooseMethod(page: Page, name: string): Promise<void> {
  await page.getByText("Search", { exact: true }).click();
  await page.getByRole("button", { name: /^All \d+ methods$/ }).click();
  await page.getByRole("radio", { name, exact: true }).check();
}
