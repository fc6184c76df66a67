"use client";

import { LAB_FILE_ENDING } from "@/lib/transfer/cases/open-lab";
import { CarriedPage } from "../../ui/carried-page";
import { labDoor } from "./lab-door";
import { SharedLabView } from "./shared-lab-view";

/** Shows a set that a link or a file carries. */
export function SharedLabPage() {
  return (
    <CarriedPage
      door={labDoor}
      className="max-w-[100rem] gap-4 pt-4 pb-24 lg:pt-6"
      heading={<h1 className="text-lg font-semibold tracking-tight">Shared set</h1>}
      keepsHeading={false}
      about={
        <>
          This page opens sets that were shared from the Lab: prompts, cases and scores. Such a link carries all of it
          behind its <code className="font-mono">#</code>, so this address alone shows nothing. Open the whole link, or
          a file that was sent to you.
        </>
      }
      fileLabel="A set that was shared from the Lab"
      fileEnding={LAB_FILE_ENDING}
      view={(lab, from) => <SharedLabView lab={lab} from={from} />}
    />
  );
}
