import { family } from '../family.ts';
import { natsChecksum, natsSeed } from '../generic/nats.ts';
import type { SecretRule } from '../rule.ts';

const key = Array.from({ length: 32 }, (_, i) => (i * 151 + 89) & 0xff);

/** Seeds of NATS: what an account, an operator or a user signs with. */
export const natsRules: readonly SecretRule[] = [
  family({
    id: 'nats-seed',
    title: 'a NATS seed',
    publishedAt: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    help: 'replace the key in the account, and push the account anew',
    securitySeverity: 9,
    cwe: [321, 798],
    keywords: ['sua', 'saa', 'soa', 'sna', 'sca', 'sxa', 'spa'],
    pattern: /S[UAONCXP]A[A-P][A-Z2-7]{54}/,
    judge: seed => (natsChecksum(seed) ? 'high' : 'low'),
    secrets: () => {
      const seed = natsSeed(key);
      return [
        [seed, 'high'],
        [`${seed.slice(0, -1)}${seed.endsWith('A') ? 'B' : 'A'}`, 'low'],
      ];
    },
    lookAlikes: () => [`U${natsSeed(key).slice(1, 56)}`],
  }),
];
