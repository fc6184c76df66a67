"use client";

import { FolderOpen } from "lucide-react";
import { useRef } from "react";
import { SHARE_FILE_ENDING } from "@/lib/share/share-file";
import { Button } from "../ui/button";

/** A file picker. The page takes a dropped file as well. */
export function OpenFile({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <input
        ref={input}
        type="file"
        className="hidden"
        aria-label="A file that was shared from Goldsmith"
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
        Or drop one here. Its name ends in <code className="font-mono">{SHARE_FILE_ENDING}</code>.
      </p>
    </div>
  );
}
