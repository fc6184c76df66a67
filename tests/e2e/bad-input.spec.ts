import { linedPrompt } from "../fixtures/lined-prompt";
import { readExactly } from "./support/exact-text";
import { readRequests, useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel, tinyModel } from "./support/served-models";
import { expect, test } from "./support/test";
import { endlessText } from "./support/endless-text";

const goldenPrompt = "Explain how honey bees live through a year, in five short paragraphs for a child of ten.";

test("a blank prompt is answered with what to do", async ({ workbench }) => {
  await workbench.open();
  await workbench.optimize.click();
  await expect(workbench.notice).toContainText("There is no prompt yet");
  await workbench.runOn(" \n\t\u00a0 ");
  await expect(workbench.notice).toContainText("There is no prompt yet");
  await expect(workbench.versions).toHaveCount(0);

  await workbench.runOn(linedPrompt);
  await expect(workbench.notice).toBeHidden();
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
});

test("FIPO without a model offers one, and the rules", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.fipo.click();
  await workbench.runOn(linedPrompt);
  await expect(workbench.notice).toContainText("No model is loaded");
  await workbench.notice.getByRole("button", { name: "Choose a model" }).click();
  await expect(workbench.dialog("Models")).toBeVisible();
  await page.keyboard.press("Escape");
  await workbench.notice.getByRole("button", { name: "Use the instant rules" }).click();
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
});

const hardTexts = {
  "control characters": "a\u0000b\u0007c\u001b[31md\u007f\u0085e\u200b\ufefff\u2028g",
  "halves of surrogate pairs": "left \ud83d and right \ude00 and both \ude00\ud83d",
  "right-to-left text": "اكتب رسالة إلى \u202eعميل\u202c בעברית, 123 items.",
  emoji: "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 e\u0301 ﷽",
  "names of place-holders": "S_P O_C G_N S_R G_R R_P P_A $1 $& $` $' $$ ${x} {{y}} </silver_prompt> \\n %s",
  HTML: `<img src=x onerror="alert(1)"><script>alert(2)</script><b>bold</b> &amp; <!-- x --> javascript:alert(3)`,
};

for (const [name, text] of Object.entries(hardTexts)) {
  test(`${name} reach the model, the page and the database unchanged`, async ({ context, page, workbench }) => {
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await useScriptedEngine(context, { answers: [`${goldenPrompt} ${text}`] });
    await workbench.open();
    await workbench.loadModel(scriptedModel);
    await workbench.runOn(text);
    await expect(workbench.resultHeading).toHaveText("Candidate by a model");
    expect(await readExactly(workbench.result)).toBe(`${goldenPrompt} ${text}`);

    await workbench.showTemplate.click();
    const shown = await readExactly(workbench.filledTemplate);
    expect(shown).toContain(text);
    expect(await readRequests(page)).toEqual([shown]);
    await page.keyboard.press("Escape");

    await page.keyboard.press("Alt+3");
    expect(await readExactly(workbench.before)).toBe(text);
    expect(await readExactly(workbench.after)).toBe(`${goldenPrompt} ${text}`);
    await page.keyboard.press("Alt+1");

    await workbench.reload();
    await expect(workbench.versions).toHaveCount(2);
    expect(await readExactly(workbench.prompt)).toBe(text);
    await workbench.version(/^Candidate by a model/).click();
    expect(await readExactly(workbench.result)).toBe(`${goldenPrompt} ${text}`);

    await expect(page.locator("main img, main script, main b")).toHaveCount(0);
    expect(dialogs).toEqual([]);
  });
}

const megabyte = "A sentence of some words, as people write them.\n".repeat(21_000);

test("a megabyte is pasted, and the page goes on working", async ({ page, workbench }, testInfo) => {
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      globalThis.longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    }).observe({ type: "longtask" });
  });
  await workbench.open();
  await page.evaluate(() => globalThis.longTasks.splice(0));

  await workbench.runOn(megabyte);
  await expect(workbench.prompt).toHaveAccessibleDescription(/^189,000 words/);
  await expect(workbench.resultHeading).toHaveText("Nothing to add");
  await workbench.prompt.press("Control+End");
  await page.keyboard.type("One more");
  await expect(workbench.prompt).toHaveAccessibleDescription(/^189,002 words/);
  await workbench.settings.click();
  await expect(workbench.dialog("Settings")).toBeVisible();
  await page.keyboard.press("Escape");
  const description = `${await page.evaluate(() => globalThis.longTasks.join(", "))} ms`;
  testInfo.annotations.push({ type: "long tasks after a megabyte was pasted", description });

  await workbench.reload();
  await expect(workbench.prompt).toHaveAccessibleDescription(/^189,002 words/);
  expect((await readExactly(workbench.prompt)) === `${megabyte}One more`, "the whole text came back").toBe(true);
});

test("a task that a model cannot hold is refused with the counts before anything runs", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.loadModel(tinyModel);
  await workbench.runOn(megabyte);
  await expect(workbench.notice).toContainText("The task is too long for this model", { timeout: 60_000 });
  await expect(workbench.notice).toContainText(
    /The request needs [\d,]{7,} tokens and the answer 1,024; this model holds 4,096 in all\./,
  );
  await expect(workbench.notice).toContainText("Nothing was sent to the model.");
  await expect(workbench.versions).toHaveText([/^Your prompt/]);

  await workbench.runOn(linedPrompt);
  await expect(workbench.candidate).not.toHaveValue("", { timeout: 60_000 });
  // The tiny model judges too, and may like what it wrote.
  await expect(page.getByRole("heading", { name: /^(Candidate by a model|Golden prompt)$/ })).toBeVisible();
});

const answer = "Honey bees live in colonies of about forty thousand; most of them are workers, and one is the queen.";
const badOutputs = [
  { name: "nothing", output: "  \n", title: "The model wrote nothing" },
  {
    name: "a refusal",
    output: "I'm sorry, but I can't help with that request.",
    title: "The model refused",
  },
  {
    name: "only reasoning",
    output: "<think>The person wants to know about bees. I should ask for paragraphs.</think>",
    title: "The model only reasoned and never wrote the prompt",
  },
  {
    name: "no end",
    output: endlessText(400),
    title: "The model did not come to an end within 1,024 tokens",
  },
  {
    name: "a loop",
    output: "and so on ".repeat(500).trim(),
    title: "The model began to repeat itself, so it was stopped",
  },
  {
    name: "an answer in place of a prompt",
    output: answer,
    title: "The model answered the task instead of rewriting the prompt",
  },
];

for (const { name, output, title } of badOutputs) {
  test(`a model that writes ${name} is told apart, and what it wrote can be read`, async ({
    context,
    page,
    workbench,
  }) => {
    await useScriptedEngine(context, { answers: [output, goldenPrompt] });
    await workbench.open();
    await workbench.loadModel(scriptedModel);
    await page.getByRole("button", { name: "Add the response you wanted" }).click();
    await page.getByRole("textbox", { name: "The response you wanted" }).fill(answer);
    await workbench.runOn(linedPrompt);
    await expect(workbench.notice).toContainText(title);
    await expect(workbench.notice).toContainText("Your prompt is unchanged.");
    await expect(workbench.announcements.filter({ hasText: title })).toHaveCount(1);
    await expect(workbench.shownVersion).toHaveText(/failed$/);

    const raw = page.getByRole("group").filter({ hasText: "What the model wrote" });
    await raw.getByText("What the model wrote").click();
    const written = output
      .split(/(?<=\S)(?=\s)/)
      .slice(0, 1024)
      .join("");
    const shown = await readExactly(raw.getByLabel("What the model wrote"));
    // Of a loop, what came until it was noticed.
    expect(shown).toBe(written.slice(0, name === "a loop" ? shown.length : undefined));
    expect(shown).not.toBe("");

    await workbench.notice.getByRole("button", { name: "Try again" }).click();
    await expect(workbench.candidate).toHaveValue(goldenPrompt);
  });
}

declare global {
  // Only \`var\` declares a property of the global object.
  var longTasks: number[];
}
