import { guardMarkup } from "./guard-markup";
import { followHold, isPageHeld } from "./page-hold";
import { prototypeOf } from "./refuse-ways";
import { stoppedRecord, type RequestRecord } from "./request-record";
import { guardWay, takeWay } from "./stand-guard";

const preventDefault = takeWay(Event.prototype, "preventDefault");
const composedPath = takeWay(Event.prototype, "composedPath");
const getAttribute = takeWay(Element.prototype, "getAttribute");
const closest = takeWay(Element.prototype, "closest");

/**
 * Guards what only a page has: frames and windows, in which no guard would stand, never come to be; and while the page
 * is held, it leads to no other site. To be called before anything else runs in the page.
 */
export function guardPage(deliver: (records: readonly RequestRecord[]) => void): void {
  function refuse(url: string): never {
    deliver([stoppedRecord(url, "page", "blocked")]);
    throw new DOMException("Goldsmith opens no frame, no window and no other site.", "SecurityError");
  }

  followHold();
  guardMarkup(refuse);
  guardWay(window, "open", ([address = ""]) => {
    const text = String(address);
    refuse((text === "" ? null : absolute(text)) ?? "about:blank");
  });

  guardWay(prototypeOf("DocumentPictureInPicture"), "requestWindow", () => refuse("about:blank"));

  /** Where that leads away from this site while the page is held, and null else. */
  function wayOut(address: string | null): string | null {
    const url = address === null ? null : absolute(address);
    return url !== null && leadsAway(url) && isPageHeld() ? url : null;
  }

  /** Where a click on it, or its being sent, would lead away. An element may have any of these, whatever it is. */
  function wayOutOf(element: unknown): string | null {
    if (!(element instanceof Element)) return null;
    // The standard says that it gives a text or null.
    const read = (name: string) => wayOut(getAttribute(element, [name]) as string | null);
    return read("href") ?? read("xlink:href") ?? read("action") ?? read("formaction");
  }

  function stop(event: Event, url: string): void {
    preventDefault(event, []);
    deliver([stoppedRecord(url, "page", "blocked")]);
  }

  // Of this window: by a script, a link, a form or a page that refreshes itself. Some browsers do not have it yet.
  (window as { navigation?: EventTarget }).navigation?.addEventListener("navigate", (event) => {
    const url = wayOut((event as NavigateEvent).destination.url);
    if (url !== null && event.cancelable) stop(event, url);
  });

  // Of a new window, by a link or a form.
  for (const type of ["click", "auxclick", "submit"]) {
    const look = (event: Event) => {
      const submitter = event instanceof SubmitEvent ? event.submitter : null;
      // A path is a list of targets.
      const url = [submitter, ...(composedPath(event, []) as EventTarget[])]
        .map(wayOutOf)
        .find((found) => found !== null);
      if (url !== undefined) stop(event, url);
    };
    addEventListener(type, look, { capture: true });
  }
  // No listener of the window hears a click on an element outside the document, and a closed shadow root hides which
  // element was clicked.
  for (const [prototype, name] of [
    [HTMLElement.prototype, "click"],
    [EventTarget.prototype, "dispatchEvent"],
    [HTMLFormElement.prototype, "submit"],
    [HTMLFormElement.prototype, "requestSubmit"],
  ] as const) {
    guardWay(prototype, name, ([given], self) => {
      if (!(self instanceof Element)) return;
      const url = wayOutOf(given) ?? wayOutOf(self) ?? wayOutOf(closest(self, ["a, area, form"]));
      if (url !== null) refuse(url);
    });
  }
  guardWay(Element.prototype, "attachShadow", (parameters) => {
    parameters[0] = { ...(parameters[0] as ShadowRootInit | undefined), mode: "open" };
  });
}

function absolute(address: string): string | null {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : null;
}

/** To another site, or to another program. What a script makes itself stays here. */
function leadsAway(url: string): boolean {
  const { protocol, origin } = new URL(url);
  return origin !== location.origin && !["blob:", "data:", "about:", "javascript:"].includes(protocol);
}
