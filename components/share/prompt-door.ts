import { fail, succeed } from "@/lib/base/result";
import { openParcel } from "@/lib/share/link";
import type { SharedPayload } from "@/lib/share/payload";
import { MOST_SHARE_FILE_BYTES, readShareFile } from "@/lib/share/share-file";
import { describeDoor, recognizeFile } from "@/lib/transfer/recognize-file";
import type { CarriedDoor } from "../ui/use-carried";

/** How a prompt is read that an address or a file carries. */
export const promptDoor: CarriedDoor<SharedPayload> = {
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
