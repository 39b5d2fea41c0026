import { each, environmentItem, fetches, hidesOptions, option, setsEnvironment } from '../effects.ts';
import type { Call, Member } from '../machine.ts';
import { plain, type Value } from '../value.ts';

/** Options that change what is started, where or with what. */
function checkOptions(call: Call, from: number): void {
  const odd = ['env', 'shell', 'argv0', 'uid', 'gid', 'execPath'].find(name => option(call, name));
  if (odd !== undefined || hidesOptions(call, from)) call.machine.fail('options of a started program');
  for (const value of call.args.slice(from)) if (value.kind !== 'object') call.machine.handOn(value);
}

/** Hands a text to a shell. */
const script: Member = {
  call: call => {
    checkOptions(call, 1);
    if (option(call, 'cwd')) call.machine.fail('a script in a folder of its own');
    call.machine.script(call.args[0]);
    return plain;
  },
};

/** Starts a program with a list of words. */
const program: Member = {
  call: call => {
    const { machine } = call;
    const [name, words] = call.args;
    const listed = words?.kind === 'list';
    checkOptions(call, listed ? 2 : 1);
    const grown = listed && (!words.ordered || machine.hasGrown(words.sites));
    const items = name ? [name, ...(listed ? words.items : [])] : [];
    machine.command(grown ? undefined : { kind: 'list', sites: [], items, ordered: true }, option(call, 'cwd'));
    return plain;
  },
};

const ends: Member = {
  call: ({ machine }): Value => {
    machine.emit({ kind: 'change', what: 'process', name: 'kill' });
    return machine.unknown();
  },
};

/** What of Node starts programs and reaches hosts, and the environment. */
export const programMembers: readonly (readonly [string, Member])[] = [
  ...each('child_process', 'exec execSync', script),
  ...each('child_process', 'spawn spawnSync execFile execFileSync', program),
  ['process.kill', ends],
  ['process.env[]', { call: environmentItem }],
  ['process.env[]=', { call: setsEnvironment }],
  ['Deno.env.get', { call: environmentItem }],
  ['Bun.env[]', { call: environmentItem }],
  ['fetch', fetches('GET', ['body'])],
  ...each('http', 'get request', fetches('GET', ['body'])),
  ...each('https', 'get request', fetches('GET', ['body'])),
];
