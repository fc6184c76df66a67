"use client";

import { useEffect } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import type { JournalPlace } from "@/lib/client/database/journal";
import { storeAgain } from "@/lib/client/session/session-store";
import { forgetKeptAsNew, useStorage } from "@/lib/client/database/storage-queue";
import { useUnsaved } from "@/lib/client/database/typing";
import { listUnsaved, unsavedTexts, writeUnsaved } from "@/lib/client/database/unsaved-texts";
import { saveFile } from "../ui/save-file";
import { Button } from "../ui/button";

const look = "flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-gold-wash px-5 py-2 text-sm";

/** Under the header while what is written is not being saved, or what was saved cannot be read. */
export function StorageNotice() {
  const { failure: latest, damagedRows, isKeptAsNew } = useStorage();
  const isLate = useUnsaved((state) => state.isLate);
  // What was done since may have gone well, and what was typed is not saved all the same.
  const refusal = useUnsaved((state) => state.failure);
  const failure = latest ?? refusal;
  if (failure !== null)
    return <NotSaved {...describeFailure(failure)} isReadOnly={failure.kind === "database-newer"} />;
  if (isLate) return <NotSaved {...lateWords} isReadOnly={false} />;
  if (isKeptAsNew) return <KeptAsNew />;
  if (damagedRows === 0) return null;
  return (
    <div role="alert" className={look}>
      <p>
        <strong className="font-medium">
          {damagedRows === 1 ? "One saved entry cannot be read" : `${damagedRows} saved entries cannot be read`}.
        </strong>{" "}
        It is left out here and was not deleted. Everything else works and is saved.
      </p>
    </div>
  );
}

const lateWords = {
  title: "The browser’s database has not answered for some seconds",
  advice: "Another tab may be importing or exporting. Everything works, and saving goes on as soon as it answers.",
  detail: null,
};

interface NotSavedProps {
  readonly title: string;
  readonly advice: string;
  readonly detail: string | null;
  readonly isReadOnly: boolean;
}

/** What happened, exactly what is not saved, where that is kept meanwhile, and what to press. */
function NotSaved({ title, advice, detail, isReadOnly }: NotSavedProps) {
  const { words, place } = useUnsaved();
  const texts = unsavedTexts(words);
  const isLostByClosing = texts.length > 0 && place === "nowhere";
  useEffect(() => {
    if (!isLostByClosing) return;
    window.addEventListener("beforeunload", askFirst);
    return () => window.removeEventListener("beforeunload", askFirst);
  }, [isLostByClosing]);

  return (
    <div role="alert" className={look}>
      <div className="flex min-w-0 grow basis-96 flex-col gap-1">
        <p>
          <strong className="font-medium">{title}.</strong> {advice}
        </p>
        {texts.length > 0 && (
          <p>
            Not saved yet: <strong className="font-medium">{listUnsaved(texts)}</strong>. {describePlace[place]}
          </p>
        )}
        {detail !== null && (
          <details className="text-xs text-quiet">
            <summary>The browser’s own words</summary>
            <p className="mt-1 font-mono wrap-anywhere">{detail}</p>
          </details>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {isReadOnly ? (
          <Button onClick={() => location.reload()}>Reload the page</Button>
        ) : (
          <Button onClick={storeAgain}>Try again</Button>
        )}
        {texts.length > 0 && (
          <Button onClick={() => saveFile("goldsmith-not-saved.txt", writeUnsaved(texts), "text/plain")}>
            Save it as a file
          </Button>
        )}
      </div>
    </div>
  );
}

/** The browser asks, in its own words, before it closes the tab. */
function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

const describePlace: Readonly<Record<JournalPlace, string>> = {
  file: "It is kept on this device and comes back when the page is opened again.",
  local:
    "It is kept in the browser’s local storage and comes back when the page is opened again; if the browser crashes, the last half minute may be missing.",
  nowhere: "It is in this tab alone: save it as a file, or copy it, before you close the tab.",
};

function KeptAsNew() {
  return (
    <div role="status" className={look}>
      <p className="min-w-0 grow basis-96">
        <strong className="font-medium">Another tab deleted this session while you were writing in it.</strong> Nothing
        of it is lost here: it goes on as a new session.
      </p>
      <Button onClick={forgetKeptAsNew}>OK</Button>
    </div>
  );
}
