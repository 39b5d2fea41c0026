import type { Span } from '../../region.ts';
import { isReadable } from '../generic/spelling.ts';
import { isStockPassword } from '../generic/stock.ts';
import type { Confidence, Reading, SecretRule, Sighting } from '../rule.ts';

/** In UTF-16 units before and behind `kind`. */
const reach = 16_384;
const divider = /\r?\n---/;
const block = /(?:^|\n)([ \t]{0,20})["']?(?:data|stringData)["']?[ \t]{0,4}:[ \t{]{0,9}\r?\n/g;
const entry =
  /([ \t]*)["']?([\w.-]{1,253})["']?[ \t]{0,4}:[ \t]{1,20}["']?([^\s"',]{4,4096})["']?[ \t,]{0,9}(?:#[^\n]{0,200})?\r?(?:\n|$)/y;
const isPlace = /user(?:name)?$|host|url$|name$|port$|email|ca\.crt$|tls\.crt$|ca-bundle|region|bucket|namespace/i;

/** The values under `data` (in base64) and `stringData` of the manifest that a `kind: Secret` stands in. */
function read(text: string, anchor: Span, floor: number): Reading {
  const before = text.slice(Math.max(floor, anchor.start - reach), anchor.start);
  const start = anchor.start - (before.length - Math.max(0, before.lastIndexOf('\n---')));
  const behind = text.slice(anchor.end, anchor.end + reach);
  const end = anchor.end + (divider.exec(behind)?.index ?? behind.length);
  const secrets: Sighting[] = [];
  const manifest = text.slice(start, end);
  for (const found of manifest.matchAll(block)) {
    const isEncoded = !found[0].includes('stringData');
    for (const { value, at } of entriesOf(manifest, found.index + found[0].length, found[1]?.length ?? 0)) {
      const confidence = judge(isEncoded ? decoded(value) : value, isEncoded);
      if (confidence !== undefined) secrets.push({ start: start + at, end: start + at + value.length, confidence });
    }
  }
  return { secrets, next: end };
}

interface Entry {
  readonly value: string;
  readonly at: number;
}

/** The members that are further in than the block. */
function* entriesOf(manifest: string, from: number, indent: number): Generator<Entry> {
  entry.lastIndex = from;
  for (let found = entry.exec(manifest); found !== null; found = entry.exec(manifest)) {
    const [whole, blanks = '', name = '', value = ''] = found;
    if (blanks.length <= indent) return;
    const at = entry.lastIndex - whole.length + whole.lastIndexOf(value);
    if (!isPlace.test(name)) yield { value, at };
  }
}

function decoded(value: string): string {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(value) ? Buffer.from(value, 'base64').toString('utf8').trim() : '';
}

function judge(secret: string, isEncoded: boolean): Confidence | undefined {
  if (secret.length < 4 || isStockPassword(secret) || /^[({[<$]|^https?:\/\//.test(secret)) return undefined;
  if (isReadable(secret)) return isEncoded && secret.length >= 8 ? 'low' : undefined;
  return 'medium';
}

/** Secrets in Kubernetes manifests: base64 is no encryption. */
export const kubernetesRules: readonly SecretRule[] = [
  {
    id: 'kubernetes-secret',
    title: 'a secret in a Kubernetes manifest',
    severity: 'error',
    securitySeverity: 8,
    cwe: [798, 312],
    generic: true,
    publishedAt: 'https://kubernetes.io/docs/concepts/configuration/secret/',
    help: 'replace the secret, and seal the manifest or read it from a store',
    keywords: ['kind: secret', '"kind": "secret"', 'kind: "secret"'],
    read: (text, anchor, floor) =>
      /[\w]/.test(text.charAt(anchor.end)) ? { secrets: [], next: anchor.end } : read(text, anchor, floor),
    examples: () => {
      const plain = `${'kqz'}7${'wmv'}X4`;
      const secret = Buffer.from(plain).toString('base64');
      const manifest = (value: string) =>
        `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ndata:\n  username: YWRtaW4=\n  entry: ${value}\ntype: Opaque`;
      return {
        match: [
          { text: manifest(secret), secret, confidence: 'medium' },
          { text: `kind: Secret\nstringData:\n  entry: "${plain}"\n`, secret: plain, confidence: 'medium' },
        ],
        noMatch: [
          manifest(Buffer.from('changeme').toString('base64')),
          manifest('<base64>'),
          manifest(secret).replace('Secret', 'ConfigMap'),
          manifest(secret).replace('Secret', 'SecretStore'),
        ],
      };
    },
  },
];
