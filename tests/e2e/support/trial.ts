import type { Page } from "@playwright/test";

/** The trial's controls, found as a person finds them: by role and name. */
export function trialOf(page: Page) {
  const dialog = page.getByRole("dialog", { name: "Try both prompts" });
  const setup = dialog.getByRole("form", { name: "The trial" });
  const results = dialog.getByRole("region", { name: "What they lead to" });
  const votes = dialog.getByRole("group", { name: "Which is better?" });
  const column = (title: string) => results.getByRole("region", { name: title, exact: true });

  return {
    dialog,
    open: page.getByRole("button", { name: /^(Try|Trying) both…$/ }),
    run: setup.getByRole("button", { name: /^Run both/ }),
    stop: setup.getByRole("button", { name: /^Stop/ }),
    value: (label: string) => setup.getByRole("textbox", { name: label, exact: true }),
    addInput: setup.getByRole("button", { name: "Another input" }),
    byTable: setup.getByText("Paste a table"),
    table: setup.getByRole("textbox", { name: "Table as CSV" }),
    scoredBy: setup.getByRole("combobox", { name: "Scored by" }),
    blind: setup.getByRole("checkbox", { name: /^Blind/ }),
    column,
    /** The two, the left one first. */
    columns: results.locator("section[aria-label]").filter({ has: page.getByRole("heading", { level: 3 }) }),
    output: (title: string) => results.getByRole("region", { name: `${title}: what it led to` }),
    votes,
    vote: (label: string) => votes.getByRole("button", { name: label }),
    inputs: results.getByRole("region", { name: "Inputs" }),
    summary: results.getByRole("region", { name: /^What it says/ }),
  };
}
