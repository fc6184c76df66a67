import { chancesOf, pick } from "./chance";
import { features, slotLine, taskSentences } from "./features";
import { addSentence, featuresOf, mapSentences, rewordSentence } from "./prompt-pieces";
import { makeUpNote } from "./rows";
import { ADVICE, readRequest, type RequestRead } from "./read-request";
import { readFeatures, sentencesFor, type World } from "./world";

/**
 * How often the writer of prompts thinks of what is good for its change, where it sees no rows, and where it sees some with
 * their answers; else it thinks of anything. That rows help a little is assumed, as small models' critiques are known to be
 * general (GReaTer, arXiv 2412.09722).
 */
const INSIGHT = { blind: 0.25, shown: 0.4 };
/** Things that a rewriting changes, where it is not told to change one. */
const MOST_CHANGES = 3;
/** How often a prompt that is said in other words comes out as another one. */
const DRIFT = 0.3;
/** How often it writes what is no prompt. */
const NONSENSE = 0.04;

export interface Asked {
  readonly world: World;
  /** Prompts of this search, so that those which stand in a request are known again. */
  readonly known: readonly string[];
  readonly seed: number;
}

/** What the planted model writes to a request for a prompt, for a critique of one, or for a part. */
export function writeProposal(request: string, { world, known, seed }: Asked): string {
  const draw = chancesOf(world.id, request, seed);
  if (draw() < NONSENSE) return pick(["I am sorry, but I cannot help with that.", "", "Sure!"], draw());
  const read = readRequest(request, known);
  if (read.tags.length === 0) return writeOne(read.wants, world, read, draw);
  return read.tags
    .map(
      ({ name, wants }) =>
        `<${name}>\n${writeOne(wants === "prompt" ? read.wants : wants, world, read, draw)}\n</${name}>`,
    )
    .join("\n");
}

function writeOne(wants: RequestRead["wants"] | "remark", world: World, read: RequestRead, draw: () => number): string {
  switch (wants) {
    case "advice":
      return advise(world, read, draw);
    case "lines":
      return [0, 1, 2]
        .map((line) => `${3 - line}: ${ADVICE} ${read.advice[line] ?? saySomething(world, read, draw)}`)
        .join("\n");
    case "sentences":
      return `${read.opening} ${writePart(world, read, draw)}`.trim();
    case "verdict":
      return draw() < 0.7 ? (read.praise ?? "") : saySomething(world, read, draw);
    case "experts":
      return [1, 2, 3].map((one) => `Clerk ${"abc"[one - 1] ?? ""}: ${saySomething(world, read, draw)}`).join("\n");
    case "sections":
      return read.sections.slice(0, 4).join("\n");
    case "input":
      return makeUpNote(draw);
    case "remark":
      return "It could say more of what counts.";
    case "prompt":
    case "other words":
      return writePrompt(world, read, draw);
  }
}

function writePrompt(world: World, read: RequestRead, draw: () => number): string {
  const reword = (text: string) => mapSentences(text, (sentence) => [rewordSentence(world, sentence, draw)]);
  if (read.wants === "other words" && read.parents.length === 0 && read.fragment !== null) return reword(read.fragment);
  const parent = joinParents(world, read, draw);
  if (parent === null) return induce(world, read, draw);
  if (read.wants === "other words") {
    const said = reword(parent);
    return draw() < DRIFT ? mutate(world, said, read, draw) : said;
  }
  // What the request names is made; else it thinks of a change itself. A rewriting changes more than one thing.
  const named = [
    ...read.advice,
    ...changesIn(world, read.changes, draw),
    ...changesIn(world, read.told, draw),
    ...sectionsIn(world, read, draw),
  ];
  let text = named
    .filter((sentence) => !parent.includes(sentence))
    .reduce((said, sentence) => addSentence(said, sentence), parent);
  const most = read.isOneChange ? 1 : 1 + Math.floor(MOST_CHANGES * draw());
  for (let made = text === parent ? 0 : 1; made < most; made += 1) text = mutate(world, text, read, draw);
  return text;
}

/** What was advised before is passed on. */
function advise(world: World, read: RequestRead, draw: () => number): string {
  return `${ADVICE} ${read.advice[0] ?? saySomething(world, read, draw)}`;
}

/** A sentence or two. */
function writePart(world: World, read: RequestRead, draw: () => number): string {
  const [advised] = read.advice;
  if (advised !== undefined) return advised;
  const [section] = read.sections;
  if (section === "Goal") return pick(taskSentences, draw());
  const [named] = sectionsIn(world, read, draw);
  if (named !== undefined) return named;
  const [told] = changesIn(world, read.told, draw);
  if (told !== undefined) return told;
  const first = saySomething(world, read, draw);
  return draw() < 0.5 ? first : `${first} ${saySomething(world, read, draw)}`;
}

/** What a section always says, whatever the prompt. */
const saidBySections: Readonly<Record<string, string>> = { Role: "role", Workflow: "step by step", Format: "form" };

function sectionsIn(world: World, { sections }: RequestRead, draw: () => number): readonly string[] {
  return sections.flatMap((name) => {
    const sentences = sentencesFor(world, saidBySections[name] ?? "");
    return sentences.length === 0 ? [] : [pick(sentences, draw())];
  });
}

/** What a request asks to be changed, or a person has said, in sentences of the writer's own. */
function changesIn(world: World, changes: readonly string[], draw: () => number): readonly string[] {
  return changes
    .flatMap((change) => [...readFeatures(world, change).keys()])
    .flatMap((name) => {
      const sentences = sentencesFor(world, name);
      return sentences.length === 0 ? [] : [pick(sentences, draw())];
    });
}

/** One parent as it is; of several, the last one with sentences of another. */
function joinParents(world: World, { parents }: RequestRead, draw: () => number): string | null {
  const last = parents.at(-1);
  if (last === undefined) return null;
  const other = parents.length > 1 ? pick(parents.slice(0, -1), draw()) : last;
  if (other === last) return last;
  const own = readFeatures(world, last);
  const kept = mapSentences(last, (sentence) =>
    featuresOf(world, sentence).length > 0 && draw() < 0.25 ? [] : [sentence],
  );
  const given: string[] = [];
  mapSentences(other, (sentence) => {
    if (featuresOf(world, sentence).some((name) => !own.has(name)) && draw() < 0.5) given.push(sentence);
    return [sentence];
  });
  return given.reduce((text, sentence) => addSentence(text, sentence), kept);
}

/** Adds a sentence, leaves one out, or says one in other words. */
function mutate(world: World, parent: string, read: RequestRead, draw: () => number): string {
  const kind = draw();
  const found = readFeatures(world, parent);
  const said = [...found.keys()].filter((name) => sayable.includes(name));
  if (kind < 0.25 && said.length > 0) {
    const unwanted = think(said, (name) => (world.weights.get(name) ?? 0) < 0, read, draw);
    return mapSentences(parent, (sentence) => (featuresOf(world, sentence).includes(unwanted) ? [] : [sentence]));
  }
  if (kind < 0.32 && parent.includes(slotLine) && !found.has("note first")) {
    return `${slotLine}\n\n${parent.replace(slotLine, "").trim()}`;
  }
  if (kind < 0.42)
    return mapSentences(parent, (sentence) => (draw() < 0.5 ? [rewordSentence(world, sentence, draw)] : [sentence]));
  return addSentence(parent, thinkOfSentence(world, found, read, draw));
}

function thinkOfSentence(
  world: World,
  found: ReadonlyMap<string, number>,
  read: RequestRead,
  draw: () => number,
): string {
  const missing = sayable.filter((name) => !found.has(name));
  const wanted = think(missing, (name) => (world.weights.get(name) ?? 0) > 0, read, draw);
  return pick(sentencesFor(world, wanted), draw());
}

/** One of the names: a good one as often as its insight goes, else any. */
function think(
  names: readonly string[],
  isGood: (name: string) => boolean,
  { showsRows }: RequestRead,
  draw: () => number,
): string {
  const good = names.filter(isGood);
  const hasInsight = draw() < (showsRows ? INSIGHT.shown : INSIGHT.blind);
  return pick(hasInsight && good.length > 0 ? good : names, draw());
}

/** Features that a sentence can say. */
const sayable = ["labels", ...features.map(({ id }) => id)];

/** An instruction from nothing but rows, or a description. */
function induce(world: World, read: RequestRead, draw: () => number): string {
  const count = 1 + Math.floor(3 * draw());
  let text = pick(taskSentences, draw());
  for (let said = 0; said < count; said += 1) {
    text = addSentence(text, thinkOfSentence(world, readFeatures(world, text), read, draw));
  }
  return read.wantsSlot ? `${text}\n\n${slotLine}` : text;
}

/** A sentence that the prompt lacks. */
function saySomething(world: World, read: RequestRead, draw: () => number): string {
  return thinkOfSentence(world, readFeatures(world, read.parents.at(-1) ?? ""), read, draw);
}
