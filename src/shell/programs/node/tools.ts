import type { Program } from '../../program.ts';
import { bunProgram } from './bun.ts';
import { denoProgram } from './deno.ts';
import { npmProgram } from './npm.ts';
import { packageRunners } from './npx.ts';
import { pnpmProgram } from './pnpm.ts';
import { rtkProgram } from './rtk.ts';
import { projectTools } from './tool-names.ts';
import { versionManagers } from './versions.ts';
import { yarnProgram } from './yarn.ts';

/** The programs of JavaScript projects: package managers, runners and tools. */
export const nodeTools: readonly Program[] = [
  npmProgram,
  pnpmProgram,
  yarnProgram,
  bunProgram,
  denoProgram,
  ...packageRunners,
  ...versionManagers,
  rtkProgram,
  ...projectTools,
];
