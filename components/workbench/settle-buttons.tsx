"use client";

import { Star } from "lucide-react";
import { chooseVersion, useSession } from "@/lib/client/session-store";
import { silverAbove } from "@/lib/client/task-to-refine";
import type { Version } from "@/lib/sessions/session";
import { Button } from "../ui/button";
import { CopyButton } from "../ui/copy-button";
import { isGolden } from "./gate-words";

/** What a person settles on, the first choice first: a golden prompt, else the prompt that they had. */
export function SettleButtons({ version }: { version: Version }) {
  if (isGolden(version)) {
    return (
      <>
        <ChooseButton version={version} label="Choose this one" look="primary" />
        <CopyButton text={version.text} />
      </>
    );
  }
  if (version.kind === "candidate") {
    return (
      <>
        <KeepMineButton candidate={version} />
        <ChooseButton version={version} label="Choose this one" />
        <CopyButton text={version.text} />
      </>
    );
  }
  return (
    <>
      <CopyButton look="primary" text={version.text} />
      <ChooseButton version={version} label={version.kind === "silver" ? "Keep mine" : "Choose this one"} />
    </>
  );
}

/** Settles on the prompt that the candidate was made from. */
function KeepMineButton({ candidate }: { candidate: Version }) {
  const silver = useSession(({ versions }) => silverAbove(candidate, versions));
  if (silver === null) return null;
  return <ChooseButton version={silver} label="Keep mine" look="primary" />;
}

interface ChooseButtonProps {
  readonly version: Version;
  readonly label: string;
  readonly look?: "primary" | "plain";
}

function ChooseButton({ version, label, look = "plain" }: ChooseButtonProps) {
  const isChosen = useSession((state) => state.session?.chosenVersionId === version.id);
  if (version.state === "writing") return null;
  return (
    <Button
      look={isChosen ? "plain" : look}
      aria-pressed={isChosen}
      className="aria-pressed:border-gold-fill aria-pressed:bg-gold-wash"
      onClick={() => chooseVersion(isChosen ? null : version.id)}
    >
      <Star size={16} className={isChosen ? "fill-gold-fill text-gold-fill" : ""} aria-hidden />
      {label}
    </Button>
  );
}
