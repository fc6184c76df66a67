import type { Place } from "../../reading/place";

/** What begins a turn of one who speaks, by model family. */
function turnStart(role: "user" | "system"): RegExp {
  const name = role === "user" ? "(?:User|Human|Instruction)" : "System";
  const spoken = role === "user" ? "(?:USER|User|HUMAN|Human)" : "(?:SYSTEM|System)";
  const marks = [
    `<\\|im_start\\|>${role}`,
    `<\\|(?:start_header_id|header_start)\\|>${role}<\\|(?:end_header_id|header_end)\\|>`,
    `<\\|start\\|>${role}<\\|message\\|>`,
    `<\\|start_of_role\\|>${role}<\\|end_of_role\\|>`,
    `<\\|${role.toUpperCase()}_TOKEN\\|>`,
    `<start_of_turn>${role}`,
    `<\\|${role}\\|>`,
    `^#{2,3} ${name}:`,
    `^[ \\t]*(?:\\*\\*)?${spoken}\\s?:(?:\\*\\*)?`,
  ];
  if (role === "user") marks.push("<\\|prompter\\|>", "<｜User｜>", "\\[INST\\]", "GPT4 Correct User:");
  return new RegExp(marks.join("|"), "gmu");
}

const userStart = turnStart("user");
const systemStart = turnStart("system");

/** What ends it. Some families write the cue for the answer on the same line. */
const turnEnd =
  /<\|im_end\|>|<\|eot_id\|>|<\|eot\|>|<\|end_of_text\|>|<\|END_OF_TURN_TOKEN\|>|<\|end_of_turn\|>|<end_of_turn>|<\|end\|>|<\|assistant\|>|<\|endoftext\|>|<｜Assistant｜>|\[\/INST\]|<\/s>|^#{2,3} (?:Response|Input|Output|Assistant):|^[ \t]*(?:\*\*)?(?:ASSISTANT|Assistant|AI|BOT|Bot)\s?:|^[ \t]*(?:\*\*)?(?:USER|User|HUMAN|Human)\s?:|(?<=\S)[ \t](?:ASSISTANT|Assistant):\s*$(?![^])/mu;

/** What may stand behind the last turn: marks, and the cue for the answer. */
const marksBehind =
  /<\/?[\w|｜]+>|\[\/INST\]|GPT4 Correct Assistant:|#{2,3} [^\n]*|\b(?:assistant|model|ASSISTANT|Assistant|AI|BOT|Bot)\b|[\s*:]/gu;

/** The last turn of the person, without its marks; null where no turn is theirs, or it has been answered already. */
export function findLastTurn(text: string): Place | null {
  const mark = [...text.matchAll(userStart)].at(-1);
  if (mark === undefined) return null;
  const start = mark.index + mark[0].length;
  const rest = text.slice(start);
  const length = turnEnd.exec(rest)?.index ?? rest.length;
  const isAlpaca = /^#{2,3} Input:/u.test(rest.slice(length));
  const isAnswered = !isAlpaca && /[\p{L}\p{N}]/u.test(rest.slice(length).replace(marksBehind, ""));
  if (isAnswered || rest.slice(0, length).trim() === "") return null;
  return { start, end: start + rest.slice(0, length).trimEnd().length };
}

/** The first turn that sets up the assistant; null where there is none. */
export function findSystemTurn(text: string): Place | null {
  const mark = systemStart.exec(text);
  systemStart.lastIndex = 0;
  if (mark === null) return null;
  const start = mark.index + mark[0].length;
  const rest = text.slice(start);
  const length = turnEnd.exec(rest)?.index;
  return length === undefined ? null : { start, end: start + rest.slice(0, length).trimEnd().length };
}
