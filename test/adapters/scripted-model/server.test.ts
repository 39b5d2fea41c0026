import Anthropic from '@anthropic-ai/sdk';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNetwork } from '../../../src/adapters/network.ts';
import type { Script } from '../../../src/adapters/scripted-model/script.ts';
import { startScriptedModel } from '../../../src/adapters/scripted-model/server.ts';

const network = createNetwork({ airGapped: true });
const input = { command: 'echo "\u00e4\u{1f600}"', deep: [{ x: null }] };
const script: Script = {
  turns: [
    {
      say: 'I look. \u{1f600}',
      calls: [
        { tool: 'Bash', input },
        { tool: 'Read', input: {} },
      ],
    },
    { calls: [{ tool: 'Bash', input: {} }] },
    { status: 529 },
  ],
  adjudicator: [{ contains: 'slow', delay_ms: 10_000 }],
};

async function open() {
  const model = await startScriptedModel(network, script);
  onTestFinished(() => model.close());
  const client = new Anthropic({
    apiKey: 'none',
    authToken: null,
    baseURL: model.url,
    fetch: network.fetch,
    maxRetries: 0,
    logLevel: 'off',
  });
  return { model, client };
}

const tools: Anthropic.Tool[] = [{ name: 'Bash', input_schema: { type: 'object' } }];
const asking = (spoken: number): Anthropic.MessageCreateParamsNonStreaming => ({
  model: 'claude-test',
  max_tokens: 100,
  tools,
  messages: [
    { role: 'user', content: 'go' },
    ...Array.from({ length: spoken }).flatMap((): Anthropic.MessageParam[] => [
      { role: 'assistant', content: 'x' },
      { role: 'user', content: 'y' },
    ]),
  ],
});
const id = expect.stringMatching(/^toolu_[0-9a-f]{32}$/);
const first = {
  type: 'message',
  role: 'assistant',
  model: 'claude-test',
  stop_reason: 'tool_use',
  content: [
    { type: 'text', text: 'I look. \u{1f600}' },
    { type: 'tool_use', id, name: 'Bash', input },
    { type: 'tool_use', id, name: 'Read', input: {} },
  ],
  usage: { input_tokens: 100, output_tokens: 20 },
};

describe('the scripted model, as the real SDK sees it', () => {
  it('answers in one message', async () => {
    const { client } = await open();
    expect(await client.messages.create(asking(0))).toMatchObject(first);
    const second = await client.messages.create(asking(1));
    expect(second.content.map(block => block.type)).toEqual(['tool_use']);
    expect(await client.messages.create(asking(3))).toMatchObject({
      stop_reason: 'end_turn',
      content: [{ type: 'text', text: 'Done.' }],
    });
  });

  it('answers in a stream that adds up to the same message', async () => {
    const { client } = await open();
    const stream = client.messages.stream(asking(0));
    const seen: string[] = [];
    stream.on('streamEvent', event => void seen.push(event.type));
    expect(await stream.finalMessage()).toMatchObject(first);
    const block = ['content_block_start', 'content_block_delta', 'content_block_stop'];
    expect(seen).toEqual(['message_start', ...block, ...block, ...block, 'message_delta', 'message_stop']);
  });

  it('gives every call an id of its own, each time', async () => {
    const { client } = await open();
    const ids: string[] = [];
    for (let i = 0; i < 3; i++)
      for (const block of (await client.messages.create(asking(0))).content)
        if (block.type === 'tool_use') ids.push(block.id);
    expect(new Set(ids).size).toBe(6);
  });

  it('fails with the status that the script says', async () => {
    const { client } = await open();
    await expect(client.messages.create(asking(2))).rejects.toMatchObject({
      status: 529,
      error: { error: { type: 'overloaded_error' } },
    });
  });

  it('counts tokens, says hello, and knows nothing else', async () => {
    const { model, client } = await open();
    expect(await client.messages.countTokens({ model: 'm', messages: [{ role: 'user', content: 'x' }] })).toEqual({
      input_tokens: 100,
    });
    const status = async (method: string, path: string) => (await network.fetch(model.url + path, { method })).status;
    expect([await status('HEAD', '/api/hello'), await status('GET', '/v1/models')]).toEqual([200, 404]);
  });

  it.each(['', 'x', '[]', 'null', '"x"'])('answers the body %j with an error, and lives on', async body => {
    const { model, client } = await open();
    const answer = await network.fetch(`${model.url}/v1/messages`, { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(await client.messages.create(asking(0))).toMatchObject(first);
  });

  it('can be closed while an answer is still due', async () => {
    const { model, client } = await open();
    const asked = client.messages.create({
      ...asking(0),
      tool_choice: { type: 'tool', name: 'verdict' },
      messages: [{ role: 'user', content: 'slow' }],
    });
    const failing = expect(asked).rejects.toThrow();
    await new Promise(resolve => setTimeout(resolve, 100));
    await model.close();
    await failing;
  });

  it('says which turns were never played', async () => {
    const { model, client } = await open();
    expect([model.unplayed(), model.failures()]).toEqual([3, []]);
    await client.messages.create(asking(1));
    expect(model.unplayed()).toBe(1);
  });
});
