import { statSync } from 'node:fs';
import type { Accepted } from '../decide/secrets.ts';
import { messageOf } from '../errors.ts';
import type { BaselineFacts } from '../examine/baselined.ts';
import type { Outgoing, OutgoingScan, Unscanned } from '../examine/outgoing.ts';
import { insideOf } from '../examine/secrets.ts';
import type { Finding } from '../scan/finding.ts';
import type { Fingerprint } from '../scan/secrets/scan.ts';
import { fileBytes } from './file-bytes.ts';
import { realPath } from './files.ts';
import { askGit, type Git } from './git.ts';
import { topOf } from './git-changes.ts';
import { committed, pushed } from './git-leaving.ts';
import { type GitObject, openObjects } from './git-objects.ts';
import { type GitOrders, gitOrders } from './git-orders.ts';
import { plainEnvironment } from './git-plain.ts';
import { type Budget, createBudget, newSecrets, type Version } from './version-scan.ts';

/** What looking at repositories needs. */
export interface OutgoingParts extends BaselineFacts {
  readonly fingerprint: Fingerprint;
  readonly workspace: string;
  /** The most that is looked at before one call; a call that would send more is denied. */
  readonly limits?: { readonly bytes: number; readonly ms: number };
}

const defaults = { bytes: 32 * 1024 * 1024, ms: 8_000 };

/**
 * Looks at what `git commit` and `git push` would take along: what is staged, the commits that the remote does not have,
 * their messages, and files whose text becomes one. No setting of the repository starts a program.
 */
export function createOutgoing(parts: OutgoingParts): Outgoing {
  return async (call, operations) => {
    // As git sees it: a link to the repository would hide which of its files are meant.
    const orders = gitOrders({ ...call, cwd: realPath(call.cwd) }, operations);
    if (orders === undefined) return undefined;
    const found: Found = { findings: [], accepted: [] };
    const limits = parts.limits ?? defaults;
    const signal = AbortSignal.timeout(Math.max(limits.ms, 1));
    try {
      if (orders.elsewhere !== undefined) throw new Error(orders.elsewhere);
      await lookAt(orders, { budget: createBudget(limits), signal, parts, found });
      return found;
    } catch (error) {
      const why = signal.aborted ? `it takes longer than ${limits.ms / 1_000} s` : messageOf(error);
      return { ...found, unscanned: unscannedBecause(why) };
    }
  };
}

interface Found extends OutgoingScan {
  readonly findings: Finding[];
  readonly accepted: Accepted[];
}

function unscannedBecause(why: string): Unscanned {
  return {
    reason: `what git would send cannot be scanned for secrets: ${why}`,
    instead: 'send it in smaller parts, or leave it to a person, who can run `policy scan secrets --history` first',
  };
}

/** One look at what a call sends: how far it may go, and what it has found. */
interface Look {
  readonly budget: Budget;
  readonly signal: AbortSignal;
  readonly parts: OutgoingParts;
  readonly found: Found;
}

async function lookAt(orders: GitOrders, look: Look): Promise<void> {
  for (const file of orders.texts) await add(textFile(file), undefined, look);
  if (orders.commit === undefined && orders.pushes.length === 0) return;
  const repositories = await repositoriesIn(orders.folders, look.signal);
  if (repositories.length === 0 && orders.pushes.length > 0) throw new Error('the repository is not found');
  for (const git of repositories) {
    const objects = openObjects(git);
    const open = (id: string) => objects.read(id).then(opened);
    try {
      const top = await topOf(git);
      const versions = [
        ...(orders.commit && top !== undefined ? [committed(orders.commit, top, git)] : []),
        ...orders.pushes.map(push => pushed(push, git)),
      ];
      for (const each of versions) for await (const version of each) await add(version, { open, top }, look);
    } finally {
      objects.close();
    }
  }
}

/** A folder is no text, and what is not there becomes none. */
function textFile(path: string): Version {
  return { where: path, olds: [], optional: true, bytes: () => fileBytes(path) };
}

function opened(object: GitObject): AsyncIterable<Uint8Array> {
  if (object.type === 'missing') throw new Error('an object is not in this clone');
  return object.bytes;
}

interface Opened {
  readonly open: (id: string) => Promise<AsyncIterable<Uint8Array>>;
  readonly top: string | undefined;
}

async function add(version: Version, repository: Opened | undefined, { budget, parts, found }: Look): Promise<void> {
  const { path } = version;
  const inside =
    path === undefined || repository?.top === undefined
      ? undefined
      : insideOf(parts.workspace, `${repository.top}/${path}`);
  const { findings, accepted } = await newSecrets(version, inside, repository?.open, budget, parts);
  const known = new Set(found.findings.map(nameOf));
  found.findings.push(...findings.filter(finding => !known.has(nameOf(finding))));
  found.accepted.push(...accepted);
}

const nameOf = ({ rule, where, fingerprint = '' }: Finding) => `${rule} ${where} ${fingerprint}`;

/** Each repository once, as git finds it from the folders. */
async function repositoriesIn(folders: readonly string[], signal: AbortSignal): Promise<Git[]> {
  const found = new Map<string, Git>();
  for (const cwd of folders) {
    const git = { cwd, environment: plainEnvironment(), signal };
    const folder = await gitFolder(git);
    if (folder !== undefined && !found.has(folder)) found.set(folder, git);
  }
  return [...found.values()];
}

/** Nothing where there is no repository, or no such folder; every other fault counts. */
async function gitFolder(git: Git): Promise<string | undefined> {
  try {
    return (await askGit(['rev-parse', '--absolute-git-dir'], git)).trim();
  } catch (error) {
    if (isFolder(git.cwd) && !messageOf(error).includes('not a git repository')) throw error;
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
