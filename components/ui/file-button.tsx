import { FileUp } from "lucide-react";

interface FileButtonProps {
  /** As the `accept` of a file input: endings and types. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** "From a file": a picker for one file, which may be picked again. */
export function FileButton({ accept, onFile }: FileButtonProps) {
  return (
    <label className="inline-flex min-h-9 items-center gap-2 rounded-md border border-line-strong bg-panel px-3 text-sm hover:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-gold pointer-coarse:min-h-11">
      <FileUp size={16} aria-hidden />
      From a file
      <input
        type="file"
        accept={accept}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}
