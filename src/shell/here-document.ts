import type { HereDoc } from 'unbash';
import type { Stdin } from './program.ts';

/** What a here-document feeds to a program. */
export function hereDocument({ body, delimiter, operator }: HereDoc): Stdin {
  const plain = (body.parts ?? []).every(part => part.type === 'Literal');
  if (!plain) return { kind: 'dynamic' };
  const stripped = operator === '<<-' ? body.text.replaceAll(/^\t+/gm, '') : body.text;
  if (delimiter?.quoted) return { kind: 'text', text: stripped };
  // Tabs are stripped from lines before they are joined: too subtle to be trusted to mean one thing.
  if (operator === '<<-' && /\\\n/.test(stripped)) return { kind: 'dynamic' };
  const text = stripped.replaceAll(/\\([$`\\\n])/g, (_all, escaped: string) => (escaped === '\n' ? '' : escaped));
  return { kind: 'text', text };
}
