/**
 * Code in a form that is free of its language: what the engine follows. A language's scanner lowers its syntax tree to
 * this; what it cannot express becomes `sequence`, which keeps the data of its parts.
 */
/** A place in the text: UTF-16 offsets, the end exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** A value that is written down; bytes count as strings, every "nothing" as `null`. */
export type Known = string | number | boolean | null;
export type Expression = Span & ({
    readonly op: 'constant';
    readonly value: Known;
}
/** A pattern written between slashes. */
 | {
    readonly op: 'pattern';
    readonly source: string;
    readonly flags: string;
} | {
    readonly op: 'name';
    readonly name: string;
}
/** `object.name`. */
 | {
    readonly op: 'member';
    readonly object: Expression;
    readonly name: string;
    readonly nameAt: Span;
} | {
    readonly op: 'index';
    readonly object: Expression;
    readonly key: Expression;
} | {
    readonly op: 'slice';
    readonly object: Expression;
    readonly from?: Expression | undefined;
    readonly to?: Expression | undefined;
    readonly step?: Expression | undefined;
} | {
    readonly op: 'call';
    readonly callee: Expression;
    readonly args: readonly Argument[];
    readonly isNew?: boolean;
}
/** Text with holes: `f"…{x}…"`. A part that is formatted as a number has `isNumber`. */
 | {
    readonly op: 'template';
    readonly parts: readonly Expression[];
    readonly tag?: Expression;
}
/** A part of a text that is formatted as a number. */
 | {
    readonly op: 'number';
    readonly value: Expression;
}
/** `first + a - b …`: binary operators that group to the left, as long as the file may be. */
 | {
    readonly op: 'chain';
    readonly first: Expression;
    readonly rest: readonly Link[];
}
/** `a < b <= c`, `x in y`, `x is not y`. */
 | {
    readonly op: 'compare';
    readonly first: Expression;
    readonly rest: readonly Link[];
} | {
    readonly op: 'logic';
    readonly operator: 'and' | 'or' | '??';
    readonly parts: readonly Expression[];
} | {
    readonly op: 'not';
    readonly value: Expression;
} | {
    readonly op: 'negate';
    readonly value: Expression;
} | {
    readonly op: 'choice';
    readonly condition: Expression;
    readonly consequence: Expression;
    readonly otherwise: Expression;
} | {
    readonly op: 'list';
    readonly type: 'list' | 'tuple' | 'set';
    readonly items: readonly Expression[];
}
/** `*x` or `...x` among items, arguments and entries. */
 | {
    readonly op: 'spread';
    readonly value: Expression;
} | {
    readonly op: 'map';
    readonly entries: readonly Entry[];
} | {
    readonly op: 'function';
    readonly code: FunctionCode;
} | {
    readonly op: 'class';
    readonly code: ClassCode;
}
/** `target = value`, or `target operator= value`; its value is the value. */
 | {
    readonly op: 'assign';
    readonly target: Target;
    readonly value: Expression;
    readonly operator?: string;
} | {
    readonly op: 'comprehension';
    readonly type: 'list' | 'set' | 'map';
    readonly clauses: readonly Clause[];
    readonly key?: Expression;
    readonly value: Expression;
} | {
    readonly op: 'yield';
    readonly value?: Expression | undefined;
}
/** Anything else; evaluated part by part, and as tainted as they are. */
 | {
    readonly op: 'sequence';
    readonly parts: readonly Expression[];
    readonly last?: boolean;
});
/** An expression with a certain `op`. */
export type Op<Name extends Expression['op']> = Extract<Expression, {
    op: Name;
}>;
export interface Link {
    readonly operator: string;
    readonly value: Expression;
}
/** An argument of a call; `name` for keywords. A `spread` expression spreads, a spread with the name `**` by name. */
export interface Argument {
    readonly name?: string;
    readonly value: Expression;
}
/** An entry of a map; no key when it is spread. */
export interface Entry {
    readonly key?: Expression;
    readonly value: Expression;
}
/** `for target in over` or `if condition` of a comprehension. */
export type Clause = {
    readonly target: Target;
    readonly over: Expression;
} | {
    readonly condition: Expression;
};
/** What is assigned to. */
export type Target = Span & ({
    readonly op: 'name';
    readonly name: string;
} | {
    readonly op: 'member';
    readonly object: Expression;
    readonly name: string;
    readonly nameAt: Span;
} | {
    readonly op: 'index';
    readonly object: Expression;
    readonly key: Expression;
}
/** By position; a hole is `undefined`. */
 | {
    readonly op: 'list';
    readonly targets: readonly (Target | undefined)[];
}
/** By key, as `{ a, b: c }` of JavaScript. */
 | {
    readonly op: 'map';
    readonly targets: readonly {
        readonly key: Expression;
        readonly target: Target;
    }[];
}
/** What is left over. */
 | {
    readonly op: 'rest';
    readonly target: Target;
} | {
    readonly op: 'default';
    readonly target: Target;
    readonly value: Expression;
});
export type Block = readonly Statement[];
export type Statement = Span & ({
    readonly op: 'express';
    readonly value: Expression;
} | {
    readonly op: 'if';
    readonly condition: Expression;
    readonly consequence: Block;
    readonly otherwise: Block;
} | {
    readonly op: 'loop';
    /** Set for a loop over something. */
    readonly target?: Target | undefined;
    readonly over?: Expression | undefined;
    /** True when `over` gives keys, as `for … in` of JavaScript. */
    readonly keys?: boolean;
    readonly condition?: Expression | undefined;
    /** What runs after each round. */
    readonly update?: Expression | undefined;
    /** True when the body runs before the condition is looked at. */
    readonly bodyFirst?: boolean;
    readonly body: Block;
    readonly otherwise: Block;
} | {
    readonly op: 'try';
    readonly body: Block;
    readonly handlers: readonly Handler[];
    readonly otherwise: Block;
    readonly last: Block;
} | {
    readonly op: 'return';
    readonly value?: Expression | undefined;
} | {
    readonly op: 'throw';
    readonly value?: Expression | undefined;
} | {
    readonly op: 'break';
} | {
    readonly op: 'continue';
} | {
    readonly op: 'assert';
    readonly condition: Expression;
} | {
    readonly op: 'switch';
    readonly subject: Expression;
    readonly cases: readonly Case[];
    /** True when a case runs on into the next, as in JavaScript. */
    readonly fallsThrough?: boolean;
} | {
    readonly op: 'block';
    readonly body: Block;
} | {
    readonly op: 'function';
    readonly code: FunctionCode;
} | {
    readonly op: 'class';
    readonly code: ClassCode;
} | {
    readonly op: 'import';
    readonly bindings: readonly Binding[];
} | {
    readonly op: 'delete';
    readonly targets: readonly Target[];
}
/** Names that belong to the function or module around. */
 | {
    readonly op: 'outer';
    readonly names: readonly string[];
});
/** A statement with a certain `op`. */
export type StatementOp<Name extends Statement['op']> = Extract<Statement, {
    op: Name;
}>;
export interface Handler {
    readonly types?: Expression | undefined;
    readonly target?: Target | undefined;
    readonly body: Block;
}
export interface Case {
    /** Constants, any of which is matched; `undefined` when the pattern is something else. */
    readonly values?: readonly Expression[] | undefined;
    /** True when it matches everything: `case _`, `default`. */
    readonly isDefault?: boolean;
    /** What the pattern takes from the subject. */
    readonly captures: readonly Target[];
    readonly guard?: Expression | undefined;
    readonly body: Block;
}
/** What an import binds: a module (`name` absent), something in it, or all of it (`name` is `*` and `local` empty). */
export interface Binding extends Span {
    readonly local: string;
    /** As written; relative ones with their dots: `.a.b` or `./a`. */
    readonly module: string;
    readonly name?: string | undefined;
}
export interface Parameter extends Span {
    readonly target: Target;
    /** The name, when the target is one. */
    readonly name?: string | undefined;
    /** The text of its type. */
    readonly type?: string | undefined;
    readonly fallback?: Expression | undefined;
    /** `*args` (`list`) or `**kwargs` (`map`). */
    readonly rest?: 'list' | 'map' | undefined;
}
export interface FunctionCode extends Span {
    readonly name: string;
    readonly nameAt: Span;
    readonly parameters: readonly Parameter[];
    readonly body: Block;
    readonly decorators: readonly Expression[];
    /** True when it has its own `self` as first parameter unless a decorator says otherwise (Python). */
    readonly isMethod?: boolean;
    /** True for functions that share `this` and the `return` of an expression (arrow functions, lambdas). */
    readonly isArrow?: boolean;
    readonly isGenerator?: boolean;
    /** True when it is called by naming it: `@property`, `get x()`. */
    readonly isProperty?: boolean;
    /** True for methods that are not given an object. */
    readonly isStatic?: boolean;
}
export interface ClassCode extends Span {
    readonly name: string;
    readonly nameAt: Span;
    readonly bases: readonly Expression[];
    readonly decorators: readonly Expression[];
    readonly body: Block;
}
/** A file, lowered. */
export interface ModuleCode {
    readonly body: Block;
    /** Number of expressions and statements: what work is measured by. */
    readonly size: number;
    /** First parts of the modules that it imports. */
    readonly modules: ReadonlySet<string>;
    /** What could not be lowered, in words. */
    readonly gaps: readonly string[];
}
/** What is expressed by every part, and nothing more. */
export declare function sequence(span: Span, parts: readonly Expression[]): Expression;
