import type { Operation } from '../../operation.ts';
import { analyseProgram, unknown } from '../analyse.ts';
import { literalArg, staticText } from '../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, Run } from '../program.ts';
import { pythonPrograms } from './languages/python.ts';
import { evaluates, interactive, ofProject } from './languages/shapes.ts';
import { executes, project, tells } from './project.ts';

/** Modules that are no programs of their own. */
const tools: readonly Program[] = [
  {
    names: ['json.tool', 'json'],
    analyse: {
      flags: '--sort-keys --no-ensure-ascii --compact --json-lines --tab --no-indent',
      values: { '--indent': 'text' },
      operands: ['read', 'write'],
    },
    examples: {},
  },
  {
    names: ['venv'],
    analyse: project({
      flags: '--clear --upgrade --upgrade-deps --system-site-packages --copies --symlinks --without-pip',
      values: { '--prompt': 'text' },
      operands: ['write*'],
    }),
    examples: {},
  },
  {
    names: ['py_compile', 'compileall'],
    analyse: {
      flags: '-q -qq -f -l -b',
      values: { '-j': 'text', '-d': 'text' },
      operands: ['write-tree*'],
      defaultOperand: '.',
    },
    examples: {},
  },
  {
    names: ['tabnanny', 'pyclbr', 'ast', 'tokenize', 'dis', 'symtable'],
    analyse: {
      flags: '-v -q -a -e --exact --include-attributes',
      values: { '-m --mode': 'text', '-i --indent': 'text' },
      operands: ['read*'],
    },
    examples: {},
  },
  {
    names: ['calendar', 'this', 'platform', 'sysconfig', 'site', 'uuid', 'random', 'locale', '__hello__'],
    analyse: tells(),
    examples: {},
  },
  {
    names: ['doctest', 'inspect', 'pydoc', 'pickletools'],
    analyse: ofProject(project({ flags: '-v -f', values: { '-o': 'text' }, operands: ['code*'] })),
    examples: {},
  },
  {
    names: ['cProfile', 'profile', 'trace', 'tracemalloc', 'pdb', 'runpy'],
    analyse: ofProject(
      project({
        stopsAtOperand: true,
        flags: '-m --count --trace --listfuncs --trackcalls --missing --summary',
        values: { '-o': 'write', '-s': 'text', '-C --coverdir': 'write-tree', '--ignore-dir --ignore-module': 'text' },
        operands: ['code', 'text*'],
      }),
    ),
    examples: {},
  },
  {
    names: ['timeit'],
    analyse: {
      stopsAtOperand: true,
      flags: '-p -v -vv --process --verbose',
      values: { '-n --number': 'text', '-r --repeat': 'text', '-u --unit': 'text', '-s --setup': 'text' },
      operands: ['text*'],
      also: (parsed, invocation) => [
        ...evaluates('python', '-s')(parsed, invocation),
        ...parsed.operands.flatMap(code =>
          evaluates('python', 'code')({ ...parsed, values: () => [code] }, invocation),
        ),
      ],
    },
    examples: {},
  },
  {
    names: ['build'],
    analyse: ofProject(
      project({
        flags: '-w -s -n -x -v --wheel --sdist --no-isolation --skip-dependency-check',
        values: { '-o --outdir': 'write-tree' },
        operands: ['code'],
        defaultOperand: '.',
      }),
    ),
    examples: {},
  },
  {
    names: ['http.server'],
    analyse: {
      values: { '-b --bind': 'text', '-d --directory': 'read-tree', '-p --protocol': 'text' },
      operands: ['text'],
      also: served,
    },
    examples: {},
  },
  {
    names: ['zipfile', 'tarfile'],
    analyse: {
      flags: '-v --verbose',
      values: { '-l --list': 'read', '-t --test': 'read' },
      operands: [],
    },
    examples: {},
  },
  {
    names: ['gzip', 'base64', 'quopri', 'bz2'],
    analyse: {
      flags: '-d -e -u -t --fast --best',
      operands: ['write*'],
      also: ({ operands }, invocation) => operands.flatMap(file => invocation.paths('read', file)),
    },
    examples: {},
  },
  { names: ['asyncio', 'code', 'idlelib'], analyse: project({ also: interactive }), examples: {} },
];

/** `coverage run FILE` starts Python again: what that runs counts here too. */
function entire(program: Program): Program {
  const analyse = (invocation: Invocation): Analysis => {
    const analysis = analyseProgram(program, invocation);
    const inner = (analysis.runs ?? []).flatMap(run => operationsOf(run, invocation));
    return { ...analysis, operations: [...analysis.operations, ...inner] };
  };
  return { ...program, analyse };
}

function operationsOf(run: Run, invocation: Invocation): readonly Operation[] {
  const [first, second, third, ...rest] = 'args' in run ? run.args : [];
  const module = staticText(second) === '-m' ? byName.get(staticText(third) ?? '') : undefined;
  if (module) return analyseProgram(module, { ...invocation, name: staticText(third) ?? '', args: rest }).operations;
  const isFile = staticText(first) === 'python' && second !== undefined && staticText(second) !== '-m';
  return isFile ? executes(invocation, second) : [unknown(invocation, 'a command that is not followed')];
}

const byName: ReadonlyMap<string, Program> = new Map(
  [...pythonPrograms, ...tools].flatMap(program =>
    program.names.map(name => [name.replaceAll('-', '_'), program] as const),
  ),
);

/** Modules that `python -m` runs, by name. */
export const pythonModules: ReadonlyMap<string, Program> = new Map(
  [...byName].map(([name, program]) => [name, entire(program)] as const),
);

/** Packages of Python itself, then of tools and services: what one of their modules does is not the project's own. */
const foreign = new Set([
  ...'asyncio collections concurrent ctypes curses dbm distutils email encodings ensurepip html http idlelib importlib json lib2to3 logging multiprocessing os pydoc_data re sqlite3 sys test tkinter turtledemo unittest urllib venv wsgiref xml xmlrpc zipfile zoneinfo'.split(
    ' ',
  ),
  ...'ansible aws awscli azure boto3 botocore celery conda coverage cython dask debugpy distributed django fabric fastapi flask gevent google grpc_tools gunicorn hypercorn impacket invoke IPython ipykernel jupyter jupyter_core keyring locust mitmproxy nbconvert notebook numpy paramiko pip pip_tools pipenv pipx pkg_resources playwright poetry pwn pyftpdlib ray scapy scrapy selenium setuptools sklearn streamlit supervisor tensorflow torch torchrun transformers twine twisted uv uvicorn virtualenv waitress webbrowser websockets werkzeug wheel'.split(
    ' ',
  ),
]);

/** Names that projects give their own packages and programs. */
const ordinaryModule =
  /^(?:app|apps|api|backend|bench|benchmarks|bot|cli|core|demo|examples|experiments|jobs|lib|main|manage|run|scripts|server|service|services|src|tasks|tests|tools|train|utils|worker|workers)$/;

/** `python -m shop.cli`: a module inside a package that is not known, or of a name that projects use. */
export function isOwnModule(name: string): boolean {
  const [first = '', ...inner] = name.split('.');
  if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(name)) return false;
  return ordinaryModule.test(first) || (inner.length > 0 && !foreign.has(first) && !byName.has(first));
}

/** A server shows its folder to whoever reaches it. */
function served(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  const bound = parsed.values('-b').some(arg => /^(?:127\.[\d.]+|localhost|::1)$/.test(staticText(arg) ?? ''));
  const folder = parsed.has('-d') ? [] : invocation.paths('read', literalArg('.'), true);
  return [...folder, ...(bound ? [] : [unknown(invocation, 'a folder that other machines could read')])];
}
