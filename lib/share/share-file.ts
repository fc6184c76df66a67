import * as z from "../base/zod";
import { fail, succeed, type Result } from "../base/result";
import { packLink, readFragment, type Parcel } from "./link";
import { MOST_PAYLOAD_BYTES, readPayload, writePayload, type SharedPayload } from "./payload";

export const SHARE_FILE_ENDING = ".goldsmith-share.json";

/** Spaces and line ends, and a sealed file's base64, make a file longer than what it holds. */
export const MOST_SHARE_FILE_BYTES = 3 * MOST_PAYLOAD_BYTES;

/** What was shared: ready to be read, or still to be opened. */
export type Shared =
  { readonly type: "payload"; readonly payload: SharedPayload } | { readonly type: "parcel"; readonly parcel: Parcel };

const sealedFileSchema = z.object({ goldsmithShare: z.literal(1), sealed: z.string() });

/** The payload as readable JSON; under a passphrase, JSON with the sealed fragment of a link. */
export async function writeShareFile(payload: SharedPayload, passphrase: string | null): Promise<Result<string>> {
  if (passphrase !== null) {
    const sealed = await packLink(payload, passphrase);
    return sealed.ok ? succeed(`${JSON.stringify({ goldsmithShare: 1, sealed: sealed.value })}\n`) : sealed;
  }
  const json = writePayload(payload);
  return json.ok ? succeed(`${JSON.stringify(JSON.parse(json.value), null, 2)}\n`) : json;
}

/** Reads what `writeShareFile` wrote, or anything else. */
export function readShareFile(text: string): Result<Shared> {
  if (text.length > MOST_SHARE_FILE_BYTES) return fail({ kind: "link-too-large" });
  const json = text.replace(/^\uFEFF/, "");
  const sealed = sealedFragment(json);
  if (sealed !== null) {
    const parcel = readFragment(sealed);
    if (!parcel.ok) return parcel;
    return parcel.value === null
      ? fail({ kind: "link-damaged", damage: "cut-off", detail: "" })
      : succeed({ type: "parcel", parcel: parcel.value });
  }
  const payload = readPayload(json);
  return payload.ok ? succeed({ type: "payload", payload: payload.value }) : payload;
}

function sealedFragment(json: string): string | null {
  try {
    const parsed = sealedFileSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data.sealed : null;
  } catch {
    // The payload's reader says what is wrong.
    return null;
  }
}
