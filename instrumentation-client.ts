import { takeRequests } from "./lib/client/request-store";
import { guardRequests } from "./lib/privacy/guard-requests";
import { isOfflineInPage } from "./lib/privacy/page-switch";

// Next runs this file before anything else of the page.
guardRequests({ by: "page", isOffline: isOfflineInPage, deliver: takeRequests });
