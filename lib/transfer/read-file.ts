/** A file that cannot be read as text, with the reason in words for the person. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
}

/** The text of a file in UTF-8, in chunks; a byte order mark is skipped. Throws an `UnreadableFileError`. */
export async function* readFile(file: Blob, onBytes: (bytes: number) => void): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = file.stream().getReader();
  try {
    let bytes = 0;
    for (;;) {
      const { value } = await reader.read().catch(refuseRead);
      if (value === undefined) break;
      yield decode(decoder, bytes, value);
      bytes += value.length;
      onBytes(bytes);
    }
    yield decode(decoder, bytes);
  } finally {
    // The rest of the file is of no use; whether the browser can drop it is of no matter.
    await reader.cancel().catch(() => undefined);
  }
}

function decode(decoder: TextDecoder, bytesBefore: number, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch (error) {
    const place = `after byte ${bytesBefore.toLocaleString("en")}`;
    throw new UnreadableFileError(
      `The file is no text in UTF-8: ${place} it holds bytes that UTF-8 does not have. It is damaged, or another program saved it in another encoding.`,
      { cause: error },
    );
  }
}

function refuseRead(error: unknown): never {
  throw new UnreadableFileError("The browser could not read the file to its end. It may have been moved or changed.", {
    cause: error,
  });
}
