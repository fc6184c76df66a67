import { create } from "zustand";
import { leftForOthers, type RequestRecord } from "../../privacy/request-record";

interface RequestState {
  /** Of the page, its workers and the service worker, as they told of them. */
  readonly records: readonly RequestRecord[];
  /** How many went, or may have gone, to other hosts. */
  readonly foreignCount: number;
}

/** Every request since the page was loaded. */
export const useRequests = create<RequestState>(() => ({ records: [], foreignCount: 0 }));

/** Adds requests to the ledger. */
export function takeRequests(added: readonly RequestRecord[]): void {
  useRequests.setState(({ records, foreignCount }) => ({
    records: [...records, ...added],
    foreignCount: foreignCount + added.filter((record) => leftForOthers(record, location.origin)).length,
  }));
}
