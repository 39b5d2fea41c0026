import { pathToFileURL } from 'node:url';
import { askGit, type Git } from './git.ts';
import { topOf } from './git-changes.ts';

/** Which version of which repository the files of a folder are. */
export interface Provenance {
  /** Where others find it, without credentials; the folder itself where it has no remote. */
  readonly uri: string;
  readonly revision?: string;
  readonly branch?: string;
  /** The folder that was asked from, from the top, with `/`; absent at the top. */
  readonly folder?: string;
}

/** The repository around a folder; nothing where there is none, or git does not say. */
export async function provenanceOf(git: Git): Promise<Provenance | undefined> {
  const top = await topOf(git);
  if (top === undefined) return undefined;
  const ask = async (...args: readonly string[]) => {
    try {
      return (await askGit(args, git)).trim() || undefined;
    } catch {
      return undefined;
    }
  };
  const remote = await ask('config', '--get', 'remote.origin.url');
  const revision = await ask('rev-parse', '--verify', '--quiet', 'HEAD');
  const branch = await ask('symbolic-ref', '--quiet', '--short', 'HEAD');
  const folder = (await ask('rev-parse', '--show-prefix'))?.replace(/\/$/, '');
  return {
    uri: publicUri(remote ?? '') ?? pathToFileURL(top).href,
    ...(revision === undefined ? {} : { revision }),
    ...(branch === undefined ? {} : { branch }),
    ...(folder === undefined ? {} : { folder }),
  };
}

/** A remote as an address that may be shown: no user, no password, no query. Nothing for a path of this machine. */
export function publicUri(remote: string): string | undefined {
  // `git@host:group/name.git`, as scp writes it.
  const [, host, path] = /^(?:[^@/:]+@)?([\w.-]{2,}):(?!\/\/)([\w./~+-]+)$/.exec(remote) ?? [];
  const address = host === undefined ? remote : `ssh://${host}/${path}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^(?:https?|ssh|git):$/.test(url.protocol) || url.hostname === '') return undefined;
  return `${url.protocol}//${url.host}${url.pathname}`;
}
