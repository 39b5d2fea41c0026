import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realPath } from '../adapters/files.ts';
import { inputError, messageOf } from '../errors.ts';
import { scratchFolder, streamFile } from './transcript.ts';

/** The folders of one run. `scratch` is the agent's own and goes when the run is over. */
export interface Places {
  readonly run: string;
  /** The bundle's folder. */
  readonly folder: string;
  readonly scratch: string;
  readonly home: string;
  readonly tmp: string;
  readonly workspace: string;
}

/** Makes the folders of a new run below `out`. Throws when there is no usable workspace. */
export function makePlaces(givenWorkspace: string, out: string): Places {
  const workspace = realPath(givenWorkspace);
  if (!existsSync(workspace) || !statSync(workspace).isDirectory())
    throw inputError('FILE_MISSING', `there is no folder \`${givenWorkspace}\` for the agent to work in`);
  if (/[*?[\]{}]/.test(workspace))
    throw inputError(
      'ARGUMENT_INVALID',
      `the workspace \`${workspace}\` holds a wildcard in its name`,
      'patterns of the policy could not tell it from others; rename the folder',
    );
  const run = `run-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${randomBytes(3).toString('hex')}`;
  const scratch = scratchFolder(run);
  const made = [join(out, run), join(scratch, 'home'), join(scratch, 'tmp')] as const;
  for (const folder of made) mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(scratch, streamFile), '', { mode: 0o600 });
  return { run, folder: realPath(made[0]), scratch, home: realPath(made[1]), tmp: realPath(made[2]), workspace };
}

/** The agent may have left something in its home that cannot be removed; that is said, and stops nothing. */
export function removeScratch(scratch: string): string[] {
  try {
    rmSync(scratch, { recursive: true, force: true });
    return [];
  } catch (error) {
    return [`the home of the agent cannot be removed: ${messageOf(error)}`];
  }
}
