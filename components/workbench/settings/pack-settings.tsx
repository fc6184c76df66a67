"use client";

import { Download, Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import type { Failure } from "@/lib/base/failure";
import { builtinPacks } from "@/lib/template/builtin-packs";
import {
  deletePack,
  fetchFipoPack,
  importPack,
  useSettings,
  changeSettings,
} from "@/lib/client/settings/settings-store";
import type { Result } from "@/lib/base/result";
import type { TemplatePack } from "@/lib/template/pack";
import { Button } from "../../ui/button";
import { FileButton } from "../../ui/file-button";

/** Which template pack fills the request; packs come from a file or from FIPO's own address. */
export function PackSettings() {
  const packId = useSettings((state) => state.settings.packId);
  const importedPacks = useSettings((state) => state.importedPacks);
  const [outcome, setOutcome] = useState<Result<TemplatePack> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const chosen = importedPacks.find((pack) => pack.id === packId);

  async function take(pending: Promise<Result<TemplatePack>>): Promise<void> {
    setBusy(true);
    setOutcome(await pending);
    setBusy(false);
  }

  return (
    <div className="flex flex-col gap-3">
      <div>
        <label htmlFor={id} className="mb-1 block text-sm font-medium">
          Template pack
        </label>
        <select
          id={id}
          className="h-10 w-full rounded-md border border-line-strong bg-panel px-2"
          value={packId ?? ""}
          onChange={(event) => changeSettings({ packId: event.target.value === "" ? null : event.target.value })}
        >
          <option value="">What suits the model</option>
          {[...builtinPacks, ...importedPacks].map((pack) => (
            <option key={pack.id} value={pack.id}>
              {pack.name}
            </option>
          ))}
        </select>
      </div>
      <div className="flex flex-wrap gap-2">
        <FileButton accept=".json,application/json" onFile={(file) => void take(importPack(file))} />
        <Button disabled={isBusy} onClick={() => void take(fetchFipoPack())}>
          <Download size={16} aria-hidden />
          FIPO’s own, from GitHub
        </Button>
        {chosen !== undefined && (
          <Button look="quiet" onClick={() => deletePack(chosen.id)}>
            <Trash2 size={16} aria-hidden />
            Remove “{chosen.name}”
          </Button>
        )}
      </div>
      <div role="status" className="text-sm">
        {outcome !== null &&
          (outcome.ok ? `“${outcome.value.name}” is ready and chosen.` : <Refusal failure={outcome.failure} />)}
      </div>
    </div>
  );
}

function Refusal({ failure }: { failure: Failure }) {
  const { title, advice } = describeFailure(failure);
  return (
    <p className="text-danger">
      {title}. {advice}
    </p>
  );
}
