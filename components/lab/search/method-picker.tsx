"use client";

import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import type { MethodId } from "@/lib/records/method-id";
import { Button } from "../../ui/button";
import type { MethodAdvice } from "./method-advice";
import { MethodDetail } from "./method-detail";
import { MethodList } from "./method-list";

interface MethodPickerProps {
  readonly advice: readonly MethodAdvice[];
  readonly chosen: MethodAdvice | null;
  readonly onChoose: (id: MethodId) => void;
}

/** The method that was chosen, told whole, and the way to all the others. */
export function MethodPicker({ advice, chosen, onChoose }: MethodPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-heading`} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <h3 id={`${id}-heading`} className="mr-auto text-sm font-medium">
          Method
        </h3>
        <Button look="quiet" aria-expanded={isOpen} aria-controls={`${id}-list`} onClick={() => setOpen(!isOpen)}>
          All {advice.length} methods
          <ChevronDown size={16} className={isOpen ? "rotate-180" : ""} aria-hidden />
        </Button>
      </div>
      <div className={isOpen ? "grid gap-4 lg:grid-cols-2" : ""}>
        <div id={`${id}-list`} hidden={!isOpen} className="min-w-0">
          {isOpen && <MethodList advice={advice} chosen={chosen?.method.id ?? null} onChoose={onChoose} />}
        </div>
        <div
          role="region"
          aria-label="The chosen method"
          // It scrolls beside the list, and must be scrolled by keys too.
          tabIndex={isOpen ? 0 : undefined}
          className={`rounded-lg border border-gold bg-gold-wash p-4 ${isOpen ? "lg:h-[29.5rem] lg:overflow-y-auto" : ""}`}
        >
          {chosen === null ? (
            <p className="text-sm">No method can run yet. Each of them says what it needs.</p>
          ) : (
            <MethodDetail advice={chosen} />
          )}
        </div>
      </div>
    </section>
  );
}
