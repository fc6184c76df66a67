import type { Table } from "dexie";

/** After every text, as the second part of a key. */
const afterAll = "\uffff";

/** The rows of one owner, where keys are its id and a place: all of them, or from a place on. */
export function placedRows<Row>(table: Table<Row, [string, number]>, ownerId: string, from = -Infinity) {
  return table.where(":id").between([ownerId, from], [ownerId, Infinity]);
}

/** The rows of one set, where keys are its id and a text: all of them, or from after a text on. */
export function namedRows<Row>(table: Table<Row, [string, string]>, setId: string, after = "") {
  return table.where(":id").between([setId, after], [setId, afterAll], false, true);
}
