import { useId } from "react";
import { TextView } from "../../ui/text-view";

/** A text that a question is about, below its title. */
export function ShownText({ title, text }: { title: string; text: string }) {
  const titleId = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <h4 id={titleId} className="text-sm text-quiet">
        {title}
      </h4>
      <TextView
        role="group"
        aria-labelledby={titleId}
        text={text}
        dir="auto"
        className="max-h-60 rounded-md border border-line bg-panel p-3 text-sm"
        placeholder={<span className="text-quiet">Nothing was written.</span>}
      />
    </div>
  );
}
