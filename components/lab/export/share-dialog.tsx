"use client";

import { Download } from "lucide-react";
import { useEffect, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import { readLab } from "@/lib/client/lab/read-lab";
import { linkFit } from "@/lib/share/link-length";
import type { LabFile, LabPart } from "@/lib/transfer/cases/lab-file";
import { slimmings } from "@/lib/transfer/cases/slim-lab";
import { SelectField } from "../../models/form-fields";
import { Button } from "../../ui/button";
import { CopyButton } from "../../ui/copy-button";
import { describeFit } from "../../ui/describe-fit";
import { Dialog } from "../../ui/dialog";
import { PassphraseField } from "../../ui/passphrase-field";
import { saveFile } from "../../ui/save-file";
import { FailureNotice } from "../failure-notice";
import { describeParts } from "./lab-part-words";
import { packLab, type PackedLab } from "./pack-lab";
import { writeLabAs } from "./write-lab";

/** Time without a change after which the link is made; sealing one takes a good part of a second. */
const PACK_AFTER_MILLISECONDS = 250;

/** Hands the open set to somebody who looks at it without changing it: as a link where it is small, else as a file. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const [lab, setLab] = useState<LabFile | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [cells, setCells] = useState(0);

  useEffect(() => {
    let isDrawn = true;
    void readLab((read) => isDrawn && setCells(read)).then((read) => {
      if (!isDrawn) return;
      if (read.ok) setLab(read.value);
      else setFailure(read.failure);
    });
    return () => {
      isDrawn = false;
    };
  }, []);

  return (
    <Dialog title="Share the set" onClose={onClose}>
      <div className="flex flex-col gap-5 p-5">
        <p className="text-sm text-pretty">
          Whoever gets it sees prompts, rows and scores, and changes nothing of yours. The content is in the link or the
          file itself: nothing is uploaded.
        </p>
        {failure !== null && <FailureNotice failure={failure} />}
        {lab === null && failure === null && (
          <p role="status" className="text-sm text-quiet tabular-nums">
            {cells.toLocaleString("en")} answers read…
          </p>
        )}
        {lab !== null && <ShareForm lab={lab} />}
      </div>
    </Dialog>
  );
}

function ShareForm({ lab }: { readonly lab: LabFile }) {
  const [atLeast, setAtLeast] = useState<readonly LabPart[]>([]);
  const [passphrase, setPassphrase] = useState("");
  const link = useLabLink(lab, atLeast, passphrase);

  async function save(): Promise<void> {
    const file = await writeLabAs("lab", lab, new Date());
    saveFile(file.name, file.text, file.type);
  }

  return (
    <>
      {lab.cells.length > 0 && (
        <SelectField
          label="What goes into the link"
          value={String(atLeast.length)}
          onChange={(event) => setAtLeast(slimmings[Number(event.target.value)] ?? [])}
        >
          {slimmings.map((leftOut) => (
            <option key={leftOut.length} value={leftOut.length}>
              {leftOut.length === 0 ? "As much as fits" : `Not ${describeParts(leftOut)}`}
            </option>
          ))}
        </SelectField>
      )}
      <PassphraseField
        label="Passphrase (optional)"
        isNew
        hint="Seals the link on this device; the file is never sealed. Nobody can bring a forgotten passphrase back."
        value={passphrase}
        onChange={setPassphrase}
      />
      <p className="min-h-11 text-sm text-pretty" role="status">
        {link === undefined && <span className="text-quiet">Making the link…</span>}
        {link === null && "The set is too large for a link, even without its scores. Save it as a file and send that."}
        {link != null && (
          <>
            <strong className="font-medium tabular-nums">{link.address.length.toLocaleString("en")} characters.</strong>{" "}
            {describeFit(linkFit(link.address.length))}
            {lab.cells.length > 0 && link.leftOut.length > 0 && ` The link leaves out ${describeParts(link.leftOut)}.`}
          </>
        )}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {link != null && <CopyButton text={link.address} label="Copy the link" look="primary" />}
        <Button look={link === null ? "primary" : "plain"} onClick={() => void save()}>
          <Download size={16} aria-hidden />
          Save as a file, with everything
        </Button>
      </div>
      <p className="text-sm text-pretty text-quiet">
        The file is opened at <code className="font-mono">/lab/shared</code>, or given to the Lab as cases are.
      </p>
    </>
  );
}

/** Undefined while it is being made; null where the set is too large for one. */
function useLabLink(lab: LabFile, atLeast: readonly LabPart[], passphrase: string): PackedLab | null | undefined {
  const [packed, setPacked] = useState<{ of: unknown; passphrase: string; link: PackedLab | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void packLab(lab, { atLeast, passphrase, now: new Date() }).then((link) => {
        if (isCurrent) setPacked({ of: atLeast, passphrase, link });
      });
    }, PACK_AFTER_MILLISECONDS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [lab, atLeast, passphrase]);
  // What was made for other content must never be copied in place of this.
  return packed?.of === atLeast && packed.passphrase === passphrase ? packed.link : undefined;
}
