import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeter, type Usage } from '../../../src/adapters/claude-code/meter.ts';

function read(chunks: readonly string[]): { usage: Usage | undefined; uses: string[] } {
  const uses: string[] = [];
  const meter = createMeter((id, tool) => void uses.push(`${id} ${tool}`));
  for (const chunk of chunks) meter.read(chunk);
  return { usage: meter.result(), uses };
}

const events = (model: string) => [
  {
    type: 'message_start',
    message: {
      type: 'message',
      model,
      content: [],
      usage: { input_tokens: 100, cache_creation_input_tokens: 40, cache_read_input_tokens: 1_000, output_tokens: 1 },
    },
  },
  { type: 'ping' },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  {
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'text_delta', text: 'data: {"type":"message_start"}\n\u{1f600}' },
  },
  { type: 'content_block_stop', index: 0 },
  {
    type: 'content_block_start',
    index: 1,
    content_block: { type: 'tool_use', id: 'toolu_1', name: 'Bash', input: {} },
  },
  {
    type: 'content_block_start',
    index: 2,
    content_block: { type: 'tool_use', id: 'toolu_2', name: 'mcp__notes__add' },
  },
  { type: 'message_delta', delta: { stop_reason: 'tool_use' }, usage: { output_tokens: 70 } },
  { type: 'message_stop' },
];
const stream = (end: string, model = 'claude-haiku-4-5-20251001') =>
  events(model)
    .map(event => `event: ${event.type}${end}data: ${JSON.stringify(event)}${end}${end}`)
    .join('');
const expected = {
  usage: {
    model: 'claude-haiku-4-5-20251001',
    inputTokens: 1_140,
    outputTokens: 70,
    // 100 at 1, 40 at 1.25 and 1,000 at 0.1 dollars, 70 at 5 dollars, each for a million.
    costUsd: (100 + 50 + 100 + 350) / 1_000_000,
  },
  uses: ['toolu_1 Bash', 'toolu_2 mcp__notes__add'],
};

describe('the meter', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('reads a stream whose lines end in %s', (_name, end) => {
    expect(read([stream(end)])).toEqual(expected);
  });

  it('reads a stream however it is cut', () => {
    const text = stream('\n');
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 40 }), cuts => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        expect(read(at.slice(1).map((end, i) => text.slice(at[i], end)))).toEqual(expected);
      }),
    );
    expect(read([...text])).toEqual(expected);
  });

  const message = {
    type: 'message',
    model: 'claude-haiku-4-5-20251001',
    content: [
      { type: 'text', text: 'x' },
      { type: 'tool_use', id: 'toolu_1', name: 'Bash', input: {} },
    ],
    usage: { input_tokens: 10, output_tokens: 2 },
  };
  it.each([
    ['one line', JSON.stringify(message)],
    ['many lines', JSON.stringify(message, null, 2)],
    ['space before and behind', `\n  ${JSON.stringify(message, null, 4)}\n\n`],
  ])('reads a message that is not streamed: %s', (_name, text) => {
    const found = {
      usage: { model: message.model, inputTokens: 10, outputTokens: 2, costUsd: 20 / 1_000_000 },
      uses: ['toolu_1 Bash'],
    };
    expect(read([text])).toEqual(found);
    expect(read([...text])).toEqual(found);
  });

  // Dollars for a million tokens in and a million out.
  it.each([
    ['claude-haiku-4-5-20251001', 6],
    ['claude-sonnet-4-5', 18],
    ['claude-opus-4-5', 30],
    ['claude-opus-5-1', 30],
    ['claude-opus-4-1', 180],
    ['something-else', 180],
    ['', 180],
  ])('reckons %s at %d dollars, an unknown model as the dearest', (model, dollars) => {
    const usage = { input_tokens: 1_000_000, output_tokens: 1_000_000 };
    expect(read([JSON.stringify({ ...message, model, usage })]).usage?.costUsd).toBeCloseTo(dollars, 9);
  });

  it('counts what a stream that breaks off has cost', () => {
    const text = stream('\n');
    expect(read([text.slice(0, text.indexOf('message_delta'))]).usage).toMatchObject({
      inputTokens: 1_140,
      outputTokens: 1,
    });
  });

  it.each([
    ['nothing', []],
    ['HTML', ['<html>']],
    ['an error', ['{"type":"error","error":{"type":"overloaded_error"}}']],
    ['a list', ['[1]']],
    ['half a message', [JSON.stringify(message).slice(0, -3)]],
    ['a message that is text', ['{"type":"message_start","message":"x"}']],
    ['a stream of garbage', ['data: {\n\ndata: x\n\nevent:\n\n:\n\n']],
    ['a stream of null', ['data: null\n\ndata: {"type":"message_start","message":null}\n\n']],
  ])('makes nothing of %s', (_name, chunks) => {
    expect(read(chunks)).toEqual({ usage: undefined, uses: [] });
  });

  it('is not fooled by numbers that are none', () => {
    const odd = { input_tokens: '9', output_tokens: -5, cache_read_input_tokens: null };
    expect(read([JSON.stringify({ ...message, usage: odd })]).usage).toMatchObject({
      inputTokens: 0,
      outputTokens: 0,
      costUsd: 0,
    });
  });

  it('reads on behind a line that is too long to be kept', () => {
    const long = `data: ${'x'.repeat(1024 * 1024)}`;
    const chunks = [long, ...Array.from({ length: 17 }, () => 'y'.repeat(1024 * 1024)), '\n\n', stream('\n')];
    expect(read(chunks)).toEqual(expected);
  });
});
