import type { RequestRecord } from "./request-record";

/** What a worker, or the service worker, tells the page of its requests. */
export interface RequestReport {
  readonly type: "requests";
  readonly requests: readonly RequestRecord[];
}

/** Whether a message is a report; others pass on the same way. */
export function isRequestReport(message: unknown): message is RequestReport {
  return typeof message === "object" && message !== null && "type" in message && message.type === "requests";
}
