import { Segmented } from "../ui/segmented";
import type { ResultView } from "./view-store";

interface ViewSwitchProps {
  readonly view: ResultView;
  readonly onChange: (view: ResultView) => void;
}

/** Chooses how a rewritten prompt is looked at: as it is, or compared with the one that it was made from. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  return (
    <Segmented
      label="How to look at it"
      value={view}
      options={[
        { value: "text", label: "Text" },
        { value: "words", label: "Changes" },
        { value: "side-by-side", label: "Side by side" },
      ]}
      onChange={onChange}
    />
  );
}
