import { proposePrompt } from "./session-store";

/** How the fragment begins in which the service worker hands over what another program shared. */
const SHARED = "#shared&";

/**
 * Puts what another program shared with the installed Goldsmith on the workbench, and out of the address, so that a
 * reload or a copied address does not carry it again.
 */
export function takeSharedText(): void {
  if (!location.hash.startsWith(SHARED)) return;
  const text = readSharedText(location.hash.slice(SHARED.length));
  history.replaceState(history.state, "", location.pathname + location.search);
  if (text !== null) proposePrompt(text);
}

/**
 * The text of a share, given as `title=…&text=…&url=…`; null where there is none. The address of a page is of use
 * only where it comes alone or belongs to the text.
 */
export function readSharedText(query: string): string | null {
  const shared = new URLSearchParams(query);
  const [title, text, url] = (["title", "text", "url"] as const).map((name) => shared.get(name)?.trim() ?? "");
  // Some programs send the page's title as the text too, or its address at the end of the text.
  const parts = [title === text ? "" : title, text, text?.includes(url ?? "") === true ? "" : url];
  const whole = parts.filter((part) => part !== undefined && part !== "").join("\n\n");
  return whole === "" ? null : whole;
}
