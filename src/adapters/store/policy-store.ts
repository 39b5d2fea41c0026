import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompiledPolicy } from '../../policy/compile.ts';
import { tiers } from '../../policy/policy-file.ts';
import { restoredPolicy, storedPolicy } from '../../policy/stored-policy.ts';
import { tool } from '../../version.ts';
import type { SourceText } from '../../yaml-file.ts';
import { readText } from '../files.ts';
import type { TierFiles } from '../policy-places.ts';

/** Where compiled policies are kept, and what vouches for them. */
export interface PolicyStore {
  /** A folder that no agent can write: below the state folder. */
  readonly folder: string;
  /** A keyed digest under a key that stays on the host. */
  readonly seal: (text: string) => string;
}

const product = `${tool.name} ${tool.version}`;

/**
 * The policy that was compiled from these files before; nothing when there is none, or any doubt about it: then it has
 * to be compiled. Never throws.
 */
export function findCompiled(files: TierFiles, store: PolicyStore): CompiledPolicy | undefined {
  try {
    const text = privateText(placeOf(files, store));
    const end = text.indexOf('\n');
    const [seal, body] = [text.slice(0, end), text.slice(end + 1)];
    return isSame(seal, sealOf(files, body, store)) ? restoredPolicy(JSON.parse(body), product, source) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a compiled policy for the next process; without a place to keep it, nothing is lost but time. */
export function keepCompiled(files: TierFiles, compiled: CompiledPolicy, store: PolicyStore): void {
  const place = placeOf(files, store);
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    if (!isPrivate(lstatSync(dirname(place)))) return;
    const body = JSON.stringify(storedPolicy(compiled, product));
    replace(place, `${sealOf(files, body, store)}\n${body}`);
  } catch {
    // It is compiled again the next time.
  }
}

function replace(file: string, text: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(draft, text, { mode: 0o600, flag: 'wx' });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What was asked for: what is kept for other files, or for other tiers, is not it. */
function nameOf(files: TierFiles): string {
  return JSON.stringify([product, ...tiers.map(tier => files[tier] ?? null)]);
}

/** The same key makes digests of inputs, which an agent chooses: none of those starts like this. */
function sealOf(files: TierFiles, body: string, { seal }: PolicyStore): string {
  return seal(`agent-bouncer/compiled-policy/v1\n${nameOf(files)}\n${body}`);
}

function placeOf(files: TierFiles, { folder }: PolicyStore): string {
  const name = createHash('sha256').update(nameOf(files)).digest('hex').slice(0, 32);
  return join(folder, 'policies', `${name}.json`);
}

/** The content of a file that nobody else can have written. */
function privateText(file: string): string {
  const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile() || !isPrivate(stat) || stat.size > maxBytes) throw new Error('not a file of ours');
    return readFileSync(handle, 'utf8');
  } finally {
    closeSync(handle);
  }
}

/** Far above any policy. */
const maxBytes = 16 * 1024 * 1024;

function isPrivate({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  return uid === process.geteuid?.() && (mode & 0o077) === 0;
}

function isSame(given: string, wanted: string): boolean {
  return given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}

function source(file: string): SourceText | undefined {
  try {
    return readText(file);
  } catch {
    return undefined;
  }
}
