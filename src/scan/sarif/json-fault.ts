const blank = /[ \t\n\r]*/y;
const text = String.raw`"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"`;
const number = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const token = new RegExp(`([{}[\\],:])|(${text})|${number}|true|false|null`, 'y');

type Kind = '{' | '[' | '}' | ']' | ',' | ':' | 'text' | 'scalar';
type State = 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'member' | 'item' | 'end';
/** A state to go to; or a value is done, and what is around it says where to go on. */
type Move = State | 'done';

const value: Partial<Record<Kind, Move>> = { '{': 'firstKey', '[': 'first', text: 'done', scalar: 'done' };
const moves: Readonly<Record<State, Partial<Record<Kind, Move>>>> = {
  value,
  first: { ...value, ']': 'done' },
  key: { text: 'colon' },
  firstKey: { text: 'colon', '}': 'done' },
  colon: { ':': 'value' },
  member: { ',': 'key', '}': 'done' },
  item: { ',': 'value', ']': 'done' },
  end: {},
};

/**
 * Where a text stops being JSON: the offset of the first token that no JSON has there, the end of the text when it is cut
 * off. The platform names the place for some faults only. Explicit stack, so that depth does no harm.
 */
export function jsonFault(source: string): number {
  const open: ('member' | 'item')[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    at += matchAt(blank, source, at)?.[0].length ?? 0;
    const found = matchAt(token, source, at);
    const kind = found && kindOf(found);
    const move: Move | undefined = kind === undefined ? undefined : moves[state][kind];
    if (found === undefined || kind === undefined || move === undefined) return at;
    if (kind === '{' || kind === '[') open.push(kind === '{' ? 'member' : 'item');
    if (kind === '}' || kind === ']') open.pop();
    state = move === 'done' ? (open.at(-1) ?? 'end') : move;
    at += found[0].length;
  }
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

function kindOf([, mark, quoted]: RegExpExecArray): Kind {
  if (mark !== undefined) return mark as Kind;
  return quoted === undefined ? 'scalar' : 'text';
}
