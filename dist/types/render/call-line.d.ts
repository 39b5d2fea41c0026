import type { ToolCall } from '../tool-call.ts';
/** A call in one line: the command of a shell, the path or address of a tool, else its input. */
export declare function callLine({ tool, input }: Pick<ToolCall, 'tool' | 'input'>): string;
