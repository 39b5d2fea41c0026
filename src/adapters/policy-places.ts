import { lstatSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { inputError } from '../errors.ts';
import type { Tier } from '../policy/policy-file.ts';
import type { Scope } from '../policy/variables.ts';
import { packFile, realPath } from './files.ts';
import { configFolder } from './folders.ts';

/** Where a policy is looked for when none is named. */
export const policyNames = ['policy.yaml', '.agent-bouncer/policy.yaml'] as const;

/** The file that `--policy` means: a path, a pack by name, or what lies in the folder, else the pack `default`. */
export function policyFile(given: string | undefined, cwd: string): string {
  if (given !== undefined) return packFile(given) ?? resolve(cwd, given);
  const found = policyNames.map(name => join(cwd, name)).find(isThere);
  return found ?? packFile('default') ?? 'default';
}

/** The policy file of each tier that has one; the repository always has. */
export type TierFiles = Readonly<Partial<Record<Tier, string | undefined>>> & { readonly repository: string };

/** What the options of a command say of the tiers. */
export interface TierOptions {
  readonly policy?: string | undefined;
  /** False leaves the tier out, also where this machine has one. */
  readonly organisation?: string | false | undefined;
  readonly tighten?: string | undefined;
}

/** The files that decide in a folder, tier by tier: what is named, else what lies where each is looked for. */
export function tierFiles(given: TierOptions, cwd: string, environment: NodeJS.ProcessEnv): TierFiles {
  const { policy, tighten } = given;
  const organisation = given.organisation ?? organisationFile(environment);
  return {
    ...(organisation === undefined || organisation === false ? {} : { organisation: policyFile(organisation, cwd) }),
    repository: policyFile(policy, cwd),
    ...(tighten === undefined ? {} : { run: policyFile(tighten, cwd) }),
  };
}

/** Where the organisation's policy of a machine lies, and that of a user. */
export function organisationPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
  return ['/etc/agent-bouncer', configFolder(environment)].map(folder => join(folder, 'organisation.yaml'));
}

/**
 * The organisation's policy when no option names one. The places come before the variable: settings of the client that
 * lie in a repository can set variables, and would put what is weaker there. Throws `InputError` when the variable does
 * not say which file it means.
 */
export function organisationFile(
  environment: NodeJS.ProcessEnv,
  places: readonly string[] = organisationPlaces(environment),
): string | undefined {
  const placed = places.find(isThere);
  const named = environment['AGENT_BOUNCER_ORGANISATION'] || undefined;
  if (placed !== undefined || named === undefined) return placed;
  const file = packFile(named) ?? named;
  if (isAbsolute(file)) return file;
  throw inputError(
    'ARGUMENT_INVALID',
    `\`$AGENT_BOUNCER_ORGANISATION\` cannot be \`${named}\``,
    'name an absolute path or a pack; what a path is relative to would be for the repository to say',
  );
}

/** Also a link that leads nowhere, or a place that cannot be looked at: reading it says so, and is no pack `default`. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOTDIR';
  }
}

/** The day it is in UTC, as exceptions name the day on which they end. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The variables for calls that are made in a folder of this machine; `guard` is what nobody but us may touch. */
export function localScope(workspace: string, guard: readonly string[] = []): Scope {
  return {
    workspace: realPath(workspace),
    home: [homedir()],
    tmp: [...new Set(['/tmp', realPath('/tmp'), realPath(tmpdir())])],
    guard: guard.map(realPath),
    today: today(),
  };
}
