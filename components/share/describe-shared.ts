import type { RunAgainPlan, RunDifference } from "@/lib/client/run/run-again";
import type { Version } from "@/lib/store/session";
import type { SharePart } from "@/lib/share/build-payload";
import type { SharedGolden } from "@/lib/share/payload";
import { isByModel } from "@/lib/store/is-by-model";
import { describeBytes } from "../models/describe-loading";

/** The parts of a link that a person may leave out, as the rest of a sentence. */
export const partNames: Readonly<Record<SharePart, string>> = {
  silverResponse: "the response it gave",
  goldenResponse: "the response that was wanted",
  path: "the prompts on the way to this one",
  making: "how the prompts were made: names, times and settings",
  templateTexts: "the texts of the template",
};

/** Who called a prompt golden, to stand before "of the sender". */
export const deciders: Readonly<Record<SharedGolden["by"], string>> = {
  vote: "by the vote",
  trial: "by the trial",
  verdict: "by the judge",
};

/** What a prompt is, whoever reads it; golden only where the evidence came along. */
export function promptTitle({ kind, name, origin }: Version, golden: SharedGolden | null): string {
  if (name !== null) return `“${name}”`;
  if (golden !== null) return "Golden prompt";
  switch (kind) {
    case "silver":
      return "Silver prompt";
    case "edit":
      return "Edited by hand";
    case "candidate":
      if (origin === null) return "Candidate";
      return isByModel(origin) ? "Candidate by a model" : "Candidate by rules";
  }
}

/** What will not be as it was when the prompt is made once more, and what is to be done about it. */
export function describeDifference(difference: RunDifference): string {
  switch (difference.kind) {
    case "edited-since":
      return "The prompt was edited by hand afterwards. What is run again is what stood before that.";
    case "rules-may-be-newer":
      return "Rules give the same text each time, unless this Goldsmith’s rules are newer or older than the sender’s.";
    case "dropped-lines":
      return difference.count === 1
        ? "The sender took out one sentence that rules had added. It comes back, and you can drop it again."
        : `The sender took out ${difference.count} sentences that rules had added. They come back, and you can drop them again.`;
    case "refine-by-hand":
      return `It was made by the note “${difference.note}”. Once the model is loaded, choose the version before it and refine that with this note.`;
    case "response-left-out":
      return "The sender left out a response that the optimizer read, so the text will differ.";
    case "model-unknown":
      return `The model ${difference.modelId} is not on this site’s list. Choose another one; the text will differ.`;
    case "model-cannot-run":
      return `${difference.name} does not run here: ${difference.reason} Choose another model; the text will differ.`;
    case "model-not-loaded":
      return `${difference.name} is not loaded${
        difference.downloadBytes === null ? "" : ` (about ${describeBytes(difference.downloadBytes)})`
      }. Load it on the workbench, then press Optimize.`;
    case "other-build":
      return `It was made with ${difference.there}; the build for this device is ${difference.here}, and may write another text.`;
    case "other-device":
      return `It was made on ${deviceNames[difference.there]} and will run on ${deviceNames[difference.here]}, which may write another text.`;
    case "may-round-otherwise":
      return "Another kind of graphics card rounds differently and may write another text from the same seed.";
    case "takes-no-seed":
      return "The browser’s built-in model takes no seed, so the text will differ.";
    case "pack-comes-along":
      return `The template “${difference.name}” comes with the link and is kept in your settings.`;
    case "pack-differs":
      return `Your template “${difference.name}” has other texts than the sender’s. Yours is used; the text will differ.`;
    case "pack-missing":
      return `The template “${difference.name}” is not here. Goldsmith’s own is used; the text will differ.`;
    case "pack-unchecked":
      return `Whether your template “${difference.name}” has the sender’s texts cannot be checked.`;
  }
}

export function describeImpossible(reason: Extract<RunAgainPlan, { type: "impossible" }>["reason"]): string {
  switch (reason) {
    case "written-by-a-person":
      return "A person wrote this prompt, so there is nothing to run again.";
    case "making-left-out":
      return "The sender left out how it was made, so it cannot be run again.";
    case "path-left-out":
      return "The sender left out the prompt that this one was made from, so it cannot be run again.";
  }
}

const deviceNames = { webgpu: "a graphics card", wasm: "a processor", "built-in": "what the browser chooses" };
