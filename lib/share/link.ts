import { fail, succeed, type Result } from "../base/result";
import { fromBase64Url, toBase64Url } from "./base64url";
import { deflate, inflate } from "./deflate";
import { frame, unframe } from "./frame";
import { MOST_PAYLOAD_BYTES, readPayload, writePayload, type SharedPayload } from "./payload";
import { seal, unseal } from "./seal";

/** Of the way in which a fragment is packed. */
const LINK_VERSION = 1;

/** A fragment longer than this holds more than a payload can have, whatever it is. */
const MOST_CHARACTERS = 2 * MOST_PAYLOAD_BYTES;

/** What a fragment carries, whole but still packed. */
export interface Parcel {
  /** Whether it takes a passphrase to open it. */
  readonly isSealed: boolean;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The fragment of a link, without its `#`: the version, `s` where it is sealed, a dot, and in base64url a checksum and
 * the deflated JSON: `1.AAB…`. A fragment never leaves the browser with a request, so no server sees the content. It ends
 * in a letter or a digit. `rounds` is for tests: see `seal`.
 */
export async function packLink(
  payload: SharedPayload,
  passphrase: string | null,
  rounds?: number,
): Promise<Result<string>> {
  const json = writePayload(payload);
  return json.ok ? packText(json.value, passphrase, rounds) : json;
}

/** The same for the JSON of something else than a prompt. Fails with "link-too-large" above what a payload may have. */
export async function packText(json: string, passphrase: string | null, rounds?: number): Promise<Result<string>> {
  const bytes = new TextEncoder().encode(json);
  if (bytes.length > MOST_PAYLOAD_BYTES) return fail({ kind: "link-too-large" });
  const deflated = await deflate(bytes);
  const body = deflated.ok && passphrase !== null ? await seal(deflated.value, passphrase, rounds) : deflated;
  if (!body.ok) return body;
  const label = labelOf(passphrase !== null);
  return succeed(withPlainEnd(`${label}.${toBase64Url(frame(label, body.value))}`));
}

/**
 * Markdown and chat programs leave a sign at the end of an address out of the link. Base64 ends in one only where its
 * last group is full, and a letter behind that makes no further byte: readers of any age ignore it.
 */
function withPlainEnd(fragment: string): string {
  return /[_-]$/.test(fragment) ? `${fragment}A` : fragment;
}

/** Finds out whether the fragment is whole, and unpacks nothing yet. Null where there is no fragment. */
export function readFragment(fragment: string): Result<Parcel | null> {
  if (fragment.length > MOST_CHARACTERS) return fail({ kind: "link-too-large" });
  const cleaned = clean(fragment);
  if (cleaned === "") return succeed(null);
  // What comes after the last character of the data was added on the way: a full stop, a bracket, a tracker.
  const [, version, mark, data] = /^(\d{1,9})(s?)\.([A-Za-z0-9_-]*)/.exec(cleaned) ?? [];
  if (version === undefined || data === undefined || Number(version) < 1) {
    return fail({ kind: "link-damaged", damage: "unreadable", detail: "" });
  }
  if (Number(version) > LINK_VERSION) return fail({ kind: "link-newer" });
  const isSealed = mark === "s";
  const label = labelOf(isSealed);
  const bytes = unframe(label, fromBase64Url(data));
  if (bytes.ok) return succeed({ isSealed, bytes: bytes.value });
  // Older links could end in such a sign and have lost it on the way; the checksum tells which one it was.
  for (const lost of ["_", "-"]) {
    const mended = unframe(label, fromBase64Url(data + lost));
    if (mended.ok) return succeed({ isSealed, bytes: mended.value });
  }
  return bytes;
}

/** The passphrase is of use for a sealed parcel only, which cannot be opened without one. */
export async function openParcel(
  parcel: Parcel,
  passphrase: string | null,
  rounds?: number,
): Promise<Result<SharedPayload>> {
  const json = await openText(parcel, passphrase, rounds);
  return json.ok ? readPayload(json.value) : json;
}

/** The JSON that a parcel holds, whatever it says. */
export async function openText(parcel: Parcel, passphrase: string | null, rounds?: number): Promise<Result<string>> {
  const deflated = parcel.isSealed ? await unseal(parcel.bytes, passphrase ?? "", rounds) : succeed(parcel.bytes);
  if (!deflated.ok) return deflated;
  const bytes = await inflate(deflated.value, MOST_PAYLOAD_BYTES);
  if (!bytes.ok) return bytes;
  try {
    return succeed(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
  } catch (error) {
    return fail({ kind: "link-damaged", damage: "altered", detail: String(error) });
  }
}

function labelOf(isSealed: boolean): string {
  return isSealed ? `${LINK_VERSION}s` : String(LINK_VERSION);
}

/** Takes away what mail and chat programs put into a link: percent signs, line breaks, invisible characters. */
function clean(fragment: string): string {
  return fragment
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/[\s=\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/^#+/, "");
}
