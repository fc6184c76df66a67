import type { Failure } from "../../base/failure";

/**
 * What WebLLM, WebAssembly and the browser's storage throw, as a `Failure`. WebLLM exports only one of its error classes
 * but names them all, so names are read; messages are kept as detail. Its many plain Errors stay "engine-failed".
 */
export function webLlmFailure(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const detail = `${name}: ${message}`;
  switch (name) {
    case "QuotaExceededError":
      return { kind: "storage-full", detail };
    case "WebGPUNotAvailableError":
    case "WebGPUNotFoundError":
      return { kind: "webgpu-unavailable" };
    case "ShaderF16SupportError":
      return { kind: "gpu-feature-missing", feature: "shader-f16" };
    case "DeviceLostError":
      return { kind: "gpu-device-lost", detail };
    case "CompileError":
    case "LinkError":
    case "ArtifactManifestError":
      return { kind: "model-library-unusable", detail };
    case "IntegrityError":
    case "UnsupportedTokenizerFilesError":
    case "WindowSizeConfigurationError":
    case "WindowSizeSpecificationError":
    case "AttentionSinkSizeError":
      return { kind: "model-damaged", detail };
    default:
      return { kind: "engine-failed", detail };
  }
}
