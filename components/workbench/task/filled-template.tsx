"use client";

import { useMemo, useState } from "react";
import { packInUse } from "@/lib/client/run/pack-in-use";
import { taskOf, useSession } from "@/lib/client/session/session-store";
import { taskToRefine } from "@/lib/client/session/task-to-refine";
import { segmentOptimizerRequest, type SegmentSource } from "@/lib/template/render-pack";
import { closeDialog } from "../../ui/dialog-store";
import { Dialog } from "../../ui/dialog";
import { Segmented } from "../../ui/segmented";
import { joinParts, sliceParts } from "../../ui/long-text/slice-parts";
import { TextView } from "../../ui/text-view";
import { useRefineNote } from "../result/refine-store";

const taskMark = "rounded-xs bg-gold-wash text-ink";
const parentMark = "rounded-xs bg-raised text-ink outline-1 outline-line-strong";
const noteMark = "rounded-xs bg-added-wash text-added";

const marks: Readonly<Record<Exclude<SegmentSource, "template">, string>> = {
  "silver-prompt": taskMark,
  answers: taskMark,
  "silver-response": taskMark,
  "golden-response": taskMark,
  "word-limit": taskMark,
  "parent-prompt": parentMark,
  note: noteMark,
};

/** Exactly what the model will read, character for character; the person's own texts stand out. */
export function FilledTemplate() {
  const draft = useSession((state) => state.draft);
  const version = useSession((state) => state.versions.find(({ id }) => id === state.selectedId) ?? null);
  const note = useRefineNote((state) => state.note);
  const [purpose, setPurpose] = useState<"optimize" | "refine">("refine");
  const pack = packInUse();
  const { texts } = pack;
  const hasNote = version !== null && version.text.trim() !== "" && note.trim() !== "";
  const refined = hasNote && purpose === "refine" ? version : null;
  const segments = useMemo(
    () =>
      refined === null
        ? segmentOptimizerRequest(texts, taskOf(draft), null)
        : segmentOptimizerRequest(texts, taskToRefine(refined), { note, parentText: refined.text }),
    [draft, texts, refined, note],
  );
  return (
    <Dialog title="The filled template" onClose={closeDialog}>
      <div className="flex flex-col gap-2 border-b border-line px-5 py-3 text-sm text-quiet">
        <p>
          This is the whole message that a model reads, from the template “{pack.name}”. Your own texts are marked. The
          instant rules do not use it.
          {pack.isForSmallModels === true &&
            pack.isLearned !== true &&
            refined === null &&
            " A small model reads two worked examples in the same form before it."}
        </p>
        {hasNote && (
          <Segmented
            label="The request of"
            value={purpose}
            options={[
              { value: "refine", label: "Refine, with your note" },
              { value: "optimize", label: "Optimize" },
            ]}
            onChange={setPurpose}
          />
        )}
        {refined !== null && <Legend />}
      </div>
      <TextView
        text={joinParts(segments)}
        draw={(stretch) =>
          sliceParts(segments, stretch).map((segment, index) =>
            segment.source === "template" ? (
              segment.text
            ) : (
              <mark key={index} className={marks[segment.source]}>
                {segment.text}
              </mark>
            ),
          )
        }
        role="region"
        aria-label="The filled template"
        className="grow p-5 font-mono text-sm leading-relaxed"
      />
    </Dialog>
  );
}

/** What the colours mean. */
function Legend() {
  return (
    <ul aria-label="What is marked" className="flex flex-wrap gap-x-4 gap-y-1">
      <li>
        <mark className={`px-1 ${taskMark}`}>Your task</mark>
      </li>
      <li>
        <mark className={`px-1 ${parentMark}`}>The version to refine</mark>
      </li>
      <li>
        <mark className={`px-1 ${noteMark}`}>Your note</mark>
      </li>
    </ul>
  );
}
