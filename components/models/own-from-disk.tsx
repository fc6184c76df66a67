"use client";

import { useRef, useState, type DragEvent } from "react";
import type { Failure } from "@/lib/base/failure";
import { examineFiles, importModel, useOwnModels } from "@/lib/client/models/own-model-store";
import type { CatalogEntry } from "@/lib/models/catalog";
import type { GivenFile } from "@/lib/base/given-file";
import type { ImportPlan } from "@/lib/models/folder-reading";
import { Button } from "../ui/button";
import { ChatFormatField, DeviceField, withChatFormat } from "./form-fields";
import { GgufPreview } from "./gguf-preview";
import { readDropped, readPicked } from "./given-files";
import { ModelFailure } from "./model-failure";
import { describeBytes, describeLoading } from "./describe-loading";

type Outcome =
  | { readonly kind: "examined"; readonly plan: ImportPlan }
  | { readonly kind: "imported"; readonly entry: CatalogEntry }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Takes a model's folder from this device: shows what would be stored, then stores it. */
export function OwnFromDisk() {
  const importing = useOwnModels((state) => state.importing);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function examine(files: readonly GivenFile[]): Promise<void> {
    // Whoever closes the picker chooses nothing.
    if (files.length === 0) return;
    const examined = await examineFiles(files);
    setOutcome(
      examined.ok ? { kind: "examined", plan: examined.value } : { kind: "failed", failure: examined.failure },
    );
  }

  async function store(plan: ImportPlan): Promise<void> {
    const imported = await importModel(plan);
    setOutcome(
      imported.ok ? { kind: "imported", entry: imported.value } : { kind: "failed", failure: imported.failure },
    );
  }

  return (
    <div className="flex max-w-3xl flex-col gap-4 text-sm">
      <FolderDrop isDisabled={importing !== null} onFiles={(files) => void examine(files)} />
      {importing !== null && (
        <div className="flex flex-col gap-1.5">
          <progress
            className="h-2 w-full"
            aria-label={`Importing ${importing.name}`}
            {...(importing.progress?.bytesTotal != null && {
              value: importing.progress.bytesDone / Math.max(1, importing.progress.bytesTotal),
            })}
          />
          <p className="text-xs tabular-nums">
            {describeLoading({ progress: importing.progress, secondsLeft: null }).replace("Downloading", "Storing")}
          </p>
        </div>
      )}
      {importing === null && outcome?.kind === "examined" && (
        <Preview plan={outcome.plan} onImport={(plan) => void store(plan)} />
      )}
      {outcome?.kind === "failed" && <ModelFailure failure={outcome.failure} />}
      <p role="status">{outcome?.kind === "imported" && describeImported(outcome.entry)}</p>
    </div>
  );
}

function describeImported({ name, use }: CatalogEntry): string {
  return use === "meaning"
    ? `${name} is stored. From now on it compares meanings here, without any network.`
    : `${name} is stored and stands on the list above. It works without any network.`;
}

function Preview({ plan, onImport }: { plan: ImportPlan; onImport: (plan: ImportPlan) => void }) {
  const [format, setFormat] = useState("");
  const [device, setDevice] = useState("wasm");
  const { files, bytes, gguf } = plan;
  const record = gguf === undefined ? plan.record : { ...plan.record, device };
  return (
    <div className="flex flex-col gap-4 rounded-lg border border-line-strong p-4">
      <p>
        <strong className="font-medium wrap-anywhere">{String(record["name"])}</strong> is whole: {layoutOf(plan)},{" "}
        {describeBytes(bytes)} in {countFiles(gguf?.files ?? files.length)}, copied into the browser’s storage. Nothing
        is sent anywhere.
      </p>
      {gguf !== undefined && <GgufPreview record={record} gguf={gguf} />}
      {record["use"] === "meaning" ? (
        <p>It writes no text: it tells how alike two texts are in meaning.</p>
      ) : (
        <div className="grid gap-4 sm:max-w-xl sm:grid-cols-2">
          <ChatFormatField value={format} onChange={(event) => setFormat(event.target.value)} />
          {gguf !== undefined && <DeviceField value={device} onChange={(event) => setDevice(event.target.value)} />}
        </div>
      )}
      <div>
        <Button look="primary" onClick={() => onImport({ ...plan, record: withChatFormat(record, format) })}>
          Import
        </Button>
      </div>
    </div>
  );
}

function layoutOf({ record, gguf }: ImportPlan): string {
  if (gguf !== undefined) return "a GGUF model";
  return record["engine"] === "web-llm" ? "WebLLM’s layout" : "an ONNX model";
}

function countFiles(count: number): string {
  return count === 1 ? "one file" : `${count} files`;
}

interface FolderDropProps {
  readonly isDisabled: boolean;
  readonly onFiles: (files: readonly GivenFile[]) => void;
}

function FolderDrop({ isDisabled, onFiles }: FolderDropProps) {
  const folderInput = useRef<HTMLInputElement>(null);
  const filesInput = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  async function drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    setOver(false);
    if (!isDisabled) onFiles(await readDropped(event.dataTransfer));
  }

  function take(input: HTMLInputElement): void {
    onFiles(readPicked(input.files));
    // The same folder can be chosen again, after it was corrected.
    input.value = "";
  }

  return (
    <div
      className={`flex flex-col items-center gap-3 rounded-lg border border-dashed p-6 text-center ${isOver ? "border-gold-fill bg-gold-wash" : "border-line-strong"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <div className="flex flex-wrap justify-center gap-2">
        <Button disabled={isDisabled} onClick={() => folderInput.current?.click()}>
          Choose a folder…
        </Button>
        <Button disabled={isDisabled} onClick={() => filesInput.current?.click()}>
          Choose files…
        </Button>
      </div>
      <p className="text-quiet">
        or drop them here: a GGUF file, as llama.cpp, LM Studio and Ollama use it, or a folder. A WebLLM folder has
        mlc-chat-config.json and its .wasm library; an ONNX one has config.json, tokenizer files and weights.
      </p>
      <input
        ref={(input) => {
          folderInput.current = input;
          // React knows no name for it.
          input?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        className="hidden"
        aria-label="Folder to import"
        onChange={(event) => take(event.target)}
      />
      <input
        ref={filesInput}
        type="file"
        multiple
        className="hidden"
        aria-label="Files to import"
        onChange={(event) => take(event.target)}
      />
    </div>
  );
}
