import { type SyntaxNode } from '../syntax.ts';
/** A name that an import binds, and the dotted name of what it stands for. */
export interface Import {
    readonly local: string;
    readonly name: string;
}
/** What an import statement binds; a star import binds nothing that can be told. */
export declare function importsOf(statement: SyntaxNode, source: string): Import[];
/** The module of an import, first part only. */
export declare function moduleOf(statement: SyntaxNode, source: string): string;
/** The name under which the tables know something: the longest known beginning is replaced. */
export declare function canonical(name: string): string;
