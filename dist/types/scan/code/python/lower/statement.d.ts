import type { Block } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** Statements, one after another; what the grammar could not read is looked through for what it could. */
export declare function lowerStatements(nodes: readonly SyntaxNode[], lowering: Lowering, inClass?: boolean): Block;
