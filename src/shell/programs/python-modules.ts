import type { Program } from '../program.ts';
import { pythonChecks } from './checks.ts';
import { project } from './project.ts';

const tools: readonly Program[] = [
  {
    names: ['json.tool'],
    analyse: {
      flags: '--sort-keys --no-ensure-ascii --compact --json-lines --tab --no-indent',
      values: { '--indent': 'text' },
      operands: ['read', 'write'],
    },
    examples: {},
  },
  {
    names: ['venv'],
    analyse: project({ flags: '--clear --upgrade-deps --system-site-packages --copies', operands: ['write-tree*'] }),
    examples: {},
  },
  {
    names: ['py_compile', 'compileall'],
    analyse: project({ flags: '-q -f', operands: ['write-tree*'] }),
    examples: {},
  },
  {
    names: ['doctest', 'tabnanny', 'pyclbr', 'ast', 'tokenize', 'dis'],
    analyse: project({ flags: '-v', operands: ['read*'] }),
    examples: {},
  },
  {
    names: ['build'],
    analyse: project({ flags: '--wheel --sdist', values: { '-o --outdir': 'write-tree' }, operands: ['read-tree'] }),
    examples: {},
  },
];

/** Modules that `python -m` runs, by name. */
export const pythonModules: ReadonlyMap<string, Program> = new Map(
  [...pythonChecks, ...tools].flatMap(program => program.names.map(name => [name, program] as const)),
);
