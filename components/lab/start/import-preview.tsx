"use client";

import { useMemo } from "react";
import { useStorage } from "@/lib/client/database/storage-queue";
import type { FieldChoice, ReadCases } from "@/lib/transfer/cases/case-file";
import { SelectField } from "../../models/form-fields";
import { Button } from "../../ui/button";
import { countRows } from "../matrix/comparison-words";
import { caseColumns, cellText, columnName } from "../set/case-columns";
import { formatName } from "./format-words";
import { chooseFields, forgetImport, storeRead, type ImportState } from "./import-store";

/** Enough to see whether the fields are the right ones. */
const SHOWN_ROWS = 5;
const SHOWN_LETTERS = 160;

/** What stands in files that were read, before it is stored: format, fields, some rows, and what was left out. */
export function ImportPreview({ state }: { state: Extract<ImportState, { status: "read" }> }) {
  const { read, what, isRereading } = state;
  const isReadOnly = useStorage((storage) => storage.isReadOnly);
  return (
    <section
      aria-labelledby="preview-heading"
      className="flex flex-col gap-4 rounded-lg border border-line bg-panel p-4"
    >
      <div role="status">
        <h2 id="preview-heading" data-step tabIndex={-1} className="font-medium wrap-anywhere outline-none">
          {formatName(read.format)} in <bdi>{what}</bdi>
        </h2>
        <p className="text-sm text-quiet tabular-nums">{countWhatIsThere(read)}</p>
      </div>
      {read.fields !== null && <FieldChoices fields={read.fields} isDisabled={isRereading} />}
      <FirstRows read={read} />
      {read.remarks.length > 0 && (
        <div className="flex flex-col gap-1 text-sm">
          <h3 className="font-medium">What to know</h3>
          <ul className="flex max-h-60 list-disc flex-col gap-1 overflow-y-auto pl-5" tabIndex={0} aria-label="Remarks">
            {read.remarks.map((remark, place) => (
              // Remarks repeat, and the list never changes.
              <li key={place} className="wrap-anywhere">
                {remark}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={forgetImport}>Something else…</Button>
        <Button
          look="primary"
          disabled={isRereading || isReadOnly || read.cases.length + read.set.prompts.length === 0}
          onClick={() => void storeRead()}
        >
          Make a set of {countRows(read.cases.length)}
          {read.search !== undefined && " with the search"}
        </Button>
      </div>
    </section>
  );
}

function countWhatIsThere({ cases, set }: ReadCases): string {
  const prompts = set.prompts.length;
  const demands = set.demands.length;
  return [
    countRows(cases.length),
    prompts === 0 ? "no prompt yet" : `${prompts} ${prompts === 1 ? "prompt" : "prompts"}`,
    ...(demands === 0 ? [] : [`${demands} ${demands === 1 ? "demand" : "demands"} on every row`]),
  ].join(" · ");
}

function FieldChoices({ fields, isDisabled }: { fields: NonNullable<ReadCases["fields"]>; isDisabled: boolean }) {
  const { chosen, names } = fields;
  const change = (changes: Partial<FieldChoice>) => void chooseFields({ ...chosen, ...changes });
  const others = names.filter((name) => name !== chosen.input && name !== chosen.expected);
  return (
    <fieldset className="flex flex-col gap-3" disabled={isDisabled}>
      <legend className="mb-2 text-sm font-medium">Which field is what</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label="Input"
          value={chosen.input ?? ""}
          onChange={(event) => change({ input: event.target.value === "" ? null : event.target.value })}
        >
          <option value="">each field by its own name</option>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </SelectField>
        <SelectField
          label="Expected answer"
          value={chosen.expected ?? ""}
          onChange={(event) => change({ expected: event.target.value === "" ? null : event.target.value })}
        >
          <option value="">none</option>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </SelectField>
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {others.length > 0 && <span className="text-quiet">Only kept, not filled in:</span>}
        {others.map((name) => (
          <label key={name} className="flex min-h-6 items-center gap-1.5 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              className="size-4 accent-gold-fill"
              checked={chosen.metadata.includes(name)}
              onChange={(event) =>
                change({
                  metadata: event.target.checked
                    ? [...chosen.metadata, name]
                    : chosen.metadata.filter((other) => other !== name),
                })
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function FirstRows({ read }: { read: ReadCases }) {
  const shown = useMemo(() => read.cases.slice(0, SHOWN_ROWS), [read.cases]);
  const columns = useMemo(() => caseColumns(shown).filter(({ kind }) => kind !== "number"), [shown]);
  if (shown.length === 0) return null;
  return (
    <div
      role="region"
      aria-label="The first rows"
      tabIndex={0}
      className="overflow-x-auto rounded-md border border-line"
    >
      <table className="w-full text-left text-sm">
        <thead className="bg-raised text-xs text-quiet">
          <tr>
            {columns.map((column) => (
              <th key={columnName(column)} scope="col" className="px-3 py-2 font-medium whitespace-nowrap">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id} className="border-t border-line align-top">
              {columns.map((column) => (
                <td key={columnName(column)} className="max-w-80 min-w-24 px-3 py-1.5">
                  <span dir="auto" translate="no" className="line-clamp-3 wrap-anywhere">
                    {cellText(row, column).slice(0, SHOWN_LETTERS)}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
