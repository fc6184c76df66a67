"use client";

import { useEffect, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { openParcel, readFragment, type Parcel } from "@/lib/share/link";
import { describeDoor, recognizeFile } from "@/lib/transfer/recognize-file";
import type { SharedPayload } from "@/lib/share/payload";
import { MOST_SHARE_FILE_BYTES, readShareFile } from "@/lib/share/share-file";

export type SharedFrom = "link" | "file";

export type SharedState =
  | { readonly status: "reading" }
  /** There is no link, and no file was chosen. */
  | { readonly status: "empty" }
  | { readonly status: "failed"; readonly failure: Failure }
  | {
      readonly status: "sealed";
      readonly from: SharedFrom;
      readonly parcel: Parcel;
      readonly isOpening: boolean;
      /** Of the last passphrase. */
      readonly failure: Failure | null;
    }
  | { readonly status: "open"; readonly from: SharedFrom; readonly payload: SharedPayload };

/** What the address carries, or the file that was chosen since. Nothing of it leaves this page's memory. */
export function useShared() {
  const [state, setState] = useState<SharedState>({ status: "reading" });

  useEffect(() => {
    let reading = 0;
    function read(): void {
      reading += 1;
      const own = reading;
      void readParcel("link", readFragment(location.hash)).then((next) => {
        if (own === reading) setState(next);
      });
    }
    read();
    addEventListener("hashchange", read);
    return () => {
      reading = Infinity;
      removeEventListener("hashchange", read);
    };
  }, []);

  return {
    state,
    openFile: (file: File) => void readFile(file).then(setState),
    unseal: (sealed: Extract<SharedState, { status: "sealed" }>, passphrase: string) => {
      setState({ ...sealed, isOpening: true, failure: null });
      void openParcel(sealed.parcel, passphrase).then((opened) => {
        // Another link may have been opened meanwhile.
        setState((current) => {
          if (current.status !== "sealed" || current.parcel !== sealed.parcel) return current;
          return opened.ok
            ? { status: "open", from: sealed.from, payload: opened.value }
            : { ...sealed, isOpening: false, failure: opened.failure };
        });
      });
    },
  };
}

async function readParcel(from: SharedFrom, parcel: Result<Parcel | null>): Promise<SharedState> {
  if (!parcel.ok) return { status: "failed", failure: parcel.failure };
  if (parcel.value === null) return { status: "empty" };
  if (parcel.value.isSealed) return { status: "sealed", from, parcel: parcel.value, isOpening: false, failure: null };
  const opened = await openParcel(parcel.value, null);
  return opened.ok ? { status: "open", from, payload: opened.value } : { status: "failed", failure: opened.failure };
}

async function readFile(file: File): Promise<SharedState> {
  const kind = await recognizeFile(file.name, file);
  if (kind !== null && kind !== "goldsmith-share") {
    return { status: "failed", failure: { kind: "invalid-import", reasons: [describeDoor(kind)] } };
  }
  if (file.size > MOST_SHARE_FILE_BYTES) return { status: "failed", failure: { kind: "link-too-large" } };
  const shared = readShareFile(await file.text());
  if (!shared.ok) return { status: "failed", failure: shared.failure };
  return shared.value.type === "payload"
    ? { status: "open", from: "file", payload: shared.value.payload }
    : readParcel("file", { ok: true, value: shared.value.parcel });
}
