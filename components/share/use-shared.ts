"use client";

import { fail, succeed } from "@/lib/base/result";
import { openParcel } from "@/lib/share/link";
import type { SharedPayload } from "@/lib/share/payload";
import { MOST_SHARE_FILE_BYTES, readShareFile } from "@/lib/share/share-file";
import { describeDoor, recognizeFile } from "@/lib/transfer/recognize-file";
import { useCarried, type CarriedDoor } from "../ui/use-carried";

const door: CarriedDoor<SharedPayload> = {
  open: openParcel,
  async readFile(file) {
    const kind = await recognizeFile(file.name, file);
    if (kind !== null && kind !== "goldsmith-share") {
      return fail({ kind: "invalid-import", reasons: [describeDoor(kind)] });
    }
    if (file.size > MOST_SHARE_FILE_BYTES) return fail({ kind: "link-too-large" });
    const shared = readShareFile(await file.text());
    if (!shared.ok) return shared;
    return succeed(
      shared.value.type === "payload" ? { content: shared.value.payload } : { parcel: shared.value.parcel },
    );
  },
};

/** The prompt that the address carries, or the file that was chosen since. */
export function useShared() {
  return useCarried(door);
}
