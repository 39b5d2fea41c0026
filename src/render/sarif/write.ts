import type { Log } from 'sarif';

/** So long a value is still on one line. */
const lineLength = 2_000;

/**
 * A log as text: a line for each result and each rule. Indented as JSON usually is, the 5,000 gravest results of a scan
 * are longer than the 10 MB that validators read; in one line, validators take minutes.
 */
export function sarifText(log: Log): string {
  return `${written(log, '')}\n`;
}

function written(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (line.length <= lineLength || typeof value !== 'object' || value === null) return line;
  const inner = `${indent} `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map(item => written(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${written(item, inner)}`);
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
