"use client";

import { useEffect, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { readFragment, type Parcel } from "@/lib/share/link";

export type CarriedFrom = "link" | "file";

export type CarriedState<Content> =
  | { readonly status: "reading" }
  /** There is no link, and no file was chosen. */
  | { readonly status: "empty" }
  | { readonly status: "failed"; readonly failure: Failure }
  | {
      readonly status: "sealed";
      readonly from: CarriedFrom;
      readonly parcel: Parcel;
      readonly isOpening: boolean;
      /** Of the last passphrase. */
      readonly failure: Failure | null;
    }
  | { readonly status: "open"; readonly from: CarriedFrom; readonly content: Content };

export type SealedState = Extract<CarriedState<unknown>, { status: "sealed" }>;

/** How what is carried is read. Both must stay the same from one drawing to the next. */
export interface CarriedDoor<Content> {
  readonly open: (parcel: Parcel, passphrase: string | null) => Promise<Result<Content>>;
  readonly readFile: (file: File) => Promise<Result<{ readonly content: Content } | { readonly parcel: Parcel }>>;
}

/** What the address carries behind its `#`, or the file that was chosen since. Nothing of it leaves this page's memory. */
export function useCarried<Content>(door: CarriedDoor<Content>) {
  const [state, setState] = useState<CarriedState<Content>>({ status: "reading" });

  useEffect(() => {
    let reading = 0;
    function read(): void {
      reading += 1;
      const own = reading;
      void openFragment(door, location.hash).then((next) => {
        if (own === reading) setState(next);
      });
    }
    read();
    addEventListener("hashchange", read);
    return () => {
      reading = Infinity;
      removeEventListener("hashchange", read);
    };
  }, [door]);

  return {
    state,
    openFile: (file: File) => void openFile(door, file).then(setState),
    unseal: (sealed: SealedState, passphrase: string) => {
      setState({ ...sealed, isOpening: true, failure: null });
      void door.open(sealed.parcel, passphrase).then((opened) => {
        // Another link may have been opened meanwhile.
        setState((current) => {
          if (current.status !== "sealed" || current.parcel !== sealed.parcel) return current;
          return opened.ok
            ? { status: "open", from: sealed.from, content: opened.value }
            : { ...sealed, isOpening: false, failure: opened.failure };
        });
      });
    },
  };
}

async function openFragment<Content>(door: CarriedDoor<Content>, fragment: string): Promise<CarriedState<Content>> {
  const parcel = readFragment(fragment);
  if (!parcel.ok) return { status: "failed", failure: parcel.failure };
  return parcel.value === null ? { status: "empty" } : openParcel(door, "link", parcel.value);
}

async function openFile<Content>(door: CarriedDoor<Content>, file: File): Promise<CarriedState<Content>> {
  const read = await door.readFile(file);
  if (!read.ok) return { status: "failed", failure: read.failure };
  return "parcel" in read.value
    ? openParcel(door, "file", read.value.parcel)
    : { status: "open", from: "file", content: read.value.content };
}

async function openParcel<Content>(
  door: CarriedDoor<Content>,
  from: CarriedFrom,
  parcel: Parcel,
): Promise<CarriedState<Content>> {
  if (parcel.isSealed) return { status: "sealed", from, parcel, isOpening: false, failure: null };
  const opened = await door.open(parcel, null);
  return opened.ok ? { status: "open", from, content: opened.value } : { status: "failed", failure: opened.failure };
}
