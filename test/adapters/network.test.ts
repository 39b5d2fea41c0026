import { createConnection } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AirGapError, createNetwork, isLoopback } from '../../src/adapters/network.ts';
import { fakeServer } from './http.ts';

const gapped = createNetwork({ airGapped: true });

// Nobody is reached: each of these is refused before a name is looked up or a connection made.
const outside = [
  'http://example.test/',
  'https://localhost.example.test/',
  'http://127.0.0.1.example.test/',
  'http://localhost@example.test/',
  'http://127.0.0.1@example.test/',
  'http://127.0.0.1%2f@example.test/',
  'http://127.0.0.1:80@example.test:80/',
  'http://example.test#@127.0.0.1/',
  'http://example.test?@127.0.0.1/',
  'http://example.test\\@127.0.0.1/',
  'http://192.0.2.1/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://128.0.0.1/',
  'http://3221225985/',
  'http://0300.0.02.01/',
  'http://0xC0.0x00.0x02.0x01/',
  'http://0/',
  'http://[::]/',
  'http://[2001:db8::1]/',
  'http://[::ffff:192.0.2.1]/',
  'http://[fe80::1]/',
  'http://localhost./',
  'data:text/plain,x',
  'file:///etc/passwd',
];
const spellings = [
  'http://127.0.0.1',
  'http://127.1',
  'http://2130706433',
  'http://0x7f000001',
  'http://0177.0.0.1',
  'http://user:secret@127.0.0.1',
];

describe('an air-gapped network', () => {
  it.each(outside)('refuses %s', async address => {
    await expect(gapped.fetch(address)).rejects.toThrow(AirGapError);
    await expect(gapped.fetch(new URL(address))).rejects.toThrow(AirGapError);
    if (!address.includes('@')) await expect(gapped.fetch(new Request(address))).rejects.toThrow(AirGapError);
  });

  it('refuses what is no address', async () => {
    await expect(gapped.fetch('/v1/messages')).rejects.toThrow(TypeError);
  });

  it.each(spellings.slice(0, 5))('reaches this machine as %s', async spelling => {
    const { port } = await fakeServer(response => response.end('here'));
    expect(await (await gapped.fetch(`${spelling}:${port}/`)).text()).toBe('here');
  });

  it.each([301, 302, 303, 307, 308])('follows no redirect (%i), not even when asked to', async status => {
    const { url, requests } = await fakeServer(response =>
      response.writeHead(status, { location: 'http://192.0.2.1/' }).end(),
    );
    await expect(gapped.fetch(url, { redirect: 'follow' })).rejects.toThrow();
    await expect(gapped.fetch(new Request(url, { redirect: 'follow' }))).rejects.toThrow();
    expect(requests).toHaveLength(2);
  });
});

describe('an open network', () => {
  it('follows no redirect unasked: the key was meant for one server', async () => {
    const other = await fakeServer(response => response.end('stolen'));
    const { url } = await fakeServer(response => response.writeHead(307, { location: other.url }).end());
    const open = createNetwork({ airGapped: false });
    await expect(open.fetch(url, { method: 'POST', headers: { 'x-api-key': 'k' }, body: '{}' })).rejects.toThrow();
    expect(other.requests).toEqual([]);
    expect(await (await open.fetch(url, { redirect: 'follow' })).text()).toBe('stolen');
  });
});

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.255.255.254', '::1', '[::1]', 'localhost'])('knows %s', name => {
    expect(isLoopback(name)).toBe(true);
  });
  it.each([
    '',
    '127.0.0.1.',
    '127.0.0',
    '1127.0.0.1',
    '127.0.0.1 ',
    'LOCALHOST.test',
    '::',
    '[::ffff:7f00:1]',
    '0.0.0.0',
  ])('does not take %j for this machine', name => {
    expect(isLoopback(name)).toBe(false);
  });
});

describe('listening', () => {
  it('happens on 127.0.0.1 and nowhere else, and ends with its connections', async () => {
    const listener = await gapped.listen((_request, response) => void response.end('ok'));
    onTestFinished(() => listener.close());
    expect(await (await gapped.fetch(`http://127.0.0.1:${listener.port}/`)).text()).toBe('ok');
    const others = Object.values(networkInterfaces())
      .flatMap(addresses => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    for (const host of ['127.0.0.2', '::1', ...others])
      expect([host, await connects(host, listener.port)]).toEqual([host, false]);
    const hanging = createConnection(listener.port, '127.0.0.1');
    hanging.on('error', () => undefined);
    await new Promise(resolve => hanging.once('connect', resolve));
    await listener.close();
    expect(await connects('127.0.0.1', listener.port)).toBe(false);
  });
});

function connects(host: string, port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = createConnection({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
