"use client";

import { useId } from "react";
import type { TemplatePack } from "@/lib/template/pack";
import type { TrainingStrategy } from "@/lib/transfer/training/diversify";
import type { TrainingFormat } from "@/lib/transfer/training/print-example";
import { SelectField, TextField } from "../models/form-fields";

/** What is chosen for the files. */
export interface TrainingDraft {
  readonly strategies: readonly TrainingStrategy[];
  readonly format: TrainingFormat;
  /** As typed. */
  readonly seed: string;
  /** Null for the first one. */
  readonly packId: string | null;
}

interface TrainingFieldsProps {
  readonly draft: TrainingDraft;
  readonly packs: readonly TemplatePack[];
  readonly isDisabled: boolean;
  readonly onChange: (changes: Partial<TrainingDraft>) => void;
}

const strategies: readonly { readonly value: TrainingStrategy; readonly name: string; readonly purpose: string }[] = [
  { value: "sft", name: "SFT", purpose: "supervised fine-tuning on the chosen prompts" },
  { value: "dpo", name: "DPO and IPO", purpose: "preferences, the chosen prompt over the rejected one" },
  { value: "ipl", name: "IPL", purpose: "preferences in rounds, with answers to follow and pairs to judge" },
];

const formats: readonly { readonly value: TrainingFormat; readonly name: string }[] = [
  { value: "messages", name: "TRL, as messages" },
  { value: "plain", name: "TRL, as plain text" },
  { value: "fipo", name: "FIPO’s own scripts (Tulu 2)" },
];

/** Which files, in which format, from which template and with which seed. */
export function TrainingFields({ draft, packs, isDisabled, onChange }: TrainingFieldsProps) {
  const chosen = draft.strategies;
  const seedId = useId();
  const isSeedWrong = readSeed(draft.seed) === null;
  const toggle = (value: TrainingStrategy) => {
    const isChosen = (each: TrainingStrategy) => (each === value ? !chosen.includes(each) : chosen.includes(each));
    onChange({ strategies: strategies.map((each) => each.value).filter(isChosen) });
  };
  return (
    <fieldset className="flex flex-col gap-5" disabled={isDisabled}>
      <legend className="sr-only">What is written</legend>
      <fieldset className="flex flex-col">
        <legend className="text-sm font-medium">Files</legend>
        {strategies.map((strategy) => (
          <StrategyBox
            key={strategy.value}
            {...strategy}
            isChecked={chosen.includes(strategy.value)}
            onToggle={() => toggle(strategy.value)}
          />
        ))}
        {chosen.length === 0 && <p className="text-sm text-danger">Choose at least one file.</p>}
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-[1fr_1fr_8rem]">
        <SelectField
          label="Format"
          value={draft.format}
          onChange={({ target }) => {
            const format = formats.find(({ value }) => value === target.value);
            if (format !== undefined) onChange({ format: format.value });
          }}
        >
          {formats.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Template pack"
          value={draft.packId ?? packs[0]?.id ?? ""}
          onChange={({ target }) => onChange({ packId: target.value })}
        >
          {packs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          label="Seed"
          inputMode="numeric"
          value={draft.seed}
          aria-invalid={isSeedWrong}
          aria-describedby={seedId}
          onChange={({ target }) => onChange({ seed: target.value })}
        />
      </div>
      {isSeedWrong && <p className="text-sm text-danger">The seed must be a whole number, such as 2024.</p>}
      <p id={seedId} className="text-sm text-quiet">
        As FIPO does it, half of the rows become multiple choice, and each gets one of the template’s four shapes. The
        seed decides which: the same one gives the same files.
      </p>
    </fieldset>
  );
}

/** The seed as a number; null where what was typed is no 32-bit integer. */
export function readSeed(typed: string): number | null {
  const seed = Number(typed);
  return typed.trim() !== "" && Number.isInteger(seed) && seed === (seed | 0) ? seed : null;
}

interface StrategyBoxProps {
  readonly name: string;
  readonly purpose: string;
  readonly isChecked: boolean;
  readonly onToggle: () => void;
}

function StrategyBox({ name, purpose, isChecked, onToggle }: StrategyBoxProps) {
  const id = useId();
  return (
    <div className="relative flex gap-3 py-2 text-sm pointer-coarse:py-3">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-purpose`}
        className="relative z-1 mt-0.5 size-4 shrink-0 accent-gold-fill"
        checked={isChecked}
        onChange={onToggle}
      />
      <div>
        {/* All of the row toggles it. */}
        <label htmlFor={id} className="font-medium after:absolute after:inset-0">
          {name}
        </label>
        <span id={`${id}-purpose`} className="text-quiet">
          {": "}
          {purpose}
        </span>
      </div>
    </div>
  );
}
