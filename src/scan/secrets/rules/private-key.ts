import type { Span } from '../../region.ts';
import type { Reading, SecretRule } from '../rule.ts';
import { isBase64 } from '../walk.ts';

const leastBody = 64;
const endMarker = /-{4,5} ?END([ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?) ?-{4,5}/y;
/** What may stand between the lines of a key: quotes, escapes, line numbers, comment and quotation marks, headers. */
const between = new Set(Array.from(' \t\r\n\\"\'`,:;=+.|>#*→()[]-', mark => mark.charCodeAt(0)));

/**
 * The block from its BEGIN line to its END line, or, when it was cut short, as far as it still looks like a key: half
 * a key in a here-document is as lost as a whole one.
 */
function readBlock(text: string, anchor: Span): Reading {
  const dashes = text.indexOf('----', anchor.end);
  const stop = dashes < 0 ? text.length : dashes;
  endMarker.lastIndex = stop;
  const closing = endMarker.exec(text);
  if (closing !== null) {
    const end = stop + closing[0].length;
    if (!isBody(text.slice(anchor.end, stop), 12)) return { secrets: [], next: end };
    const agree = text.slice(anchor.start, anchor.end).includes(`BEGIN${closing[1] ?? ''}`);
    return { secrets: [{ start: anchor.start, end, confidence: agree ? 'high' : 'medium' }], next: end };
  }
  let end = anchor.end;
  while (end < stop && (isBase64(text.charCodeAt(end)) || between.has(text.charCodeAt(end)))) end++;
  const body = text.slice(anchor.end, end);
  if (!isBody(body, 32)) return { secrets: [], next: end };
  const cut = anchor.end + lastRunEnd(body);
  return { secrets: [{ start: anchor.start, end: cut, confidence: 'medium' }], next: end };
}

/** PKCS #8 says so in its label, older PEM in a header, OpenSSH by another cipher than `none` in its first bytes. */
const sealed = /BEGIN [A-Z0-9 ]{0,30}ENCRYPTED|4,ENCRYPTED|-[\s"'\\nr+,]{0,20}b3BlbnNzaC1rZXktdjEAAAAA(?!BG5vbmU)/;

/** Reads only keys that a passphrase protects, or only those that none does. */
function reader(isSealed: boolean): (text: string, anchor: Span) => Reading {
  return (text, anchor) => {
    const { secrets, next } = readBlock(text, anchor);
    return { secrets: secrets.filter(({ start }) => sealed.test(text.slice(start, start + 300)) === isSealed), next };
  };
}

/** The runs of base64 in a body, the letters of `\n` and its like taken out. */
function runsOf(body: string, least: number): string[] {
  const runs = body.replaceAll(/(?<!\\)\\+[nrt]/g, ' ').match(/[A-Za-z0-9+/]+={0,2}/g) ?? [];
  return runs.filter(run => run.length >= least);
}

/** Enough base64 in pieces long enough to be no prose, of enough different characters to be no filler. */
function isBody(body: string, leastRun: number): boolean {
  const joined = runsOf(body, leastRun).join('');
  return joined.length >= leastBody && new Set(joined).size >= 12;
}

function lastRunEnd(body: string): number {
  let end = 0;
  for (const run of body.matchAll(/[A-Za-z0-9+/]{16,}={0,2}/g)) end = run.index + run[0].length;
  return end;
}

function block(label: string, body: string, newline: string): string {
  return [`-----BEGIN${label}-----`, ...(body.match(/.{1,64}/g) ?? []), `-----END${label}-----`].join(newline);
}

const shared = {
  cwe: [321, 798],
  publishedAt: 'RFC 7468, sections 10 and 11; RFC 9580, section 6.2; OpenSSH PROTOCOL.key',
  keywords: ['private key'],
  pattern: /-{4,5} ?BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g,
  lead: 52,
  pieces: (secret: string) => runsOf(secret, 16),
};

/** Private keys in PEM (RFC 7468), OpenSSH, and OpenPGP armour (RFC 9580), whole or cut short, escaped or not. */
export const privateKeyRules: readonly SecretRule[] = [
  {
    ...shared,
    id: 'private-key',
    title: 'a private key',
    severity: 'error',
    securitySeverity: 9.3,
    help: 'replace the key pair and withdraw the public half wherever it was trusted',
    read: reader(false),
    examples: () => {
      const body = 'MIIEq7WmLz0Rk2JdYv9XcB4nH8sTfE1gPaUo3yKi6+tZ/'.repeat(4);
      const labels = ['', ' RSA', ' EC', ' DSA', ' OPENSSH'].map(kind => `${kind} PRIVATE KEY`);
      const blocks = [...labels, ' PGP PRIVATE KEY BLOCK'].map(label => block(label, body, '\n'));
      const escaped = block(' PRIVATE KEY', body, '\\n');
      const cut = `-----BEGIN RSA PRIVATE KEY-----\n${body.slice(0, 64)}`;
      return {
        match: [
          ...blocks.map(secret => ({ text: `cat > k <<EOF\n${secret}\nEOF`, secret, confidence: 'high' as const })),
          { text: `{"private_key": "${escaped}\\n"}`, secret: escaped, confidence: 'high' as const },
          { text: `${cut}\n<cut>`, secret: cut, confidence: 'medium' as const },
        ],
        noMatch: [
          block(' PUBLIC KEY', body, '\n'),
          block(' CERTIFICATE', body, '\n'),
          block(' PRIVATE KEY', '...', '\n'),
          block(' PRIVATE KEY', 'x'.repeat(200), '\n'),
          '-----BEGIN RSA PRIVATE KEY-----',
          `-----BEGIN PRIVATE KEY----- is how such a file starts, ${'and then come many more words '.repeat(5)}`,
        ],
      };
    },
  },
  {
    ...shared,
    id: 'encrypted-private-key',
    title: 'a private key under a passphrase',
    severity: 'warning',
    securitySeverity: 6.5,
    help: 'replace the key pair unless its passphrase is long, as it can now be tried at leisure',
    read: reader(true),
    examples: () => {
      const body = 'MIIFq7WmLz0Rk2JdYv9XcB4nH8sTfE1gPaUo3yKi6+tZ/'.repeat(4);
      const header = 'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,0123456789ABCDEF\n\n';
      const older = block(' RSA PRIVATE KEY', body, '\n').replace('-----\n', () => `-----\n${header}`);
      const openssh = block(' OPENSSH PRIVATE KEY', `b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHI${body}`, '\n');
      return {
        match: [block(' ENCRYPTED PRIVATE KEY', body, '\n'), older, openssh].map(secret => ({
          text: `cat > k <<EOF\n${secret}\nEOF`,
          secret,
          confidence: 'high' as const,
        })),
        noMatch: [block(' ENCRYPTED PRIVATE KEY', 'x'.repeat(200), '\n')],
      };
    },
  },
];
