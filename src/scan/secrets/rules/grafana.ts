import { crc32 } from 'node:zlib';
import { family } from '../family.ts';
import type { Confidence, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';

/** The last eight digits are the CRC-32 of all before them, its bytes from the lowest to the highest. */
function judgeServiceToken(token: string): Confidence {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(token.slice(0, -9)));
  return sum.toString('hex') === token.slice(-8).toLowerCase() ? 'high' : 'low';
}

/** What a base64 object says of itself: a token names itself and holds its key. */
function judgeObject(token: string): Confidence | undefined {
  const text = Buffer.from(token.replace(/^glc_/, ''), 'base64').toString('latin1');
  return /"k":/.test(text) && /"[no]":/.test(text) ? 'high' : 'low';
}

function objectOf(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64');
}

const apiKey = () => objectOf({ k: sample(alphabets.base62, 32), n: 'deploy', id: 1 });
const cloudToken = () =>
  `glc_${objectOf({ o: '608217', n: 'deploy', k: sample(alphabets.base62, 24), m: { r: 'eu' } })}`;

/** Keys and tokens of Grafana. */
export const grafanaRules: readonly SecretRule[] = [
  family({
    id: 'grafana-service-account-token',
    title: 'a Grafana service account token',
    publishedAt: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    keywords: ['glsa_'],
    pattern: /glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/,
    judge: judgeServiceToken,
    secrets: () => [
      [`${'glsa_'}yscW25imSKJIuav8zF37RZmnbiDvB05G${'_fcaaf58a'}`, 'high'],
      [`${'glsa_'}yscW25imSKJIuav8zF37RZmnbiDvB05G${'_fcaaf58b'}`, 'low'],
    ],
  }),
  family({
    id: 'grafana-cloud-token',
    title: 'a Grafana Cloud access policy token',
    publishedAt:
      'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
    keywords: ['glc_'],
    pattern: /glc_[A-Za-z0-9+/]{32,}={0,3}/,
    judge: judgeObject,
    secrets: () => [
      [cloudToken(), 'high'],
      [`glc_${sample(alphabets.base62, 64)}`, 'low'],
    ],
  }),
  family({
    id: 'grafana-api-key',
    title: 'a Grafana API key',
    publishedAt: 'https://grafana.com/docs/grafana/latest/administration/migration-guide/',
    keywords: ['eyjrijoi'],
    pattern: /eyJrIjoi[A-Za-z0-9+/]{60,}={0,3}/,
    judge: judgeObject,
    secrets: () => [
      [apiKey(), 'high'],
      [`${'eyJrIjoi'}${sample(alphabets.base62, 72)}`, 'low'],
    ],
  }),
];
