import type { BrowserContext, Page } from "@playwright/test";
import { writeFramedPrompt } from "@/lib/records/framed-prompt";
import type { Candidate } from "@/lib/optimizers/optimizer";
import { emailFrame, emailOffer, silverEmail, unchangedFrame } from "../fixtures/example-frame";
import { expectNoViolations } from "./support/axe";
import { readExactly } from "./support/exact-text";
import { readRequests, useScriptedEngine, type WorkerScript } from "./support/scripted-worker";
import { scriptedModel } from "./support/served-models";
import { expect, test } from "./support/test";
import { transferOf } from "./support/transfer";

const text = writeFramedPrompt(emailFrame).text;
const framed: Partial<Candidate> = { text, remarks: [], isUnchanged: false, frame: emailFrame, offers: [emailOffer] };
const unchanged: Partial<Candidate> = {
  text: unchangedFrame.before,
  remarks: [{ rule: "complete", text: "Your prompt says all that a translator needs.", source: "" }],
  isUnchanged: true,
  frame: unchangedFrame,
  offers: [],
};
const subject = "Begin with a subject line that names the move and its date.";
const model = { answers: ["Write an email about the move on Monday.", "Write a short email about Monday’s move."] };

async function useInstant(context: BrowserContext, instant: Partial<Candidate>, script: WorkerScript = model) {
  await useScriptedEngine(context, { ...script, instant });
}

const reasonOf = (page: Page) => page.getByRole("dialog", { name: "Why this was added" });

test("what was added is marked in the text, says why by keys alone, and can be dropped and put back", async ({
  context,
  page,
  workbench,
}) => {
  await useInstant(context, framed);
  await workbench.open();
  await workbench.runOn(silverEmail);
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  expect(await readExactly(workbench.marked)).toBe(text);
  const reason = reasonOf(page);

  await test.step("the Tab key goes from one to the next, and each says why", async () => {
    await expect(workbench.mark("Write a short email")).toBeVisible();
    await workbench.marked.focus();
    await page.keyboard.press("Tab");
    await expect(workbench.mark("Write a short email")).toBeFocused();
    await expect(reason).toContainText("A direct task at the top");
    await page.keyboard.press("Tab");
    await expect(reason.getByRole("button", { name: "Drop" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(workbench.mark(subject)).toBeFocused();
    await expect(reason).toContainText("Readers decide by the subject");
    await expect(workbench.mark(subject)).toHaveAccessibleDescription(/Readers decide by the subject/);
    const source = reason.getByRole("link", { name: /plainlanguage\.gov/ });
    await expect(source).toHaveAttribute("href", "https://www.plainlanguage.gov/guidelines/organize/");
    await page.keyboard.press("Escape");
    await expect(reason).toBeHidden();
    await expect(workbench.mark(subject)).toBeFocused();
  });

  const putBack = page.getByRole("button", { name: `Put back: ${subject}` });
  await test.step("it is dropped at once, and put back", async () => {
    await page.keyboard.press("Enter");
    await expect(reason.getByRole("button", { name: "Drop" })).toBeFocused();
    await page.keyboard.press("Enter");
    expect(await readExactly(workbench.marked)).toBe(text.replace(`- ${subject}\n`, ""));
    await expect(putBack).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(putBack).toBeHidden();
    expect(await readExactly(workbench.marked)).toBe(text);
    await expect(workbench.versions).toHaveCount(2);
  });

  await test.step("a mouse that rests on it is enough, and one that leaves closes it", async () => {
    await workbench.mark(/^Mark with/).hover();
    await expect(reason).toContainText("It keeps invented details out.");
    await reason.getByRole("button", { name: "Drop" }).click();
    await expect(workbench.marked).not.toContainText("[brackets]");
    await workbench.mark(subject).hover();
    await expect(reason).toBeVisible();
    await workbench.prompt.hover();
    await expect(reason).toBeHidden();
  });

  await test.step("what was dropped stays dropped", async () => {
    await workbench.reload();
    await expect(workbench.marked).not.toContainText("[brackets]");
    await expect(page.getByRole("button", { name: /^Put back: Mark with/ })).toBeVisible();
  });
});

test("an answer stands in the prompt at once, and survives a reload, a link and an export", async ({
  baseURL,
  browser,
  context,
  page,
  workbench,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const transfer = await transferOf(page);
  await useInstant(context, framed);
  await workbench.open();
  await workbench.runOn(silverEmail);
  const reader = workbench.question("Who reads it?");
  const own = workbench.question("How long may it be?").getByRole("textbox");

  await reader.getByRole("button", { name: "A client" }).click();
  await expect(workbench.mark("It goes to a client.")).toBeVisible();
  // What an answer says better is not said twice.
  await expect(workbench.marked).not.toContainText("friendly and plain");
  await expect(reader.getByRole("button", { name: "A client" })).toHaveAttribute("aria-pressed", "true");
  await reader.getByRole("button", { name: "Team leads only" }).click();
  await expect(workbench.marked).not.toContainText("a client");
  await own.fill("two lines, no more");
  await own.press("Enter");
  await expect(own).toBeFocused();
  const answered = await readExactly(workbench.marked);
  expect(answered).toContain("- It goes to the team leads only.\n- Length: two lines, no more.");

  await test.step("a reload keeps them", async () => {
    await workbench.reload();
    await expect(workbench.marked).toContainText("two lines, no more");
    expect(await readExactly(workbench.marked)).toBe(answered);
    await expect(own).toHaveValue("two lines, no more");
  });

  await test.step("a model reads them below the silver prompt", async () => {
    await workbench.loadModel(scriptedModel);
    await workbench.optimize.click();
    await expect(workbench.candidate).toHaveValue(model.answers[0] ?? "");
    const [request] = await readRequests(page);
    expect(request).toContain(`${silverEmail}\n\n- It goes to the team leads only.\n- Length: two lines, no more.`);
    await workbench.version(/^Candidate by rules/).click();
  });

  await test.step("a link carries them, to be changed there", async () => {
    await page.getByRole("button", { name: "Share…" }).click();
    await page.getByRole("button", { name: "Copy the link" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press("Escape");
    const other = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), serviceWorkers: "block" });
    const there = await other.newPage();
    await there.goto(link);
    await there.getByRole("button", { name: "Make it mine" }).click();
    const group = there.getByRole("group", { name: "Who reads it?" });
    await expect(group.getByRole("button", { name: "Team leads only" })).toHaveAttribute("aria-pressed", "true");
    await group.getByRole("button", { name: "Take back" }).click();
    await expect(there.getByRole("region", { name: /what was added is marked$/ })).toContainText("friendly and plain");
    await other.close();
  });

  await test.step("an export holds them", async () => {
    await page.getByRole("button", { name: "Export…" }).click();
    const file = await transfer.save("Goldsmith file");
    const content = JSON.parse(file.text) as { sessions: { session: { task: { answers: unknown[] } } }[] };
    expect(content.sessions[0]?.session.task.answers).toHaveLength(2);
  });
});

test("an Enter that ends a composition writes no answer", async ({ context, page, workbench }) => {
  await useInstant(context, framed);
  await workbench.open();
  await workbench.runOn(silverEmail);
  const own = workbench.question("How long may it be?").getByRole("textbox");
  await own.fill("短く");
  // Safari tells it by the code alone, other browsers by the flag.
  await own.dispatchEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true });
  await own.dispatchEvent("keydown", { key: "Enter", isComposing: true, bubbles: true });
  await expect(workbench.marked).not.toContainText("短く");
  await own.press("Enter");
  await expect(workbench.mark(/短く/)).toBeVisible();
  await page.getByRole("button", { name: "Take back" }).click();
  await expect(own).toHaveValue("");
});

test("the text is edited by a click, and keeps its marks where the edit leaves them whole", async ({
  context,
  page,
  workbench,
}) => {
  await useInstant(context, framed);
  await workbench.open();
  await workbench.runOn(silverEmail);
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(workbench.candidate).toBeFocused();
  await workbench.candidate.fill(text.replace("urgnet", "urgent"));
  await expect(workbench.resultHeading).toHaveText("Your edit");
  await page.getByRole("button", { name: "Done" }).click();
  expect(await readExactly(workbench.marked)).toBe(text.replace("urgnet", "urgent"));
  await workbench.question("Who reads it?").getByRole("button", { name: "A client" }).click();
  await expect(workbench.mark("It goes to a client.")).toBeVisible();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await workbench.candidate.fill("Something else");
  await expect(workbench.candidate).toBeFocused();
  await expect(page.getByRole("button", { name: "Done" })).toBeHidden();
  await workbench.reload();
  await expect(workbench.candidate).toHaveValue("Something else");
});

test("Copy leads; Undo takes back step by step, then the result, and brings it back", async ({
  context,
  page,
  workbench,
}) => {
  await useInstant(context, framed);
  await workbench.open();
  await workbench.runOn(silverEmail);
  await expect(page.getByRole("button", { name: /^(Copy|Undo|Keep mine)$/ })).toHaveText(["Copy", "Undo", "Keep mine"]);
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await test.step("the last answer, then the line that was dropped", async () => {
    await workbench.mark(subject).click();
    await reasonOf(page).getByRole("button", { name: "Drop" }).click();
    await workbench.question("Who reads it?").getByRole("button", { name: "A client" }).click();
    await undo.press("Enter");
    await expect(workbench.announcements.filter({ hasText: "Taken back: Who reads it?" })).toHaveCount(1);
    await expect(workbench.marked).not.toContainText("a client");
    await expect(workbench.marked).not.toContainText("subject line");
    await expect(undo).toBeFocused();
    await undo.press("Enter");
    expect(await readExactly(workbench.marked)).toBe(text);
  });
  await test.step("the whole, with the way back", async () => {
    await undo.press("Enter");
    await expect(workbench.marked).toBeHidden();
    await expect(workbench.prompt).toHaveValue(silverEmail);
    await expect(workbench.resultHeading).toBeFocused();
    await page.getByRole("button", { name: "Bring the new prompt back" }).press("Enter");
    expect(await readExactly(workbench.marked)).toBe(text);
    await expect(workbench.resultHeading).toBeFocused();
  });
});

test("Keep mine shows one's own prompt, which Copy then copies, and can be taken back", async ({
  context,
  page,
  workbench,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await useInstant(context, framed);
  await workbench.open();
  await workbench.runOn(silverEmail);
  const keepMine = page.getByRole("button", { name: "Keep mine" });
  await keepMine.press("Enter");
  await expect(workbench.resultHeading).toHaveText("Your prompt, as it was");
  await expect(workbench.resultHeading).toBeFocused();
  await expect(page.getByRole("region", { name: "Your prompt, as it was optimized" })).toHaveText(silverEmail);
  await expect(workbench.announcements.filter({ hasText: "Copy copies it now" })).toHaveCount(1);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(silverEmail);
  await expect(keepMine).toHaveAttribute("aria-pressed", "true");
  await keepMine.press("Enter");
  await expect(keepMine).toHaveAttribute("aria-pressed", "false");
  await expect(workbench.announcements.filter({ hasText: "No version is chosen any more" })).toHaveCount(1);
  await keepMine.press("Enter");
  await page.getByRole("button", { name: "Bring the new prompt back" }).click();
  await expect(workbench.marked).toBeVisible();
});

test("an unchanged prompt is shown with one sentence, Copy and its questions, and no choice between twins", async ({
  context,
  page,
  workbench,
}) => {
  await useInstant(context, unchanged);
  await workbench.open();
  await workbench.runOn(unchangedFrame.before);
  await expect(workbench.resultHeading).toHaveText("One question first");
  await expect(page.getByRole("main").getByText("Your prompt says all that a translator needs.")).toBeVisible();
  expect(await readExactly(workbench.marked)).toBe(unchangedFrame.before);
  await expect(page.getByRole("button", { name: /^(Copy|Undo|Keep mine|Choose this one|Try both…)$/ })).toHaveText([
    "Copy",
  ]);
  await expect(workbench.view("Changes")).toBeHidden();
  await workbench.question("Formal or informal?").getByRole("button", { name: "Formal (Sie)" }).click();
  await expect(workbench.mark("Address the reader formally (Sie).")).toBeVisible();
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  // What was said of the prompt before is not true any more.
  await expect(workbench.announcements.filter({ hasText: "all that a translator needs" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).press("Enter");
  await expect(workbench.resultHeading).toHaveText("One question first");
  await expect(workbench.resultHeading).toBeFocused();
});

test("a clean-up shows what it would change, is made on a click, and is undone", async ({
  context,
  page,
  workbench,
}) => {
  await useInstant(context, framed);
  await workbench.open();
  await workbench.runOn(silverEmail);
  await page.getByText("Fix 1 typo…").click();
  const preview = page.getByRole("list", { name: "What would change" });
  await expect(preview.getByRole("deletion")).toHaveText("urgnet");
  await expect(preview.getByRole("insertion")).toHaveText("urgent");
  expect(await readExactly(workbench.prompt)).toBe(silverEmail);
  await page.getByRole("button", { name: "Fix 1 typo in my prompt" }).click();
  await expect(workbench.prompt).toHaveValue(silverEmail.replace("urgnet", "urgent"));
  await expect(workbench.versions).toHaveCount(4);
  await expect(workbench.resultHeading).toBeFocused();
  await page.getByRole("button", { name: "Undo it" }).click();
  await expect(workbench.resultHeading).toBeFocused();
  await expect(workbench.prompt).toHaveValue(silverEmail);
  await expect(workbench.shownVersion).toHaveText(/^Candidate by rules/);
});

test("on a phone the new prompt is on the screen after a run, and a tap says why", async ({ browser, baseURL }) => {
  const phone = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: "block",
  });
  await useInstant(phone, framed);
  const page = await phone.newPage();
  await Promise.all([page.waitForEvent("worker"), page.goto("./")]);
  await page.getByRole("textbox", { name: "Silver prompt" }).fill(silverEmail);
  await page.getByRole("button", { name: /^Optimize/ }).tap();
  const marked = page.getByRole("region", { name: /what was added is marked$/ });
  await expect(marked).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: "Copy", exact: true })).toBeInViewport({ ratio: 1 });
  await marked.getByRole("button", { name: subject }).tap();
  await expect(reasonOf(page)).toBeInViewport({ ratio: 1 });
  await reasonOf(page).getByRole("button", { name: "Drop" }).tap();
  await expect(marked).not.toContainText("subject line");
  await phone.close();
});

for (const width of [1440, 390]) {
  test.describe(`axe at ${width}`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("finds nothing in the result, its reasons, its answers and its offers", async ({
      context,
      page,
      workbench,
    }) => {
      await useInstant(context, framed);
      await workbench.open();
      await workbench.runOn(silverEmail);
      await expect(workbench.question("Who reads it?")).toBeVisible();
      await expectNoViolations(page, "marked");
      await workbench.mark(subject).click();
      await expect(reasonOf(page)).toBeVisible();
      await expectNoViolations(page, "with a reason");
      await reasonOf(page).getByRole("button", { name: "Drop" }).click();
      await workbench.question("Who reads it?").getByRole("button", { name: "A client" }).click();
      await page.getByText("Fix 1 typo…").click();
      await expectNoViolations(page, "dropped, answered, offered");
    });
  });
}
