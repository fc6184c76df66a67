"use client";

import { useMemo } from "react";
import { sessionFrom } from "@/lib/client/session/shared-session";
import type { FramedPrompt } from "@/lib/records/framed-prompt";
import type { SharedGolden, SharedPack, SharedPayload } from "@/lib/share/payload";
import type { Version } from "@/lib/store/session";
import { isLong } from "../ui/long-text/is-long";
import { TextView } from "../ui/text-view";
import { SettingList } from "../prompt/setting-list";
import { fullTime } from "../prompt/version-label";
import { listSettings } from "../prompt/version-settings";
import { deciders, partNames, promptTitle } from "./describe-shared";

interface SharedContentProps {
  readonly payload: SharedPayload;
  /** A text that stands in full beside this; where it is a long one, it is not drawn here once more. */
  readonly shownText?: string | null;
}

/** Every text that a link or a file holds, in full, with how each prompt was made. */
export function SharedContent({ payload, shownText = null }: SharedContentProps) {
  const { task, leftOut, packs } = payload;
  const versions = useMemo(
    () => sessionFrom(payload, payload.createdAt).versions.slice(-payload.prompts.length),
    [payload],
  );
  return (
    <div className="flex flex-col gap-4">
      <ExactText title="Silver prompt" text={task.silverPrompt} isShown={task.silverPrompt === shownText} />
      {task.silverResponse !== undefined && <ExactText title="The response it gave" text={task.silverResponse} />}
      {task.goldenResponse !== undefined && <ExactText title="The response wanted" text={task.goldenResponse} />}
      {task.wordLimit !== undefined && (
        <p className="text-sm">
          <span className="text-quiet">Word limit: </span>
          {task.wordLimit.toLocaleString("en")}
        </p>
      )}
      {task.answers !== undefined && task.answers.length > 0 && (
        <ExactText title="Answered" text={task.answers.map(({ ask, text }) => `${ask} ${text}`).join("\n")} />
      )}
      {versions.map((version, index) => (
        <Prompt
          key={index}
          version={version}
          isLast={index === versions.length - 1}
          // The first one's text stands above already.
          isInTask={version.kind === "silver" && version.text === task.silverPrompt}
          isTimeKnown={payload.prompts[index]?.createdAt !== undefined}
          golden={payload.prompts[index]?.golden ?? null}
          isShown={version.text === shownText}
        />
      ))}
      {packs?.map((pack) => (
        <PackTexts key={pack.id} pack={pack} />
      ))}
      <p className="text-sm text-quiet">Shared at {fullTime(payload.createdAt)}.</p>
      {leftOut !== undefined && (
        <p className="text-sm text-quiet">Left out: {leftOut.map((part) => partNames[part]).join(", ")}.</p>
      )}
    </div>
  );
}

interface PromptProps {
  readonly version: Version;
  readonly isLast: boolean;
  readonly isInTask: boolean;
  readonly isTimeKnown: boolean;
  readonly golden: SharedGolden | null;
  /** The text stands beside all this. */
  readonly isShown: boolean;
}

function Prompt({ version, isLast, isInTask, isTimeKnown, golden, isShown }: PromptProps) {
  const settings = listSettings(version).filter(
    ({ name, value }) => value !== null && isTold(name, version, isTimeKnown),
  );
  if (isInTask && !isLast && settings.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5">
      {!isInTask && <ExactText title={promptTitle(version, golden)} text={version.text} isShown={isShown} />}
      {isInTask && isLast && <p className="text-sm text-quiet">The silver prompt is the one that is shared.</p>}
      {version.frame !== undefined && <FrameContent frame={version.frame} />}
      {golden !== null && (
        <p className="text-sm">
          Called golden {deciders[golden.by]} of the sender: “{golden.reason}”
        </p>
      )}
      <SettingList settings={settings} />
    </div>
  );
}

/** The words are counted from the text; who wrote a prompt without a making is not known to everyone who reads this. */
function isTold(name: string, { origin, state }: Version, isTimeKnown: boolean): boolean {
  if (name === "Made at") return isTimeKnown;
  if (name === "State") return origin !== null || state !== "complete";
  return name !== "Words" && (name !== "Made by" || origin !== null);
}

interface ExactTextProps {
  readonly title: string;
  readonly text: string;
  readonly isShown?: boolean;
}

function ExactText({ title, text, isShown = false }: ExactTextProps) {
  return (
    <div>
      <h3 className="mb-1 text-sm font-medium">{title}</h3>
      {isShown && isLong(text) ? (
        <p className="text-sm text-quiet">It is the long text that stands above.</p>
      ) : (
        <TextView
          text={text}
          role="group"
          aria-label={title}
          className="max-h-64 rounded-md border border-line bg-raised px-3 py-2 text-sm"
        />
      )}
    </div>
  );
}

/** What was added to the prompt and why, and what was asked beside it. */
function FrameContent({ frame: { opening, lines, questions } }: { frame: FramedPrompt }) {
  const added = opening === null ? lines : [opening, ...lines];
  return (
    <details className="text-sm">
      <summary className="w-fit text-quiet hover:text-ink pointer-coarse:py-2.5">What was added, and asked</summary>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-5" dir="auto">
        {added.map(({ id, text, why, source, isDropped }) => (
          <li key={id} className="wrap-anywhere">
            {isDropped ? <s>{text}</s> : text}{" "}
            <span className="text-quiet">
              {why} {source}
            </span>
          </li>
        ))}
        {questions.map(({ id, ask, choices, own, answer }) => (
          <li key={id} className="wrap-anywhere">
            {ask} {answer !== null && <strong className="font-medium">{answer.text}. </strong>}
            <span className="text-quiet">
              {choices.map(({ label, line }) => `${label}: ${line}`).join(" · ")} · {own}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function PackTexts({ pack }: { pack: SharedPack }) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-sm font-medium">Texts of the template “{pack.name}”</h3>
      <ExactText title="Request to the optimizer" text={pack.texts.optimizer} />
      <ExactText title="Block of the silver response" text={pack.texts.s_r} />
      <ExactText title="Block of the golden response" text={pack.texts.g_r} />
      <ExactText title="Request to the judge" text={pack.texts.discriminator} />
    </div>
  );
}
