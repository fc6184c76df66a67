import { guardRequests } from "../lib/privacy/guard-requests";
import { isOfflineInWorker } from "../lib/privacy/offline-switch";
import type { RequestReport } from "../lib/privacy/request-report";

// Imported before all else, so that nothing runs in this worker that does not go through it.
guardRequests({
  by: "worker",
  isOffline: isOfflineInWorker,
  deliver(requests) {
    postMessage({ type: "requests", requests } satisfies RequestReport);
  },
});
