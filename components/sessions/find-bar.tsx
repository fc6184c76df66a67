"use client";

import { Search, SlidersHorizontal, X } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import { changeQuery, useSessionList } from "@/lib/client/session/session-list-store";
import type { SessionQuery } from "@/lib/store/session-list";
import { Button } from "../ui/button";
import { Choice } from "../ui/choice";
import { isComposing, take, useKeys } from "../ui/use-keys";
import { listKeys } from "./list-keys";
import { sorts, writeQuery } from "./query-address";
import { useSessionsPage } from "./session-actions";
import { focusRow, focusSettled } from "./selection-store";
import { modelName, verdictName } from "./describe-session";

const SEARCH_ID = "search-sessions";
const allVerdicts = ["undecided", "golden", "chosen", "kept"] as const;

/** Search as one types, order and filters. */
export function FindBar() {
  const query = useSessionList((state) => state.query);
  const models = useSessionList((state) => state.models);
  const [isOpen, setIsOpen] = useState(false);
  useKeys(onPageKey);
  const filters = Number(query.model !== null) + Number(query.verdict !== null);
  // One that a link names and no session has is shown all the same, so that it can be taken off.
  const modelChoices = query.model === null || models.includes(query.model) ? models : [query.model, ...models];

  return (
    <search className="flex flex-wrap gap-2">
      <div className="relative min-w-0 grow basis-64">
        <Search size={16} className="pointer-events-none absolute inset-y-0 left-3 my-auto text-quiet" aria-hidden />
        <input
          id={SEARCH_ID}
          type="text"
          role="searchbox"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={1_000}
          spellCheck={false}
          dir="auto"
          aria-label="Search in all texts"
          aria-keyshortcuts={listKeys.search.key.label}
          placeholder="Search in all texts"
          value={query.search}
          className="min-h-9 w-full rounded-md border border-line-strong bg-panel pr-10 pl-9 text-sm pointer-coarse:min-h-11"
          onChange={(event) => ask({ search: event.target.value })}
          onKeyDown={onSearchKey}
        />
        {query.search === "" ? (
          <kbd
            aria-hidden
            className="pointer-events-none absolute inset-y-0 right-2.5 my-auto h-fit rounded border border-line px-1.5 text-xs text-quiet pointer-coarse:hidden"
          >
            {listKeys.search.key.label}
          </kbd>
        ) : (
          <button
            type="button"
            aria-label="Clear the search"
            className="absolute inset-y-0 right-0 grid w-9 place-items-center rounded-md text-quiet hover:text-ink pointer-coarse:w-11"
            onClick={() => {
              ask({ search: "" });
              focusSearch();
            }}
          >
            <X size={16} aria-hidden />
          </button>
        )}
      </div>
      <Button
        className="sm:hidden pointer-coarse:min-w-11"
        aria-expanded={isOpen}
        aria-controls="session-filters"
        aria-label={filters === 0 ? "Order and filters" : `Order and filters, ${filters} set`}
        onClick={() => setIsOpen(!isOpen)}
      >
        <SlidersHorizontal size={16} aria-hidden />
        {filters > 0 && <span className="text-xs tabular-nums">{filters}</span>}
      </Button>
      <div id="session-filters" className={`w-full gap-2 sm:flex sm:w-auto ${isOpen ? "grid grid-cols-3" : "hidden"}`}>
        <Choice
          label="Order"
          value={query.sort}
          onChange={(value) => ask({ sort: value as SessionQuery["sort"] })}
          isSet={false}
          className="sm:max-w-48"
        >
          {Object.entries(sorts).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice
          label="Model"
          value={query.model ?? ""}
          onChange={(value) => ask({ model: value === "" ? null : value })}
          isSet={query.model !== null}
          className="sm:max-w-48"
        >
          <option value="">Any model</option>
          {modelChoices.map((id) => (
            <option key={id} value={id}>
              {modelName(id)}
            </option>
          ))}
        </Choice>
        <Choice
          label="Outcome"
          value={query.verdict ?? ""}
          onChange={(value) => ask({ verdict: allVerdicts.find((name) => name === value) ?? null })}
          isSet={query.verdict !== null}
          className="sm:max-w-48"
        >
          <option value="">Any outcome</option>
          {allVerdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {verdictName(verdict)}
            </option>
          ))}
        </Choice>
      </div>
    </search>
  );
}

/** Asks for something else; order and filters also stand in the address, where a reload or a bookmark finds them. */
export function ask(changes: Partial<SessionQuery>): void {
  focusSettled();
  changeQuery(changes);
  const { pathname } = window.location;
  window.history.replaceState(null, "", `${pathname}${writeQuery(useSessionList.getState().query)}`);
}

/** Puts the focus into the search. */
export function focusSearch(): void {
  document.getElementById(SEARCH_ID)?.focus();
}

function onSearchKey(event: KeyboardEvent<HTMLInputElement>): void {
  if (isComposing(event.nativeEvent)) return;
  if (event.key === "Escape" && event.currentTarget.value !== "") {
    event.preventDefault();
    ask({ search: "" });
  } else if (event.key === "ArrowDown" || event.key === "Enter") {
    event.preventDefault();
    focusRow(useSessionList.getState().ids[0]);
  }
}

function onPageKey(event: globalThis.KeyboardEvent): void {
  if (isComposing(event) || event.defaultPrevented) return;
  if (useSessionsPage.getState().dialog !== null || document.querySelector("dialog[open]") !== null) return;
  if (listKeys.search.key.fits(event)) take(event, focusSearch);
}
