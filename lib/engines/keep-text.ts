import type { ChatMessage, Engine, GenerationPart, GenerationRequest } from "./engine";

/** A token that stands for a text as a whole, wherever that text occurs. */
export interface AddedToken {
  readonly text: string;
  /** Whether it means something to the model beyond its letters, by the model's own word. */
  readonly isSpecial: boolean;
}

/**
 * The texts that no message may hold: of the special tokens, and of those others that the chat format writes, since not
 * every model calls these special.
 */
export function findControlTokens(tokens: readonly AddedToken[], format: string): readonly string[] {
  return tokens
    .filter(
      ({ text, isSpecial }) =>
        text.trim() !== "" && Array.from(text).length > 1 && (isSpecial || format.includes(text)),
    )
    .map(({ text }) => text);
}

/**
 * The engine, reading every message as text. A tokenizer takes a control token for one wherever it finds its letters, so a
 * person's text could end its own message and begin another. Each gets an invisible sign inside; what the model copies is
 * given back without it.
 */
export function keepText(engine: Engine, controlTokens: readonly string[]): Engine {
  const protect = (messages: readonly ChatMessage[]) =>
    messages.map((message) => ({ ...message, content: breakControlTokens(message.content, controlTokens) }));
  return {
    ...engine,
    stream: (request) => streamKept(engine, request, protect(request.messages)),
    choose: (request) => engine.choose({ ...request, messages: protect(request.messages) }),
    countTokens: (messages) => engine.countTokens(protect(messages)),
  };
}

async function* streamKept(
  engine: Engine,
  request: GenerationRequest,
  messages: readonly ChatMessage[],
): AsyncGenerator<GenerationPart> {
  const isBroken = messages.some(({ content }, index) => content !== request.messages[index]?.content);
  for await (const part of engine.stream({ ...request, messages })) {
    if (!isBroken || part.type !== "text-delta") {
      yield part;
      continue;
    }
    // Joiners that the text had itself go too: none can be seen.
    const text = part.text.replaceAll(JOINER, "");
    if (text !== "") yield { type: "text-delta", text };
  }
}

/** Invisible, and of no meaning to anyone. */
const JOINER = "\u2060";

function breakControlTokens(text: string, controlTokens: readonly string[]): string {
  let broken = text;
  for (const token of controlTokens) {
    if (!broken.includes(token)) continue;
    const [first = "", ...rest] = token;
    broken = broken.replaceAll(token, () => `${first}${JOINER}${rest.join("")}`);
  }
  return broken;
}
