import { isForeign } from "./request-record";
import { guardConstructor, guardWay, takeWay } from "./stand-guard";

/** Elements that hold a window of their own. Goldsmith has none of them. */
const framing = /^(?:.*:)?(?:i?frame|frameset|object|embed|fencedframe|portal)$/i;
/** The same in the text of markup, with those by which a browser goes somewhere as it reads them, and closed shadows. */
const framingMarkup = /<[^<>\s]*?(?:frame|object|embed|portal|link|base|meta)|shadowrootmode/i;

const localNameOf = takeWay(Element.prototype, "localName");
const attributeNameOf = takeWay(Attr.prototype, "localName");
const attributeValueOf = takeWay(Attr.prototype, "value");
const ownerOf = takeWay(Attr.prototype, "ownerElement");

/**
 * Refuses elements in which no guard would stand, wherever they would come from, and links by which the browser connects
 * to another host ahead of any request (preconnect, dns-prefetch). `refuse` is told the address.
 */
export function guardMarkup(refuse: (url: string) => never): void {
  const refuseFrame = () => refuse("about:blank");

  function checkName(parameters: unknown[], index: number): void {
    const name = String(parameters[index]);
    // The name is turned into text once, so that the browser gets the very text that was checked.
    parameters[index] = name;
    if (framing.test(name)) refuseFrame();
  }
  guardWay(Document.prototype, "createElement", (parameters) => checkName(parameters, 0));
  guardWay(Document.prototype, "createElementNS", (parameters) => checkName(parameters, 1));
  guardWay(DOMImplementation.prototype, "createDocument", (parameters) => checkName(parameters, 1));
  // A class may extend a frame, and says so there.
  guardWay(CustomElementRegistry.prototype, "define", (parameters) => {
    if (parameters.length > 2) refuseFrame();
  });

  function checkMarkup(parameters: unknown[], index: number): void {
    if (parameters.length <= index) return;
    const text = textOf(parameters[index]);
    parameters[index] = text;
    if (framingMarkup.test(text)) refuseFrame();
  }
  for (const prototype of [Element.prototype, ShadowRoot.prototype]) {
    // Every property whose name holds "HTML", so that one which a later browser adds is guarded too.
    for (const name of Object.getOwnPropertyNames(prototype).filter((own) => own.includes("HTML"))) {
      const index = name === "insertAdjacentHTML" ? 1 : 0;
      guardWay(prototype, name, (parameters) =>
        name.startsWith("stream") ? refuseFrame() : checkMarkup(parameters, index),
      );
    }
  }
  guardWay(Range.prototype, "createContextualFragment", (parameters) => checkMarkup(parameters, 0));
  guardWay(Document.prototype, "execCommand", (parameters) => checkMarkup(parameters, 2));
  // Goldsmith uses none of these. The first ones take markup in pieces, the others make it from what does not look like it.
  for (const name of ["write", "writeln", "open"]) guardWay(Document.prototype, name, refuseFrame);
  for (const name of ["parseHTML", "parseHTMLUnsafe"]) guardWay(Document, name, refuseFrame);
  guardWay(DOMParser.prototype, "parseFromString", refuseFrame);
  guardConstructor("XSLTProcessor", refuseFrame);

  /** A link has no foreign address, from its start to its end: so it does not matter what it is for. */
  function checkAddress(value: unknown): void {
    const url = URL.canParse(String(value), document.baseURI) ? new URL(String(value), document.baseURI).href : null;
    if (url !== null && isForeign(url, location.origin)) refuse(url);
  }
  const isLink = (element: unknown) => element instanceof Element && localNameOf(element, []) === "link";
  const isAddress = (name: unknown) => /(?:^|:)href$/i.test(String(name));
  guardWay(HTMLLinkElement.prototype, "href", (parameters) => {
    parameters[0] = String(parameters[0]);
    checkAddress(parameters[0]);
  });
  for (const [name, index] of [
    ["setAttribute", 0],
    ["setAttributeNS", 1],
  ] as const) {
    guardWay(Element.prototype, name, (parameters, element) => {
      if (!isLink(element)) return;
      for (const at of [index, index + 1]) parameters[at] = String(parameters[at]);
      if (isAddress(parameters[index])) checkAddress(parameters[index + 1]);
    });
  }
  const checkNode = ([node]: unknown[]) => {
    if (node instanceof Attr && isAddress(attributeNameOf(node, []))) checkAddress(attributeValueOf(node, []));
  };
  for (const name of ["setAttributeNode", "setAttributeNodeNS"]) guardWay(Element.prototype, name, checkNode);
  for (const name of ["setNamedItem", "setNamedItemNS"]) guardWay(NamedNodeMap.prototype, name, checkNode);
  for (const [prototype, name] of [
    [Attr.prototype, "value"],
    [Node.prototype, "nodeValue"],
    [Node.prototype, "textContent"],
  ] as const) {
    guardWay(prototype, name, (parameters, node) => {
      if (!(node instanceof Attr) || !isLink(ownerOf(node, [])) || !isAddress(attributeNameOf(node, []))) return;
      parameters[0] = String(parameters[0]);
      checkAddress(parameters[0]);
    });
  }
}

/** As the browser reads markup: null is none, and what is no text is turned into one. */
function textOf(given: unknown): string {
  const asText: (given: unknown) => string = String;
  return given === null ? "" : asText(given);
}
