import type { Program } from '../../program.ts';
import { nodeAudits } from './audits.ts';
import { nodeBrowsers } from './browsers.ts';
import { nodeBuilds } from './builds.ts';
import { nodeCompilers } from './compilers.ts';
import { nodeDatabases } from './databases.ts';
import { nodeFiles } from './files.ts';
import { nodeFormatters } from './formatters.ts';
import { nodeLinters } from './linters.ts';
import { nodeRunners } from './runners.ts';
import { nodeServers } from './servers.ts';
import { nodeTasks } from './tasks.ts';
import { nodeTests } from './tests.ts';
import { nodeWatchers } from './watchers.ts';

/** The tools that projects commonly have among their packages. */
export const projectTools: readonly Program[] = [
  ...nodeTests,
  ...nodeBrowsers,
  ...nodeCompilers,
  ...nodeLinters,
  ...nodeFormatters,
  ...nodeBuilds,
  ...nodeServers,
  ...nodeAudits,
  ...nodeTasks,
  ...nodeDatabases,
  ...nodeFiles,
  ...nodeRunners,
  ...nodeWatchers,
];
