import { countWords } from "../template/task";
import type { VersionRow } from "../store/session-row";
import type { Session } from "../store/session";
import { BYTE_ORDER_MARK, printRows, type TableCell } from "./print-rows";
import { listInTreeOrder, type SessionEntry } from "./session-entry";
import { writeEach, type WriteFormat } from "./write-format";

/** The columns, in order. */
const columns: Readonly<Record<string, (version: VersionRow, session: Session) => TableCell>> = {
  session_id: (_, session) => session.id,
  session: (_, session) => session.name ?? session.title,
  version_id: ({ id }) => id,
  parent_id: ({ parentId }) => parentId,
  created_at: ({ createdAt }) => printTime(createdAt),
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  is_chosen: ({ id }, session) => id === session.chosenVersionId,
  state: ({ state }) => state,
  failure: ({ failure }) => failure?.kind ?? null,
  words: ({ text }) => countWords(text),
  text: ({ text }) => text,
  optimizer: ({ origin }) => origin?.optimizer ?? null,
  note: ({ origin }) => origin?.note ?? null,
  model: ({ origin }) => origin?.model?.modelId ?? null,
  engine: ({ origin }) => origin?.model?.engine ?? null,
  device: ({ origin }) => origin?.model?.device ?? null,
  template: ({ origin }) => origin?.pack?.name ?? null,
  template_hash: ({ origin }) => origin?.pack?.hash ?? null,
  temperature: ({ origin }) => origin?.settings?.sampling.temperature ?? null,
  top_p: ({ origin }) => origin?.settings?.sampling.topP ?? null,
  max_tokens: ({ origin }) => origin?.settings?.sampling.maxTokens ?? null,
  seed: ({ origin }) => origin?.seed ?? null,
  word_limit: ({ origin }) => origin?.wordLimit ?? null,
  tokens_read: ({ origin }) => origin?.usage?.promptTokens ?? null,
  tokens_written: ({ origin }) => origin?.usage?.completionTokens ?? null,
  milliseconds_to_first_token: ({ origin }) => origin?.timings?.prefillMilliseconds ?? null,
  milliseconds_writing: ({ origin }) => origin?.timings?.decodeMilliseconds ?? null,
  silver_response: (_, { task }) => task.silverResponse,
  golden_response: (_, { task }) => task.goldenResponse,
  answers: (_, { task }) => task.answers?.map(({ ask, text }) => `${ask} ${text}`).join("\n") ?? null,
};

/** For tables: one row a version, with a header. A text that a spreadsheet would run as a formula gets an apostrophe. */
export const writeTable: WriteFormat = (source) =>
  writeEach(source, BYTE_ORDER_MARK + printRows([Object.keys(columns)]), printVersions);

function printVersions(entry: SessionEntry): string | null {
  const versions = listInTreeOrder(entry);
  if (versions.length === 0) return null;
  return printRows(versions.map((version) => Object.values(columns).map((cell) => cell(version, entry.session))));
}

function printTime(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
