/** A folder that the person chose, in memory: what is used of the browser's handles. */
export function createFakeFolder(name = "Backups") {
  const files = new Map<string, string>();
  const folder = {
    name,
    files,
    permission: "granted" as PermissionState,
    /** What the person answers when the browser asks. */
    answer: "granted" as PermissionState,
    /** Thrown at every write. */
    trouble: null as DOMException | null,
    queryPermission: async () => folder.permission,
    requestPermission: async () => (folder.permission = folder.answer),
    async *keys() {
      yield* [...files.keys()];
    },
    removeEntry: async (file: string) => void files.delete(file),
    /** Makes the file where it is not there, as browsers do. */
    async getFileHandle(file: string) {
      files.set(file, files.get(file) ?? "");
      return {
        getFile: async () => new Blob([files.get(file) ?? ""]),
        remove: async () => void files.delete(file),
        async createWritable() {
          let text = "";
          return {
            write: async (part: string) => {
              if (folder.trouble !== null) throw folder.trouble;
              text += part;
            },
            close: async () => void files.set(file, text),
            abort: async () => undefined,
          };
        },
      };
    },
  };
  return folder;
}

export type FakeFolder = ReturnType<typeof createFakeFolder>;

/** Only what is used of the interface stands in. */
export function asHandle(folder: FakeFolder): FileSystemDirectoryHandle {
  return folder as unknown as FileSystemDirectoryHandle;
}
