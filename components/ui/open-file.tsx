"use client";

import { FolderOpen } from "lucide-react";
import { useRef } from "react";
import { Button } from "./button";

interface OpenFileProps {
  /** What file is meant, for who hears it. */
  readonly label: string;
  readonly ending: string;
  readonly onFile: (file: File) => void;
}

/** A file picker. The page takes a dropped file as well. */
export function OpenFile({ label, ending, onFile }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <input
        ref={input}
        type="file"
        className="hidden"
        aria-label={label}
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again.
          event.target.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>
        <FolderOpen size={16} aria-hidden />
        Open a file
      </Button>
      <p className="text-sm text-quiet">
        Or drop one here. Its name ends in <code className="font-mono">{ending}</code>.
      </p>
    </div>
  );
}
