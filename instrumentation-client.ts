import { takeRequests } from "./lib/client/site/request-store";
import { guardPage } from "./lib/privacy/guard-page";
import { guardRequests } from "./lib/privacy/guard-requests";
import { isPageHeld } from "./lib/privacy/page-hold";

// Next runs this file before anything else of the page.
guardRequests({ by: "page", isOffline: isPageHeld, deliver: takeRequests });
guardPage(takeRequests);
