import { EyeOff, Info, MapPin, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { Finding, Severity } from "@/lib/checks/check";
import { Button } from "../ui/button";
import { selectPlace } from "./select-place";

const signs = {
  blocking: { Icon: OctagonAlert, look: "text-danger", words: "Blocks it" },
  warning: { Icon: TriangleAlert, look: "text-gold", words: "Look at this" },
  unchecked: { Icon: EyeOff, look: "text-quiet", words: "Not checked" },
  advice: { Icon: Info, look: "text-quiet", words: "Advice" },
} as const satisfies Readonly<Record<Severity, unknown>>;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly label: string;
  /** The id of the text box that holds the checked text. */
  readonly boxId: string;
  /** More buttons for a finding. */
  readonly actions?: (finding: Finding) => ReactNode;
}

/** What checks found: each with what it is, where, and what to do. */
export function FindingList({ findings, label, boxId, actions }: FindingListProps) {
  return (
    <ul aria-label={label} className="flex flex-col gap-3 text-sm">
      {findings.map((finding, index) => (
        <FindingItem key={index} finding={finding} boxId={boxId} actions={actions?.(finding)} />
      ))}
    </ul>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  readonly boxId: string;
  readonly actions: ReactNode;
}

function FindingItem({ finding, boxId, actions }: FindingItemProps) {
  const { severity, message, advice, place, isOwnChoice = false } = finding;
  const { Icon, look, words } = signs[severity];
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
      <Icon size={18} className={`mt-0.5 ${look}`} aria-hidden />
      <div className="flex min-w-0 flex-col gap-0.5">
        <p className="font-medium wrap-anywhere" dir="auto">
          <span className="sr-only">{words}: </span>
          {message}
        </p>
        {isOwnChoice && <p className="text-quiet">This comes from your own change. Keep it if you meant it.</p>}
        <p className="wrap-anywhere">{advice}</p>
        {(place !== null || actions) && (
          <div className="mt-1 flex flex-wrap items-center gap-x-1 gap-y-1">
            {place !== null && (
              <Button look="quiet" className="-ml-3" onClick={() => selectPlace(boxId, place)}>
                <MapPin size={16} aria-hidden />
                Show where
              </Button>
            )}
            {actions}
          </div>
        )}
      </div>
    </li>
  );
}
