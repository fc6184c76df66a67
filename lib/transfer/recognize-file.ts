/** What a file is, by what stands in it: one of Goldsmith's own, or another program's that people bring along. */
export type FileKind =
  | "goldsmith-export"
  | "goldsmith-share"
  | "goldsmith-lab"
  | "goldsmith-search"
  | "template-pack"
  | "chatgpt-export"
  | "claude-export"
  | "promptfoo-results"
  | "promptfoo-config"
  | "prompt-optimizer"
  | "prompt-optimizer-backup"
  | "json-lines"
  | "table"
  | "spreadsheet"
  | "zip"
  | "model"
  | "picture"
  | "document"
  | "text";

/** What tells a file is near its beginning. */
const HEAD_BYTES = 64 * 1024;
/** A conversation can have a whole document as its title, before anything that tells what the file is. */
const LONG_HEAD_BYTES = 4 * 1024 * 1024;

/** Looks at the beginning and the name; null where it is nothing that is known. Throws where it cannot be read. */
export async function recognizeFile(name: string, content: Blob): Promise<FileKind | null> {
  const head = await content.slice(0, HEAD_BYTES).text();
  const kind = recognize(name, head);
  if (kind !== null || content.size <= HEAD_BYTES || !isJson(textOf(head))) return kind;
  return recognize(name, await content.slice(0, LONG_HEAD_BYTES).text());
}

/** `head` is the beginning of the file, cut off anywhere. */
export function recognize(name: string, head: string): FileKind | null {
  if (/\.(?:docx?|odt|pages|pdf)$/i.test(name) || head.startsWith("%PDF-")) return "document";
  if (head.startsWith("PK\u0003\u0004")) return /\.(?:xlsx|xlsm|ods|numbers)$/i.test(name) ? "spreadsheet" : "zip";
  if (/\.(?:gguf|onnx|safetensors)$/i.test(name) || head.startsWith("GGUF")) return "model";
  if (isPicture(name, head)) return "picture";
  const text = textOf(head);
  if (/\.(?:csv|tsv)$/i.test(name)) return "table";
  if (isJson(text)) return recognizeJson(text);
  if (/^prompts\s*:/m.test(text) && /^(?:providers|targets|tests|scenarios)\s*:/m.test(text)) return "promptfoo-config";
  return /\.(?:md|markdown|txt)$/i.test(name) ? "text" : null;
}

/** By its name, or by its first bytes, of which those that are no UTF-8 are replaced. */
function isPicture(name: string, head: string): boolean {
  const isNamed = /\.(?:jpe?g|png|gif|webp|avif|heic|bmp|tiff?)$/i.test(name);
  return isNamed || /^(?:\uFFFD{4}[^]{1,3}(?:JFIF|Exif)|\uFFFDPNG\r\n|GIF8[79]a|RIFF[^]{1,4}WEBP)/.test(head);
}

function textOf(head: string): string {
  return head.replace(/^\uFEFF/, "").trimStart();
}

function isJson(text: string): boolean {
  return text.startsWith("{") || text.startsWith("[");
}

function recognizeJson(text: string): FileKind | null {
  const has = (...keys: readonly string[]) => keys.every((key) => new RegExp(`"${key}"\\s*:`).test(text));
  if (/"format"\s*:\s*"goldsmith"/.test(text)) return "goldsmith-export";
  if (has("goldsmithShare")) return "goldsmith-share";
  if (/"format"\s*:\s*"goldsmith-lab"/.test(text)) return "goldsmith-lab";
  if (/"format"\s*:\s*"goldsmith-search"/.test(text)) return "goldsmith-search";
  // Each row of promptfoo's results tells its place in the table, in whatever file it stands.
  if (has("promptIdx", "testIdx")) return "promptfoo-results";
  // A line for each value: those are the exports for training, and tables of rows.
  if (/^\{[^\n]*\}\r?\n\s*\{/.test(text)) return "json-lines";
  if (text.startsWith("[")) {
    if (has("mapping", "create_time")) return "chatgpt-export";
    return has("chat_messages") ? "claude-export" : null;
  }
  if (has("s_r", "g_r") && !has("sessions")) return "template-pack";
  if (has("evalId", "results") || /"results"\s*:\s*\{\s*"version"\s*:/.test(text)) return "promptfoo-results";
  if (/^\{\s*"version"\s*:[^,{]*,\s*"data"\s*:\s*\{\s*"history"\s*:/.test(text)) return "prompt-optimizer-backup";
  // As its first versions wrote it.
  if (/^\{\s*"history"\s*:/.test(text) && has("userTemplates")) return "prompt-optimizer-backup";
  if (/"favorites"\s*:\s*\[/.test(text)) return "prompt-optimizer";
  return has("prompts") && (has("providers") || has("tests")) ? "promptfoo-config" : null;
}

/** What the file is and which door takes it, in words for a person who brought it to another one. */
export function describeDoor(kind: FileKind): string {
  switch (kind) {
    case "goldsmith-export":
      return "This is an export of Goldsmith’s sessions: import it on the page Sessions.";
    case "goldsmith-share":
      return "This is a result that was shared from Goldsmith: open it on the page Shared, at /shared.";
    case "goldsmith-lab":
      return "This is a set of the Lab: give it to the Lab, or open it at /lab/shared to look at it first.";
    case "goldsmith-search":
      return "This is a search of the Lab: give it to the Lab, where it goes on.";
    case "template-pack":
      return "This is a template pack: choose it in the workbench, under Settings, “Template pack”.";
    case "chatgpt-export":
      return `This is ChatGPT’s export of conversations. ${ONE_PROMPT}`;
    case "claude-export":
      return `This is Claude’s export of conversations. ${ONE_PROMPT}`;
    case "promptfoo-results":
      return "These are results of promptfoo: give them to the Lab, which reads their prompts, rows and answers.";
    case "promptfoo-config":
      return "This is a configuration of promptfoo: give it to the Lab, with the files that it names. One of its prompts alone can be pasted into the workbench.";
    case "prompt-optimizer":
      return "These are favourites of prompt-optimizer: import them on the page Sessions.";
    case "prompt-optimizer-backup":
      return "This is a backup of all that prompt-optimizer holds. Goldsmith reads its favourites alone: export those there, and import that file on the page Sessions.";
    case "json-lines":
      return "This is JSON Lines. The Lab takes it as rows. Sessions that were written for training are not read back from it: import the file that ends in .goldsmith.json.";
    case "table":
      return "This is a table. The Lab takes it as rows. “Try both” takes it too: choose “Paste a table” there, and then the file.";
    case "spreadsheet":
      return "This is a spreadsheet: save it as CSV in the program that made it. The Lab takes that file as rows, and “Try both” as a table.";
    case "zip":
      return "This is a ZIP archive: unpack it, and choose the file in it.";
    case "model":
      return "This is a file of a model: the page Models takes it.";
    case "picture":
      return "This is a picture. Goldsmith reads texts only: type the prompt that stands in it into the workbench.";
    case "document":
      return "This is a document with a layout: open it, copy the prompt that stands in it, and paste it into the workbench.";
    case "text":
      return "This is a plain text: paste the prompt that stands in it into the workbench.";
  }
}

const ONE_PROMPT =
  "Goldsmith takes one prompt at a time: copy it out of the conversation, and paste it into the workbench. The Lab takes the whole file: what each conversation asked first becomes a row.";
