import type { Program } from '../../program.ts';
import { condaPrograms } from './conda.ts';
import { coveragePrograms } from './coverage.ts';
import { notebookPrograms } from './notebooks.ts';
import { poetryPrograms } from './poetry.ts';
import { pythonChecks } from './python-checks.ts';
import { pythonFormatters } from './python-format.ts';
import { pythonPackages } from './python-packages.ts';
import { pythonRunners } from './python-runners.ts';
import { pythonServers } from './python-servers.ts';
import { pythonTests } from './python-tests.ts';

/** Programs of Python; they run as `python -m NAME` too, and `unittest` only so. */
export const pythonPrograms: readonly Program[] = [
  ...pythonPackages,
  ...condaPrograms,
  ...pythonRunners,
  ...poetryPrograms,
  ...pythonTests,
  ...coveragePrograms,
  ...pythonChecks,
  ...pythonFormatters,
  ...pythonServers,
  ...notebookPrograms,
];
