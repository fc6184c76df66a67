"use client";

import { useEffect, useMemo, useState } from "react";
import { knownPacks } from "@/lib/client/settings/known-packs";
import { useSession } from "@/lib/client/session/session-store";
import { buildPayload, partsOf, type HashedPack, type SharePart } from "@/lib/share/build-payload";
import type { SharedGolden } from "@/lib/share/payload";
import type { Version } from "@/lib/store/session";
import { Dialog } from "../ui/dialog";
import { PassphraseField } from "../ui/passphrase-field";
import { ShareActions } from "./share-actions";
import { gateOf } from "../prompt/version-gate";
import { SharedContent } from "./shared-content";
import { usePackedLink } from "./use-packed-link";
import { partNames } from "./describe-shared";

/** Makes a link that carries the chosen version, and shows all that will be in it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const version = useSession(({ versions, selectedId }) => versions.find(({ id }) => id === selectedId) ?? null);
  const isReady = version !== null && version.text !== "" && version.state !== "writing";
  return (
    <Dialog title="Share a prompt" onClose={onClose}>
      {isReady ? (
        <ShareForm chosen={version} />
      ) : (
        <p className="p-5 text-sm">
          {version?.state === "writing"
            ? "This prompt is still being written. Share it when it is finished."
            : "There is no prompt to share yet. Press Optimize first, or choose a version that has a text."}
        </p>
      )}
    </Dialog>
  );
}

function ShareForm({ chosen }: { chosen: Version }) {
  const task = useSession((state) => state.draft);
  const versions = useSession((state) => state.versions);
  const [packs, setPacks] = useState<readonly HashedPack[] | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<SharePart>>(new Set());
  const [passphrase, setPassphrase] = useState("");
  const [now] = useState(() => Date.now());

  useEffect(() => {
    let isDrawn = true;
    void knownPacks().then((known) => isDrawn && setPacks(known));
    return () => {
      isDrawn = false;
    };
  }, []);

  const parts = useMemo(
    () => (packs === null ? [] : partsOf({ task, versions, chosen, packs })),
    [task, versions, chosen, packs],
  );
  const payload = useMemo(
    () =>
      packs === null ? null : buildPayload({ task, versions, chosen, packs, golden: goldenOf(versions), leftOut, now }),
    [task, versions, chosen, packs, leftOut, now],
  );
  const link = usePackedLink(payload, passphrase);
  if (payload === null) return <p className="p-5 text-sm text-quiet">Looking at what there is to share…</p>;

  function toggle(part: SharePart): void {
    const next = new Set(leftOut);
    if (!next.delete(part)) next.add(part);
    setLeftOut(next);
  }

  return (
    <div className="flex flex-col gap-5 p-5">
      <p className="text-sm text-pretty">
        The content is in the link itself. Nothing is uploaded, and no server sees it.{" "}
        {passphrase === ""
          ? "Whoever has the link can read all of it."
          : "Whoever has the link needs the passphrase to read it; send that in another way."}
      </p>
      {parts.length > 0 && (
        <fieldset>
          <legend className="mb-1 text-sm font-medium">What goes along</legend>
          {parts.map((part) => (
            <label key={part} className="flex min-h-8 items-start gap-2.5 py-1 text-sm pointer-coarse:min-h-11">
              <input
                type="checkbox"
                className="mt-0.5 size-4 shrink-0 accent-gold-fill"
                checked={!leftOut.has(part)}
                onChange={() => toggle(part)}
              />
              {capitalized(partNames[part])}
            </label>
          ))}
        </fieldset>
      )}
      <PassphraseField
        label="Passphrase (optional)"
        isNew
        hint="Seals the link on this device. Nobody can bring a forgotten passphrase back."
        value={passphrase}
        onChange={setPassphrase}
      />
      <ShareActions payload={payload} passphrase={passphrase} link={link} />
      <section aria-labelledby="content-heading" className="flex flex-col gap-3 border-t border-line pt-4">
        <h3 id="content-heading" className="font-medium">
          All that it contains
        </h3>
        <SharedContent payload={payload} />
      </section>
    </div>
  );
}

function goldenOf(versions: readonly Version[]): ReadonlyMap<string, SharedGolden> {
  return new Map(
    versions.flatMap((version) => {
      const gate = gateOf(version);
      return gate?.name === "golden" ? [[version.id, { by: gate.by, reason: gate.reason }] as const] : [];
    }),
  );
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
