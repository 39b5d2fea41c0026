import type { Expression } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** The text of a string or of the constant parts of a template. */
export declare function textOfString(node: SyntaxNode, { text }: Lowering): string;
/** A string literal. */
export declare function lowerString(node: SyntaxNode, lowering: Lowering): Expression;
/** A template: known when nothing is put into it. */
export declare function lowerTemplate(node: SyntaxNode, lowering: Lowering): Expression;
/** A template with a tag: the tag is called with the constant parts and with each hole. */
export declare function lowerTagged(node: SyntaxNode, tag: Expression, template: SyntaxNode, lowering: Lowering): Expression;
/** A pattern between slashes. */
export declare function lowerPattern(node: SyntaxNode, { text }: Lowering): Expression;
