import type { ImportPreview as Preview, SessionGroup } from "@/lib/transfer/prepare-import";
import { countSessions } from "./describe-session";

type Status = keyof Preview["sessions"];

const words: Readonly<Record<Status, { readonly name: string; readonly meaning: string }>> = {
  new: { name: "new", meaning: "They are not here yet. Merging adds them." },
  different: {
    name: "different",
    meaning:
      "They are here too, and the file holds something else. Merging keeps the versions of both: a version whose text differs becomes a branch. The newer task stands; one of yours that it would replace stays in a copy.",
  },
  same: { name: "unchanged", meaning: "The file adds nothing to them. Merging leaves them as they are." },
};

/** What is in a file that was checked, and what merging it would do. */
export function ImportPreview({ fileName, preview }: { fileName: string; preview: Preview }) {
  const { sessions, packs, settings } = preview;
  return (
    <div role="status" className="flex flex-col gap-3">
      <p className="font-medium wrap-anywhere">{fileName} is sound</p>
      {(["new", "different", "same"] as const).map((status) => (
        <Group key={status} status={status} group={sessions[status]} />
      ))}
      {packs.new + packs.different + packs.same > 0 && (
        <p className="text-sm">
          Template packs: {packs.new} new, {packs.different} different, {packs.same} the same. Merging adds the new
          ones, and the different ones under another name.
        </p>
      )}
      {settings !== "none" && <p className="text-sm">{describeSettings(settings)}</p>}
    </div>
  );
}

function Group({ status, group }: { status: Status; group: SessionGroup }) {
  const { name, meaning } = words[status];
  const more = group.count - group.titles.length;
  const heading = `${countSessions(group.count)} ${name}`;
  if (group.count === 0) return <p className="text-sm text-quiet">No session is {name}.</p>;
  return (
    <details className="rounded-lg border border-line p-3">
      <summary className="min-h-6 text-sm pointer-coarse:min-h-11">
        <span className="font-medium tabular-nums">{heading}.</span> <span className="text-quiet">{meaning}</span>
      </summary>
      <ul
        className="mt-2 flex max-h-60 list-disc flex-col gap-1 overflow-y-auto pl-5 text-sm"
        tabIndex={0}
        aria-label={heading}
      >
        {group.titles.map((title, place) => (
          // Titles repeat, and the list never changes.
          <li key={place} dir="auto" className="wrap-anywhere">
            {title === "" ? "Without a prompt" : title}
          </li>
        ))}
        {more > 0 && <li className="list-none text-quiet">and {more.toLocaleString("en")} more</li>}
      </ul>
    </details>
  );
}

function describeSettings(status: Exclude<Preview["settings"], "none">): string {
  switch (status) {
    case "new":
      return "Settings: the file has some and you have none yet. Importing takes them over.";
    case "same":
      return "Settings: the same as yours.";
    case "different":
      return "Settings: different from yours. Merging keeps yours; replacing takes the file’s.";
  }
}
