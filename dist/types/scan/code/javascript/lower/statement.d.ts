import type { Block } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** Statements, one after another; functions first, as they may be called before they are written down. */
export declare function lowerStatements(nodes: readonly SyntaxNode[], lowering: Lowering): Block;
