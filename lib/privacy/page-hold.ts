import { followOffline } from "./offline-switch";
import { isOfflineInPage } from "./page-switch";
import { takeWay } from "./stand-guard";
import { PAGE_POLICY } from "./strict-policy";

let isHeld = false;
let hold = (): void => undefined;

/**
 * Whether this page reaches no host but its own: since the switch "Offline" was turned on, or since the page's start
 * where it was on then. It holds for the rest of the page's life, because no script can loosen a security policy, this
 * one included: where the switch is off again, only a reload opens the page.
 */
export function isPageHeld(): boolean {
  if (!isHeld && isOfflineInPage()) hold();
  return isHeld;
}

/**
 * Holds the page from the moment when the switch is turned on, in whichever tab. To be called before any other script
 * runs: what it needs then, nobody can have changed.
 */
export function followHold(): void {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = PAGE_POLICY;
  const append = takeWay(Element.prototype, "append");
  const headOf = takeWay(Document.prototype, "head");
  hold = () => {
    if (isHeld) return;
    isHeld = true;
    // The browser adds a policy that comes later to those that are there, and keeps it when the element is taken away.
    append(headOf(document, []), [policy]);
  };
  isPageHeld();
  followOffline((isOn) => {
    if (isOn) hold();
  });
}
