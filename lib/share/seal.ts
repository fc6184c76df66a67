import { fail, succeed, type Result } from "../base/result";

/** Least rounds of PBKDF2 with HMAC-SHA-256 by OWASP's Password Storage Cheat Sheet, as of 2023 and still in 2025. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What sealing adds to the length. */
export const SEAL_BYTES = SALT_BYTES + NONCE_BYTES + TAG_BYTES;

/**
 * Bound to the content, so that no content sealed in one way is taken for another's. The product's figures are part of the
 * version and not of the link: a link that could name its own would make a browser count for hours.
 */
function boundData(rounds: number): BufferSource {
  return new TextEncoder().encode(`goldsmith share 1s, PBKDF2-HMAC-SHA-256 ${rounds}, AES-256-GCM`);
}

/**
 * Salt, nonce, then the content by AES-256-GCM with its tag, under a key from the passphrase by PBKDF2. Salt and nonce
 * are new each time. `rounds` is for tests, which would spend minutes on those of the product. Fails with
 * "browser-feature-missing" on plain HTTP, where browsers withhold their cryptography.
 */
export async function seal(
  content: Uint8Array<ArrayBuffer>,
  passphrase: string,
  rounds: number = ROUNDS,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const subtle = subtleCrypto();
  if (subtle === null) return fail({ kind: "browser-feature-missing", feature: "encryption" });
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const key = await deriveKey(subtle, passphrase, salt, rounds);
  const encrypted = await subtle.encrypt({ name: "AES-GCM", iv, additionalData: boundData(rounds) }, key, content);
  const sealed = new Uint8Array(SALT_BYTES + NONCE_BYTES + encrypted.byteLength);
  sealed.set(salt);
  sealed.set(iv, SALT_BYTES);
  sealed.set(new Uint8Array(encrypted), SALT_BYTES + NONCE_BYTES);
  return succeed(sealed);
}

/** Fails with "link-sealed-wrong" for another passphrase and for altered content alike: AES-GCM tells no more. */
export async function unseal(
  sealed: Uint8Array<ArrayBuffer>,
  passphrase: string,
  rounds: number = ROUNDS,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const subtle = subtleCrypto();
  if (subtle === null) return fail({ kind: "browser-feature-missing", feature: "encryption" });
  if (sealed.length < SEAL_BYTES) return fail({ kind: "link-sealed-wrong" });
  const salt = sealed.slice(0, SALT_BYTES);
  const iv = sealed.slice(SALT_BYTES, SALT_BYTES + NONCE_BYTES);
  const key = await deriveKey(subtle, passphrase, salt, rounds);
  try {
    const encrypted = sealed.slice(SALT_BYTES + NONCE_BYTES);
    return succeed(
      new Uint8Array(await subtle.decrypt({ name: "AES-GCM", iv, additionalData: boundData(rounds) }, key, encrypted)),
    );
  } catch {
    return fail({ kind: "link-sealed-wrong" });
  }
}

/** A passphrase is Unicode text in the form NFC (RFC 8265, OpaqueString), since keyboards write "é" in two ways. */
async function deriveKey(
  subtle: SubtleCrypto,
  passphrase: string,
  salt: BufferSource,
  iterations: number,
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize("NFC"));
  const material = await subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  return subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

function subtleCrypto(): SubtleCrypto | null {
  return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle ?? null;
}
