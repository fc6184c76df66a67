import { describe, expect, it } from "vitest";
import { DownloadError } from "../../../../lib/engines/transformers/tracked-fetch";
import { transformersFailure } from "../../../../lib/engines/transformers/failure";

const named = (name: string, message = "said by the library") => Object.assign(new Error(message), { name });

/** The form in which ONNX Runtime's own errors end. */
const runtimeError = (code: number, message: string) =>
  new Error(`Can't create a session. ERROR_CODE: ${code}, ERROR_MESSAGE: ${message}`);

describe("transformersFailure", () => {
  it("keeps address and status of a download", () => {
    const url = "https://models.example/onnx/model.onnx";
    expect(transformersFailure(new DownloadError(url, 503, "busy"))).toEqual({
      kind: "download-failed",
      url,
      status: 503,
      detail: "busy",
    });
  });

  it("finds the address of a file that is not there among the refusals", () => {
    const refusals = [
      { url: "https://models.example/m/config.json", status: 404 },
      { url: "https://models.example/m/generation_config.json", status: 404 },
    ];
    const error = named("ModelFileNotFoundError", `Could not locate file: "https://models.example/m/config.json".`);
    expect(transformersFailure(error, refusals)).toMatchObject({ kind: "download-failed", ...refusals[0] });
  });

  it.each([
    [named("SyntaxError"), "model-damaged"],
    [runtimeError(7, "Failed to load model because protobuf parsing failed."), "model-damaged"],
    [runtimeError(10, "This is an invalid model."), "model-damaged"],
    [runtimeError(6, "std::bad_alloc"), "engine-failed"],
    [named("QuotaExceededError"), "storage-full"],
    [named("GPUOutOfMemoryError"), "gpu-memory-exceeded"],
    [named("RangeError", "Array buffer allocation failed"), "engine-failed"],
    [new Error("Could not find Gather with ERROR_CODE in its words"), "engine-failed"],
    ["not even an error", "engine-failed"],
  ])("reads %s as %s", (error, kind) => {
    expect(transformersFailure(error).kind).toBe(kind);
  });

  it("keeps the library's words for a report", () => {
    expect(transformersFailure(new TypeError("x is not a function"))).toEqual({
      kind: "engine-failed",
      detail: "TypeError: x is not a function",
    });
  });
});
