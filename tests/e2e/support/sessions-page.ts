import { expect, type Locator, type Page } from "@playwright/test";
import { storeManySessions, type ManySessions } from "./many-sessions";

/** The controls of the page of sessions, found as a person finds them: by role and name. */
export function sessionsPageOf(page: Page) {
  const main = page.getByRole("main");
  const list = main.getByRole("list", { name: "Sessions" });
  const rows = list.getByRole("listitem");
  const row = (name: string) => rows.filter({ has: page.getByRole("link", { name, exact: true }) });
  const toolbar = main.getByRole("toolbar", { name: "Selected sessions" });

  async function chooseFrom(oneRow: Locator, action: string): Promise<void> {
    await oneRow.hover();
    await oneRow.getByRole("button", { name: /^Actions for / }).click();
    await page.getByRole("menuitem", { name: action }).click();
  }

  return {
    page,
    main,
    list,
    /** Those that are drawn. */
    rows,
    row,
    opener: (name: string) => list.getByRole("link", { name, exact: true }),
    checkBox: (name: string) => list.getByRole("checkbox", { name: `Select ${name}` }),
    selected: list.getByRole("checkbox", { checked: true }),
    pin: (name: string) => list.getByRole("button", { name: `Pin ${name} to the top` }),
    nameField: list.getByRole("textbox", { name: /^New name of/ }),
    search: main.getByRole("searchbox", { name: "Search in all texts" }),
    order: main.getByRole("combobox", { name: "Order" }),
    model: main.getByRole("combobox", { name: "Model" }),
    outcome: main.getByRole("combobox", { name: "Outcome" }),
    toolbar,
    bulk: (name: string) => toolbar.getByRole("button", { name }),
    selectAll: main.getByRole("button", { name: /^Select all/ }),
    undo: page.getByRole("button", { name: "Undo" }),
    announcements: page.getByRole("status"),

    /** Chooses from the menu of a session's row. */
    choose: (name: string, action: string) => chooseFrom(row(name), action),

    /** The same for the only session, where its name changes as it is typed. */
    chooseFromOnly: (action: string) => chooseFrom(rows, action),

    /** The names of the rows that are drawn, from top to bottom. */
    async names(): Promise<readonly string[]> {
      const drawn = await rows.evaluateAll((elements) =>
        elements.map((element) => ({
          place: Number(element.ariaPosInSet),
          name: element.querySelector("[data-opens]")?.textContent ?? "",
        })),
      );
      return drawn.sort((one, other) => one.place - other.place).map(({ name }) => name);
    },

    /** Opens the page and waits until it has read the database. */
    async open(address = "./sessions/"): Promise<void> {
      await page.goto(address);
      await expect(main.getByText(/^No session yet$|^[\d,]+ sessions?, kept in this browser only\.$/)).toBeVisible();
    },

    /** Opens the page with so many sessions in the database. */
    async openWith(many: ManySessions): Promise<void> {
      await this.open();
      await storeManySessions(page, many);
      await this.open();
    },
  };
}
