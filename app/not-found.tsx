import type { Metadata } from "next";
import Link from "next/link";
import { EscapedLink } from "@/components/share/escaped-link";

export const metadata: Metadata = { title: "No such page · Goldsmith" };

export default function NotFound() {
  return (
    <main className="mx-auto flex w-full max-w-prose grow flex-col gap-4 px-6 py-24">
      <EscapedLink />
      <h1 className="text-2xl font-semibold">There is no page at this address</h1>
      <p className="text-quiet">Your sessions are safe: they are stored in this browser, not at an address.</p>
      <p>
        <Link className="text-gold underline underline-offset-4" href="/">
          Go to the workbench
        </Link>
      </p>
    </main>
  );
}
