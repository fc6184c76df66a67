"use client";

import { succeed } from "@/lib/base/result";
import { openText } from "@/lib/share/link";
import type { LabFile } from "@/lib/transfer/cases/lab-file";
import { openLab, openLabFile } from "@/lib/transfer/cases/open-lab";
import { useCarried, type CarriedDoor } from "../../ui/use-carried";

const door: CarriedDoor<LabFile> = {
  async open(parcel, passphrase) {
    const json = await openText(parcel, passphrase);
    return json.ok ? openLab("The link", json.value) : json;
  },
  async readFile(file) {
    const lab = await openLabFile(file);
    return lab.ok ? succeed({ content: lab.value }) : lab;
  },
};

/** The set that the address carries, or the file that was chosen since. */
export function useSharedLab() {
  return useCarried(door);
}
