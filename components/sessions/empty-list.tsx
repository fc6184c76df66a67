"use client";

import Link from "next/link";
import { plainQuery, useSessionList } from "@/lib/client/session/session-list-store";
import { Button } from "../ui/button";
import { ask, focusSearch } from "./find-bar";
import { isNarrowed } from "./query-address";
import { importSessions } from "./session-actions";

/** What stands in place of the list where it has no rows. */
export function EmptyList() {
  const query = useSessionList((state) => state.query);
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-16 text-center">
      {isNarrowed(query) ? <NothingFound search={query.search.trim()} /> : <NoSessionYet />}
    </div>
  );
}

function NothingFound({ search }: { search: string }) {
  return (
    <>
      <h2 className="font-medium">Nothing found</h2>
      <p className="max-w-prose text-sm wrap-anywhere text-quiet">
        {search === "" ? (
          "No session fits these filters."
        ) : (
          <>
            No session that fits holds “<bdi>{search}</bdi>”.
          </>
        )}
      </p>
      <Button
        onClick={() => {
          ask({ ...plainQuery, sort: useSessionList.getState().query.sort });
          focusSearch();
        }}
      >
        Clear search and filters
      </Button>
    </>
  );
}

function NoSessionYet() {
  return (
    <>
      <h2 className="font-medium">No session yet</h2>
      <p className="max-w-prose text-sm text-quiet">
        Every prompt that you work on becomes a session: your words, each version that was made from them, and how. It
        is saved as you go, in this browser and nowhere else, and stands here until you delete it.
      </p>
      <div className="flex flex-wrap justify-center gap-2">
        <Link
          href="/"
          prefetch={false}
          className="inline-flex min-h-9 items-center rounded-md bg-gold-fill px-3 text-sm font-medium text-gold-ink hover:bg-gold-fill-hover pointer-coarse:min-h-11"
        >
          Go to the workbench
        </Link>
        <Button onClick={importSessions}>Import a file…</Button>
      </div>
    </>
  );
}
