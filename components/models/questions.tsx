"use client";

import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ask, carryOut, useModelsPage, type Question } from "./page-actions";
import { describeBytes } from "./describe-loading";
import { isImportedFolder } from "@/lib/models/stored-entry";

/** Asks before anything is deleted. */
export function Questions() {
  const question = useModelsPage((state) => state.question);
  if (question === null) return null;
  const close = () => ask(null);
  return (
    <Dialog title={question.kind === "delete" ? `Delete ${question.name}?` : "Delete all models?"} onClose={close}>
      <div className="flex flex-col gap-5 p-5 text-sm">
        <p>{describeLoss(question)}</p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" onClick={() => void carryOut(question)}>
            {question.kind === "delete" ? "Delete" : "Delete all"}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function describeLoss(question: Question): string {
  const freed = `${describeBytes(question.bytes)} are freed.`;
  if (question.kind === "delete-all") {
    return `${freed} Models that were imported from disk leave the list too. Your sessions stay. To write with a model again you must download or import it once more.`;
  }
  return isImportedFolder(question.folder)
    ? `${freed} It came from your disk and leaves the list; keep its folder if you want to import it again.`
    : `${freed} It can be downloaded again at any time. What it wrote stays.`;
}
