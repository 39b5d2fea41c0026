/**
 * A piece of code in any language, as far as its effects go. Order and conditions are left out: whatever stands in a
 * tree may run, any number of times.
 */
export type Tree = {
    readonly type: 'text';
    readonly text: string;
} | {
    readonly type: 'number';
    readonly value: number;
}
/** A value made of others, which it may hold. */
 | {
    readonly type: 'data';
    readonly parts: readonly Tree[];
}
/** A value that says something about others and holds none of them. */
 | {
    readonly type: 'test';
    readonly parts: readonly Tree[];
}
/** Texts put together: `a + b`, `f'{a}'`. */
 | {
    readonly type: 'concat';
    readonly parts: readonly Tree[];
} | {
    readonly type: 'divide';
    readonly left: Tree;
    readonly right: Tree;
}
/** One of several values; what decides between them is only evaluated. */
 | {
    readonly type: 'choice';
    readonly of: readonly Tree[];
    readonly by: readonly Tree[];
} | {
    readonly type: 'name';
    readonly name: string;
} | {
    readonly type: 'member';
    readonly object: Tree;
    readonly name: string;
} | {
    readonly type: 'index';
    readonly object: Tree;
    readonly index: Tree;
} | {
    readonly type: 'slice';
    readonly object: Tree;
    readonly parts: readonly Tree[];
} | {
    readonly type: 'call';
    readonly callee: Tree;
    readonly args: readonly Tree[];
    readonly made?: boolean;
}
/** An argument by name, in a call. */
 | {
    readonly type: 'named';
    readonly name: string;
    readonly value: Tree;
} | {
    readonly type: 'list';
    readonly items: readonly Tree[];
}
/** What a comprehension gives: any number of one value. */
 | {
    readonly type: 'many';
    readonly of: Tree;
    readonly after: readonly Tree[];
} | {
    readonly type: 'object';
    readonly entries: readonly Entry[];
} | {
    readonly type: 'spread';
    readonly of: Tree;
} | {
    readonly type: 'function';
    readonly params: readonly Tree[];
    readonly body: readonly Tree[];
}
/** An assignment; as a part of a target, what it is when nothing is given. */
 | {
    readonly type: 'bind';
    readonly target: Tree;
    readonly value: Tree;
}
/** Binds the target to each thing in turn; `keys` for the names of its properties. */
 | {
    readonly type: 'each';
    readonly target: Tree;
    readonly over: Tree;
    readonly keys?: boolean;
} | {
    readonly type: 'block';
    readonly body: readonly Tree[];
} | {
    readonly type: 'return';
    readonly value: Tree;
} | {
    readonly type: 'import';
    readonly module: string;
    readonly member?: string;
    readonly as: string;
};
/** Code that was read. */
export interface Program {
    readonly tree: Tree;
    /** Names that the code gives a meaning of its own wherever they stand, whatever the language says of them. */
    readonly declared: ReadonlySet<string>;
}
export interface Entry {
    /** Absent when the name is only known at run time, and for a spread. */
    readonly key?: string;
    readonly value: Tree;
}
export declare const nothing: Tree;
/** Plain data of which nothing is known. */
export declare const something: Tree;
export declare function data(...parts: readonly Tree[]): Tree;
export declare function test(...parts: readonly Tree[]): Tree;
export declare function name(text: string): Tree;
