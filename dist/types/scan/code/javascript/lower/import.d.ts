import type { Statement } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** `import …`: what it binds. Types bind nothing. */
export declare function lowerImport(node: SyntaxNode, lowering: Lowering): readonly Statement[];
/** `export …`: the declaration itself, and what the module has under that name. */
export declare function lowerExport(node: SyntaxNode, lowering: Lowering, declare: (node: SyntaxNode, decorators: readonly SyntaxNode[]) => readonly Statement[]): readonly Statement[];
