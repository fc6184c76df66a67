"use client";

import { useId, type ComponentProps, type ReactNode } from "react";
import { chatFormats } from "@/lib/models/chat-formats";
import type { OwnModelRecord } from "@/lib/models/own-models";

const box =
  "min-h-9 w-full rounded-md border border-line-strong bg-panel px-3 text-sm aria-invalid:border-danger pointer-coarse:min-h-11 pointer-coarse:text-base";

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
}

/** A text field below its label. */
export function TextField({ label, hint, ...rest }: FieldProps & ComponentProps<"input">) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint}>
      <input
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        spellCheck={false}
        autoComplete="off"
        className={box}
        {...rest}
      />
    </Labelled>
  );
}

/** A choice below its label. */
export function SelectField({ label, hint, children, ...rest }: FieldProps & ComponentProps<"select">) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint}>
      <select id={id} aria-describedby={hint === undefined ? undefined : `${id}-hint`} className={box} {...rest}>
        {children}
      </select>
    </Labelled>
  );
}

/** What computes. */
export function DeviceField(props: ComponentProps<"select">) {
  return (
    <SelectField label="Runs on" {...props}>
      <option value="wasm">the processor</option>
      <option value="webgpu">the graphics adapter</option>
    </SelectField>
  );
}

/** Which format the model was trained to converse in. */
export function ChatFormatField(props: ComponentProps<"select">) {
  return (
    <SelectField label="Chat format" hint="FIPO’s own optimizers speak Tulu’s." {...props}>
      <option value="">The model’s own</option>
      {chatFormats.map(({ name }) => (
        <option key={name}>{name}</option>
      ))}
    </SelectField>
  );
}

/** The record with the chosen format in it; as it is where none was chosen. */
export function withChatFormat(record: OwnModelRecord, name: string): OwnModelRecord {
  const format = chatFormats.find((known) => known.name === name);
  if (format === undefined) return record;
  return record["engine"] === "web-llm"
    ? { ...record, conversation: format.conversation }
    : { ...record, chatTemplate: format.chatTemplate };
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly children: ReactNode;
}

function Labelled({ id, label, hint, children }: LabelledProps) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
