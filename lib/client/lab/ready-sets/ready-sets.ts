import { succeed, type Result } from "../../../base/result";
import type { ReadCases } from "../../../transfer/cases/case-file";
import { createSet } from "../sets";

export type ReadySetId = "rules-against-yours" | "support-tickets" | "orders-to-json";

interface ReadySet {
  readonly id: ReadySetId;
  readonly name: string;
  /** One sentence about it. */
  readonly about: string;
  readonly needsModel: boolean;
}

/** Sets to try the Lab with, the one that needs no model first. */
export const readySets: readonly ReadySet[] = [
  {
    id: "rules-against-yours",
    name: "The rules against your prompt",
    about:
      "Twelve prompts as people write them, and what the instant rules make of them. Facts kept, form stated, length: only a model shows whether answers get better.",
    needsModel: false,
  },
  {
    id: "support-tickets",
    name: "Support tickets, four labels",
    about: "Forty tickets to be sorted into billing, delivery, account and technical.",
    needsModel: true,
  },
  {
    id: "orders-to-json",
    name: "Orders to JSON",
    about: "Thirty orders in people’s own words, to become JSON of one shape.",
    needsModel: true,
  },
];

/** Makes a set of one of these and opens it; its id. */
export async function createReadySet(id: ReadySetId): Promise<Result<string>> {
  const made = await makeReadySet(id);
  return made.ok ? createSet(made.value) : made;
}

/** What stands in it; its program comes when it is asked for. */
async function makeReadySet(id: ReadySetId): Promise<Result<Pick<ReadCases, "set" | "cases">>> {
  switch (id) {
    case "rules-against-yours":
      return (await import("./rules-against-yours")).rulesAgainstYours();
    case "support-tickets":
      return succeed((await import("./support-tickets")).supportTickets());
    case "orders-to-json":
      return succeed((await import("./orders-to-json")).ordersToJson());
  }
}
