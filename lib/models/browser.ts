/** As far as advice differs between them. */
export type BrowserName = "chrome" | "edge" | "firefox" | "safari" | "other";
export type SystemName = "windows" | "mac" | "linux" | "chromeos" | "android" | "ios" | "other";

/** What may be missing from a browser's `navigator`, or is not in the standard. */
export type BrowserNavigator = Partial<Navigator> & {
  readonly deviceMemory?: number;
  readonly userAgentData?: { readonly mobile: boolean };
};

/** From the user agent; good enough to word advice, and nothing else depends on it. */
export function findBrowserName({ userAgent = "" }: BrowserNavigator): BrowserName {
  // Every browser on iOS is Safari below its own name.
  if (/iPhone|iPad|iPod/.test(userAgent)) return "safari";
  if (userAgent.includes("Firefox/")) return "firefox";
  if (userAgent.includes("Edg")) return "edge";
  if (userAgent.includes("Chrome/")) return "chrome";
  return userAgent.includes("Safari/") ? "safari" : "other";
}

/** From the user agent, with the same reservation. */
export function findSystemName(browser: BrowserNavigator): SystemName {
  const { userAgent = "" } = browser;
  if (/iPhone|iPad|iPod/.test(userAgent) || isTouchMac(browser)) return "ios";
  if (userAgent.includes("Android")) return "android";
  if (userAgent.includes("Windows")) return "windows";
  if (userAgent.includes("Macintosh")) return "mac";
  if (userAgent.includes("CrOS")) return "chromeos";
  return userAgent.includes("Linux") ? "linux" : "other";
}

/** Whether this is a phone or tablet. */
export function isMobile(browser: BrowserNavigator): boolean {
  if (browser.userAgentData !== undefined) return browser.userAgentData.mobile;
  const system = findSystemName(browser);
  return system === "android" || system === "ios";
}

/** An iPad calls itself a Mac, but no Mac has a touch screen. */
function isTouchMac({ userAgent = "", maxTouchPoints = 0 }: BrowserNavigator): boolean {
  return userAgent.includes("Macintosh") && maxTouchPoints > 1;
}
