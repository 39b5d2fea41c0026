import { type Baselined, type BaselineFacts, baselined, remembering } from '../examine/baselined.ts';
import type { Finding } from '../scan/finding.ts';
import type { Fingerprint } from '../scan/secrets/scan.ts';
import { scanStream } from '../scan/secrets/stream.ts';
import { textOf } from '../scan/secrets/text-of.ts';

/** One text that would leave: where it stands for people, what it is made from, and what stood there before. */
export interface Version {
  readonly where: string;
  /** From the top of the repository; a message has none. */
  readonly path?: string;
  /** Ids of the versions that are there already: what they hold is not new. */
  readonly olds: readonly string[];
  /** Whether it may be missing, or no file. */
  readonly optional?: boolean;
  /** An id of an object, or the bytes themselves. */
  readonly bytes: string | (() => Iterable<Uint8Array>);
}

/** How much is looked at before one call. */
export interface Budget {
  /** Throws when it is used up. */
  spend(bytes: number): void;
}

export function createBudget(limits: { readonly bytes: number; readonly ms: number }): Budget {
  const end = Date.now() + limits.ms;
  let left = limits.bytes;
  return {
    spend(bytes) {
      left -= bytes;
      if (left < 0) throw new Error(`it is more than ${limits.bytes} bytes`);
      if (Date.now() > end) throw new Error(`it takes longer than ${limits.ms / 1_000} s`);
    },
  };
}

type Open = (id: string) => Promise<AsyncIterable<Uint8Array>>;

/** The secrets of a version that none of the older ones holds, without those that the baseline accepts. */
export async function newSecrets(
  version: Version,
  inside: string | undefined,
  open: Open | undefined,
  budget: Budget,
  parts: BaselineFacts & { readonly fingerprint: Fingerprint },
): Promise<Baselined> {
  const { fingerprint, secretOf } = remembering(parts.fingerprint);
  const scan = async (bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) =>
    (await scanStream(textOf(counted(bytes, budget)), version.where, fingerprint)).map(({ finding }) => finding);
  const read = async (given: Version['bytes']) => {
    if (typeof given !== 'string') return given();
    if (open === undefined) throw new Error('there is no repository');
    return open(given);
  };
  let findings: Finding[];
  try {
    findings = await scan(await read(version.bytes));
  } catch (error) {
    if (version.optional && isNoFile(error)) return { findings: [], accepted: [] };
    throw error;
  }
  for (const old of version.olds) {
    if (findings.length === 0) break;
    const known = new Set((await scan(await read(old))).map(nameOf));
    findings = findings.filter(finding => !known.has(nameOf(finding)));
  }
  return inside === undefined ? { findings, accepted: [] } : baselined(findings, inside, secretOf, parts);
}

const nameOf = ({ rule, fingerprint = '' }: Finding) => `${rule} ${fingerprint}`;

function isNoFile(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENXIO'].includes(code ?? '') || message === 'not a file';
}

async function* counted(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  budget.spend(0);
  for await (const chunk of bytes) {
    budget.spend(chunk.length);
    yield chunk;
  }
}
