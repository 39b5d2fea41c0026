import { request as httpRequest } from 'node:http';
import { createConnection } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createGateway, type GatewayParts } from '../../../src/adapters/claude-code/gateway.ts';
import { createNetwork } from '../../../src/adapters/network.ts';
import type { NewEvent } from '../../../src/audit/event.ts';
import { createRedactor } from '../../../src/scan/secrets/redact.ts';
import { awsKey, fingerprint, openDoor, read } from '../../door.ts';
import { type Fake, fakeServer, sendJson, unusedPort } from '../http.ts';

const token = 'gateway-token-of-the-run';
const realKey = ['sk', 'real', 'key-of-the-operator'].join('-');
const session = '11111111-2222-4333-8444-555555555555';
const network = createNetwork({ airGapped: true });
const paths = ['/v1/messages', '/v1/messages/count_tokens'];

const reply = {
  type: 'message',
  model: 'claude-haiku-4-5',
  content: [{ type: 'tool_use', id: 'toolu_9', name: 'Bash', input: {} }],
  usage: { input_tokens: 1_000, output_tokens: 200 },
};
const hello = { messages: [{ role: 'user', content: 'go' }] };
const withResult = (id: string, content = 'x', more: object = {}) => ({
  messages: [
    { role: 'user', content: 'go' },
    { role: 'assistant', content: [{ type: 'tool_use', id, name: 'Read', input: {} }] },
    { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content, ...more }] },
  ],
});

interface Opened {
  readonly url: string;
  readonly port: number;
  readonly upstream: Fake;
  readonly events: NewEvent[];
  readonly stops: string[];
  readonly uses: string[];
  readonly door: ReturnType<typeof openDoor>;
  post(body?: unknown, more?: { path?: string; headers?: Record<string, string> }): Promise<Response>;
}

async function openGateway(
  changes: Partial<GatewayParts> = {},
  answer: Parameters<typeof fakeServer>[0] = response => sendJson(response, reply),
): Promise<Opened> {
  const upstream = await fakeServer(answer);
  const events: NewEvent[] = [];
  const stops: string[] = [];
  const uses: string[] = [];
  const door = openDoor();
  const gateway = createGateway({
    token,
    session,
    guard: door.guard,
    upstream: { url: upstream.url, key: realKey },
    fetch: network.fetch,
    hookSeen: () => true,
    record: event => void events.push(event),
    stop: reason => void stops.push(reason),
    costLimitUsd: 100,
    onToolUse: (id, tool) => void uses.push(`${id} ${tool}`),
    redact: text => createRedactor(fingerprint).text(text),
    ...changes,
  });
  const listener = await network.listen((request, response) => void gateway(request, response));
  onTestFinished(() => listener.close());
  const url = `http://127.0.0.1:${listener.port}`;
  const post: Opened['post'] = (body = hello, { path = '/v1/messages?beta=true', headers = {} } = {}) =>
    network.fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'x-api-key': token, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { url, port: listener.port, upstream, events, stops, uses, door, post };
}

const errorOf = async (answer: Response) =>
  ((await answer.json()) as { error: { message: string } }).error.message.replace('Agent Bouncer: ', '');
const refusals = (events: readonly NewEvent[]) =>
  events.flatMap(event => (event.type === 'model.refused' ? [[event.body.rule, event.body.reason]] : []));

describe('a request that fits', () => {
  it('is passed on with path, query, body and headers, under the real key', async () => {
    const gateway = await openGateway();
    const body = JSON.stringify({ ...hello, system: '\u00e4\u{1f600}' });
    const answer = await gateway.post(body, {
      headers: { 'anthropic-version': '2023-06-01', 'anthropic-beta': 'a,b', authorization: 'Bearer x', cookie: 'c=1' },
    });
    expect([answer.status, await answer.json()]).toEqual([200, reply]);
    const [seen] = gateway.upstream.requests;
    expect([seen?.method, seen?.url, seen?.body]).toEqual(['POST', '/v1/messages?beta=true', body]);
    expect(seen?.headers).toMatchObject({
      'x-api-key': realKey,
      'anthropic-version': '2023-06-01',
      'anthropic-beta': 'a,b',
      'content-type': 'application/json',
      host: `127.0.0.1:${gateway.upstream.port}`,
    });
    expect(seen?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(seen?.headers)).not.toContain(token);
  });

  it('is metered and its calls are told', async () => {
    const gateway = await openGateway();
    await (await gateway.post()).text();
    expect([gateway.events, gateway.uses, gateway.stops]).toEqual([
      [
        {
          type: 'model.called',
          body: { model: 'claude-haiku-4-5', inputTokens: 1_000, outputTokens: 200, costUsd: 0.002 },
        },
      ],
      ['toolu_9 Bash'],
      [],
    ]);
  });

  it('to count tokens costs nothing', async () => {
    const gateway = await openGateway();
    expect((await gateway.post(hello, { path: '/v1/messages/count_tokens' })).status).toBe(200);
    expect(gateway.events).toEqual([]);
  });

  it('may say hello without a token', async () => {
    const gateway = await openGateway();
    const answer = await network.fetch(`${gateway.url}/api/hello`, { method: 'HEAD' });
    expect([answer.status, gateway.upstream.requests.length]).toEqual([200, 0]);
  });

  it('may hold the results of calls that were allowed and denied', async () => {
    const gateway = await openGateway();
    await gateway.door.guard.decide(read('/w/a', { id: 'ok' }));
    await gateway.door.guard.decide(read('/etc/a', { id: 'no' }));
    expect((await gateway.post(withResult('ok'))).status).toBe(200);
    expect((await gateway.post(withResult('no', 'denied', { is_error: true }))).status).toBe(200);
    expect(gateway.stops).toEqual([]);
  });

  it('records once what the client refused by itself, without secrets and bounded', async () => {
    const gateway = await openGateway();
    const words = `<tool_use_error>InputValidationError: ${'x'.repeat(180)}${awsKey}`;
    for (let i = 0; i < 3; i++) await gateway.post(withResult('t1', words, { is_error: true }));
    const rejected = gateway.events.filter(event => event.type === 'call.rejected');
    expect(rejected).toHaveLength(1);
    expect(JSON.stringify(rejected)).not.toContain(awsKey.slice(0, 8));
    expect(rejected[0]?.body).toMatchObject({ call: 't1', reason: expect.stringMatching(/^.{1,200}$/) });
  });
});

describe('a stream', () => {
  const events = [
    { type: 'message_start', message: { ...reply, content: [], usage: { input_tokens: 500, output_tokens: 1 } } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: '\u{1f600} \u00e4' } },
    { type: 'message_delta', delta: {}, usage: { output_tokens: 50 } },
  ];
  const stream = Buffer.from(events.map(event => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join(''));

  it('passes byte for byte, wherever it is cut', async () => {
    const gateway = await openGateway({}, response => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_1' });
      void (async () => {
        for (let at = 0; at < stream.length; at += 7) {
          response.write(stream.subarray(at, at + 7));
          if (at % 70 === 0) await new Promise(resolve => setTimeout(resolve, 1));
        }
        response.end();
      })();
    });
    const answer = await gateway.post({ ...hello, stream: true });
    expect([answer.headers.get('content-type'), answer.headers.get('request-id')]).toEqual([
      'text/event-stream',
      'req_1',
    ]);
    expect(Buffer.from(await answer.arrayBuffer()).equals(stream)).toBe(true);
    expect(gateway.events).toMatchObject([{ type: 'model.called', body: { inputTokens: 500, outputTokens: 50 } }]);
  });

  it('passes piece by piece, not all at its end', async () => {
    let finish: () => void = () => undefined;
    const gateway = await openGateway({}, response => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(stream.subarray(0, 60));
      finish = () => void response.end();
    });
    const reader = (await gateway.post()).body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(60);
    finish();
    expect((await reader?.read())?.done).toBe(true);
  });

  it('costs what it has cost when the client goes away in the middle, also when it never read', async () => {
    const gateway = await openGateway({}, response => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(stream);
      const more = setInterval(() => response.write(Buffer.alloc(256 * 1024, 0x20)), 1);
      response.once('close', () => clearInterval(more));
    });
    await new Promise<void>(resolve => {
      const body = JSON.stringify(hello);
      const request = httpRequest(`${gateway.url}/v1/messages`, { method: 'POST', headers: { 'x-api-key': token } });
      // Nothing is read: the gateway waits for room, and must not wait for ever.
      request.on('response', () => setTimeout(() => request.destroy(), 200));
      request.on('error', () => undefined).on('close', () => resolve());
      request.end(body);
    });
    await expect.poll(() => gateway.events.map(event => event.type)).toEqual(['model.called']);
  });

  it('that breaks off breaks off for the client too', async () => {
    const gateway = await openGateway({}, response => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(stream.subarray(0, stream.length - 5));
      setTimeout(() => response.destroy(), 20);
    });
    const answer = await gateway.post();
    await expect(answer.arrayBuffer()).rejects.toThrow();
    expect(gateway.events).toMatchObject([{ type: 'model.called', body: { inputTokens: 500 } }]);
  });
});

describe('R1, the token', () => {
  it.each([
    ['none', undefined],
    ['an empty one', ''],
    ['another', 'gateway-token-of-the-ruN'],
    ['the real key', realKey],
    ['the right one twice', `${token}, ${token}`],
  ])('%s is refused, and recorded, and leaves the gateway open', async (_name, given) => {
    const gateway = await openGateway();
    const answer = await network.fetch(`${gateway.url}/v1/messages`, {
      method: 'POST',
      headers: given === undefined ? {} : { 'x-api-key': given },
      body: '{}',
    });
    const reason = 'a request to the model without the token of this run';
    expect([answer.status, await errorOf(answer)]).toEqual([400, reason]);
    expect([gateway.upstream.requests, refusals(gateway.events), gateway.stops]).toEqual([[], [['R1', reason]], []]);
    expect((await gateway.post()).status).toBe(200);
  });
});

describe('what shuts the gateway', () => {
  const cases: readonly (readonly [string, Partial<GatewayParts>, unknown, string, string])[] = [
    [
      'R2: the hook has not seen the session',
      { hookSeen: () => false },
      hello,
      'R2',
      'the hook has not seen this session: its settings did not take effect',
    ],
    ['R3: a result without a decision', {}, withResult('t1'), 'R3', 'the call t1 (Read) ran without a decision'],
    [
      'R3: another session',
      {},
      { ...hello, metadata: { user_id: JSON.stringify({ session_id: 'other' }) } },
      'R3',
      'a request to the model from another session, other',
    ],
    ['R3: no JSON', {}, 'please', 'R3', 'a request to the model without messages'],
    ['R3: an empty body', {}, '', 'R3', 'a request to the model without messages'],
    ['R3: no messages', {}, {}, 'R3', 'a request to the model without messages'],
    ['the limit', { costLimitUsd: 0 }, hello, 'limit', 'the run reached its limit of 0 USD'],
  ];
  it.each(cases)(
    '%s: nothing is passed on from there, and the run is stopped once',
    async (_name, parts, body, rule, reason) => {
      const gateway = await openGateway(parts);
      for (const path of paths) {
        const answer = await gateway.post(body, { path });
        expect([answer.status, await errorOf(answer)]).toEqual([400, reason]);
      }
      const latched = await gateway.post(hello);
      expect([latched.status, await errorOf(latched)]).toEqual([400, reason]);
      expect(gateway.upstream.requests).toEqual([]);
      expect(gateway.stops).toEqual([reason]);
      expect(refusals(gateway.events)).toEqual([
        [rule, reason],
        ['latched', reason],
        ['latched', reason],
      ]);
    },
  );

  it('a denied call that came back with a result', async () => {
    const gateway = await openGateway();
    await gateway.door.guard.decide(read('/etc/a', { id: 'no' }));
    expect(await errorOf(await gateway.post(withResult('no')))).toBe('the call no (Read) ran although it was denied');
    expect(gateway.stops).toHaveLength(1);
  });

  it('the limit, once it is spent', async () => {
    const gateway = await openGateway({ costLimitUsd: 0.003 });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i++) statuses.push((await gateway.post()).status);
    expect(statuses).toEqual([200, 200, 400, 400]);
    expect(gateway.events.map(event => event.type)).toEqual([
      'model.called',
      'model.called',
      'limit.reached',
      'model.refused',
      'model.refused',
    ]);
    expect(gateway.events[2]?.body).toEqual({
      limit: 'cost_usd',
      value: 0.003,
      reason: 'the run has cost 0.0040 USD',
    });
  });

  it.each(['model.called', 'model.refused', 'call.rejected', 'limit.reached'])(
    'a log that does not take %s',
    async type => {
      const gateway = await openGateway({
        costLimitUsd: type === 'limit.reached' ? 0 : 100,
        hookSeen: () => type !== 'model.refused',
        record: event => {
          if (event.type === type) throw new Error('disk full');
        },
      });
      const refused = withResult('t1', '<tool_use_error>InputValidationError', { is_error: true });
      await gateway.post(type === 'call.rejected' ? refused : hello);
      expect((await gateway.post()).status).toBe(400);
      expect(gateway.stops).toEqual(['the audit log cannot be written: disk full']);
      expect(gateway.upstream.requests.length).toBe(type === 'model.called' ? 1 : 0);
    },
  );
});

describe('what the gateway does not serve', () => {
  it.each([
    ['GET', '/v1/messages'],
    ['POST', '/'],
    ['POST', '/v1/models'],
    ['POST', '/v1/messages/batches'],
    ['POST', '/v1/messages/../models'],
    ['POST', '/V1/MESSAGES'],
    ['POST', '/v1/messages/'],
    ['POST', '/v1%2fmessages'],
    ['DELETE', '/v1/files/x'],
  ])('%s %s', async (method, path) => {
    const gateway = await openGateway();
    expect(await raw(gateway.port, `${method} ${path} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 404 /);
    expect([gateway.upstream.requests, gateway.stops]).toEqual([[], []]);
  });

  // What `URL` cannot read must not bring down the process that holds the log.
  it.each(['//', '//[', '//:99999/', 'http://[', '*', '\u007f'])('a target like %j, and it lives on', async target => {
    const gateway = await openGateway();
    expect(await raw(gateway.port, `POST ${target} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 (400|404|502) /);
    expect((await gateway.post()).status).toBe(200);
  });

  it('an address in the target: it goes to the one upstream all the same', async () => {
    const gateway = await openGateway();
    const other = await fakeServer(response => response.end('stolen'));
    const body = JSON.stringify(hello);
    const answer = await raw(
      gateway.port,
      `POST http://127.0.0.1:${other.port}/v1/messages HTTP/1.1`,
      `content-length: ${body.length}`,
      body,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect([other.requests.length, gateway.upstream.requests.length]).toEqual([0, 1]);
  });
});

describe('an upstream that fails', () => {
  it.each([400, 401, 403, 404, 413, 429, 500, 529])('answers %i: the client sees just that', async status => {
    const error = { type: 'error', error: { type: 'x', message: `status ${status}` } };
    const gateway = await openGateway({}, response => {
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '7' });
      response.end(JSON.stringify(error));
    });
    const answer = await gateway.post();
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([status, '7', error]);
    expect([gateway.events, gateway.stops]).toEqual([[], []]);
  });

  it('is down: 502, and neither key nor token in the words', async () => {
    const gateway = await openGateway({
      upstream: { url: `http://127.0.0.1:${await unusedPort()}/`, key: realKey },
    });
    const answer = await gateway.post();
    const text = await answer.text();
    expect(answer.status).toBe(502);
    for (const secret of [realKey, token]) expect(text).not.toContain(secret);
  });

  it('leads somewhere else: the key does not follow', async () => {
    const other = await fakeServer(response => response.end('stolen'));
    const gateway = await openGateway(
      {},
      response => void response.writeHead(307, { location: `${other.url}/v1/messages` }).end(),
    );
    expect((await gateway.post()).status).toBe(502);
    expect(other.requests).toEqual([]);
  });

  it('is not on this machine, in an air gap: 502', async () => {
    const gateway = await openGateway({ upstream: { url: 'https://api.example.test', key: realKey } });
    const answer = await gateway.post();
    expect([answer.status, await errorOf(answer)]).toEqual([
      502,
      'the model cannot be reached: `api.example.test` is not this machine, and the run is air-gapped',
    ]);
  });
});

it('never tells the agent the real key', async () => {
  const gateway = await openGateway();
  const answers = [await gateway.post(), await gateway.post({}), await gateway.post('x', { path: '/v1/other' })];
  for (const answer of answers)
    expect(JSON.stringify([...answer.headers]) + (await answer.text())).not.toContain(realKey);
});

/** A request as its bytes: `fetch` would put the target in order. */
function raw(port: number, line: string, header = 'content-length: 2', body = '{}'): Promise<string> {
  return new Promise(resolve => {
    const socket = createConnection(port, '127.0.0.1');
    let text = '';
    socket.on('data', chunk => {
      text += chunk.toString();
    });
    socket.on('error', () => undefined).once('close', () => resolve(text));
    socket.write(`${line}\r\nhost: gateway\r\nx-api-key: ${token}\r\nconnection: close\r\n${header}\r\n\r\n${body}`);
  });
}
