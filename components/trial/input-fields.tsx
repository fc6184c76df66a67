"use client";

import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import type { Failure } from "@/lib/base/failure";
import type { InputsReading } from "@/lib/scoring/place-holder-values";
import { Button } from "../ui/button";
import { FileButton } from "../ui/file-button";
import { TextBox } from "../ui/text-box";
import { Segmented } from "../ui/segmented";
import { readTableFile } from "./read-table-file";
import { addRow, changeForm, changeRow, removeRow, useTrialForm } from "./trial-form-store";
import type { FormRow } from "./trial-form";

interface InputFieldsProps {
  readonly names: readonly string[];
  readonly taskGolden: string | null;
  readonly reading: InputsReading;
}

/** The values of the place-holders, typed or as a table, and what a model should answer. */
export function InputFields({ names, taskGolden, reading }: InputFieldsProps) {
  const { way, rows, isTried, table } = useTrialForm();
  const isTable = way === "table" && names.length > 0;
  const isTold = !reading.ok && (isTable ? table.trim() !== "" || isTried : isTried);
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-medium">What goes in</legend>
      {names.length === 0 ? (
        <p className="text-sm text-pretty text-quiet">
          The prompts have no place-holders, so they are sent as they are. Put a place such as {"{{text}}"} into your
          prompt to try it on several inputs.
        </p>
      ) : (
        <Segmented
          label="How to give the values"
          value={way}
          options={[
            { value: "typed", label: "Type values" },
            { value: "table", label: "Paste a table" },
          ]}
          onChange={(value) => changeForm({ way: value, isTried: false })}
        />
      )}
      {isTable ? (
        <TableField names={names} reading={reading} />
      ) : (
        <>
          <ol className="flex flex-col gap-3">
            {(names.length === 0 ? rows.slice(0, 1) : rows).map((row, index) => (
              <RowFields
                key={row.key}
                row={row}
                place={rows.length > 1 && names.length > 0 ? index + 1 : null}
                names={names}
                defaultGolden={index === 0 ? taskGolden : null}
              />
            ))}
          </ol>
          {names.length > 0 && (
            <Button className="self-start" onClick={addRow}>
              <Plus size={16} aria-hidden />
              Another input
            </Button>
          )}
        </>
      )}
      {isTold && (
        <ul role="alert" className="flex flex-col gap-1 text-sm text-danger">
          {reading.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

interface RowFieldsProps {
  readonly row: FormRow;
  /** Counts from 1; null where there is one input alone. */
  readonly place: number | null;
  readonly names: readonly string[];
  readonly defaultGolden: string | null;
}

function RowFields({ row, place, names, defaultGolden }: RowFieldsProps) {
  const suffix = place === null ? "" : `, input ${place}`;
  return (
    <li className={place === null ? "flex flex-col gap-3" : "flex flex-col gap-3 rounded-lg bg-raised p-3"}>
      {place !== null && (
        <div className="flex min-h-8 items-center justify-between">
          <span className="text-sm font-medium">Input {place}</span>
          <Button look="quiet" aria-label={`Remove input ${place}`} onClick={() => removeRow(row.key)}>
            <X size={16} aria-hidden />
          </Button>
        </div>
      )}
      {names.map((name) => (
        <SmallField
          key={name}
          label={name}
          suffix={suffix}
          value={row.values.get(name) ?? ""}
          onChange={(value) => changeRow(row.key, { values: new Map([...row.values, [name, value]]) })}
        />
      ))}
      <SmallField
        label="Golden response (optional)"
        suffix={suffix}
        value={row.goldenResponse ?? defaultGolden ?? ""}
        onChange={(goldenResponse) => changeRow(row.key, { goldenResponse })}
      />
    </li>
  );
}

interface SmallFieldProps {
  readonly label: string;
  /** Read aloud after the label, so that each field has a name of its own; empty where there is one input alone. */
  readonly suffix: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function SmallField({ label, suffix, value, onChange }: SmallFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm wrap-anywhere">
        {label}
      </label>
      <TextBox
        id={id}
        aria-label={label + suffix}
        rows={1}
        className="max-h-40! min-h-10! py-1.5!"
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

function TableField({ names, reading }: { names: readonly string[]; reading: InputsReading }) {
  const table = useTrialForm((state) => state.table);
  const [failure, setFailure] = useState<Failure | null>(null);
  const id = useId();
  const header = [...names, "golden response"].map(quoteCell).join(",");

  async function take(file: File): Promise<void> {
    const read = await readTableFile(file);
    setFailure(read.ok ? null : read.failure);
    if (read.ok) changeForm({ table: read.value, isTried: true });
  }

  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-sm">
        Table as CSV
      </label>
      <TextBox
        id={id}
        className="max-h-72! min-h-32! font-mono text-xs!"
        value={table}
        aria-describedby={`${id}-hint`}
        onChange={(changed) => {
          setFailure(null);
          changeForm({ table: changed });
        }}
      />
      {failure !== null && (
        <p role="alert" className="text-sm text-pretty wrap-anywhere text-danger">
          {describeFailure(failure).advice}
        </p>
      )}
      <p id={`${id}-hint`} className="text-xs text-pretty wrap-anywhere text-quiet">
        The first row names the columns: <code className="font-mono text-ink">{header}</code>. The last one is optional.
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <FileButton accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values" onFile={(file) => void take(file)} />
        {table.trim() === "" ? (
          <Button look="quiet" onClick={() => changeForm({ table: `${header}\n` })}>
            Begin with the first row
          </Button>
        ) : (
          reading.ok && (
            <span className="text-sm text-quiet tabular-nums">
              {reading.inputs.length === 1 ? "1 input" : `${reading.inputs.length} inputs`}
            </span>
          )
        )}
      </div>
    </div>
  );
}

function quoteCell(text: string): string {
  return /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
