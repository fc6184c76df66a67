"use client";

import Link from "next/link";
import { useState, type ComponentType } from "react";
import { servesOwnModelsOnly } from "@/lib/models/model-hosts";
import { Segmented } from "../ui/segmented";
import { OwnByAddress } from "./own-by-address";
import { OwnByRepository } from "./own-by-repository";
import { OwnFromDisk } from "./own-from-disk";
import { TrainingGuideLink } from "./training-guide-link";

type Way = "disk" | "address" | "repository";

const ways: readonly { readonly value: Way; readonly label: string }[] = [
  { value: "disk", label: "From disk" },
  { value: "address", label: "By address" },
  { value: "repository", label: "By repository" },
];

const forms: Readonly<Record<Way, ComponentType>> = {
  disk: OwnFromDisk,
  address: OwnByAddress,
  repository: OwnByRepository,
};

/** Adds models that are on no list: from disk, from an address, or from the hub where this site may reach it. */
export function OwnSection() {
  const [way, setWay] = useState<Way>("disk");
  const Form = forms[way];
  const options = servesOwnModelsOnly() ? ways.filter(({ value }) => value !== "repository") : ways;
  return (
    <section aria-labelledby="own-heading" className="rounded-lg border border-line bg-panel p-4 sm:p-5">
      <h2 id="own-heading" className="font-semibold">
        Your own models
      </h2>
      <p className="mt-1 mb-4 text-sm text-quiet">They join the list in this browser only.</p>
      <div className="mb-5 max-w-md">
        <Segmented label="Where the model comes from" value={way} options={options} onChange={setWay} />
      </div>
      <Form />
      <h3 className="mt-6 text-sm font-medium">Make an optimizer of your own</h3>
      <p className="mt-1 max-w-prose text-sm text-quiet">
        Prompts that you chose over others are what an optimizer learns from. “Export for training…” on the page{" "}
        <Link
          href="/sessions/"
          prefetch={false}
          className="underline decoration-line-strong underline-offset-4 hover:decoration-gold"
        >
          Sessions
        </Link>{" "}
        makes an archive of them. On a computer with Python, one command trains a small model on it and writes a file
        that you choose here, from disk. The <TrainingGuideLink /> says how.
      </p>
    </section>
  );
}
