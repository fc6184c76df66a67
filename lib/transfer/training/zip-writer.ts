import { Zip, ZipDeflate } from "fflate";

/** An archive that is written from its first byte to its last. */
export interface ZipWriter {
  /** Begins a file; the one before it is ended. */
  begin(name: string): void;
  write(text: string): void;
  /** Ends the archive. */
  end(): void;
  /** What has been written since it was last taken; empty where nothing has. */
  take(): Uint8Array<ArrayBuffer>;
  /** True once the archive, or a file in it, is larger than the format has numbers for. */
  readonly isTooLarge: boolean;
}

/** A ZIP archive has 32 bits for a size or a place. */
const MOST_BYTES = 0xffff_ffff;
/** Every call of the compressor has its price, and lines are short. */
const UNITS_AT_ONCE = 64 * 1024;

/** `madeAt` stands beside every file, to two seconds. `mostBytes` is for tests. */
export function createZipWriter(madeAt: Date, mostBytes = MOST_BYTES): ZipWriter {
  const encoder = new TextEncoder();
  let parts: Uint8Array[] = [];
  let zipBytes = 0;
  let fileBytes = 0;
  let isTooLarge = false;
  let file: ZipDeflate | null = null;
  let texts: string[] = [];
  let units = 0;

  const zip = new Zip((error, data) => {
    // The library gives an error only where it is called wrongly, which is a bug.
    if (error !== null) throw error;
    parts.push(data);
    zipBytes += data.length;
  });
  const flush = () => {
    const bytes = encoder.encode(texts.join(""));
    texts = [];
    units = 0;
    fileBytes += bytes.length;
    isTooLarge ||= fileBytes > mostBytes || zipBytes > mostBytes;
    file?.push(bytes);
  };
  const endFile = () => {
    flush();
    file?.push(new Uint8Array(), true);
    file = null;
    fileBytes = 0;
  };

  return {
    begin(name) {
      endFile();
      file = new ZipDeflate(name, { level: 6 });
      file.mtime = madeAt;
      zip.add(file);
    },
    write(text) {
      texts.push(text);
      units += text.length;
      if (units >= UNITS_AT_ONCE) flush();
    },
    end() {
      endFile();
      zip.end();
      isTooLarge ||= zipBytes > mostBytes;
    },
    take() {
      const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let start = 0;
      for (const part of parts) {
        all.set(part, start);
        start += part.length;
      }
      parts = [];
      return all;
    },
    get isTooLarge() {
      return isTooLarge;
    },
  };
}
