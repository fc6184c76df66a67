"use client";

import { useEffect, useState } from "react";
import type { Result } from "@/lib/base/result";
import { siteAddress } from "@/lib/client/site/site-address";
import { packLink } from "@/lib/share/link";
import type { SharedPayload } from "@/lib/share/payload";

/** Time without a change after which the link is made; sealing one takes a good part of a second. */
const PACK_AFTER_MILLISECONDS = 250;

/** The whole link, or why there is none; null while it is being made. An empty passphrase seals nothing. */
export function usePackedLink(payload: SharedPayload | null, passphrase: string): Result<string> | null {
  const [packed, setPacked] = useState<{ of: unknown; passphrase: string; link: Result<string> } | null>(null);

  useEffect(() => {
    if (payload === null) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void packLink(payload, passphrase === "" ? null : passphrase).then((fragment) => {
        if (!isCurrent) return;
        const link = fragment.ok ? { ...fragment, value: `${siteAddress("shared/")}#${fragment.value}` } : fragment;
        setPacked({ of: payload, passphrase, link });
      });
    }, PACK_AFTER_MILLISECONDS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [payload, passphrase]);

  // What was made for other content must never be copied in place of this.
  return packed !== null && packed.of === payload && packed.passphrase === passphrase ? packed.link : null;
}
