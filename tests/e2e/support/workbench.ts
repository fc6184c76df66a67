import { expect, type Page } from "@playwright/test";
import { fillExactly } from "./exact-text";
import { expectSaved } from "./stored-session";

/** The page's controls, found as a person finds them: by role and name. */
export function workbenchOf(page: Page) {
  const dialog = (name: string) => page.getByRole("dialog", { name });
  const engineChip = page.getByRole("button", { name: /^Model:/ });
  const prompt = page.getByRole("textbox", { name: "Silver prompt" });
  const optimizer = page.getByRole("group", { name: "Written by" });
  const views = page.getByRole("group", { name: "How to look at it" });
  const tree = page.getByRole("tree", { name: "Versions of this session" });
  const candidate = page.getByRole("textbox", { name: /^Golden prompt( candidate)?, editable$/ });
  const marked = page.getByRole("region", { name: /^Golden prompt( candidate)?, what was added is marked$/ });
  const optimize = page.getByRole("button", { name: /^Optimize/ });
  const shownVersions = tree.getByRole("treeitem");

  return {
    page,
    prompt,
    optimize,
    stop: page.getByRole("button", { name: /^Stop/ }),
    settings: page.getByRole("region", { name: "Your prompt" }).getByRole("button", { name: "Settings" }),
    showTemplate: page.getByRole("button", { name: "Show the filled template" }),
    engineChip,
    privacyChip: page.getByRole("button", { name: /to other hosts$|^Offline/ }),
    /** What stands chosen; a person clicks the label, `rules` or `fipo`. */
    chosenOptimizer: optimizer.getByRole("radio", { checked: true }),
    rules: optimizer.getByText("Instant rules"),
    fipo: optimizer.getByText("A model (FIPO)"),

    /** Says what version is chosen, and so who made it. */
    resultHeading: page.getByRole("heading", { level: 2 }).nth(1),
    stream: page.getByRole("region", { name: "Text as the model writes it" }),
    candidate,
    /** The result as it is read, where it is known what was added to it. */
    marked,
    /** The result, however it stands there. */
    result: marked.or(candidate),
    /** An added sentence, or an answer, in the marked text. */
    mark: (text: string | RegExp) => marked.getByRole("button", { name: text }),
    question: (ask: string) => page.getByRole("group", { name: ask }),
    notice: page.getByRole("main").getByRole("alert"),
    announcements: page.getByRole("status"),
    view: (name: "Text" | "Changes" | "Side by side") => views.getByText(name),
    changes: page.getByRole("region", { name: "Changes, word by word" }),
    before: page.getByRole("region", { name: "Before" }),
    after: page.getByRole("region", { name: "After" }),

    tree,
    versions: shownVersions,
    version: (name: string | RegExp) => tree.getByRole("treeitem", { name }),
    /** The one that is shown above. */
    shownVersion: tree.getByRole("treeitem", { selected: true }),

    dialog,
    filledTemplate: dialog("The filled template").getByLabel("The filled template"),

    /** Opens the page and waits until its program runs: starting its worker is the last thing that it does by itself. */
    async open(): Promise<void> {
      await Promise.all([page.waitForEvent("worker"), page.goto("./")]);
    },

    /** Once all is stored: a page that goes away takes what is on its way to the database along. */
    async reload(): Promise<void> {
      await expectSaved(page, prompt, shownVersions);
      await Promise.all([page.waitForEvent("worker"), page.reload()]);
    },

    /** Loads one of the models that `serveModels` lists, which also chooses FIPO, and closes the dialog. */
    async loadModel(name: string): Promise<void> {
      await engineChip.click();
      await dialog("Models")
        .getByRole("button", { name: `Load ${name}` })
        .click();
      await expect(engineChip).toHaveText(`Model: ${name} · ready`, { timeout: 60_000 });
      await page.keyboard.press("Escape");
      await expect(dialog("Models")).toBeHidden();
    },

    /** Makes the result the editor, where it is read first. */
    async edit(): Promise<void> {
      await expect(marked.or(candidate)).toBeVisible();
      if (await marked.isVisible()) await page.getByRole("button", { name: "Edit", exact: true }).click();
      await expect(candidate).toBeVisible();
    },

    /** Does what the command menu finds under these words. */
    async doCommand(words: string): Promise<void> {
      await page.keyboard.press("Control+k");
      await expect(page.getByRole("combobox", { name: "Commands" })).toBeFocused();
      await page.keyboard.type(words);
      await page.keyboard.press("Enter");
    },

    async runOn(text: string): Promise<void> {
      await fillExactly(prompt, text);
      // A result stands there before its run has ended; until then the keys begin no other one.
      await expect(optimize).toBeVisible();
      await page.keyboard.press("Control+Enter");
    },
  };
}

export type Workbench = ReturnType<typeof workbenchOf>;
