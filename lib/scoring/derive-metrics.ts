import { fail, succeed, type Result } from "../base/result";
import type { CaseSet } from "../records/case";

/** What formulas gave, by their names, and what could not be counted. */
export interface DerivedMetrics {
  readonly values: Readonly<Record<string, number>>;
  /** Each one sentence. */
  readonly problems: readonly string[];
}

/**
 * Counts formulas over named scores, in order; a formula may use those before it. They hold numbers, names, + - * / ^,
 * brackets, and min, max, abs, sqrt, round: what people write of mathjs's language, which promptfoo reads.
 */
export function deriveMetrics(
  formulas: CaseSet["derivedMetrics"],
  namedScores: Readonly<Record<string, number>>,
): DerivedMetrics {
  const known = new Map(Object.entries(namedScores));
  const values: Record<string, number> = {};
  const problems: string[] = [];
  for (const { name, formula } of formulas) {
    const counted = countFormula(formula, known);
    if (counted.ok) {
      known.set(name, counted.value);
      values[name] = counted.value;
    } else if (counted.failure.kind === "template-failed") problems.push(`“${name}”: ${counted.failure.detail}`);
  }
  return { values, problems };
}

class FormulaError extends Error {}

const functions: ReadonlyMap<string, (...values: readonly number[]) => number> = new Map([
  ["min", Math.min],
  ["max", Math.max],
  ["abs", (value = NaN) => Math.abs(value)],
  ["sqrt", (value = NaN) => Math.sqrt(value)],
  ["round", (value = NaN, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits],
]);
const token = /\s*(?:(\d+(?:\.\d+)?(?:e[-+]?\d+)?|\.\d+)|([\p{L}_][\p{L}\p{N}_]*)|(\S))/uy;
const MOST_DEPTH = 100;

function countFormula(formula: string, known: ReadonlyMap<string, number>): Result<number> {
  try {
    const value = new Formula(formula, known).count();
    if (Number.isFinite(value)) return succeed(value);
    return fail({ kind: "template-failed", detail: "it gives no number, such as where it divides by 0." });
  } catch (error) {
    if (error instanceof FormulaError) return fail({ kind: "template-failed", detail: error.message });
    throw error;
  }
}

/** Counts while it reads: sums of products of powers. */
class Formula {
  private readonly tokens: readonly string[];
  private position = 0;
  private depth = 0;

  constructor(
    formula: string,
    private readonly known: ReadonlyMap<string, number>,
  ) {
    token.lastIndex = 0;
    const tokens: string[] = [];
    for (let found = token.exec(formula); found !== null; found = token.exec(formula)) tokens.push(found[0].trim());
    this.tokens = tokens;
  }

  count(): number {
    const value = this.sum();
    const rest = this.tokens[this.position];
    if (rest !== undefined) throw new FormulaError(`“${rest}” was not expected.`);
    return value;
  }

  private sum(): number {
    this.depth += 1;
    if (this.depth > MOST_DEPTH) throw new FormulaError("it is nested too deeply.");
    let value = this.product();
    for (;;) {
      if (this.skip("+")) value += this.product();
      else if (this.skip("-")) value -= this.product();
      else break;
    }
    this.depth -= 1;
    return value;
  }

  private product(): number {
    let value = this.signed();
    for (;;) {
      if (this.skip("*")) value *= this.signed();
      else if (this.skip("/")) value /= this.signed();
      else return value;
    }
  }

  private signed(): number {
    let sign = 1;
    for (;;) {
      if (this.skip("-")) sign = -sign;
      else if (!this.skip("+")) return sign * this.power();
    }
  }

  /** Binds to the right, and more than a sign before it. */
  private power(): number {
    const base = this.single();
    if (!this.skip("^")) return base;
    this.depth += 1;
    if (this.depth > MOST_DEPTH) throw new FormulaError("it is nested too deeply.");
    const value = base ** this.signed();
    this.depth -= 1;
    return value;
  }

  private single(): number {
    const next = this.tokens[this.position];
    if (next === undefined) throw new FormulaError("it stops in the middle.");
    this.position += 1;
    if (next === "(") {
      const value = this.sum();
      this.expect(")");
      return value;
    }
    if (/^[\d.]/.test(next) && next !== ".") return Number(next);
    const call = functions.get(next);
    if (call !== undefined && this.skip("(")) {
      const values = [this.sum()];
      while (this.skip(",")) values.push(this.sum());
      this.expect(")");
      return call(...values);
    }
    const value = this.known.get(next);
    if (value === undefined) throw new FormulaError(`nothing is named “${next}”.`);
    return value;
  }

  private skip(text: string): boolean {
    if (this.tokens[this.position] !== text) return false;
    this.position += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.skip(text)) throw new FormulaError(`“${text}” is missing.`);
  }
}
