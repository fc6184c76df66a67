import type { PromptReading } from "../reading/read-prompt";
import { countWords } from "../template/task";

/** From here on a form is believed. */
const sureFrom = 0.5;

/** A slot of a short request stands for its material; a longer template has a text of its own. */
const longestRequest = 40;

/** A shorter instruction leaves things open, whatever stands below it. */
const shortestFinished = 40;

export function isSure({ form }: PromptReading): boolean {
  return form.probability >= sureFrom;
}

/** A text that sets up an assistant or a program: what stands in it was weighed, so its gaps are asked. */
export function isSetUp({ form, text }: PromptReading): boolean {
  switch (form.value) {
    case "system-prompt":
    case "few-shot":
    case "chat-format":
      return true;
    case "template":
      return countWords(text) > longestRequest;
    case "request":
    case "finished":
    case "transcript":
    case "material":
      return false;
  }
}

/** Whether lines of a recipe may be added to a text of this sort. */
export function mayTouch(reading: PromptReading): boolean {
  const { form, instruction } = reading;
  if (!isSure(reading)) return true;
  if (form.value === "finished") return countWords(instruction) < shortestFinished;
  return !isSetUp(reading) && form.value !== "transcript" && form.value !== "material";
}
