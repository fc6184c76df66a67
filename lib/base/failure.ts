import type { PersonQuestion } from "./person-question";

/**
 * Everything that can go wrong, by kind. Failures are plain data: they cross the worker's border and stand in the
 * database as they are. The words that a person reads are made in one place, `describeFailure`.
 * `detail` holds a library's own message; it is shown small, for a report, and never parsed.
 */
export type Failure =
  // What the person gave
  | { readonly kind: "empty-prompt" }
  | { readonly kind: "invalid-template-pack"; readonly reasons: readonly string[] }
  | { readonly kind: "invalid-model-list"; readonly reasons: readonly string[] }
  | { readonly kind: "invalid-own-model"; readonly reasons: readonly string[] }
  | { readonly kind: "invalid-model-folder"; readonly reasons: readonly string[] }
  | { readonly kind: "invalid-import"; readonly reasons: readonly string[] }
  | {
      readonly kind: "context-exceeded";
      /** Tokens of the filled template, tokens kept free for the answer, and tokens that the model can hold. */
      readonly promptTokens: number;
      readonly answerTokens: number;
      readonly contextTokens: number;
    }
  // Loading a model
  | { readonly kind: "model-needed" }
  | { readonly kind: "webgpu-unavailable" }
  | { readonly kind: "gpu-adapter-missing" }
  | { readonly kind: "gpu-feature-missing"; readonly feature: string }
  | { readonly kind: "gpu-memory-exceeded"; readonly detail: string }
  | { readonly kind: "gpu-device-lost"; readonly detail: string }
  /** The processor's memory, or what the browser lets one page have of it. */
  | { readonly kind: "memory-exceeded"; readonly detail: string }
  | {
      readonly kind: "download-failed";
      readonly url: string;
      /** HTTP status, or null where no answer came at all. */
      readonly status: number | null;
      readonly detail: string;
    }
  /** The person's switch "Offline" is on, or was turned on while the file came. */
  | { readonly kind: "offline-switch-on"; readonly url: string }
  /** A web page came in place of a file; `from` is where it came from, the same address if there was no redirect. */
  | { readonly kind: "download-is-page"; readonly url: string; readonly from: string }
  /** A file of a model that was imported from disk is not here, and cannot be fetched. */
  | { readonly kind: "imported-file-missing"; readonly file: string }
  | { readonly kind: "model-damaged"; readonly detail: string }
  | { readonly kind: "model-library-unusable"; readonly detail: string }
  /** The engine knows no models of this architecture. */
  | { readonly kind: "model-architecture-unknown"; readonly architecture: string; readonly detail: string }
  /** One file of the model is larger than the engine can read. */
  | { readonly kind: "model-file-too-large"; readonly file: string }
  /** Another tab holds it; it would need its memory twice. Null where nobody knows how much that is. */
  | { readonly kind: "model-loaded-elsewhere"; readonly memoryMegabytes: number | null }
  | { readonly kind: "model-unknown"; readonly modelId: string }
  | { readonly kind: "storage-full"; readonly detail: string }
  | { readonly kind: "built-in-model-unavailable" }
  | { readonly kind: "engine-failed"; readonly detail: string }
  // What the model wrote
  | { readonly kind: "output-empty" }
  | { readonly kind: "output-only-reasoning" }
  | { readonly kind: "output-refusal"; readonly excerpt: string }
  | { readonly kind: "output-answer-not-prompt"; readonly excerpt: string }
  /** What small models do in place of rewriting. */
  | {
      readonly kind: "output-no-rewrite";
      readonly fault: "example-copied" | "repeats-itself" | "words-lost" | "nothing-added";
    }
  /** `repeats` is what it wrote again and again, where it was stopped for that. */
  | { readonly kind: "output-endless"; readonly tokens: number; readonly repeats?: string }
  // The Lab
  /** A file of cases: what is wrong, and where; nothing of it was stored. */
  | { readonly kind: "invalid-cases"; readonly reasons: readonly string[] }
  /** A template or a script of a case. */
  | { readonly kind: "template-failed"; readonly detail: string }
  | { readonly kind: "script-failed"; readonly detail: string }
  | { readonly kind: "budget-spent" }
  /** A search asks for something else than it did when it was stored: the method or the model has changed since. */
  | { readonly kind: "replay-differs"; readonly step: number }
  /** The tab that searched was closed or reloaded, or the browser ended it. */
  | { readonly kind: "tab-gone" }
  /** A search waits for a person: their answer is to be stored as its call `step`, and it goes on. */
  | {
      readonly kind: "person-needed";
      readonly step: number;
      readonly requestHash: string;
      readonly question: PersonQuestion;
    }
  // A link or a file that carries what was shared
  | {
      readonly kind: "link-damaged";
      /** "cut-off": its end is missing; "altered": it is not what was made; "unreadable": it never was such a link. */
      readonly damage: "cut-off" | "altered" | "unreadable";
      readonly detail: string;
    }
  | { readonly kind: "link-too-large" }
  | { readonly kind: "link-newer" }
  | { readonly kind: "link-sealed-wrong" }
  | { readonly kind: "browser-feature-missing"; readonly feature: "compression" | "encryption" | "large-memory" }
  // The worker, the network, the database
  | { readonly kind: "worker-not-started"; readonly detail: string }
  | { readonly kind: "worker-died"; readonly detail: string }
  | { readonly kind: "worker-stalled"; readonly silentMilliseconds: number }
  /** The tab was in the background for long; its memory was wanted elsewhere. */
  | { readonly kind: "model-rests" }
  /** It did not obey Stop in time, or the person did not want to wait for it. */
  | { readonly kind: "model-ended-by-stop" }
  | { readonly kind: "database-unavailable"; readonly detail: string }
  | { readonly kind: "database-newer" }
  | { readonly kind: "file-not-written"; readonly detail: string };

export type FailureKind = Failure["kind"];
