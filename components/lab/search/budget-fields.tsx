import { TextField } from "../../models/form-fields";
import type { BudgetDraft } from "./budget";

interface BudgetFieldsProps {
  readonly legend: string;
  readonly budget: BudgetDraft;
  readonly onChange: (budget: BudgetDraft) => void;
}

/** What a search may take: calls, tokens and minutes. */
export function BudgetFields({ legend, budget, onChange }: BudgetFieldsProps) {
  return (
    <fieldset className="grid gap-3 sm:max-w-xl sm:grid-cols-3">
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      {(["calls", "tokens", "minutes"] as const).map((name) => (
        <TextField
          key={name}
          label={{ calls: "Calls", tokens: "Tokens", minutes: "Minutes" }[name]}
          inputMode="numeric"
          value={budget[name]}
          onChange={(event) => onChange({ ...budget, [name]: event.target.value })}
        />
      ))}
    </fieldset>
  );
}
