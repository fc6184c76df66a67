import type { Stretch } from "./cut-text";

interface PlaceBarProps {
  readonly id: string;
  readonly window: Stretch;
  readonly length: number;
  /** What can be done with what is drawn. */
  readonly verb: "see" | "see and edit";
  readonly isAllSelected: boolean;
  readonly onMove: (place: number) => void;
}

const STEP_CHARACTERS = 1_000;

/** Says that only a part of a text is drawn, and which; the slider goes to any other. */
export function PlaceBar({ id, window: { start, end }, length, verb, isAllSelected, onMove }: PlaceBarProps) {
  return (
    <div className="mt-1.5 flex w-full flex-wrap items-center gap-x-4 gap-y-1 text-xs text-quiet tabular-nums">
      <p id={id} className="min-w-64 grow basis-0 text-pretty">
        {isAllSelected
          ? `All ${count(length)} characters are selected.`
          : `This text is very long. You ${verb} characters ${count(start + 1)} to ${count(end)} of ${count(length)} here; the rest is kept as it is.`}
      </p>
      <input
        type="range"
        aria-label="Place in the text"
        aria-valuetext={`from character ${count(start + 1)}`}
        className="h-8 min-w-32 grow basis-0 accent-gold-fill pointer-coarse:h-11"
        min={0}
        max={length}
        step={STEP_CHARACTERS}
        value={start}
        onChange={(event) => onMove(event.target.valueAsNumber)}
      />
    </div>
  );
}

function count(value: number): string {
  return value.toLocaleString("en");
}
