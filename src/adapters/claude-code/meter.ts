import { isObject } from '../../json.ts';

/** What one answer of the model took. */
export interface Usage {
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
}

/** Reads an answer as it passes, streamed or whole. */
export interface Meter {
  read(chunk: string): void;
  result(): Usage | undefined;
}

/** US dollars per million tokens: input, output (as Claude Code 2.1.329 reckons them). */
const prices: readonly [RegExp, number, number][] = [
  [/haiku/, 1, 5],
  [/sonnet/, 3, 15],
  [/opus-(4-[5-9]|5)/, 5, 25],
];
/** An unknown model counts as the dearest: a limit that is too low is noticed, one that is too high is not. */
const dearest = [/./, 30, 150] as const;

interface Tokens {
  readonly input: number;
  readonly cacheWrite: number;
  readonly cacheRead: number;
  readonly output: number;
}

/** Writing to the cache costs a quarter more than plain input, reading from it a tenth. */
function costOf(model: string, tokens: Tokens): number {
  const [, inputPrice, outputPrice] = prices.find(([name]) => name.test(model)) ?? dearest;
  return (
    ((tokens.input + 1.25 * tokens.cacheWrite + 0.1 * tokens.cacheRead) * inputPrice + tokens.output * outputPrice) /
    1_000_000
  );
}

/** Bounds what is kept of a line, or of an answer, that never ends. */
const maxKept = 16 * 1024 * 1024;

export function createMeter(onToolUse: (id: string, tool: string) => void): Meter {
  const pending = createText();
  let whole: boolean | undefined;
  let model: string | undefined;
  let tokens: Tokens = { input: 0, cacheWrite: 0, cacheRead: 0, output: 0 };

  const usage = (given: unknown) => {
    if (!isObject(given)) return;
    const most = (before: number, key: string) => Math.max(before, typeof given[key] === 'number' ? given[key] : 0);
    tokens = {
      input: most(tokens.input, 'input_tokens'),
      cacheWrite: most(tokens.cacheWrite, 'cache_creation_input_tokens'),
      cacheRead: most(tokens.cacheRead, 'cache_read_input_tokens'),
      output: most(tokens.output, 'output_tokens'),
    };
  };
  const message = (given: unknown) => {
    if (!isObject(given)) return;
    if (typeof given['model'] === 'string') model = given['model'];
    usage(given['usage']);
    for (const block of Array.isArray(given['content']) ? given['content'] : []) toolUse(block);
  };
  const toolUse = (block: unknown) => {
    if (isObject(block) && block['type'] === 'tool_use' && typeof block['id'] === 'string')
      onToolUse(block['id'], String(block['name']));
  };
  const event = (given: unknown) => {
    if (!isObject(given)) return;
    if (given['type'] === 'message_start') message(given['message']);
    else if (given['type'] === 'content_block_start') toolUse(given['content_block']);
    else if (given['type'] === 'message_delta') usage(given['usage']);
    else if (given['type'] === 'message') message(given);
  };
  const line = (text: string) => {
    if (text.startsWith('data:')) event(parsed(text.slice('data:'.length)));
  };
  const lines = (chunk: string) => {
    // The end of line of an event stream is LF, CRLF or CR.
    const [first = '', ...rest] = chunk.split(/[\r\n]/);
    pending.add(first);
    for (const next of rest) {
      line(pending.take());
      pending.add(next);
    }
  };
  return {
    read: chunk => {
      // A message that is not streamed is one JSON text, over as many lines as its server likes.
      whole ??= /\S/.exec(chunk)?.[0] === '{' ? true : chunk.trim() === '' ? undefined : false;
      if (whole) pending.add(chunk);
      else lines(chunk);
    },
    result: () => {
      const rest = pending.take();
      if (whole) event(parsed(rest));
      else line(rest);
      if (model === undefined) return undefined;
      const inputTokens = tokens.input + tokens.cacheWrite + tokens.cacheRead;
      return { model, inputTokens, outputTokens: tokens.output, costUsd: costOf(model, tokens) };
    },
  };
}

/** What is not JSON is not for us to judge: the client reads the same bytes. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text that comes in pieces; a piece is looked at once, however many there are. */
function createText(): { add(piece: string): void; take(): string } {
  let pieces: string[] = [];
  let length = 0;
  return {
    add: piece => {
      length += piece.length;
      if (length > maxKept) pieces = [];
      else pieces.push(piece);
    },
    take: () => {
      const text = length > maxKept ? '' : pieces.join('');
      pieces = [];
      length = 0;
      return text;
    },
  };
}
