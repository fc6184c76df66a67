import type { Language } from "../language";
import type { Aspect, PromptForm, TaskKind } from "../kinds";
import { readFeatures } from "./features";
import { predict, type StoredReaderModel, unpackModel } from "./model";
import { outputsOf, promptGroups } from "./outputs";
import { buildLexicon, type Lexicon } from "./read-words";
import { storedReaderModel } from "./weights-en";
import { englishWords } from "./words-en";

export type ReaderOutput = `kind ${TaskKind}` | `form ${PromptForm}` | `settled ${Aspect}`;

/** What the learned reader thinks of a text: a probability, calibrated, for each thing that can be asked of it. */
export type Reader = (text: string) => (output: ReaderOutput) => number;

const places = new Map(outputsOf(promptGroups).map((output, index) => [output, index]));

/** A reader from its parts, which are unpacked when it is first asked. */
function makeReader(stored: StoredReaderModel, lexicon: () => Lexicon): Reader {
  const model = once(() => unpackModel(stored));
  return (text) => {
    const probabilities = predict(model(), promptGroups, readFeatures(text, lexicon()));
    return (output) => probabilities[places.get(output) ?? -1] ?? 0;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

export const englishLexicon = once(() => buildLexicon(englishWords));

export const englishReader = makeReader(storedReaderModel, englishLexicon);

/** Knows nothing, and so is sure of nothing. */
const noReader: Reader = () => () => 0;

let otherReader: Reader | null = null;

/**
 * The reader for a language. That for all but English is fetched when such a prompt is first met; where it cannot be
 * fetched, nothing is read with certainty.
 */
export async function readerOf(language: Language): Promise<Reader> {
  if (language === "en") return englishReader;
  if (language === "unknown") return noReader;
  try {
    const [{ storedReaderModel: stored }, { otherWords }] = await Promise.all([
      import("./weights-other"),
      import("./words-other"),
    ]);
    // English words stand in prompts of every language: "email", "json", "regex".
    otherReader ??= makeReader(
      stored,
      once(() => buildLexicon(englishWords, ...otherWords)),
    );
    return otherReader;
  } catch {
    // Not stored and no network: as if nothing could be told.
    return noReader;
  }
}
