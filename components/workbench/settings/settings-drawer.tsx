"use client";

import { Dices } from "lucide-react";
import { useId, type ReactNode } from "react";
import { newSeed } from "@/lib/client/run/run-optimizer";
import { changeSettings, useSettings } from "@/lib/client/settings/settings-store";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { closeDialog } from "../../ui/dialog-store";
import { PackSettings } from "./pack-settings";

/** What holds for every run: the template, how the model samples, how many candidates, and how they are judged. */
export function SettingsDrawer() {
  const settings = useSettings((state) => state.settings);
  return (
    <Dialog title="Settings" shape="drawer" onClose={closeDialog}>
      <div className="flex flex-col gap-6 p-5">
        <Group title="Template">
          <PackSettings />
        </Group>
        <Group title="Model">
          <NumberField
            label="Temperature"
            hint="0 takes the likeliest word each time. FIPO uses 0.8."
            value={settings.temperature}
            least={0}
            most={2}
            step={0.1}
            onChange={(temperature) => changeSettings({ temperature })}
          />
          <NumberField
            label="Top-p"
            hint="The share of likely words to draw from. FIPO uses 0.95."
            value={settings.topP}
            least={0.05}
            most={1}
            step={0.05}
            onChange={(topP) => changeSettings({ topP })}
          />
          <SeedField />
          <NumberField
            label="Tokens it may write"
            hint="The answer ends here at the latest; reasoning counts too."
            value={settings.maxTokens}
            least={16}
            most={8192}
            step={16}
            isWhole
            onChange={(maxTokens) => changeSettings({ maxTokens })}
          />
          <ContextField />
        </Group>
        <Group title="Candidates and judge">
          <NumberField
            label="Candidates"
            hint="How many prompts to write, one after the other. The best one is shown."
            value={settings.candidates}
            least={1}
            most={8}
            step={1}
            isWhole
            onChange={(candidates) => changeSettings({ candidates })}
          />
          <Switch
            label="Let the model judge"
            hint="It compares each candidate with your prompt twice, in both orders. Only a candidate that wins both times is called golden."
            isOn={settings.judges}
            onChange={(judges) => changeSettings({ judges })}
          />
          {settings.judges && <CriterionField />}
          <Switch
            label="Compare the meaning"
            hint="Where words cannot tell whether an English prompt still asks for the same. A model of 24 MB is fetched once, when you first ask for it; from then on it is done by itself."
            isOn={settings.comparesMeaning}
            onChange={(comparesMeaning) => changeSettings({ comparesMeaning })}
          />
        </Group>
        <Group title="Instant rules">
          <Switch
            label="Ask for what is missing"
            hint="Up to two questions beside the new prompt. An answer writes its own line."
            isOn={settings.asksQuestions}
            onChange={(asksQuestions) => changeSettings({ asksQuestions })}
          />
        </Group>
      </div>
    </Dialog>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4">
      <h3 className="border-b border-line pb-1 text-sm font-semibold">{title}</h3>
      {children}
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  return (
    <label className="flex items-start gap-3">
      <input
        type="checkbox"
        className="mt-1 size-4 accent-gold-fill"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        <span className="block text-xs text-quiet">{hint}</span>
      </span>
    </label>
  );
}

const contextChoices = [2048, 4096, 8192, 16384, 32768];

function ContextField() {
  const contextTokens = useSettings((state) => state.settings.contextTokens);
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        Context
      </label>
      <select
        id={id}
        className="h-9 w-full rounded-md border border-line-strong bg-panel px-2.5 pointer-coarse:h-11"
        value={contextTokens ?? ""}
        aria-describedby={`${id}-hint`}
        onChange={({ target: { value } }) => changeSettings({ contextTokens: value === "" ? null : Number(value) })}
      >
        <option value="">As usual for the model (mostly 4,096 tokens)</option>
        {contextChoices.map((tokens) => (
          <option key={tokens} value={tokens}>
            {tokens.toLocaleString("en")} tokens at most
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="mt-1 text-xs text-quiet">
        What request and answer may have together. Each 1,000 tokens take 30 to 150 MB of memory, twice that with 32-bit
        numbers. It holds for models that are loaded from now on.
      </p>
    </div>
  );
}

function CriterionField() {
  const criterion = useSettings((state) => state.settings.criterion);
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        Judge by
      </label>
      <input
        id={id}
        className="h-9 w-full rounded-md border border-line-strong bg-panel px-2.5 pointer-coarse:h-11"
        value={criterion ?? ""}
        maxLength={500}
        placeholder="The template’s own questions"
        dir="auto"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => changeSettings({ criterion: event.target.value === "" ? null : event.target.value })}
      />
      <p id={`${id}-hint`} className="mt-1 text-xs text-quiet">
        In your own words, such as “must fit in a tweet”.
      </p>
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly isWhole?: boolean;
  readonly onChange: (value: number) => void;
}

/** Keeps what is typed until the field is left, then takes the nearest value that is allowed. */
function NumberField({ label, hint, value, least, most, step, isWhole = false, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="flex items-center justify-between gap-3 text-sm font-medium">
        {label}
        <input
          key={value}
          id={id}
          type="number"
          min={least}
          max={most}
          step={step}
          defaultValue={value}
          aria-describedby={`${id}-hint`}
          className="h-9 w-28 rounded-md border border-line-strong bg-panel px-2 text-right font-normal tabular-nums pointer-coarse:h-11"
          onBlur={(event) => {
            const typed = event.target.valueAsNumber;
            const allowed = Number.isFinite(typed) ? Math.min(Math.max(typed, least), most) : value;
            const next = isWhole ? Math.round(allowed) : allowed;
            event.target.value = String(next);
            onChange(next);
          }}
        />
      </label>
      <p id={`${id}-hint`} className="mt-1 text-xs text-quiet">
        {hint}
      </p>
    </div>
  );
}

function SeedField() {
  const seed = useSettings((state) => state.settings.seed);
  const id = useId();
  return (
    <div>
      <div className="flex items-center justify-between gap-3">
        <label htmlFor={id} className="text-sm font-medium">
          Seed
        </label>
        <div className="flex gap-1">
          <Button
            look="quiet"
            aria-label="Draw a seed"
            title="Draw a seed"
            onClick={() => changeSettings({ seed: newSeed() })}
          >
            <Dices size={18} aria-hidden />
          </Button>
          <input
            id={id}
            type="number"
            min={0}
            max={0xffffffff}
            step={1}
            value={seed ?? ""}
            placeholder="random"
            aria-describedby={`${id}-hint`}
            className="h-9 w-32 rounded-md border border-line-strong bg-panel px-2 text-right tabular-nums pointer-coarse:h-11"
            onChange={(event) => {
              const typed = Math.trunc(event.target.valueAsNumber);
              changeSettings({ seed: Number.isFinite(typed) ? Math.min(Math.max(typed, 0), 0xffffffff) : null });
            }}
          />
        </div>
      </div>
      <p id={`${id}-hint`} className="mt-1 text-xs text-quiet">
        The same seed, model and settings write the same text again. Leave it empty for a new one each run.
      </p>
    </div>
  );
}
