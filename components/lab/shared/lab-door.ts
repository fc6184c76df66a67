import { fail, succeed } from "@/lib/base/result";
import { openText } from "@/lib/share/link";
import type { LabFile } from "@/lib/transfer/cases/lab-file";
import { openLab, openLabFile } from "@/lib/transfer/cases/open-lab";
import type { CarriedDoor } from "../../ui/use-carried";

/** How a set of the Lab is read that an address or a file carries. */
export const labDoor: CarriedDoor<LabFile> = {
  async open(parcel, passphrase) {
    const json = await openText(parcel, passphrase);
    if (!json.ok) return json;
    const lab = openLab("The link", json.value);
    // What is said of a file of cases, to correct it, helps nobody with a link.
    return lab.ok || lab.failure.kind !== "invalid-cases"
      ? lab
      : fail({ kind: "link-damaged", damage: "unreadable", detail: lab.failure.reasons.join(" ") });
  },
  async readFile(file) {
    const lab = await openLabFile(file);
    return lab.ok ? succeed({ content: lab.value }) : lab;
  },
};
