"use client";

import { SHARE_FILE_ENDING } from "@/lib/share/share-file";
import { CarriedPage } from "../ui/carried-page";
import { promptDoor } from "./prompt-door";
import { SharedView } from "./shared-view";

/** Shows a prompt that a link or a file carries. */
export function SharedPage() {
  return (
    <CarriedPage
      door={promptDoor}
      className="max-w-4xl gap-5 py-5 lg:py-8"
      heading={<h1 className="text-xl font-semibold tracking-tight">Shared prompt</h1>}
      keepsHeading
      about={
        <>
          This page opens prompts that were shared from Goldsmith. Such a link carries the prompt itself behind its{" "}
          <code className="font-mono">#</code>, so this address alone shows nothing. Open the whole link, or a file that
          was sent to you.
        </>
      }
      fileLabel="A file that was shared from Goldsmith"
      fileEnding={SHARE_FILE_ENDING}
      view={(payload, from) => <SharedView payload={payload} from={from} />}
    />
  );
}
