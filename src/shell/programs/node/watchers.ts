import type { Operation } from '../../../operation.ts';
import { analyseParsed, analyseSpec, unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec, Run } from '../../program.ts';
import { connectTo } from '../../url.ts';
import { executes } from '../project.ts';
import { fileCode, ownCode } from './project-code.ts';
import { argumentOperations, scriptCode } from './scripts.ts';

const watching: ProgramSpec = {
  stopsAtOperand: true,
  flags:
    '-q -V -v -L -C -I -h --quiet --verbose --legacy-watch --on-change-only --no-stdin --inspect= --inspect-brk= --spawn --dump --no-colors --no-update-notifier --polling --version --help --trace-warnings --no-warnings',
  values: {
    '-w --watch': 'read',
    '-e --ext': 'text',
    '-i --ignore': 'text',
    '-d --delay': 'text',
    '-s --signal': 'text',
    '--config': 'code',
    '-x --exec': 'script',
    '--env-file': 'read',
  },
  operands: ['text*'],
  also: (parsed, invocation) => {
    const [file, ...args] = parsed.operands;
    return [
      ...parsed.values('--config').flatMap(value => executes(invocation, value)),
      ...(file ? fileCode(file, invocation) : ownCode(invocation)),
      ...argumentOperations(invocation, args),
    ];
  },
};

/** nodemon runs `npm start` by another name, a file, or any command that it is given. */
function nodemon(invocation: Invocation): Analysis {
  const parsed = parseArgs(watching, invocation.args);
  const [program, ...rest] = parsed.values('-x');
  const words = program && rest.length === 0 ? staticText(program) : undefined;
  if (words === undefined || parsed.operands.length === 0) return analyseParsed(watching, parsed, invocation);
  // `-x tsx a.ts`: the operands follow the program.
  const operands = parsed.operands.map(arg => staticText(arg));
  const simple = operands.every(text => text !== undefined && /^[\w./:@=-]*$/.test(text));
  const script = simple ? [{ script: `${words} ${operands.join(' ')}`, posix: true }] : [];
  const analysis = analyseParsed(watching, parsed, invocation);
  return { ...analysis, runs: script, described: simple };
}

/** `chokidar 'src/*' -c CMD`, `onchange 'src/*' -- CMD`. */
const watchesFiles: ProgramSpec = {
  flags:
    '-d -i -k -p --initial --kill --polling --silent --verbose --follow-symlinks --add --await-write-finish -a --color',
  values: {
    '-c --command': 'script',
    '-t --throttle': 'text',
    '-e --exclude --ignore': 'text',
    '--debounce --delay --poll-interval': 'text',
  },
  operands: ['read-tree*'],
};

function onchange(invocation: Invocation): Analysis {
  const at = invocation.args.findIndex(arg => staticText(arg) === '--');
  const own = at < 0 ? invocation.args : invocation.args.slice(0, at);
  const analysis = analyseSpec(watchesFiles, { ...invocation, args: own });
  const command: readonly Arg[] = at < 0 ? [] : invocation.args.slice(at + 1);
  return { ...analysis, runs: [...(analysis.runs ?? []), ...(command.length > 0 ? [{ args: command }] : [])] };
}

/** What is waited for: addresses are asked, files are looked at. */
function waited(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return parsed.operands.slice(0, parsed.undashed).flatMap((arg): Operation[] => {
    if (staticText(arg) === undefined) return [unknown(invocation, 'an address that is only known at run time')];
    const text = (staticText(arg) ?? '').replace(/^(https?)-get:/, '$1:');
    const [, port] = /^(?:tcp:)?(?:localhost:)?:?(\d+)$/.exec(text) ?? [];
    if (port !== undefined) return [{ kind: 'connect', host: 'localhost', port: Number(port) }];
    if (/^tcp:/.test(text)) return [connectTo(literalArg(text.replace(/^tcp:\/*/, 'http://')), invocation)];
    return /^https?:/.test(text) ? [connectTo(literalArg(text), invocation)] : invocation.paths('read', arg);
  });
}

/** Programs of packages that wait for something, or watch it, and run a command then. */
export const nodeWatchers: readonly Program[] = [
  {
    names: ['nodemon'],
    analyse: nodemon,
    examples: {
      'nodemon server.js': ['read /workspace/server.js', 'execute /workspace/server.js'],
      'nodemon --exec "rm -rf ~" a.js': [
        'read /workspace/a.js',
        'execute /workspace/a.js',
        'execute rm -rf /home/user a.js',
        'delete /home/user (tree)',
        'delete /workspace/a.js (tree)',
      ],
    },
  },
  {
    names: ['chokidar', 'onchange'],
    analyse: onchange,
    examples: {
      "chokidar src -c 'rm -rf dist'": [
        'read /workspace/src (tree)',
        'execute rm -rf dist',
        'delete /workspace/dist (tree)',
      ],
      'onchange src -- pwd': ['read /workspace/src (tree)', 'execute pwd'],
    },
  },
  {
    names: ['wait-on', 'wait-port'],
    analyse: {
      flags: '-l -r -s -v -h --log --reverse --simultaneous= --verbose --strictSSL --follow-redirect',
      values: {
        '-d --delay': 'text',
        '-i --interval': 'text',
        '-t --timeout': 'text',
        '-w --window': 'text',
        '--httpTimeout --tcpTimeout --host': 'text',
        '-c --config': 'code',
      },
      operands: ['text*'],
      also: waited,
    },
    examples: {
      'wait-on http://localhost:3000 tcp:5432': ['connect localhost:3000', 'connect localhost:5432'],
      'wait-on https://x.example': ['connect x.example'],
      'wait-on https://x.example/?a': ['unknown wait-on: an address that is only known at run time', 'read /workspace'],
    },
  },
  {
    names: ['start-server-and-test', 'server-test'],
    analyse: invocation => {
      const scripts = invocation.args.filter(arg => !/^(?:https?:|tcp:|\d+$|:\d+$|\|)/.test(staticText(arg) ?? ''));
      const addresses = invocation.args.filter(arg => !scripts.includes(arg));
      const parsed = parseArgs({ operands: ['text*'] }, addresses);
      const named = scripts.map(arg => staticText(arg) ?? '');
      const runs = named.filter(text => /\s/.test(text)).map((script): Run => ({ script, posix: true }));
      return {
        operations: [
          ...(named.some(text => text.startsWith('-')) ? [unknown(invocation, 'its options are not known')] : []),
          ...waited(parsed, invocation),
          ...named.filter(text => !/\s/.test(text)).flatMap(text => scriptCode(invocation, literalArg(text), [])),
        ],
        described: true,
        runs,
      };
    },
    examples: {
      'start-server-and-test start http://localhost:3000 "rm -rf ~"': [
        'connect localhost:3000',
        'execute /workspace/package.json start',
        'execute rm -rf /home/user',
        'delete /home/user (tree)',
      ],
    },
  },
];
