"use client";

import { ChevronDown, Download, GraduationCap, HardDriveDownload, Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { useBackup } from "@/lib/client/transfer/backup-state";
import { followSessions, prepareSessions, useSessionList } from "@/lib/client/session/session-list-store";
import { sessionAddress } from "@/lib/client/session/session-address";
import { openSession } from "@/lib/client/session/session-store";
import { Button } from "../ui/button";
import { Menu } from "../ui/menu";
import { DeletedBar } from "./deleted-bar";
import { EmptyList } from "./empty-list";
import { FindBar } from "./find-bar";
import { SessionsDialogs } from "./sessions-dialogs";
import { isNarrowed, readQuery } from "./query-address";
import { keepSelected } from "./selection-store";
import { exportForTraining, exportSessions, importSessions, openBackup, useSessionsPage } from "./session-actions";
import { SessionList } from "./session-list";
import { describeFound, StatusLine } from "./status-line";
import { countSessions } from "./describe-session";

// In a browser the database opens while React still takes the page over.
if (typeof indexedDB !== "undefined") void prepareSessions();

/** All stored sessions: found, put in order, handed on and deleted here. */
export function SessionsPage() {
  const bar = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const deleted = useSessionsPage((state) => state.deleted);
  const dialog = useSessionsPage((state) => state.dialog);
  const canWrite = useSessionList((state) => state.canWrite);
  const isEmpty = useSessionList(({ ids, status }) => ids.length === 0 && status === "settled");
  const total = useSessionList((state) => state.total);
  const hasFailed = useSessionList(({ status }) => status === "failed");
  const hasRows = useSessionList(({ ids }) => ids.length > 0);

  useEffect(() => {
    // Who comes back from a session finds what was searched for; a reload forgets it.
    const { search } = useSessionList.getState().query;
    return followSessions({ ...readQuery(window.location.search), search });
  }, []);
  useEffect(
    () =>
      useSessionList.subscribe(({ ids, status }) => {
        if (status === "settled") keepSelected(ids);
      }),
    [],
  );

  const open = useCallback(
    (id: string) => {
      // First, so that the workbench does not show another one meanwhile.
      void openSession(id).then(() => router.push(sessionAddress(id)));
    },
    [router],
  );

  return (
    <>
      <main className="mx-auto flex w-full max-w-[76rem] grow flex-col px-3 pt-4 pb-24 sm:px-5 lg:pt-6">
        <PageHeader />
        {!canWrite && <ReadOnlyNotice />}
        <div
          ref={bar}
          className="sticky top-(--header-height) z-[5] -mx-3 flex flex-col gap-1 bg-paper px-3 pt-3 pb-1 sm:-mx-5 sm:px-5"
        >
          {total !== 0 && (
            <>
              <FindBar />
              <StatusLine />
            </>
          )}
        </div>
        <section aria-label="Found sessions" className="overflow-clip rounded-lg border border-line bg-panel">
          {isEmpty && <EmptyList />}
          {hasFailed && !hasRows && (
            <p className="px-6 py-16 text-center text-sm text-quiet">The sessions cannot be read. None was changed.</p>
          )}
          {hasRows && <SessionList bar={bar} onOpen={open} />}
        </section>
        {deleted !== null && <DeletedBar deleted={deleted} />}
      </main>
      <News />
      {dialog !== null && <SessionsDialogs />}
    </>
  );
}

function PageHeader() {
  const total = useSessionList((state) => state.total);
  const canWrite = useSessionList((state) => state.canWrite);
  // The browser wants to be asked again, and nothing is backed up until then.
  const isWaiting = useBackup(({ status }) => status === "closed");
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
      <div className="mr-auto">
        <h1 className="text-lg font-semibold tracking-tight">Sessions</h1>
        <p className="text-sm text-quiet tabular-nums">
          {total === null || total === 0
            ? "Kept in this browser only."
            : `${countSessions(total)}, kept in this browser only.`}
        </p>
      </div>
      <div className="flex w-full flex-wrap gap-2 *:max-sm:grow sm:w-auto">
        <Button disabled={!canWrite} onClick={importSessions}>
          <Upload size={16} className="max-sm:hidden" aria-hidden />
          Import…
        </Button>
        <div className="flex">
          <Button
            disabled={total === null || total === 0}
            className="grow rounded-r-none border-r-0"
            onClick={() => exportSessions(null)}
          >
            <Download size={16} className="max-sm:hidden" aria-hidden />
            Export all…
          </Button>
          <MoreExports />
        </div>
        <Button onClick={openBackup}>
          <HardDriveDownload size={16} className="max-sm:hidden" aria-hidden />
          {isWaiting ? "Backup waits…" : "Backup…"}
        </Button>
      </div>
    </div>
  );
}

/** Stays of use where no session is: files of pairs can be made into training files too. */
function MoreExports() {
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setOpener(null), []);
  const items = [{ name: "Export for training…", icon: GraduationCap, act: () => exportForTraining(null) }];
  return (
    <>
      <Button
        aria-label="More ways to export"
        aria-haspopup="menu"
        aria-expanded={opener !== null}
        className="rounded-l-none px-2 max-sm:px-1 pointer-coarse:min-w-11"
        onClick={(event) => setOpener(event.currentTarget)}
      >
        <ChevronDown size={16} aria-hidden />
      </Button>
      {opener !== null && <Menu label="More ways to export" items={items} opener={opener} onClose={close} />}
    </>
  );
}

function ReadOnlyNotice() {
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3 rounded-lg border border-line-strong bg-gold-wash px-4 py-2 text-sm">
      <p className="min-w-64 grow basis-0">
        <strong className="font-medium">A newer Goldsmith has saved here.</strong> Sessions can be found, opened and
        exported. To change them, reload the page: that gets the newer version.
      </p>
      <Button onClick={() => window.location.reload()}>Reload the page</Button>
    </div>
  );
}

/** Says politely how many were found and what was done. */
function News() {
  const news = useSessionsPage((state) => state.news);
  const found = useSessionList(({ ids, status, query }) =>
    status === "settled" && isNarrowed(query) ? describeFound(ids.length, status, true) : "",
  );
  return (
    <>
      <p role="status" className="sr-only">
        {found}
      </p>
      <p role="status" className="sr-only">
        {news}
      </p>
    </>
  );
}
