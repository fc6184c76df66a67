import { describeFailure } from "../base/describe-failure";
import type { Answer, FramedPrompt } from "../records/framed-prompt";
import type { VersionRow } from "../store/session-row";
import type { Output } from "../store/session";
import { isByModel } from "../store/is-by-model";
import { listInTreeOrder, type SessionEntry } from "./session-entry";
import { writeEach, type WriteFormat } from "./write-format";

/** For reading: each session with its task and its versions in the order of the tree. Any text in it stands exactly. */
export const writeMarkdown: WriteFormat = (source) => writeEach(source, "", printSession);

/** A session as Markdown. */
export function printSession(entry: SessionEntry): string {
  const { session, outputs } = entry;
  const { task } = session;
  const versions = listInTreeOrder(entry);
  const numbers = new Map(versions.map(({ id }, place) => [id, place + 1]));
  const sections = [
    `# ${inline(session.name ?? session.title) || "Untitled"}`,
    `Begun ${printTime(session.createdAt)}, changed ${printTime(session.updatedAt)}.`,
    "## Task",
    printText("Silver prompt", task.silverPrompt),
    task.silverResponse === null ? "" : printText("Silver response", task.silverResponse),
    task.goldenResponse === null ? "" : printText("Golden response", task.goldenResponse),
    task.wordLimit === null ? "" : `Word limit: ${task.wordLimit}`,
    printAnswers(task.answers ?? []),
    versions.length === 0 ? "" : "## Versions",
    ...versions.flatMap((version) => [
      `### ${printHeading(version, numbers, session.chosenVersionId)}`,
      printFacts(version),
      fence(version.text),
      version.frame === undefined ? "" : printFrame(version.frame),
      ...outputs.filter(({ versionId }) => versionId === version.id).map(printOutput),
    ]),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n\n`;
}

function printAnswers(answers: readonly Answer[]): string {
  if (answers.length === 0) return "";
  return ["**Answered**", "", ...answers.map(({ ask, text }) => `- ${inline(ask)} ${inline(text)}`)].join("\n");
}

/** What was added to the person's words and why, what they took out of it, and what they answered. */
function printFrame({ opening, lines, questions }: FramedPrompt): string {
  const all = opening === null ? lines : [opening, ...lines];
  const items = [
    ...all.map(({ text, why, source, isDropped }) => {
      const words = `${isDropped ? "Dropped" : "Added"}: ${inline(text)} (${inline(why)}`;
      return `- ${words}${source === null ? "" : ` ${inline(source)}`})`;
    }),
    ...questions.flatMap(({ answer }) =>
      answer === null ? [] : `- Answered: ${inline(answer.ask)} ${inline(answer.text)}`,
    ),
  ];
  return items.join("\n");
}

function printHeading(version: VersionRow, numbers: ReadonlyMap<string, number>, chosenId: string | null): string {
  const parent = version.parentId === null ? undefined : numbers.get(version.parentId);
  const parts = [
    nameKind(version),
    version.name === null ? null : `“${inline(version.name)}”`,
    parent === undefined ? null : `from ${parent}`,
    nameState(version),
    version.id === chosenId ? "**chosen**" : null,
  ];
  return `${numbers.get(version.id) ?? ""}\\. ${parts.filter((part) => part !== null).join(" · ")}`;
}

/** How it was made, as a list. */
function printFacts({ createdAt, origin, failure, remarks, isUnchanged }: VersionRow): string {
  const facts: (string | null)[] = [`Made ${printTime(createdAt)}`];
  if (origin !== null) {
    const { note, model, pack, settings, seed, usage, timings, wordLimit } = origin;
    facts.push(
      note === null ? null : `Asked for: ${inline(note)}`,
      model === null ? null : `Model: ${inline(model.modelId)} (${model.engine}, ${model.device})`,
      pack === null ? null : `Template: ${inline(pack.name)}${pack.hash === null ? "" : ` (${inline(pack.hash)})`}`,
      settings === null || model === null
        ? null
        : `Temperature ${settings.sampling.temperature}, top-p ${settings.sampling.topP}, at most ${settings.sampling.maxTokens} tokens`,
      seed === null ? null : `Seed: ${seed}`,
      `Word limit: ${wordLimit}`,
      usage === null ? null : `Tokens: ${usage.promptTokens} read, ${usage.completionTokens} written`,
      timings === null ? null : `Time: ${Math.round(timings.prefillMilliseconds + timings.decodeMilliseconds)} ms`,
    );
  }
  if (isUnchanged) facts.push("Nothing was changed");
  if (failure !== null) facts.push(`Failed: ${inline(describeFailure(failure).title)}`);
  facts.push(...remarks.map(({ text }) => inline(text)));
  return facts
    .filter((fact) => fact !== null)
    .map((fact) => `- ${fact}`)
    .join("\n");
}

function printOutput({ text, trial }: Output): string {
  if (trial === undefined) return printText("All that the model wrote", text);
  const values = trial.values.map(({ name, value }) => `${inline(name)}: ${inline(value)}`).join(", ");
  const place = trial.inputs === 1 ? "" : `, input ${trial.input + 1} of ${trial.inputs}`;
  const facts = `${inline(trial.model.modelId)}, seed ${trial.sampling.seed}${values === "" ? "" : `, ${values}`}`;
  return printText(`What it led to in a trial${place} (${facts})`, text);
}

function printText(name: string, text: string): string {
  return `**${name}**\n\n${fence(text)}`;
}

/** Longer than any run of back-ticks in the text, so nothing in it can end the block. */
function fence(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const ticks = "`".repeat(longest + 1);
  return `${ticks}text\n${text}\n${ticks}`;
}

/** On one line, with every sign escaped that Markdown or HTML could take for its own. */
function inline(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.replaceAll(/[\\`*_{}[\]()<>#+\-.!|~&$:@]/g, String.raw`\$&`);
}

function printTime(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "at an unknown time" : date.toISOString();
}

/** What a version is, in files for reading. */
function nameKind({ kind, origin }: VersionRow): string {
  switch (kind) {
    case "silver":
      return "Silver prompt";
    case "edit":
      return "Edit by hand";
    case "candidate":
      if (origin?.note != null) return isByModel(origin) ? "Refinement by a model" : "Refinement by rules";
      return isByModel(origin) ? "Candidate by a model" : "Candidate by rules";
  }
}

/** Null for a finished version. */
function nameState({ state }: VersionRow): string | null {
  switch (state) {
    case "complete":
      return null;
    case "writing":
      return "not finished";
    case "stopped":
      return "stopped";
    case "failed":
      return "failed";
  }
}
