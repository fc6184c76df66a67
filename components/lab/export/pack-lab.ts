import { siteAddress } from "@/lib/client/site/site-address";
import { linkLengths } from "@/lib/share/link-length";
import { packText } from "@/lib/share/link";
import { MOST_PAYLOAD_BYTES } from "@/lib/share/payload";
import { compactLab } from "@/lib/transfer/cases/compact-lab";
import type { LabFile, LabPart } from "@/lib/transfer/cases/lab-file";
import { slimLab, slimmings } from "@/lib/transfer/cases/slim-lab";

/** A link with as much of a set as fits, or none. */
export interface PackedLab {
  readonly leftOut: readonly LabPart[];
  /** Whole, with what it carries behind its `#`. */
  readonly address: string;
}

/**
 * The link that carries most of the set and is no longer than programs pass on: what was sent goes first, then reasons,
 * answers and scores. Null where not even the cases alone fit. An empty passphrase seals nothing; `atLeast` is left out anyway.
 */
export async function packLab(
  lab: LabFile,
  {
    atLeast,
    passphrase,
    now,
  }: { readonly atLeast: readonly LabPart[]; readonly passphrase: string; readonly now: Date },
): Promise<PackedLab | null> {
  for (const leftOut of slimmings) {
    if (leftOut.length < atLeast.length) continue;
    const json = compactLab(slimLab(lab, leftOut), now, MOST_PAYLOAD_BYTES);
    if (json === null) continue;
    const packed = await packText(json, passphrase === "" ? null : passphrase);
    if (!packed.ok) continue;
    const address = `${siteAddress("lab/shared/")}#${packed.value}`;
    if (address.length <= linkLengths.longest) return { leftOut, address };
  }
  return null;
}
