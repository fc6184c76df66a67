import { create } from "zustand";
import { startNewSession } from "./session-store";

/** How the fragment begins in which the service worker hands over what another program shared. */
const SHARED = "#shared&";

interface SharedText {
  readonly text: string;
  /** The host of the page that led here, as the browser tells it; null where it tells none. */
  readonly from: string | null;
}

/** What an address brought along. Any page can make such an address, so nothing is done with it before a person says so. */
export const useSharedText = create<{ readonly shared: SharedText | null }>(() => ({ shared: null }));

/**
 * Takes what another program shared with the installed Goldsmith out of the address, so that a reload or a copied
 * address does not carry it again.
 */
export function takeSharedText(): void {
  if (!location.hash.startsWith(SHARED)) return;
  const text = readSharedText(location.hash.slice(SHARED.length));
  history.replaceState(history.state, "", location.pathname + location.search);
  if (text !== null) useSharedText.setState({ shared: { text, from: hostOf(document.referrer) } });
}

/** Puts it on the workbench, as a new session. */
export function acceptSharedText(): void {
  const { shared } = useSharedText.getState();
  dropSharedText();
  if (shared === null) return;
  startNewSession({ silverPrompt: shared.text, silverResponse: null, goldenResponse: null, wordLimit: null });
}

export function dropSharedText(): void {
  useSharedText.setState({ shared: null });
}

function hostOf(address: string): string | null {
  const host = URL.canParse(address) ? new URL(address).host : "";
  return host === "" ? null : host;
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
