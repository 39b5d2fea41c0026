import type { Program } from '../program.ts';
import { archivePrograms } from './archive.ts';
import { editingPrograms } from './editing.ts';
import { filePrograms } from './files.ts';
import { findPrograms } from './find.ts';
import { gitPrograms } from './git/git.ts';
import { infrastructurePrograms } from './infrastructure.ts';
import { interpreterPrograms } from './interpreters.ts';
import { languagePrograms } from './languages/index.ts';
import { listingPrograms } from './listing.ts';
import { nodeTools } from './node/tools.ts';
import { searchPrograms } from './search.ts';
import { shellPrograms } from './shell.ts';
import { systemPrograms } from './system.ts';
import { textPrograms } from './text.ts';
import { wrapperPrograms } from './wrappers.ts';

/**
 * Every program that is understood. To add one, add an entry to the file of its kind: its names, how its command
 * line is read, and examples, which run as tests.
 */
export const programs: readonly Program[] = [
  ...shellPrograms,
  ...wrapperPrograms,
  ...listingPrograms,
  ...filePrograms,
  ...textPrograms,
  ...editingPrograms,
  ...searchPrograms,
  ...findPrograms,
  ...gitPrograms,
  ...interpreterPrograms,
  ...nodeTools,
  ...languagePrograms,
  ...archivePrograms,
  ...systemPrograms,
  ...infrastructurePrograms,
];

const byName = new Map(programs.flatMap(program => program.names.map(name => [name, program] as const)));

/** The entry of a program, by the name it is called with. */
export function findProgram(name: string): Program | undefined {
  return byName.get(name);
}
