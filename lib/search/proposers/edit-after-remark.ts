import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import type { Candidate, Ledger, Steps } from "../search";
import { askWithFewer, askWithLess } from "./ask-with-fewer";
import type { SeenRow } from "./evidence";
import { readChild, roomForChild } from "./read-child";

/** A remark about what a prompt led to on some rows, and then the edit that heeds it. */
export interface RemarkedEdit {
  readonly startText: string;
  /** The most telling first; the last ones are left out where they do not fit. */
  readonly shown: readonly SeenRow[];
  /** Of the prompts or changes before, the first one first; left out before the rows. */
  readonly earlier: readonly string[];
  readonly temperature: number;
  readonly tokensOfRemark: number;
  readonly askForRemark: (shown: readonly SeenRow[]) => readonly ChatMessage[];
  readonly askForEdit: (asked: EditRequest) => readonly ChatMessage[];
  /** Told where the model names no change. */
  readonly reasonOf: (remark: string) => string;
}

/** What a request for an edit holds. */
export interface EditRequest {
  readonly shown: readonly SeenRow[];
  readonly remark: string;
  readonly earlier: readonly string[];
  /** Of the new prompt, at most. */
  readonly words: number;
}

/** Two requests. Null where they do not fit, nothing was remarked, or no prompt came. Fails as the ledger does. */
export async function* editAfterRemark(parent: Candidate, edit: RemarkedEdit, ledger: Ledger): Steps<Candidate | null> {
  const { startText, earlier, temperature } = edit;
  const { words, tokens } = roomForChild(startText);
  const sampling = { temperature, topP: 1 };
  const remarked = yield* askWithFewer(
    {
      items: edit.shown,
      least: 1,
      ask: edit.askForRemark,
      sampling: { ...sampling, maxTokens: edit.tokensOfRemark },
    },
    ledger,
  );
  if (!remarked.ok) return remarked;
  const remark = remarked.value?.answer.text.trim() ?? "";
  if (remarked.value === null || remark === "") return succeed(null);
  const edited = yield* askWithLess(
    {
      rows: remarked.value.shown,
      earlier,
      ask: (shown, before) => edit.askForEdit({ shown, remark, earlier: before, words }),
      sampling: { ...sampling, maxTokens: tokens },
    },
    ledger,
  );
  if (!edited.ok || edited.value === null) return edited.ok ? succeed(null) : edited;
  return yield* readChild(edited.value, { startText, parents: [parent.id], reason: edit.reasonOf(remark) });
}
