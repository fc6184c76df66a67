import type { Failure } from "../../base/failure";
import { requestFailure } from "../../privacy/blocked-request";
import { DownloadError, type Refusal } from "./tracked-fetch";

/**
 * What transformers.js, ONNX Runtime and the browser throw, as a `Failure`. Classes and names are read where there are
 * any. ONNX Runtime throws plain Errors, but ends their text with the code of its C interface; that number is read, the
 * words are not. `refusals` are the files that the server did not give: the last one is why loading ended.
 */
export function transformersFailure(error: unknown, refusals: readonly Refusal[] = []): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const detail = `${name}: ${message}`;
  if (error instanceof DownloadError) {
    const { url, status, cause } = error;
    return status === null && cause !== undefined
      ? requestFailure(url, cause)
      : { kind: "download-failed", url, status, detail: error.message };
  }
  switch (name) {
    case "ModelFileNotFoundError": {
      // The error says which file in its words only; the refusals have the address as it is.
      const refusal = refusals.findLast(({ url }) => message.includes(url)) ?? refusals.at(-1);
      return { kind: "download-failed", url: refusal?.url ?? "", status: refusal?.status ?? null, detail };
    }
    case "SyntaxError":
      return { kind: "model-damaged", detail };
    case "QuotaExceededError":
      return { kind: "storage-full", detail };
    case "GPUOutOfMemoryError":
      return { kind: "gpu-memory-exceeded", detail };
    default:
      return DAMAGE_CODES.has(runtimeErrorCode(message))
        ? { kind: "model-damaged", detail }
        : { kind: "engine-failed", detail };
  }
}

/** `OrtErrorCode` of ONNX Runtime: no model in the file, not a readable file, not a valid graph. */
const DAMAGE_CODES: ReadonlySet<number> = new Set([4, 7, 10]);

function runtimeErrorCode(message: string): number {
  return Number(/ ERROR_CODE: (\d+), ERROR_MESSAGE: /.exec(message)?.[1] ?? NaN);
}
