import { isList, isObject, printValue, type Json, type JsonObject } from "../../../records/json";
import { readText } from "../json-value";
import type { SourceRow } from "../read-rows";
import type { Remarks } from "../remarks";

/** What the data viewer of Hugging Face answers: features, and rows with their places. */
export function isViewerPage(value: JsonObject): boolean {
  return isList(value["rows"]) && value["rows"].some((row) => isObject(row) && isObject(row["row"]));
}

/** The rows themselves, with the names of classes in place of their numbers; rows with cells cut short are left out. */
export function readViewerPage(value: JsonObject, remarks: Remarks): readonly SourceRow[] {
  const classes = readClasses(value["features"]);
  const total = value["num_rows_total"];
  const items = isList(value["rows"]) ? value["rows"] : [];
  if (typeof total === "number" && total > items.length) {
    remarks.add(
      `This is a page of the viewer: ${items.length.toLocaleString("en")} of ${total.toLocaleString("en")} rows.`,
    );
  }
  return items.flatMap((item, place): SourceRow[] => {
    const given = isObject(item) ? item : {};
    const row = typeof given["row_idx"] === "number" ? given["row_idx"] : place;
    const cut = isList(given["truncated_cells"]) ? given["truncated_cells"] : [];
    if (!isObject(given["row"]) || cut.length > 0) {
      remarks.addRow(
        `Row ${row} ${cut.length > 0 ? `is cut short by the viewer (${cut.map(printValue).join(", ")})` : "is empty"}, and was left out.`,
      );
      return [];
    }
    const entries = Object.entries(given["row"]).map(([name, cell]): [string, Json] => [
      name,
      nameClass(cell, classes.get(name)),
    ]);
    return [{ row, value: Object.fromEntries(entries) }];
  });
}

function readClasses(features: Json | undefined): ReadonlyMap<string, readonly Json[]> {
  const entries = (isList(features) ? features : []).flatMap((feature): [string, readonly Json[]][] => {
    const name = isObject(feature) ? readText(feature["name"]) : null;
    const type = isObject(feature) && isObject(feature["type"]) ? feature["type"] : {};
    return name !== null && type["_type"] === "ClassLabel" && isList(type["names"]) ? [[name, type["names"]]] : [];
  });
  return new Map(entries);
}

function nameClass(cell: Json, names: readonly Json[] | undefined): Json {
  // Letters are the answers of the multiple choice sets, whose readers take their numbers.
  if (names === undefined || typeof cell !== "number" || names.every((name) => /^[A-Z0-9]$/.test(printValue(name))))
    return cell;
  return names[cell] ?? cell;
}
