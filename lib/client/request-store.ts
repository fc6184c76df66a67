import { create } from "zustand";
import { foreignRequests, type ForeignRequest } from "../base/foreign-requests";
import { optimizerWorker } from "./optimizer-worker";

interface RequestState {
  readonly page: readonly ForeignRequest[];
  readonly worker: readonly ForeignRequest[];
}

/** Requests to other hosts since the page was loaded, as the browser's own resource timing lists them. */
export const useRequests = create<RequestState>(() => ({ page: [], worker: [] }));

/** Begins to watch the page's own requests, those before this call included. */
export function watchPageRequests(): void {
  const observer = new PerformanceObserver((list) => {
    const found = foreignRequests(list.getEntries(), location.origin);
    if (found.length > 0) useRequests.setState((state) => ({ page: [...state.page, ...found] }));
  });
  observer.observe({ type: "resource", buffered: true });
}

/** Asks the worker for its requests. */
export async function readWorkerRequests(): Promise<void> {
  const answer = await optimizerWorker.call((service) => service.foreignRequests());
  if (answer.ok) useRequests.setState({ worker: answer.value });
}

/** Puts the worker's list with the page's, since a worker that is ended takes its own along. */
export async function keepWorkerRequests(): Promise<void> {
  await readWorkerRequests();
  useRequests.setState(({ page, worker }) => ({ page: [...page, ...worker], worker: [] }));
}
