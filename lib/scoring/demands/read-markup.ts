/** An element of XML, with what it holds. */
export interface MarkupElement {
  readonly name: string;
  readonly children: readonly MarkupElement[];
}

export type MarkupReading =
  | { readonly ok: true; readonly element: MarkupElement; readonly end: number }
  | { readonly ok: false; readonly problem: string };

const nameStart = "[:\\p{L}_]";
const name = `${nameStart}[-:.\\p{L}\\p{M}\\p{N}_·]*`;
const value = `(?:"[^<"]*"|'[^<']*')`;
const opening = new RegExp(`<(${name})((?:\\s+${name}\\s*=\\s*${value})*)\\s*(/?)>`, "uy");
const attribute = new RegExp(`(${name})\\s*=\\s*(${value})`, "gu");
const closing = new RegExp(`</(${name})\\s*>`, "uy");
const skipped = /<!--(?:(?!--)[^])*-->|<!\[CDATA\[[^]*?\]\]>|<\?(?!xml\s)[^]*?\?>/y;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
const doctype = new RegExp(
  `<!DOCTYPE\\s+${name}(?:\\s+(?:SYSTEM\\s+${value}|PUBLIC\\s+${value}\\s+${value}))?\\s*>`,
  "uy",
);
const declaration = /<\?xml\s+version\s*=\s*(?:"1\.[01]"|'1\.[01]')[^<>?]*\?>/y;

/**
 * Reads one element of XML that starts at `start`, to its end: names, attributes once each and in quotes, tags that close
 * what is open, entities that are XML's own. Namespaces are not looked up.
 */
export function readElement(text: string, start: number): MarkupReading {
  const open: { readonly name: string; readonly children: MarkupElement[] }[] = [];
  const at = (pattern: RegExp, place: number) => {
    pattern.lastIndex = place;
    return pattern.exec(text);
  };
  for (let position = start; ;) {
    const tag = at(opening, position);
    const end = tag === null ? at(closing, position) : null;
    const other = tag === null && end === null ? at(skipped, position) : null;
    if (tag !== null) {
      const problem = findAttributeProblem(tag[2] ?? "");
      if (problem !== null) return { ok: false, problem };
      open.push({ name: tag[1] ?? "", children: [] });
    } else if (end !== null && open.at(-1)?.name !== end[1]) {
      return { ok: false, problem: `</${end[1] ?? ""}> closes nothing that is open.` };
    } else if (end === null && other === null) {
      return { ok: false, problem: `What stands at “${text.slice(position, position + 20)}” is no XML.` };
    }
    position += (tag ?? end ?? other)?.[0].length ?? 0;
    if (end !== null || tag?.[3] === "/") {
      const closed = open.pop();
      if (closed === undefined) return { ok: false, problem: "A tag closes nothing." };
      const parent = open.at(-1);
      if (parent === undefined) return { ok: true, element: closed, end: position };
      parent.children.push(closed);
    }
    const next = text.indexOf("<", position);
    const between = text.slice(position, next === -1 ? text.length : next);
    if (entity.test(between) || between.includes("]]>")) return { ok: false, problem: "A “&” or “]]>” stands bare." };
    if (next === -1) return { ok: false, problem: `<${open.at(-1)?.name ?? ""}> is not closed.` };
    position = next;
  }
}

/** A whole document: a declaration and a document type where it has them, then one element and nothing else. */
export function readDocument(text: string): MarkupReading {
  let position = /^\uFEFF?/.exec(text)?.[0].length ?? 0;
  declaration.lastIndex = position;
  position += declaration.exec(text)?.[0].length ?? 0;
  const skip = () => {
    for (;;) {
      const before = position;
      for (const pattern of [/\s+/y, skipped]) {
        pattern.lastIndex = position;
        position += pattern.exec(text)?.[0].length ?? 0;
      }
      if (position === before) return;
    }
  };
  skip();
  doctype.lastIndex = position;
  position += doctype.exec(text)?.[0].length ?? 0;
  skip();
  const reading = readElement(text, position);
  if (!reading.ok) return reading;
  position = reading.end;
  skip();
  return position === text.length ? reading : { ok: false, problem: "Something stands behind the last element." };
}

function findAttributeProblem(attributes: string): string | null {
  const names = new Set<string>();
  for (const [, key = "", content = ""] of attributes.matchAll(attribute)) {
    if (names.has(key)) return `The attribute “${key}” stands twice.`;
    if (entity.test(content)) return `A “&” stands bare in “${key}”.`;
    names.add(key);
  }
  return null;
}
