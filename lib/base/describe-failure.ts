import { describeLabFailure } from "./describe-lab-failure";
import { describeLinkDamage } from "./describe-link-damage";
import type { Failure } from "./failure";
import type { FailureDescription } from "./failure-description";

/** The only place where a failure becomes words. */
export function describeFailure(failure: Failure): FailureDescription {
  const detail = "detail" in failure && failure.detail !== "" ? failure.detail : null;
  return { ...describeKind(failure), detail };
}

function describeKind(failure: Failure): Omit<FailureDescription, "detail"> {
  switch (failure.kind) {
    case "empty-prompt":
      return {
        title: "There is no prompt yet",
        advice: "Write or paste the prompt that you want to improve, then press Optimize.",
        remedy: null,
      };
    case "invalid-template-pack":
      return {
        title: "This file is not a template pack",
        advice: `${failure.reasons.join(" ")} Nothing was changed; correct the file and choose it again.`,
        remedy: null,
      };
    case "invalid-model-list":
      return {
        title: "This site's list of models cannot be read",
        advice: `${firstOf(failure.reasons)} The built-in list is shown. Whoever runs this site can correct models.json.`,
        remedy: null,
      };
    case "invalid-own-model":
      return {
        title: "This model cannot be added",
        advice: `${failure.reasons.join(" ")} Correct it and add it again.`,
        remedy: null,
      };
    case "invalid-model-folder":
      return {
        title: "These files are not a whole model",
        advice: `${failure.reasons.join(" ")} Nothing was stored. Choose the whole folder again.`,
        remedy: null,
      };
    case "invalid-import":
      return {
        title: "This file cannot be imported",
        advice: `${failure.reasons.join(" ")} Nothing was changed.`,
        remedy: null,
      };
    case "context-exceeded":
      return {
        title: "The task is too long for this model",
        advice:
          `The request needs ${count(failure.promptTokens)} tokens and the answer ${count(failure.answerTokens)}; ` +
          `this model holds ${count(failure.contextTokens)} in all. Shorten the task, leave out a response, ` +
          "lower the word limit, or choose a model with a longer context. Nothing was sent to the model.",
        remedy: "choose-model",
      };
    case "model-needed":
      return {
        title: "No model is loaded",
        advice: "FIPO needs a model to write with. Choose one, or use the instant rules, which need none.",
        remedy: "choose-model",
      };
    case "webgpu-unavailable":
      return {
        title: "This browser offers no WebGPU",
        advice:
          "Choose a model marked for the processor (WASM), or open this page in a current Chrome, Edge or Safari. " +
          "The instant rules work everywhere.",
        remedy: "choose-model",
      };
    case "gpu-adapter-missing":
      return {
        title: "The browser gives this page no graphics adapter",
        advice:
          "Turn on hardware acceleration in the browser's settings and update the graphics driver, or choose a model " +
          "marked for the processor (WASM).",
        remedy: "choose-model",
      };
    case "gpu-feature-missing":
      return {
        title: `This graphics adapter lacks ${failure.feature}`,
        advice: "Choose the 32-bit twin of this model, or a smaller one. Nothing was downloaded.",
        remedy: "choose-model",
      };
    case "gpu-memory-exceeded":
      return {
        title: "The model does not fit into memory",
        advice: "Close other tabs that use the graphics card, or choose a smaller model. What you wrote is saved.",
        remedy: "choose-model",
      };
    case "memory-exceeded":
      return {
        title: "The model does not fit into memory",
        advice:
          "The browser gave no more memory for it. Close other tabs and programs and load it again, or choose a smaller " +
          "model or a smaller quantization, such as Q4_K_M. What you wrote is saved.",
        remedy: "choose-model",
      };
    case "gpu-device-lost":
      return {
        title: "The graphics device was lost",
        advice:
          "The driver or the system took it away. What was written so far is kept. Load the model again: its files are " +
          "still on this device.",
        remedy: "choose-model",
      };
    case "download-failed":
      return {
        title:
          failure.status === null ? "The download was cut off" : `The download failed with status ${failure.status}`,
        advice: `${describeAddress(failure.url)} Finished files are kept. Check the network, then load the model again.`,
        remedy: "choose-model",
      };
    case "offline-switch-on":
      return {
        title: "Offline blocks this, so nothing is fetched",
        advice:
          `${describeAddress(failure.url)} Turn Offline off to fetch it, and reload the page where it says so; then go on. ` +
          "What has come is kept, and nothing of it is fetched again.",
        remedy: "turn-on-network",
      };
    case "download-is-page":
      return {
        title: "A web page came in place of a file",
        advice:
          `${describeAddress(failure.url)} ${describePage(failure)} Nothing of it was kept. If this network asks for a ` +
          "login, open any other page, log in, then continue the download.",
        remedy: "choose-model",
      };
    case "imported-file-missing":
      return {
        title: "A file of this imported model is not here any more",
        advice: `${failure.file} is missing or damaged. Import the model again from its folder.`,
        remedy: "choose-model",
      };
    case "model-damaged":
      return {
        title: "A file of this model is damaged",
        advice: "The damaged file was not kept. Load the model again to fetch it anew.",
        remedy: "choose-model",
      };
    case "model-library-unusable":
      return {
        title: "The model's program does not run here",
        advice: "It was built for another version of the engine. Choose another model, or one from the built-in list.",
        remedy: "choose-model",
      };
    case "model-architecture-unknown":
      return {
        title: `Models of the kind “${failure.architecture}” do not run here`,
        advice:
          "The llama.cpp of this page does not know this architecture, or not in this form. Choose another model; the " +
          "file itself may be whole.",
        remedy: "choose-model",
      };
    case "model-file-too-large":
      return {
        title: "A file of this model is larger than 2 GB",
        advice:
          `A browser’s llama.cpp cannot read ${failure.file} as one file. Split it with llama.cpp’s own tool, ` +
          "“llama-gguf-split --split-max-size 1900M”, or find a split or smaller one, and add that. Nothing was fetched.",
        remedy: "choose-model",
      };
    case "model-loaded-elsewhere":
      return {
        title: "This model is loaded in another tab",
        advice: `Go on there, or unload it there. To load it here too takes ${describeMemory(failure.memoryMegabytes)}.`,
        remedy: "choose-model",
      };
    case "model-unknown":
      return {
        title: "This model is not known",
        advice: `There is no model named “${failure.modelId}” on the list. Choose another one.`,
        remedy: "choose-model",
      };
    case "storage-full":
      return {
        title: "There is not enough free storage",
        advice: "Delete a stored model, or free some disk space, then try again. What is stored already is kept.",
        remedy: "free-space",
      };
    case "built-in-model-unavailable":
      return {
        title: "This browser's built-in model is not available",
        advice: "It needs a current desktop Chrome on a machine that Chrome finds fit. Choose another model.",
        remedy: "choose-model",
      };
    case "engine-failed":
      return {
        title: "The engine stopped with an error",
        advice: "What was written so far is kept. Load the model again; if it fails again, choose another.",
        remedy: "choose-model",
      };
    case "output-empty":
      return {
        title: "The model wrote nothing",
        advice: "Your prompt is unchanged. Try again with another seed, or choose another model.",
        remedy: "try-again",
      };
    case "output-only-reasoning":
      return {
        title: "The model only reasoned and never wrote the prompt",
        advice: "Your prompt is unchanged. Allow more tokens in the settings, or choose a model that reasons less.",
        remedy: "try-again",
      };
    case "output-refusal":
      return {
        title: "The model refused",
        advice: "Your prompt is unchanged. Try another seed or another model, or use the instant rules.",
        remedy: "try-again",
      };
    case "output-answer-not-prompt":
      return {
        title: "The model answered the task instead of rewriting the prompt",
        advice: "Your prompt is unchanged. Small models do this often: try another seed or a larger model.",
        remedy: "try-again",
      };
    case "output-no-rewrite":
      return {
        title: `The model ${noRewrite[failure.fault]}`,
        advice: "Your prompt is unchanged. Small models do this often: use the instant rules, or a larger model.",
        remedy: "try-again",
      };
    case "output-endless":
      return {
        title:
          failure.repeats === undefined
            ? `The model did not come to an end within ${describeCount(failure.tokens, "token")}`
            : "The model began to repeat itself, so it was stopped",
        advice: "Your prompt is unchanged. Try another seed, a lower temperature, or another model.",
        remedy: "try-again",
      };
    case "invalid-cases":
    case "template-failed":
    case "script-failed":
    case "budget-spent":
    case "replay-differs":
    case "tab-gone":
    case "person-needed":
      return describeLabFailure(failure);
    case "link-damaged":
      return describeLinkDamage(failure.damage);
    case "link-too-large":
      return {
        title: "This holds more than 2 MB",
        advice:
          "What is shared in a link may hold 2 MB at most. Nothing was saved. Share fewer parts, or export all of it as a file.",
        remedy: null,
      };
    case "link-newer":
      return {
        title: "This was shared from a newer Goldsmith",
        advice: "Reload the page to get the newer version, then open the link again. Nothing was saved.",
        remedy: "reload-page",
      };
    case "link-sealed-wrong":
      return {
        title: "The passphrase does not open it",
        advice:
          "Capitals, spaces and accents count. Ask the sender for the passphrase; if that is right, the content was " +
          "altered on its way, and needs to be sent again. Nothing was saved.",
        remedy: null,
      };
    case "browser-feature-missing":
      if (failure.feature === "large-memory") {
        return {
          title: "This browser cannot run GGUF models",
          advice:
            "Its WebAssembly lacks the 64-bit memory that llama.cpp needs here. Open this page in a current Chrome, Edge " +
            "or Firefox, or choose another model. Nothing was fetched.",
          remedy: "choose-model",
        };
      }
      return failure.feature === "encryption"
        ? {
            title: "The browser offers no encryption here",
            advice:
              "Browsers offer it on HTTPS and on localhost only. Open Goldsmith at an address that begins with https, " +
              "or share without a passphrase.",
            remedy: null,
          }
        : {
            title: "This browser cannot pack or unpack links",
            advice: "Open the page in a current Chrome, Edge, Firefox or Safari. Nothing was saved.",
            remedy: null,
          };
    case "worker-not-started":
      return {
        title: "The worker could not be started",
        advice: "Its program did not load. Check the network, then reload the page. What you wrote is saved.",
        remedy: "reload-page",
      };
    case "worker-died":
      return {
        title: "The model's worker stopped",
        advice:
          "The browser ended it, most often for lack of memory. What was written so far is kept and a new worker is " +
          "ready. Load the model again, or a smaller one.",
        remedy: "choose-model",
      };
    case "worker-stalled":
      return {
        title: "The model's worker did not answer",
        advice:
          `It was silent for ${count(Math.round(failure.silentMilliseconds / 1000))} seconds and was restarted. What was ` +
          "written so far is kept. Load the model again.",
        remedy: "choose-model",
      };
    case "model-rests":
      return {
        title: "The model was unloaded while this tab was in the background",
        advice: "That freed its memory. Load it again: its files are still on this device.",
        remedy: "choose-model",
      };
    case "model-ended-by-stop":
      return {
        title: "The model was ended to stop it",
        advice:
          "It was reading, which could not be broken off. What was written so far is kept. Load the model again: its " +
          "files are still on this device.",
        remedy: "choose-model",
      };
    case "database-unavailable":
      return {
        title: "Sessions are not being saved",
        advice:
          "The browser’s database cannot be used just now. Everything else works. Press “Try again”; if that does not " +
          "help, save or copy what you want to keep before you close the tab.",
        remedy: null,
      };
    case "database-newer":
      return {
        title: "Sessions here were saved by a newer Goldsmith",
        advice:
          "They can be read and exported, but not changed. Reload the page to get the newer version; until then nothing " +
          "that you write here is saved, so copy what you want to keep.",
        remedy: "reload-page",
      };
    case "file-not-written":
      return {
        title: "The file could not be written",
        advice:
          "Its place may be gone, full or protected. What is stored here is untouched, and so is a file that was there " +
          "before. Choose another place and try again.",
        remedy: null,
      };
  }
}

/** So many that a person still reads them. */
function firstOf(reasons: readonly string[], most = 3): string {
  const rest = reasons.length - most;
  return [...reasons.slice(0, most), ...(rest > 0 ? [`${rest} more ${rest === 1 ? "fault" : "faults"}.`] : [])].join(
    " ",
  );
}

/** "1 token", "1,024 tokens" */
function describeCount(value: number, noun: string): string {
  return `${count(value)} ${value === 1 ? noun : `${noun}s`}`;
}

function count(value: number): string {
  return value.toLocaleString("en");
}

function describeMemory(megabytes: number | null): string {
  if (megabytes === null) return "its memory a second time";
  return megabytes < 1000
    ? `${count(megabytes)} MB of memory more`
    : `${(megabytes / 1000).toFixed(1)} GB of memory more`;
}

function describePage({ url, from }: Extract<Failure, { kind: "download-is-page" }>): string {
  const hosts = [url, from].map((address) => (URL.canParse(address) ? new URL(address).host : address));
  return hosts[0] === hosts[1] ? "Its host sent a page." : `The network led to ${String(hosts[1])}.`;
}

function describeAddress(address: string): string {
  if (!URL.canParse(address)) return `The file was ${address}.`;
  const url = new URL(address);
  return `The file was ${url.pathname.split("/").at(-1) ?? ""} from ${url.host}.`;
}

const noRewrite: Readonly<Record<Extract<Failure, { kind: "output-no-rewrite" }>["fault"], string>> = {
  "example-copied": "copied an example in place of rewriting your prompt",
  "repeats-itself": "said the same again and again",
  "words-lost": "left out most of what you asked for",
  "nothing-added": "only repeated your prompt",
};
