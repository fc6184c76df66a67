"use client";

import { FolderOpen, FileUp } from "lucide-react";
import { useRef, useState } from "react";
import { readDropped, readPicked } from "../../models/given-files";
import { Button } from "../../ui/button";
import { GrowingTextarea } from "../../ui/growing-textarea";
import { readGiven, readPasted } from "./import-store";

const ACCEPTED = ".csv,.tsv,.json,.jsonl,.ndjson,.yaml,.yml,.txt,.zip,.lst";

/** Takes files, a folder, or a text that is pasted. */
export function GiveCases() {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState("");

  return (
    <section
      aria-labelledby="give-heading"
      className={`flex flex-col gap-3 rounded-lg border border-dashed p-4 ${isOver ? "border-gold-fill bg-gold-wash" : "border-line-strong bg-panel"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void readDropped(event.dataTransfer).then((dropped) => readGiven(dropped, nameOf(dropped)));
      }}
    >
      <div>
        <h2 id="give-heading" className="font-medium">
          Bring your own cases
        </h2>
        <p className="text-sm text-pretty text-quiet">
          Drop files here: a table, JSON Lines, a promptfoo folder, what another evaluation tool wrote, or your
          conversations from ChatGPT or Claude. You see what is in them before anything is stored.
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => files.current?.click()}>
          <FileUp size={16} aria-hidden />
          Choose files…
        </Button>
        <Button onClick={() => folder.current?.click()}>
          <FolderOpen size={16} aria-hidden />
          Choose a folder…
        </Button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        accept={ACCEPTED}
        className="hidden"
        aria-label="Files with cases"
        onChange={(event) => {
          const picked = readPicked(event.target.files);
          void readGiven(picked, nameOf(picked));
          // The same file can be chosen again, after it was corrected.
          event.target.value = "";
        }}
      />
      <input
        ref={(element) => {
          folder.current = element;
          // React knows no such attribute.
          element?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        multiple
        className="hidden"
        aria-label="A folder with cases"
        onChange={(event) => {
          const picked = readPicked(event.target.files);
          void readGiven(picked, nameOf(picked));
          event.target.value = "";
        }}
      />
      <form
        className="flex flex-col items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") void readPasted(text);
        }}
      >
        <label className="flex w-full flex-col gap-1 text-sm">
          <span className="text-quiet">or paste them: one input a line, or a table with its names above</span>
          <GrowingTextarea
            value={text}
            rows={3}
            className="max-h-60 text-sm"
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <Button type="submit" disabled={text.trim() === ""}>
          Read it
        </Button>
      </form>
    </section>
  );
}

/** What the page calls them: the folder, the only file, or how many there are. */
function nameOf(files: readonly { readonly path: string }[]): string {
  const [first] = files;
  if (first === undefined) return "";
  const folder = first.path.includes("/") ? (first.path.split("/")[0] ?? "") : null;
  if (folder !== null) return folder;
  return files.length === 1 ? first.path : `${files.length} files`;
}
