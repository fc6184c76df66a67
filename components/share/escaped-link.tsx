"use client";

import { useEffect } from "react";
import { mendEscapedLink } from "@/lib/share/escaped-link";

/** On the page for addresses that do not exist: leads a shared link whose `#` was escaped to where it was meant. */
export function EscapedLink() {
  useEffect(() => {
    const meant = mendEscapedLink(location.pathname);
    // Made from this page's own address, whatever the path looks like.
    if (meant !== null) location.replace(new URL(`${location.origin}${meant}`));
  }, []);
  return null;
}
