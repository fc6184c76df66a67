"use client";

import { Download, Share2 } from "lucide-react";
import { useState } from "react";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { linkFit, MOST_QR_CHARACTERS } from "@/lib/share/link-length";
import type { SharedPayload } from "@/lib/share/payload";
import { SHARE_FILE_ENDING, writeShareFile } from "@/lib/share/share-file";
import { Button } from "../ui/button";
import { CopyButton } from "../ui/copy-button";
import { QrCode } from "./qr-code";
import { saveFile } from "../ui/save-file";
import { ShareFailure } from "../ui/share-failure";
import { describeFit } from "../ui/describe-fit";

interface ShareActionsProps {
  readonly payload: SharedPayload;
  /** Empty for none. */
  readonly passphrase: string;
  /** Null while it is being made. */
  readonly link: Result<string> | null;
}

/** The link's length and the ways to hand it on; where it is too long, a file takes its place. */
export function ShareActions({ payload, passphrase, link }: ShareActionsProps) {
  const [fileFailure, setFileFailure] = useState<Failure | null>(null);
  const address = link?.ok === true ? link.value : null;
  const fit = address === null ? null : linkFit(address.length);

  async function save(): Promise<void> {
    const file = await writeShareFile(payload, passphrase === "" ? null : passphrase);
    setFileFailure(file.ok ? null : file.failure);
    if (file.ok) saveFile(`prompt${SHARE_FILE_ENDING}`, file.value);
  }

  return (
    <section aria-label="The link" className="flex flex-col gap-3">
      <p className="min-h-11 text-sm text-pretty" role="status">
        {link === null && <span className="text-quiet">Making the link…</span>}
        {address !== null && fit !== null && (
          <>
            <strong className="font-medium tabular-nums">{address.length.toLocaleString("en")} characters.</strong>{" "}
            {describeFit(fit)}
          </>
        )}
      </p>
      {link?.ok === false && <ShareFailure failure={link.failure} />}
      {fileFailure !== null && <ShareFailure failure={fileFailure} />}
      <div className="flex flex-wrap items-center gap-2">
        {address !== null && fit !== "too-long" && (
          <>
            <CopyButton text={address} label="Copy the link" look="primary" />
            <NativeShareButton url={address} />
          </>
        )}
        <Button look={fit === "too-long" ? "primary" : "plain"} onClick={() => void save()}>
          <Download size={16} aria-hidden />
          Save as a file
        </Button>
      </div>
      {address !== null && <Code address={address} />}
    </section>
  );
}

/** The system's own sheet of programs, where there is one. */
function NativeShareButton({ url }: { url: string }) {
  const browser: Partial<Navigator> = navigator;
  if (browser.share === undefined) return null;
  async function share(): Promise<void> {
    // A person who closes the sheet has shared nothing, and that is no failure.
    await navigator.share({ title: "A prompt, shared from Goldsmith", url }).catch(() => undefined);
  }
  return (
    <Button onClick={() => void share()}>
      <Share2 size={16} aria-hidden />
      Share…
    </Button>
  );
}

function Code({ address }: { address: string }) {
  if (address.length > MOST_QR_CHARACTERS) {
    return (
      <p className="text-sm text-quiet">
        A QR code of more than {MOST_QR_CHARACTERS.toLocaleString("en")} characters is too fine for most cameras. Leave
        parts out to get one.
      </p>
    );
  }
  return (
    <details>
      <summary className="text-sm text-quiet hover:text-ink pointer-coarse:py-2.5">
        QR code, for a phone’s camera
      </summary>
      <div className="mt-2">
        <QrCode text={address} label="QR code of the link" />
      </div>
    </details>
  );
}
