import { splitBlocks } from "@/lib/reading/blocks";
import { aspects } from "@/lib/reading/kinds";
import { languageOfPrompt } from "@/lib/reading/language-of-prompt";
import { readPrompt } from "@/lib/reading/read-prompt";
import { readerOf } from "@/lib/reading/reader/reader";
import { trustKinds } from "@/lib/rules/choose-lines";
import { type LabelledPrompt, readLabelledPrompts } from "../../tools/train-reader/labelled-prompts";
import type { Figure } from "./figure";

/** What the reader tells of the prompts that were held back from its training, file by file; shares in percent. */
export async function measureReader(): Promise<readonly Figure[]> {
  const readings = await Promise.all(readLabelledPrompts("held-back").map(readOne));
  const files = [...new Set(readings.map(({ prompt }) => prompt.file))];
  return [
    ...files.flatMap((file) => {
      const own = readings.filter(({ prompt }) => prompt.file === file);
      const isEnglish = ({ prompt }: OneReading): boolean => prompt.language === "en";
      return [
        ...kindFigures(`reader, ${file}, English`, own.filter(isEnglish)),
        ...kindFigures(
          `reader, ${file}, other languages`,
          own.filter((reading) => !isEnglish(reading)),
        ),
      ];
    }),
    ...calibrationFigures(readings),
    share("reader: form of the text right", readings, ({ prompt, reading }) => prompt.form === reading.form.value),
    ...settledFigures(readings),
  ];
}

type OneReading = Awaited<ReturnType<typeof readOne>>;

async function readOne(prompt: LabelledPrompt) {
  const language = languageOfPrompt(splitBlocks(prompt.prompt.trim()));
  const reading = readPrompt(prompt.prompt, await readerOf(language));
  return { prompt, reading, sure: trustKinds(reading).sure };
}

function kindFigures(name: string, readings: readonly OneReading[]): readonly Figure[] {
  const asked = readings.filter(({ prompt }) => prompt.kinds[0] !== "other");
  if (asked.length === 0) return [];
  const isWrong = ({ sure: [first], prompt }: OneReading): boolean =>
    first !== undefined && !prompt.kinds.includes(first);
  return [
    { ...share(`${name}: kind wrong`, asked, isWrong), aim: "≤ 3" },
    { ...share(`${name}: kind unsure`, asked, ({ sure }) => sure.length === 0), aim: "≤ 25" },
  ];
}

/** How often kinds hold that were given a probability in each tenth. */
function calibrationFigures(readings: readonly OneReading[]): readonly Figure[] {
  const guesses = readings.flatMap(({ prompt, reading }) =>
    reading.kinds.map(({ value, probability }) => ({ probability, holds: prompt.kinds.includes(value) })),
  );
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = guesses.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === tenth);
    return {
      ...share(`reader: kinds given ${tenth * 10}–${tenth * 10 + 10} %`, own, ({ holds }) => holds),
      aim: `${tenth * 10 + 5}`,
    };
  });
}

/** From here on nothing is said about an aspect. */
const maybeSettledFrom = 0.3;

/** Aspects that the person had settled and that would still be spoken of, and those that are wrongly kept silent about. */
function settledFigures(readings: readonly OneReading[]): readonly Figure[] {
  const guesses = readings.flatMap(({ prompt, reading }) =>
    aspects.map((aspect) => ({
      isSettled: prompt.settled.includes(aspect),
      isTaken: reading.settled[aspect] >= maybeSettledFrom,
    })),
  );
  const settled = guesses.filter(({ isSettled }) => isSettled);
  const open = guesses.filter(({ isSettled }) => !isSettled);
  return [
    { ...share("reader: settled aspects missed", settled, ({ isTaken }) => !isTaken), aim: "≤ 20" },
    { ...share("reader: open aspects taken for settled", open, ({ isTaken }) => isTaken), aim: "≤ 5" },
  ];
}

function share<Item>(name: string, items: readonly Item[], holds: (item: Item) => boolean): Figure {
  const held = items.filter((item) => holds(item)).length;
  return { name, unit: `% of ${items.length}`, samples: [items.length === 0 ? 0 : (100 * held) / items.length] };
}
