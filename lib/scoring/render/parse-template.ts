import { cutTemplate, type TemplatePiece } from "./cut-template";
import { parseExpression, parseGiven } from "./parse-expression";
import type { Body, Branch, Parameter, TemplateNode } from "./template-node";
import { TemplateError } from "./template-value";
import { TokenReader } from "./token-reader";

/** Tags that need other files, which a single template has not. */
const fileTags: ReadonlySet<string> = new Set(["include", "import", "from", "extends", "block"]);
const MOST_DEPTH = 50;

/** Throws TemplateError. */
export function parseTemplate(template: string): Body {
  const parser = new TemplateParser(cutTemplate(template));
  const { body, end } = parser.parseBody([]);
  if (end !== null) throw new TemplateError(`“{% ${end.name} %}” has no beginning.`);
  return body;
}

interface Tag {
  readonly name: string;
  readonly reader: TokenReader;
}

class TemplateParser {
  private position = 0;
  private depth = 0;

  constructor(private readonly pieces: readonly TemplatePiece[]) {}

  /** Up to the first tag of those names, which is taken; `end` is null where none came. */
  parseBody(ends: readonly string[]): { readonly body: Body; readonly end: Tag | null } {
    if (this.depth > MOST_DEPTH) throw new TemplateError("The template is nested too deeply.");
    this.depth += 1;
    const body: TemplateNode[] = [];
    let end: Tag | null = null;
    while (end === null) {
      const piece = this.pieces[this.position];
      if (piece === undefined) break;
      this.position += 1;
      if (piece.kind === "text") {
        body.push(piece);
        continue;
      }
      const reader = new TokenReader(piece.tokens);
      if (piece.kind === "output") {
        body.push({ kind: "output", value: parseExpression(reader) });
        reader.expectEnd();
        continue;
      }
      const name = reader.expectName();
      if (ends.includes(name)) end = { name, reader };
      else body.push(this.parseTag(name, reader));
    }
    this.depth -= 1;
    return { body, end };
  }

  private parseTag(name: string, reader: TokenReader): TemplateNode {
    switch (name) {
      case "if":
        return this.parseIf(reader);
      case "for":
        return this.parseFor(reader);
      case "set":
        return this.parseSet(reader);
      case "filter": {
        const filter = reader.expectName();
        const given = parseGiven(reader);
        reader.expectEnd();
        return { kind: "filter-block", name: filter, given, body: this.parseUntil("filter", ["endfilter"]).body };
      }
      case "macro":
        return this.parseMacro(reader);
      case "switch":
        return this.parseSwitch(reader);
      default:
        throw new TemplateError(
          fileTags.has(name)
            ? `“{% ${name} %}” needs other files, which there are not.`
            : `There is no tag “{% ${name} %}”, or it has no beginning.`,
        );
    }
  }

  private parseUntil(name: string, ends: readonly string[]): { readonly body: Body; readonly end: Tag } {
    const { body, end } = this.parseBody(ends);
    if (end === null) throw new TemplateError(`“{% ${name} %}” has no end “{% ${ends.at(-1) ?? ""} %}”.`);
    return { body, end };
  }

  private parseIf(start: TokenReader): TemplateNode {
    const branches: Branch[] = [];
    let reader = start;
    for (;;) {
      const condition = parseExpression(reader);
      reader.expectEnd();
      const { body, end } = this.parseUntil("if", ["elif", "elseif", "else", "endif"]);
      branches.push({ condition, body });
      if (end.name === "endif") return { kind: "if", branches, otherwise: [] };
      if (end.name === "else") return { kind: "if", branches, otherwise: this.parseUntil("if", ["endif"]).body };
      reader = end.reader;
    }
  }

  private parseFor(reader: TokenReader): TemplateNode {
    const names = parseNames(reader);
    reader.expect("in");
    const over = parseExpression(reader);
    reader.expectEnd();
    const { body, end } = this.parseUntil("for", ["else", "endfor"]);
    const otherwise = end.name === "else" ? this.parseUntil("for", ["endfor"]).body : [];
    return { kind: "for", names, over, body, otherwise };
  }

  private parseSet(reader: TokenReader): TemplateNode {
    const names = parseNames(reader);
    if (!reader.skip("=")) {
      reader.expectEnd();
      return { kind: "set-block", names, body: this.parseUntil("set", ["endset"]).body };
    }
    const value = parseExpression(reader);
    reader.expectEnd();
    return { kind: "set", names, value };
  }

  private parseMacro(reader: TokenReader): TemplateNode {
    const name = reader.expectName();
    const parameters: Parameter[] = [];
    reader.expect("(");
    while (!reader.skip(")")) {
      if (parameters.length > 0) reader.expect(",");
      parameters.push({ name: reader.expectName(), standard: reader.skip("=") ? parseExpression(reader) : null });
    }
    reader.expectEnd();
    return { kind: "macro", name, parameters, body: this.parseUntil("macro", ["endmacro"]).body };
  }

  private parseSwitch(reader: TokenReader): TemplateNode {
    const value = parseExpression(reader);
    reader.expectEnd();
    const cases: Branch[] = [];
    // What stands before the first case is never shown.
    let { end } = this.parseUntil("switch", ["case", "default", "endswitch"]);
    let otherwise: Body = [];
    while (end.name !== "endswitch") {
      const isDefault = end.name === "default";
      const condition = isDefault ? null : parseExpression(end.reader);
      const part = this.parseUntil("switch", ["case", "default", "endswitch"]);
      if (condition === null) otherwise = part.body;
      else cases.push({ condition, body: part.body });
      end = part.end;
    }
    return { kind: "switch", value, cases, otherwise };
  }
}

function parseNames(reader: TokenReader): readonly string[] {
  const names = [reader.expectName()];
  while (reader.skip(",")) names.push(reader.expectName());
  return names;
}
