/**
 * Lengths that a whole link may have. A browser itself takes two million characters (Chromium), one million (Firefox)
 * or eighty thousand (Safari); what passes the link on takes less.
 */
export const linkLengths = {
  /** Windows hands a link to the browser by ShellExecute with INTERNET_MAX_URL_LENGTH, 2,083; Discord takes 2,000. */
  everywhere: 2_000,
  /** What every program on the web should bear: RFC 9110, section 4.1. */
  mostPlaces: 8_000,
  /** The longest command line of Windows has 32,767 characters, with the browser's own path in it. */
  longest: 32_000,
} as const;

export type LinkFit = "everywhere" | "most-places" | "some-places" | "too-long";

/** Where a link of that length arrives whole. */
export function linkFit(length: number): LinkFit {
  if (length <= linkLengths.everywhere) return "everywhere";
  if (length <= linkLengths.mostPlaces) return "most-places";
  return length <= linkLengths.longest ? "some-places" : "too-long";
}

/**
 * The most characters of a QR code that phones read from a screen: version 25 with the lowest error correction
 * (ISO/IEC 18004). Larger ones exist, with squares too fine for that.
 */
export const MOST_QR_CHARACTERS = 1_273;
