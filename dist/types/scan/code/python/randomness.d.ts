import type { SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import type { Taint, Value } from './value.ts';
/** Looks whether a predictable value becomes something that nobody may guess. */
export declare function noteSecretUse(name: string, value: Value, context: Context): void;
/** The data of a generator's call; a note when it draws letters or bits, as only secrets and names are made of those. */
export declare function drawn(name: string, callee: SyntaxNode, args: readonly Value[], context: Context): Taint;
