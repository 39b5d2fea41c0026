import { type ParsedText, type SyntaxNode } from '../../syntax.ts';
import { type Program } from '../local/program.ts';
/** Reads a file of Java. */
export declare function readJava(source: string, parsed: ParsedText): Program;
/** Every node of some types. */
export declare function nodesOfTypes(root: SyntaxNode, types: RegExp): Generator<SyntaxNode>;
