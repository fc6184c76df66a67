import type { ExpressionToken } from "./cut-expression";
import { TemplateError } from "./template-value";

/** Steps through the tokens of one `{{ … }}` or `{% … %}`. */
export class TokenReader {
  private position = 0;

  constructor(private readonly tokens: readonly ExpressionToken[]) {}

  get isAtEnd(): boolean {
    return this.position >= this.tokens.length;
  }

  peek(ahead = 0): ExpressionToken | null {
    return this.tokens[this.position + ahead] ?? null;
  }

  next(): ExpressionToken {
    const token = this.peek();
    if (token === null) throw new TemplateError("An expression stops in the middle.");
    this.position += 1;
    return token;
  }

  /** Whether a mark or a word comes next; it is taken then. */
  skip(text: string): boolean {
    const token = this.peek();
    if (token === null || token.text !== text || token.kind === "string") return false;
    this.position += 1;
    return true;
  }

  expect(text: string): void {
    if (!this.skip(text)) throw new TemplateError(`“${text}” is missing${this.where()}.`);
  }

  expectName(): string {
    const token = this.peek();
    if (token?.kind !== "name") throw new TemplateError(`A name is missing${this.where()}.`);
    this.position += 1;
    return token.text;
  }

  expectEnd(): void {
    if (!this.isAtEnd) throw new TemplateError(`Nothing more was expected${this.where()}.`);
  }

  private where(): string {
    const token = this.peek();
    return token === null ? " at the end of an expression" : ` before “${token.text}”`;
  }
}
