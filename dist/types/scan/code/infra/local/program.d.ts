import type { ParsedText, SyntaxNode } from '../../syntax.ts';
import { type Data } from './data.ts';
/** A call with what its parts are known to be at that place. */
export interface CallSite {
    /** With packages and types put in for names: `crypto/md5.New`, `HttpServletRequest.getParameter`. */
    readonly name: string;
    readonly node: SyntaxNode;
    readonly args: readonly SyntaxNode[];
    readonly given: readonly Data[];
    /** What the method is called on. */
    readonly receiver: Data;
    /** The name that the result is given, and that of the function around. */
    readonly owner: string;
}
/** `name: value` or `name = value`. */
export interface SettingSite {
    /** With the type that it belongs to: `crypto/tls.Config.InsecureSkipVerify`. */
    readonly name: string;
    readonly node: SyntaxNode;
    readonly value: SyntaxNode;
    readonly data: Data;
}
/** A file: its calls and settings in order, and its tree for what is neither. */
export interface Program {
    readonly source: string;
    readonly root: SyntaxNode;
    readonly calls: readonly CallSite[];
    readonly settings: readonly SettingSite[];
}
/** What names mean at a place. */
export interface Scope {
    readonly data: Map<string, Data>;
    readonly types: Map<string, string>;
    readonly outer: Scope | undefined;
    /** Branches around the place at which a name was first given something. */
    readonly depths: Map<string, number>;
    readonly name: string;
}
export interface Assigned {
    readonly name: string;
    readonly value?: SyntaxNode | undefined;
    readonly type?: string | undefined;
    /** What it is, when no expression says so. */
    readonly data?: Data | undefined;
    /** True for `+=`. */
    readonly isAdding?: boolean;
}
/** What a language tells about its syntax. */
export interface LocalLanguage {
    /** The names of a function or lambda, when a node is one. */
    readonly functionOf: (node: SyntaxNode, reader: Reader) => {
        readonly name: string;
        readonly parameters: readonly Assigned[];
    } | undefined;
    readonly branches: ReadonlySet<string>;
    readonly assignedBy: (node: SyntaxNode, reader: Reader) => readonly Assigned[];
    readonly settingOf: (node: SyntaxNode, reader: Reader) => {
        readonly name: string;
        readonly value: SyntaxNode;
    } | undefined;
    readonly callOf: (node: SyntaxNode, reader: Reader) => {
        readonly name: string;
        readonly args: readonly SyntaxNode[];
        readonly receiver?: SyntaxNode | undefined;
    } | undefined;
    /** The value of an expression; `undefined` when it is as its parts are. */
    readonly valueOf: (node: SyntaxNode, reader: Reader) => Data | undefined;
    /** The names that a condition makes harmless, and for what. */
    readonly guardedBy: (call: CallSite, reader: Reader) => readonly {
        readonly name: string;
        readonly kinds: readonly string[];
    }[];
    /** The variable that a call changes, such as a builder. */
    readonly changedBy: (call: CallSite, reader: Reader) => string | undefined;
    readonly conditions: ReadonlySet<string>;
}
/** Reads a file from top to bottom: what is assigned last counts, in a branch also what was before. */
export declare class Reader {
    readonly source: string;
    readonly calls: CallSite[];
    readonly settings: SettingSite[];
    scope: Scope;
    /** What the names of imports stand for. */
    readonly packages: ReadonlyMap<string, string>;
    /** The type of the literal that an entry is in. */
    readonly holders: WeakMap<SyntaxNode, string>;
    private readonly language;
    private depth;
    private branch;
    private conditions;
    private owner;
    /** Grows with every change of what names mean; what was worked out before is old then. */
    private version;
    private readonly known;
    constructor(language: LocalLanguage, source: string, packages: ReadonlyMap<string, string>);
    text(node: SyntaxNode | undefined): string;
    typeOf(name: string): string | undefined;
    isLocal(name: string): boolean;
    dataOf(name: string): Data | undefined;
    evaluate(node: SyntaxNode | undefined): Data;
    /** Visits a tree without the call stack. */
    read(root: SyntaxNode): void;
    private enter;
    private note;
    private assign;
    /** Changes a name where it belongs. */
    private set;
}
/** Reads a parsed file. */
export declare function readProgram(language: LocalLanguage, source: string, { root }: ParsedText, packages: ReadonlyMap<string, string>): Program;
