import type { PackTexts } from "./pack";

/**
 * Identifies a pack by what it says: SHA-256, in hexadecimal, of its four texts as JSON with the keys in alphabetical
 * order. Null where the browser withholds `crypto.subtle`, which it does on plain HTTP from any host but localhost.
 */
export async function hashPack({ discriminator, g_r, optimizer, s_r }: PackTexts): Promise<string | null> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (subtle === undefined) return null;
  // JSON escapes lone surrogates, which plain UTF-8 would make all the same.
  const canonical = JSON.stringify({ discriminator, g_r, optimizer, s_r });
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(canonical));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
