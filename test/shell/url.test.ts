import { describe, expect, it } from 'vitest';
import { plainUrl } from '../../src/shell/url.ts';
import { effectsOf } from './operations.ts';

describe('addresses whose host every program reads alike', () => {
  it.each([
    ['https://a.example/x?y#z', 'connect a.example GET'],
    ['http://a.example:8080', 'connect a.example:8080 GET'],
    ['https://a.example:443/', 'connect a.example GET'],
    ['a.example/x', 'connect a.example GET'],
    ['HTTPS://A.EXAMPLE/', 'connect a.example GET'],
    ['https://a.example./', 'connect a.example GET'],
    ['http://127.0.0.1:3000/', 'connect 127.0.0.1:3000 GET'],
    ['http://2130706433/', 'connect 127.0.0.1 GET'],
    ['http://0x7f.1/', 'connect 127.0.0.1 GET'],
    ["'http://[::1]:80/'", 'connect [::1] GET'],
    ['"https://a.example/$X"', 'connect a.example'],
    ['file:///etc/passwd', 'read /etc/passwd'],
    ['file:///etc/../etc/shadow', 'read /etc/shadow'],
  ])('curl %s', (address, effect) => {
    expect(effectsOf(`curl -s ${address}`)).toContain(effect);
  });
});

describe('addresses on which programs disagree', () => {
  it.each([
    'https://a.example@evil.example/',
    "'https://evil.example\\@a.example/'",
    "'https://a.example%00.evil.example/'",
    "'https://a.example%2f@evil.example'",
    'https://аpple.example/',
    'https://a。example/',
    "'https://{a,b}.example/'",
    "'https://[1-9].example/'",
    'https://$X/',
    'https://a.example$X/',
    '"$X"',
    'ftp://a.example/x',
    'gopher://a.example/x',
    'dict://a.example/x',
    'http://',
    'http://a.example:99999/',
    'file:///%65tc/shadow',
  ])('curl %s', address => {
    expect(effectsOf(`curl -s ${address}`).some(effect => effect.startsWith('unknown curl'))).toBe(true);
    expect(effectsOf(`curl -s ${address}`).some(effect => effect.startsWith('connect'))).toBe(false);
  });

  it.each(['', 'http://a b/', 'http://a"b/', 'http://a<b/', 'http://\0/', 'http://ａ.example/'])('%j is none', text => {
    expect(plainUrl(text)).toBeUndefined();
  });
});
