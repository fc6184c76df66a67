/** Expressions of a template. */
export type Expression =
  | { readonly kind: "literal"; readonly value: null | boolean | number | string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "list"; readonly entries: readonly Expression[] }
  | { readonly kind: "record"; readonly entries: readonly (readonly [key: Expression, value: Expression])[] }
  | { readonly kind: "member"; readonly object: Expression; readonly key: Expression }
  | { readonly kind: "call"; readonly callee: Expression; readonly given: Arguments }
  | { readonly kind: "filter"; readonly name: string; readonly input: Expression; readonly given: Arguments }
  | { readonly kind: "test"; readonly name: string; readonly input: Expression; readonly given: Arguments }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "not"; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: "choice";
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression | null;
    };

export interface Arguments {
  readonly values: readonly Expression[];
  readonly named: readonly (readonly [name: string, value: Expression])[];
}

/** What a template is made of, in order. */
export type TemplateNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "output"; readonly value: Expression }
  | { readonly kind: "if"; readonly branches: readonly Branch[]; readonly otherwise: Body }
  | {
      readonly kind: "for";
      readonly names: readonly string[];
      readonly over: Expression;
      readonly body: Body;
      readonly otherwise: Body;
    }
  | { readonly kind: "set"; readonly names: readonly string[]; readonly value: Expression }
  | { readonly kind: "set-block"; readonly names: readonly string[]; readonly body: Body }
  | { readonly kind: "filter-block"; readonly name: string; readonly given: Arguments; readonly body: Body }
  | { readonly kind: "macro"; readonly name: string; readonly parameters: readonly Parameter[]; readonly body: Body }
  | {
      readonly kind: "switch";
      readonly value: Expression;
      readonly cases: readonly Branch[];
      readonly otherwise: Body;
    };

export type Body = readonly TemplateNode[];

export interface Branch {
  readonly condition: Expression;
  readonly body: Body;
}

export interface Parameter {
  readonly name: string;
  readonly standard: Expression | null;
}
