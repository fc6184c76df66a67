import { makeFunction, TemplateError, toNumber, type TemplateRecord, type TemplateValue } from "./template-value";

/** Templates that take more than these hang a tab, or fill its memory. */
const MOST_STEPS = 500_000;
const MOST_CHARACTERS = 5_000_000;
const MOST_OF_A_RANGE = 100_000;

const functions: ReadonlyMap<string, TemplateValue> = new Map([
  [
    "range",
    makeFunction((values) => {
      const [start, stop] = values.length < 2 ? [0, toNumber(values[0])] : [toNumber(values[0]), toNumber(values[1])];
      const step = values[2] === undefined ? 1 : toNumber(values[2]);
      const length = Math.ceil((stop - start) / step);
      if (!(length <= MOST_OF_A_RANGE)) throw new TemplateError("A range is too long.");
      return Array.from({ length: Math.max(0, length) }, (_, index) => start + index * step);
    }),
  ],
  [
    "cycler",
    makeFunction((values) => {
      let turn = -1;
      return {
        next: makeFunction(() => {
          turn += 1;
          return values[turn % Math.max(1, values.length)];
        }),
      };
    }),
  ],
  [
    "joiner",
    makeFunction((values) => {
      let isFirst = true;
      return makeFunction(() => {
        const separator = isFirst ? "" : (values[0] ?? ",");
        isFirst = false;
        return separator;
      });
    }),
  ],
]);

/** Counts what all scopes of one template have done together. */
class Work {
  steps = 0;
  characters = 0;
}

/**
 * Names and their values: loops and macros have scopes of their own. `set` changes a name where a scope around it has set
 * it, and else makes it in its own.
 */
export class TemplateScope {
  private readonly own = new Map<string, TemplateValue>();

  private constructor(
    private readonly variables: TemplateRecord,
    private readonly parent: TemplateScope | null,
    private readonly work: Work,
  ) {}

  static of(variables: TemplateRecord): TemplateScope {
    return new TemplateScope(variables, null, new Work());
  }

  inside(): TemplateScope {
    return new TemplateScope(this.variables, this, this.work);
  }

  /** Of a macro, which sees what is outside of the template's loops. */
  apart(): TemplateScope {
    return this.parent === null ? this.inside() : this.parent.apart();
  }

  read(name: string): TemplateValue {
    const holder = this.holderOf(name);
    if (holder !== null) return holder.own.get(name);
    return Object.hasOwn(this.variables, name) ? this.variables[name] : functions.get(name);
  }

  declare(name: string, value: TemplateValue): void {
    this.own.set(name, value);
  }

  set(name: string, value: TemplateValue): void {
    (this.holderOf(name) ?? this).own.set(name, value);
  }

  countStep(): void {
    this.work.steps += 1;
    if (this.work.steps > MOST_STEPS) throw new TemplateError("The template takes too many steps.");
  }

  countText(text: string): string {
    this.work.characters += text.length;
    if (this.work.characters > MOST_CHARACTERS) throw new TemplateError("The template grows too long.");
    return text;
  }

  private holderOf(name: string): TemplateScope | null {
    return this.own.has(name) ? this : (this.parent?.holderOf(name) ?? null);
  }
}
