import { isObject, listOf, objectOf, type Json, type JsonObject } from "../../../records/json";
import { readNumber, readText } from "../json-value";
import { defaultPrompt } from "./field-names";
import type { RowReader, RowReading } from "./row-reader";

/**
 * The conversations that ChatGPT and Claude export. What a person asked first becomes a row; what came later hangs on the
 * answers, and stays out.
 */
export const conversations: RowReader = {
  format: "conversations",
  fits: (row) => (isObject(row["mapping"]) && "create_time" in row) || Array.isArray(row["chat_messages"]),
  read(row): RowReading {
    const asked = firstQuestion(row);
    if (asked === null) return "holds no question in words";
    const id = readText(row["conversation_id"]) ?? readText(row["uuid"]) ?? readText(row["id"]);
    return {
      id,
      description: readText(row["title"]) ?? readText(row["name"]) ?? "",
      variables: { input: asked },
      expected: null,
    };
  },
  prompts: () => defaultPrompt("input", ["input"]),
};

function firstQuestion(row: JsonObject): string | null {
  const claude = listOf(row["chat_messages"]).map(objectOf);
  for (const message of claude) {
    if (message["sender"] !== "human") continue;
    const text = readText(message["text"]) ?? joinParts(message["content"]);
    if (text !== null) return text;
  }
  // ChatGPT's messages are a tree, in which an edited question is a branch; the time tells which came first.
  const asked = Object.values(objectOf(row["mapping"])).flatMap((node) => {
    const message = objectOf(objectOf(node)["message"]);
    if (objectOf(message["author"])["role"] !== "user") return [];
    const text = joinParts(objectOf(message["content"])["parts"]);
    return text === null ? [] : [{ text, at: readNumber(message["create_time"]) ?? Infinity }];
  });
  const [first] = asked.toSorted((one, other) => (one.at === other.at ? 0 : one.at - other.at));
  return first?.text ?? null;
}

/** The texts among them: pictures and files are objects without one. */
function joinParts(parts: Json | undefined): string | null {
  const texts = listOf(parts).flatMap((part) => readText(isObject(part) ? part["text"] : part) ?? []);
  return readText(texts.join("\n\n"));
}
