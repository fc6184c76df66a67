import { readPrompt } from "@/lib/reading/read-prompt";
import { readerOf } from "@/lib/reading/reader/reader";
import { languageOfPrompt } from "@/lib/reading/language-of-prompt";
import { splitBlocks } from "@/lib/reading/blocks";
import { trustKinds } from "@/lib/rules/choose-lines";
import { type LabelledPrompt, readLabelledPrompts } from "../../tools/train-reader/labelled-prompts";
import { type Figure } from "./figure";

/** What the reader tells of the prompts that were held back from its training. */
export async function measureReader(): Promise<readonly Figure[]> {
  const prompts = readLabelledPrompts("held-back");
  const english = prompts.filter(({ language }) => language === "en");
  const readings = await Promise.all(prompts.map(readOne));
  const ofEnglish = readings.filter(({ prompt }) => english.includes(prompt));
  return [
    kindFigure("Reader: kind of task, English", ofEnglish),
    kindFigure(
      "Reader: kind of task, other languages",
      readings.filter((reading) => !ofEnglish.includes(reading)),
    ),
    calibrationFigure(readings),
    formFigure(readings),
    settledFigure(readings),
  ];
}

type OneReading = Awaited<ReturnType<typeof readOne>>;

async function readOne(prompt: LabelledPrompt) {
  const language = languageOfPrompt(splitBlocks(prompt.prompt.trim()));
  const reading = readPrompt(prompt.prompt, await readerOf(language));
  return { prompt, reading, sure: trustKinds(reading).sure };
}

function kindFigure(name: string, readings: readonly OneReading[]): Figure {
  const asked = readings.filter(({ prompt }) => prompt.kinds[0] !== "other");
  const unsure = asked.filter(({ sure }) => sure.length === 0).length;
  const wrong = asked.filter(({ sure, prompt }) => sure[0] !== undefined && !prompt.kinds.includes(sure[0])).length;
  return {
    name,
    measured: `wrong ${percent(wrong, asked.length)}, unsure ${percent(unsure, asked.length)} of ${asked.length}`,
    target: "wrong ≤ 3 %, unsure ≤ 25 %",
  };
}

/** How often kinds hold that were given a probability in each tenth. */
function calibrationFigure(readings: readonly OneReading[]): Figure {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0 }));
  for (const { prompt, reading } of readings) {
    for (const { value, probability } of reading.kinds) {
      const bin = bins[Math.min(9, Math.floor(probability * 10))];
      if (bin === undefined) continue;
      bin.count += 1;
      bin.right += Number(prompt.kinds.includes(value));
    }
  }
  const measured = bins
    .map(({ count, right }) => (count === 0 ? "–" : String(Math.round((100 * right) / count))))
    .join(" ");
  return {
    name: "Reader: kinds that hold, by tenths of probability (%)",
    measured,
    target: "5 15 25 35 45 55 65 75 85 95",
  };
}

function formFigure(readings: readonly OneReading[]): Figure {
  const right = readings.filter(({ prompt, reading }) => prompt.form === reading.form.value).length;
  const touched = readings.filter(
    ({ prompt, reading }) => prompt.form === "finished" && reading.form.value !== "finished",
  ).length;
  const finished = readings.filter(({ prompt }) => prompt.form === "finished").length;
  return {
    name: "Reader: what a text is",
    measured: `right ${percent(right, readings.length)}; finished prompts not known as such ${touched} of ${finished}`,
    target: "",
  };
}

function settledFigure(readings: readonly OneReading[]): Figure {
  let [settled, missed] = [0, 0];
  for (const { prompt, reading } of readings) {
    for (const aspect of prompt.settled) {
      settled += 1;
      missed += Number(reading.settled[aspect] < 0.3);
    }
  }
  return { name: "Reader: settled aspects that are missed", measured: percent(missed, settled), target: "" };
}

function percent(count: number, of: number): string {
  return of === 0 ? "–" : `${((100 * count) / of).toFixed(1)} %`;
}
