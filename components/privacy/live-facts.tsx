"use client";

import { useEffect, useState, type ReactNode } from "react";
import { useRequests } from "@/lib/client/site/request-store";
import { OfflineSwitch } from "./offline-switch";
import { openDialog } from "../ui/dialog-store";
import { Button } from "../ui/button";
import { isSelfOnly } from "./policy";
import { Section } from "./section";

interface Facts {
  readonly host: string;
  readonly isEncrypted: boolean;
  readonly isKept: boolean;
  /** Of the page's own, as it stands in its source; null in development. */
  readonly policy: string | null;
}

/** What holds for this very page at this moment, read from the browser and not from us. */
export function LiveFacts() {
  const count = useRequests((state) => state.foreignCount);
  const [facts, setFacts] = useState<Facts | null>(null);
  useEffect(() => {
    const update = () => setFacts(readFacts());
    update();
    if (!("serviceWorker" in navigator)) return;
    navigator.serviceWorker.addEventListener("controllerchange", update);
    return () => navigator.serviceWorker.removeEventListener("controllerchange", update);
  }, []);

  return (
    <Section title="This page, now">
      <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-1 rounded-lg border border-line bg-panel p-4 text-sm max-sm:grid-cols-1">
        <Fact name="Served by">
          {facts?.host ?? "…"}
          {facts !== null && (facts.isEncrypted ? ", over a connection that nobody else can read" : ", unencrypted")}
        </Fact>
        <Fact name="Requests to other hosts">{count.toLocaleString("en")} since it was loaded</Fact>
        <Fact name="Works without a network">
          {facts === null
            ? "…"
            : facts.isKept
              ? "yes, all of it is kept on this device"
              : "not yet: click into it once"}
        </Fact>
        <Fact name="Build">{process.env["NEXT_PUBLIC_BUILD"]}</Fact>
        <Fact name="Security policy">
          {facts?.policy == null ? (
            "none, which is so in development only"
          ) : (
            <details>
              <summary className="min-h-6 pointer-coarse:min-h-11">in force; read it</summary>
              <p className="mt-1 font-mono text-xs wrap-anywhere">{facts.policy}</p>
            </details>
          )}
        </Fact>
      </dl>
      {!isSelfOnly && <OfflineSwitch />}
      <div>
        <Button onClick={() => openDialog("privacy")}>Open the ledger of requests</Button>
      </div>
    </Section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="col-span-full grid grid-cols-subgrid">
      <dt className="text-quiet">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </div>
  );
}

function readFacts(): Facts {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
  return {
    host: location.host,
    isEncrypted: location.protocol === "https:",
    isKept: "serviceWorker" in navigator && navigator.serviceWorker.controller !== null,
    policy: policy?.content ?? null,
  };
}
