/** A file that is being written. After `close` or `abort` it is of no more use. */
export interface FileTarget {
  write(piece: string | Uint8Array<ArrayBuffer>): Promise<void>;
  /** Until here nothing of the file shows, and a file that was there before stands as it was. */
  close(): Promise<void>;
  abort(): Promise<void>;
}

export interface FileName {
  /** With its ending. */
  readonly name: string;
  /** With its dot. */
  readonly ending: string;
  readonly type: string;
}

/** The part of the browser's picker that is used; TypeScript does not know it, since Firefox and Safari lack it. */
interface SavePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

/** Chrome can remove a file by its handle; TypeScript does not know that either. */
interface RemovableFile extends FileSystemFileHandle {
  remove?: () => Promise<void>;
}

/** Time for the browser to begin a download before its content is let go. */
const RELEASE_AFTER_MILLISECONDS = 60_000;

/**
 * Asks the person for a place, where the browser can; else the file goes to the downloads. Null where the person chose
 * none. Call it from a click, before anything is awaited. Throws where the place cannot be written.
 */
export async function chooseFileTarget(file: FileName): Promise<FileTarget | null> {
  // TypeScript does not know this function; `SavePicker` above says what it takes and gives.
  const { showSaveFilePicker } = window as unknown as SavePicker;
  if (showSaveFilePicker === undefined) return createDownload(file);
  const ending = `.${file.ending.split(".").at(-1) ?? ""}`;
  try {
    const types = [{ accept: { [file.type]: [ending] } }];
    return await openFileTarget(await showSaveFilePicker({ suggestedName: file.name, types }));
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Writes beside the file and puts that in its place at the end. */
export async function openFileTarget(handle: RemovableFile): Promise<FileTarget> {
  const stream = await handle.createWritable();
  return {
    write: (piece) => stream.write(piece),
    close: () => stream.close(),
    async abort() {
      await stream.abort();
      // The browser made an empty file when a new name was chosen; it is removed.
      if ((await handle.getFile()).size === 0) await handle.remove?.();
    },
  };
}

/** Collects the pieces as blobs, which the browser can keep on disk, and downloads them as one file. */
function createDownload({ name, type }: FileName): FileTarget {
  let parts: Blob[] = [];
  return {
    async write(piece) {
      parts.push(new Blob([piece]));
    },
    async close() {
      const address = URL.createObjectURL(new Blob(parts, { type }));
      parts = [];
      const link = document.createElement("a");
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MILLISECONDS);
    },
    async abort() {
      parts = [];
    },
  };
}
