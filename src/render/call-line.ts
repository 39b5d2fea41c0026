import type { ToolCall } from '../tool-call.ts';

/** A call in one line: the command of a shell, the path or address of a tool, else its input. */
export function callLine({ tool, input }: Pick<ToolCall, 'tool' | 'input'>): string {
  const named = ['command', 'file_path', 'notebook_path', 'url', 'query', 'pattern'].find(
    key => typeof input[key] === 'string',
  );
  const text = named === undefined ? JSON.stringify(input) : String(input[named]);
  return text === '{}' ? tool : `${tool}: ${text}`;
}
