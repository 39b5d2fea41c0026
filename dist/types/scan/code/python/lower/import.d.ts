import type { Statement } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** `import a.b`, `import a as b`, `from .a import b as c`, `from a import *`. */
export declare function lowerImport(statement: SyntaxNode, lowering: Lowering): readonly Statement[];
