import type { ModuleCode } from '../../flow/code.ts';
import type { ParsedText } from '../../syntax.ts';
/** A Python file as code that the engine follows. */
export declare function lowerModule({ root }: ParsedText, source: string): ModuleCode;
