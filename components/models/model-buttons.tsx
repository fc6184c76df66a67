"use client";

import { Ellipsis, ListX, Power, Trash2, Wrench } from "lucide-react";
import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { downloadModel, repairModel, stopDownload } from "@/lib/client/models/download-store";
import { stopLoading, unloadModel } from "@/lib/client/models/model-store";
import { forgetOwnModel, useOwnModels } from "@/lib/client/models/own-model-store";
import { countStorage, useModelStorage } from "@/lib/client/models/stored-models-store";
import type { Assessment } from "@/lib/models/assess-model";
import { findStoredPart, folderOfEntry, isImportedFolder } from "@/lib/models/stored-entry";
import { Button } from "../ui/button";
import { Menu, type MenuItem } from "../ui/menu";
import type { ModelView } from "./model-view";
import { ask, loadToWrite } from "./page-actions";

interface ModelButtonsProps {
  readonly assessment: Assessment;
  readonly view: ModelView;
  /** It is the one to begin with: its button names it, and fetches and loads it in one go. */
  readonly isBest?: boolean;
}

/** The one thing to do next with the model, and a menu of what else there is. */
export function ModelButtons({ assessment, view, isBest = false }: ModelButtonsProps) {
  const { entry } = assessment;
  const next = useNextStep(assessment, view, isBest);
  const items = useMenuItems(assessment, view);
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setOpener(null), []);
  return (
    <div className={`flex items-center gap-1 ${isBest ? "max-w-full" : "xl:justify-end"}`}>
      {next !== null && (
        <Button
          look={isBest || view.kind === "loaded" ? "primary" : "plain"}
          className={isBest ? "min-w-0 py-1.5 whitespace-normal!" : "max-xl:grow"}
          aria-label={view.kind === "loaded" ? undefined : `${next.name} ${entry.name}`}
          onClick={next.act}
        >
          {isBest && view.kind !== "loaded" ? `${next.name} ${entry.name}` : next.name}
        </Button>
      )}
      {items.length > 0 && (
        <Button
          look="quiet"
          className="min-w-9 px-0 pointer-coarse:min-w-11"
          aria-label={`More for ${entry.name}`}
          aria-haspopup="menu"
          onClick={(event) => setOpener(event.currentTarget)}
        >
          <Ellipsis size={18} aria-hidden />
        </Button>
      )}
      {opener !== null && <Menu label={`More for ${entry.name}`} items={items} opener={opener} onClose={close} />}
    </div>
  );
}

interface NextStep {
  readonly name: string;
  readonly act: () => void;
}

/** Null where the model does not run here and nothing of it is stored. */
function useNextStep({ entry, verdict }: Assessment, view: ModelView, isBest: boolean): NextStep | null {
  const router = useRouter();
  const load = () => loadToWrite(entry);
  const download = isBest ? load : () => void downloadModel(entry);
  switch (view.kind) {
    case "downloading":
      return { name: "Stop", act: () => void stopDownload(entry).then(countStorage) };
    case "loading":
      return { name: "Stop", act: () => void stopLoading() };
    case "loaded":
      return { name: "Go to the workbench", act: () => router.push("/") };
    case "failed":
      return view.failed === "load" ? { name: "Use", act: load } : { name: "Continue", act: download };
    case "part":
      return { name: "Continue", act: download };
    case "stored":
      return verdict === "not" ? null : { name: "Use", act: load };
    case "absent":
      return verdict === "not" ? null : { name: isBest ? "Get" : "Download", act: download };
  }
}

function useMenuItems({ entry }: Assessment, view: ModelView): readonly MenuItem[] {
  const report = useModelStorage((state) => state.report);
  const shelf = useModelStorage((state) => state.shelf);
  const own = useOwnModels((state) => state.models?.find((model) => model.entry.id === entry.id));
  const folder = folderOfEntry(entry);
  const part = folder === null ? null : findStoredPart(folder, report, shelf);
  const isImport = folder !== null && isImportedFolder(folder);
  const isBusy = view.kind === "downloading" || view.kind === "loading";
  const items: MenuItem[] = [];
  if (view.kind === "loaded") items.push({ name: "Unload", icon: Power, act: () => void unloadModel() });
  // Only WebLLM's folders say what each file's bytes must be.
  if (part !== null && !isImport && !isBusy && entry.reference.engine === "web-llm") {
    items.push({ name: "Check and repair", icon: Wrench, act: () => void repairModel(entry) });
  }
  if (own !== undefined && !isImport && !isBusy) {
    items.push({ name: "Take off the list", icon: ListX, act: () => void forgetOwnModel(entry.id) });
  }
  if (folder !== null && part !== null && !isBusy) {
    const { bytes } = part;
    const act = () => ask({ kind: "delete", folder, name: entry.name, bytes });
    items.push({ name: "Delete…", icon: Trash2, isDanger: true, act });
  }
  return items;
}
