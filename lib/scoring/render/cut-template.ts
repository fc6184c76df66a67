import { cutExpression, type ExpressionToken } from "./cut-expression";
import { TemplateError } from "./template-value";

/** A template's pieces: texts, `{{ … }}` and `{% … %}`; comments are gone, and so is the white space that "-" takes. */
export type TemplatePiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "output" | "tag"; readonly tokens: readonly ExpressionToken[] };

const opening = /\{\{|\{%|\{#/g;
const rawEnd = /\{%-?\s*(?:endraw|endverbatim)\s*(-?)%\}/g;

/** Throws TemplateError. */
export function cutTemplate(template: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let position = 0;
  let stripsStart = false;

  const addText = (end: number, stripsEnd: boolean) => {
    let text = template.slice(position, end);
    if (stripsStart) text = text.trimStart();
    if (stripsEnd) text = text.trimEnd();
    if (text !== "") pieces.push({ kind: "text", text });
    stripsStart = false;
  };

  for (;;) {
    opening.lastIndex = position;
    const found = opening.exec(template);
    if (found === null) break;
    const inside = found.index + 2;
    if (found[0] === "{#") {
      addText(found.index, false);
      const end = template.indexOf("#}", inside);
      if (end === -1) throw new TemplateError("A comment “{#” has no end “#}”.");
      position = end + 2;
      continue;
    }
    const stripsEnd = template[inside] === "-";
    addText(found.index, stripsEnd);
    const close = found[0] === "{{" ? "}}" : "%}";
    const cut = cutExpression(template, inside + (stripsEnd ? 1 : 0), close);
    position = cut.end;
    stripsStart = cut.stripsStart;
    if (close === "%}" && (isTag(cut.tokens, "raw") || isTag(cut.tokens, "verbatim"))) {
      rawEnd.lastIndex = position;
      const end = rawEnd.exec(template);
      if (end === null) throw new TemplateError("“{% raw %}” has no end “{% endraw %}”.");
      pieces.push({ kind: "text", text: template.slice(position, end.index) });
      position = end.index + end[0].length;
      stripsStart = end[1] === "-";
      continue;
    }
    pieces.push({ kind: close === "}}" ? "output" : "tag", tokens: cut.tokens });
  }
  addText(template.length, false);
  return pieces;
}

function isTag(tokens: readonly ExpressionToken[], name: string): boolean {
  return tokens.length === 1 && tokens[0]?.kind === "name" && tokens[0].text === name;
}
