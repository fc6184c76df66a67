const elements: ReadonlySet<string> = new Set(
  (
    "a abbr address area article aside audio b base blockquote body br button canvas caption center cite code col colgroup " +
    "data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 " +
    "h6 head header hr html i iframe img input ins kbd label legend li link main map mark meta nav noscript object ol " +
    "optgroup option output p picture pre progress q s samp script section select small source span strike strong style " +
    "sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr"
  ).split(" "),
);
const voids: ReadonlySet<string> = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Whose end tags HTML lets a writer leave out. */
const optionalEnds: ReadonlySet<string> = new Set(
  "html head body p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption".split(" "),
);
const tag = /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi;
const doctype = /<!doctype\s+html/i;

/** Whether a text holds HTML: a document type, an element of HTML with its end tag, or one that has none. */
export function looksLikeHtml(text: string): boolean {
  if (doctype.test(text)) return true;
  const opened = new Set<string>();
  for (const [, slash, written = ""] of text.matchAll(tag)) {
    const name = written.toLowerCase();
    if (!elements.has(name)) continue;
    if (voids.has(name) || (slash === "/" && opened.has(name))) return true;
    if (slash === "") opened.add(name);
  }
  return false;
}

/**
 * Whether a text is HTML and nothing else: it begins and ends with a tag, holds elements of HTML, and its end tags close
 * what is open. Browsers repair anything; a reader wants to know whether something needs repair.
 */
export function isHtml(text: string): boolean {
  const bare = text.replace(/<!--[^]*?-->/g, "").trim();
  if (!/^<[!a-z]/i.test(bare) || !bare.endsWith(">") || !looksLikeHtml(bare)) return false;
  const content = bare.replace(/<(script|style)\b[^>]*>[^]*?<\/\1\s*>/gi, "");
  const open: string[] = [];
  for (const [, slash, written = ""] of content.matchAll(tag)) {
    const name = written.toLowerCase();
    if (voids.has(name)) continue;
    if (slash === "") {
      open.push(name);
      continue;
    }
    while (open.length > 0 && open.at(-1) !== name && optionalEnds.has(open.at(-1) ?? "")) open.pop();
    if (open.pop() !== name) return false;
  }
  return open.every((name) => optionalEnds.has(name));
}
