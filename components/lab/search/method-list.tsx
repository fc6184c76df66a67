"use client";

import { Search } from "lucide-react";
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { MethodId } from "@/lib/records/method-id";
import { isComposing } from "../../ui/use-keys";
import { findMethods } from "./find-methods";
import type { MethodAdvice } from "./method-advice";
import { methodFamilies } from "./methods/all-methods";

interface MethodListProps {
  readonly advice: readonly MethodAdvice[];
  readonly chosen: MethodId | null;
  readonly onChoose: (id: MethodId) => void;
}

/** Every method by family, with a box to find one. Its size stays as it is, whatever is found. */
export function MethodList({ advice, chosen, onChoose }: MethodListProps) {
  const [text, setText] = useState("");
  const [isFittingOnly, setFittingOnly] = useState(true);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const found = useMemo(
    () => findMethods(advice, methodFamilies, { text, isFittingOnly }),
    [advice, text, isFittingOnly],
  );

  useEffect(() => {
    // A finger would get its keyboard in the way of the list.
    if (matchMedia("(pointer: fine)").matches) box.current?.focus({ preventScroll: true });
    list.current?.querySelector("input:checked")?.closest("label")?.scrollIntoView({ block: "nearest" });
  }, []);

  function onKeyInBox(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      const radios = list.current;
      (radios?.querySelector<HTMLInputElement>("input:checked") ?? radios?.querySelector("input"))?.focus();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (found.best !== null) onChoose(found.best.method.id);
    } else if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      setText("");
    }
  }

  /** Whoever types in the list means the box. */
  function onKeyInList({ key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): void {
    const isLetter = key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
    if (isLetter && !isComposing(nativeEvent)) box.current?.focus();
  }

  return (
    <div className="flex min-w-0 flex-col gap-2">
      <label className="relative block">
        <span className="sr-only">Find a method</span>
        <Search size={16} className="absolute inset-y-0 left-2.5 my-auto text-quiet" aria-hidden />
        <input
          ref={box}
          type="search"
          placeholder="Find a method: a name, an author, an idea"
          autoComplete="off"
          spellCheck={false}
          value={text}
          className="min-h-9 w-full rounded-md border border-line-strong bg-panel pr-3 pl-9 text-sm pointer-coarse:min-h-11 pointer-coarse:text-base"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyInBox}
        />
      </label>
      <div className="flex min-h-6 flex-wrap items-center gap-x-4 gap-y-1 text-sm pointer-coarse:min-h-11">
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-gold-fill"
            checked={isFittingOnly}
            onChange={(event) => setFittingOnly(event.target.checked)}
          />
          Only what fits my rows
        </label>
        <p role="status" className="text-quiet tabular-nums">
          {found.count} {found.count === 1 ? "method" : "methods"}
          {found.hidden > 0 && `, ${found.hidden} hidden`}
        </p>
      </div>
      <fieldset
        ref={list}
        className="h-80 min-w-0 overflow-y-auto overscroll-contain rounded-md border border-line bg-panel lg:h-96"
        onKeyDown={onKeyInList}
      >
        <legend className="sr-only">Methods</legend>
        {found.families.map(({ name, methods }) => (
          <Family key={name} name={name} methods={methods} chosen={chosen} onChoose={onChoose} />
        ))}
        {found.count === 0 && (
          <p className="p-4 text-sm text-quiet">
            {found.hidden === 0
              ? "No method is called so."
              : `None that fits your rows. ${found.hidden === 1 ? "One that does not is" : `${found.hidden} that do not are`} hidden; take the mark off to read why.`}
          </p>
        )}
      </fieldset>
    </div>
  );
}

interface FamilyProps extends Pick<MethodListProps, "chosen" | "onChoose"> {
  readonly name: string;
  readonly methods: readonly MethodAdvice[];
}

function Family({ name, methods, chosen, onChoose }: FamilyProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id} className="sticky top-0 z-10 border-b border-line bg-raised px-3 py-1 text-xs font-medium text-quiet">
        {name}
      </h3>
      {methods.map((one) => (
        <MethodLine
          key={one.method.id}
          advice={one}
          isChosen={one.method.id === chosen}
          onChoose={() => onChoose(one.method.id)}
        />
      ))}
    </div>
  );
}

interface MethodLineProps {
  readonly advice: MethodAdvice;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One that does not fit can be looked at too, to read about it. */
function MethodLine({ advice: { method, obstacle, isRecommended }, isChosen, onChoose }: MethodLineProps) {
  const id = useId();
  const { authors, year } = method.source;
  return (
    <label
      className={`flex min-h-11 scroll-mt-8 items-start gap-2.5 border-b border-line px-3 py-2 text-sm -outline-offset-2 last:border-b-0 has-focus-visible:outline-2 has-focus-visible:outline-gold ${isChosen ? "bg-gold-wash" : "hover:bg-raised/60"}`}
    >
      <input
        type="radio"
        name="method"
        className="mt-0.5 size-4 shrink-0 scroll-mt-8 accent-gold-fill outline-none"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-about`}
        checked={isChosen}
        onChange={onChoose}
      />
      <span className="min-w-0 grow">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span id={`${id}-name`} className="font-medium">
            {method.name}
          </span>
          <span className="text-xs text-quiet">
            {authors}, {year}
          </span>
          {isRecommended && <span className="text-xs font-medium text-gold">recommended</span>}
        </span>
        <span id={`${id}-about`} className="block text-quiet">
          {obstacle !== null && <span className="block text-ink">Not on these rows: {obstacle} </span>}
          <span className="line-clamp-1">{method.about}</span>
        </span>
      </span>
    </label>
  );
}
