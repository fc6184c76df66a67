import type { Page } from "@playwright/test";
import { readExactly } from "./support/exact-text";
import { readRequests, useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel } from "./support/served-models";
import { expect, test } from "./support/test";

const pack = {
  optimizer: "Better, please: S_P.O_C Use fewer than G_N words.",
  s_r: " It gave: S_R.",
  g_r: " Wanted: G_R.",
  discriminator: "R_P: is it P_A or P_B, for G_R?",
};
const goldenPrompt = "Explain how honey bees live through a year, in five short paragraphs for a child of ten.";
const fipoAddress = "https://raw.githubusercontent.com/LuJunru/FIPO_Project/main/data/prompts.json";

async function importPack(page: Page, name: string, content: string): Promise<void> {
  await page.getByLabel("From a file").setInputFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });
}

test("a pack from a file fills the request, is shown as the model reads it, and stays", async ({
  context,
  page,
  workbench,
}) => {
  await useScriptedEngine(context, { answers: [goldenPrompt] });
  await workbench.open();
  await workbench.settings.click();
  await importPack(page, "My pack.json", JSON.stringify({ ...pack, note: "for bees" }));
  await expect(page.getByText("“My pack” is ready and chosen.")).toBeVisible();
  await expect(
    page.getByRole("combobox", { name: "Template pack" }).getByRole("option", { selected: true }),
  ).toHaveText("My pack");
  await page.keyboard.press("Escape");

  await workbench.loadModel(scriptedModel);
  await page.getByRole("button", { name: "Add the response it gave" }).click();
  await page.getByRole("textbox", { name: "The response it gave" }).fill("Bees. G_N");
  await page.getByRole("button", { name: "Add the response you wanted" }).click();
  await page.getByRole("textbox", { name: "The response you wanted" }).fill("Honey $&");
  await page.getByRole("spinbutton", { name: "Word limit" }).fill("77");
  await workbench.runOn("bees S_R");
  await expect(workbench.candidate).toHaveValue(goldenPrompt);

  const request = "Better, please: bees S_R. It gave: Bees. G_N. Wanted: Honey $&. Use fewer than 77 words.";
  expect(await readRequests(page)).toEqual([request]);
  await workbench.showTemplate.click();
  expect(await readExactly(workbench.filledTemplate)).toBe(request);
  await expect(workbench.dialog("The filled template")).toContainText("from the template “My pack”");
  await page.keyboard.press("Escape");

  await workbench.reload();
  await workbench.settings.click();
  const choice = page.getByRole("combobox", { name: "Template pack" });
  await expect(choice.getByRole("option", { selected: true })).toHaveText("My pack");
  await page.getByRole("button", { name: "Remove “My pack”" }).click();
  await expect(choice.getByRole("option")).toHaveText([
    "What suits the model",
    "Full request",
    "Short request for small models",
  ]);
});

const { s_r: _, ...packWithoutKey } = pack;
const badFiles = [
  { name: "is not JSON", content: "{ optimizer: 1", reason: "The file is not JSON." },
  { name: "lacks a text", content: JSON.stringify(packWithoutKey), reason: 'The text "s_r" is missing.' },
  {
    name: "lacks a place-holder",
    content: JSON.stringify({ ...pack, optimizer: "Better: S_P O_C" }),
    reason: '"optimizer" lacks the place-holder G_N, standing alone.',
  },
  {
    name: "has an unknown place-holder",
    content: JSON.stringify({ ...pack, g_r: "G_R and X_Y" }),
    reason: '"g_r" holds X_Y, which is no place-holder',
  },
  { name: "is far too large", content: " ".repeat(1_000_001), reason: "The file is larger than 1 MB." },
];

test("a file that is no pack is refused with the reason, and nothing changes", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.settings.click();
  for (const { name, content, reason } of badFiles) {
    await test.step(name, async () => {
      await importPack(page, "bad.json", content);
      const outcome = workbench.dialog("Settings").getByRole("status");
      await expect(outcome).toContainText("This file is not a template pack");
      await expect(outcome).toContainText(reason);
    });
  }
  const choice = page.getByRole("combobox", { name: "Template pack" });
  await expect(choice.getByRole("option", { selected: true })).toHaveText("What suits the model");
  await expect(choice.getByRole("option")).toHaveCount(3);
});

test.describe("FIPO's own pack", () => {
  test.use({ expectedHosts: ["raw.githubusercontent.com"] });

  test("comes with one click, and the request is counted", async ({ context, page, workbench }) => {
    await context.route(fipoAddress, (route) =>
      route.fulfill({ json: pack, headers: { "Access-Control-Allow-Origin": "*" } }),
    );
    await workbench.open();
    await workbench.settings.click();
    await page.getByRole("button", { name: "FIPO’s own, from GitHub" }).click();
    await expect(page.getByText("“FIPO” is ready and chosen.")).toBeVisible();
    await page.keyboard.press("Escape");
    await workbench.prompt.fill("bees");
    await workbench.showTemplate.click();
    await expect(workbench.filledTemplate).toHaveText("Better, please: bees. Use fewer than 60 words.");
    await page.keyboard.press("Escape");

    await expect(workbench.privacyChip).toHaveText("1 request to other hosts");
    await workbench.privacyChip.click();
    await expect(workbench.dialog("What leaves this tab").getByRole("listitem")).toContainText([fipoAddress]);
  });

  test("says why it did not come, and the built-in packs go on", async ({ context, page, workbench }) => {
    await context.route(fipoAddress, (route) =>
      route.fulfill({ status: 404, headers: { "Access-Control-Allow-Origin": "*" } }),
    );
    await workbench.open();
    await workbench.settings.click();
    const outcome = workbench.dialog("Settings").getByRole("status");
    await page.getByRole("button", { name: "FIPO’s own, from GitHub" }).click();
    await expect(outcome).toContainText("The download failed with status 404");

    await context.unroute(fipoAddress);
    await context.route(fipoAddress, (route) => route.abort());
    await page.getByRole("button", { name: "FIPO’s own, from GitHub" }).click();
    await expect(outcome).toContainText("The download was cut off");
    await expect(
      page.getByRole("combobox", { name: "Template pack" }).getByRole("option", { selected: true }),
    ).toHaveText("What suits the model");
  });
});
