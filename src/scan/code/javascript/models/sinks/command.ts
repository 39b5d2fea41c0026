import { anyOf, contentsOf } from '../../../flow/contents.ts';
import type { Call, Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf, under } from '../../../flow/tables.ts';
import { knownOf, textOf, type Value } from '../../../flow/value.ts';
import { anyone, foreign, provenOnly } from './severities.ts';

const shells = /^(?:.*[\\/])?(?:sh|bash|zsh|dash|ksh|cmd|cmd\.exe|powershell|powershell\.exe|pwsh)$/i;
const asCode = /^(?:-c|-lc|-ic|\/c|\/k|-command|-encodedcommand|-e|--eval)$/i;
const lacks = 'without being quoted for the shell';

const shell: Sink = sinkOf('javascript-command-injection', 'command', [0], lacks, {
  severity: anyone,
  composed: 'note',
  otherwise: 'note',
});

/** Whether a call asks for a shell. */
export function usesShell({ positional }: Call): boolean {
  return positional.some(({ value }) =>
    contentsOf(value).some(({ members }) => {
      const shellOption = members.get('shell');
      return shellOption !== undefined && ![false, null, ''].includes(knownOf(shellOption) as never);
    }),
  );
}

/** Of the arguments of a program what a shell reads. */
function commandPart(value: Value, call: Call): Value | undefined {
  const [contents] = contentsOf(value);
  if (contents === undefined) return undefined;
  const program = textOf(call.positional[0]?.value);
  if (program === undefined || !(shells.test(program) || /^(?:node|python3?|perl|ruby|php)$/.test(program)))
    return undefined;
  const items = contents.items ?? (contents.rest === undefined ? [] : [contents.rest]);
  const at = items.findIndex(item => asCode.test(textOf(item) ?? ''));
  if (at >= 0) return anyOf(items.slice(at + 1));
  return shells.test(program) ? anyOf(items) : undefined;
}

const program: Sink = sinkOf('javascript-command-injection', 'command', [0], 'as the program that is started', {
  severity: anyone,
  otherwise: 'note',
});
const asShell: Sink = {
  ...shell,
  places: ['*'],
  when: usesShell,
  part: value => (contentsOf(value).some(({ type }) => type === 'map') ? undefined : value),
};
const argument: Sink = { ...shell, places: [1], part: commandPart };

/** `[program, …arguments]`, alone or as `{ cmd }`. */
const listIn = (value: Value) =>
  contentsOf(value).flatMap(contents => {
    const list = contents.members.get('cmd');
    return (list === undefined ? [contents] : contentsOf(list)).flatMap(({ items }) => items ?? []);
  });
const firstOfList = (value: Value) => listIn(value)[0] ?? (value.cells === undefined ? value : undefined);
function codeAmong(name: string | undefined, given: readonly Value[]): Value | undefined {
  const at = given.findIndex(item => asCode.test(textOf(item) ?? ''));
  return at < 0 || !shells.test(name ?? '') ? undefined : anyOf(given.slice(at + 1));
}
const shellOfList = (value: Value) => {
  const [first, ...rest] = listIn(value);
  return codeAmong(textOf(first), rest);
};
const shellOption = (value: Value, call: Call) =>
  codeAmong(
    textOf(call.positional[0]?.value),
    contentsOf(value).flatMap(({ members }) =>
      contentsOf(members.get('args') ?? value).flatMap(({ items }) => items ?? []),
    ),
  );

/** An argument that a program reads as an option: `git clone` runs what some of its options say. */
const options: Sink = sinkOf('javascript-argument-injection', 'command', [1], 'where it may be read as an option', {
  severity: { request: 'warning', parameter: 'note' },
  when: call =>
    textOf(call.positional[0]?.value) === 'git' &&
    !contentsOf(call.positional[1]?.value ?? call.callee).some(
      ({ items }) => items?.some(item => textOf(item) === '--') === true,
    ),
  part: value =>
    anyOf(
      contentsOf(value).flatMap(({ items }) =>
        items?.some(item => /^(?:clone|fetch|pull|ls-remote|push)$/.test(textOf(item) ?? '')) === true ? items : [],
      ),
    ),
});

const starters = under('child_process.', 'spawn', 'spawnSync', 'execFile', 'execFileSync', 'fork');

/** Programs that are started. */
export const commandSinks: Entries = [
  ...guardsAgainst(
    shell,
    'child_process.exec',
    'child_process.execSync',
    'shelljs.exec',
    'execa.command',
    'execa.commandSync',
    'execa.execaCommand',
    'execa.execaCommandSync',
    'node-cmd.run',
    'node-cmd.runSync',
    'node-cmd.get',
    'Bun.$',
    'child_process.default.exec',
    'node-pty.spawn().write',
    'sudo-prompt.exec',
    'exec-sh',
    'shell-exec',
  ),
  ...guardsAgainst(
    { ...provenOnly(shell), severity: foreign, composed: 'note' },
    '.execCommand',
    'ssh2.Client().exec',
    'node-ssh.NodeSSH().execCommand',
  ),
  ...starters.flatMap(name => [
    ...guardsAgainst(program, name),
    ...guardsAgainst(asShell, name),
    ...guardsAgainst(argument, name),
    ...guardsAgainst(options, name),
  ]),
  ...guardsAgainst(program, 'execa', 'execa.sync', 'execa.execa', 'execa.execaSync', 'Deno.Command'),
  ...guardsAgainst({ ...program, part: firstOfList }, 'Bun.spawn', 'Bun.spawnSync', 'Deno.run'),
  ...guardsAgainst({ ...shell, part: shellOfList }, 'Bun.spawn', 'Bun.spawnSync', 'Deno.run'),
  ...guardsAgainst({ ...shell, places: [1], part: shellOption }, 'Deno.Command'),
];

const code: Sink = sinkOf('javascript-code-injection', 'code', [0], 'without being checked', {
  severity: anyone,
  otherwise: 'note',
});
const evaluated: Sink = { ...code, rule: 'javascript-eval-injection' };
/** What code in a sandbox can reach; functions among it lead out. */
const inContext: Sink = sinkOf('javascript-code-injection', 'code', [0], 'as what the code in the sandbox can reach', {
  severity: { request: 'warning' },
});
const sandboxOf = (value: Value) => anyOf(contentsOf(value).flatMap(({ members }) => members.get('sandbox') ?? []));
const inSandbox: Sink = { ...code, severity: { request: 'error', parameter: 'note' } };
/** Other things are evaluated, too: expressions, rules, formulas. */
const drivesBrowser = ({ frame, receiver }: Call) =>
  [...frame.file.code.modules].some(module => /puppeteer|playwright|chrome|phantom|nightmare|webdriver/.test(module)) ||
  /page|frame|browser|runtime/i.test(
    receiver?.node.op === 'name' || receiver?.node.op === 'member' ? receiver.node.name : '',
  );
const textOnly: Sink = {
  ...provenOnly(evaluated),
  severity: foreign,
  when: call => call.positional[0]?.value.callables === undefined,
};
const delayed: Sink = { ...textOnly, composed: 'note' };
const chosen: Sink = sinkOf('javascript-module-chosen', 'code', [0], 'without a list of what is allowed', {
  severity: foreign,
});
const loads: Sink = {
  ...chosen,
  rule: 'javascript-dynamic-import',
  severity: { remote: 'note', local: 'note', parameter: 'note' },
  otherwise: 'note',
  accepts: value => value.taints.every(taint => taint.origin !== 'request'),
};

/** Code that is run. */
export const codeSinks: Entries = [
  ...guardsAgainst(
    evaluated,
    'eval',
    'execScript',
    'static-eval',
    'safe-eval',
    'node-eval',
    'expression-eval.compile',
    'expression-eval.eval',
    'jQuery.globalEval',
  ),
  ...guardsAgainst(
    code,
    'vm.runInThisContext',
    'vm.runInNewContext',
    'vm.runInContext',
    'vm.Script',
    'vm.compileFunction',
    'vm.SourceTextModule',
    'notevil',
    'chrome.tabs.executeScript',
    'require-from-string',
  ),
  ...guardsAgainst(inContext, 'vm.createContext'),
  ...guardsAgainst({ ...inContext, places: [1] }, 'vm.runInContext', 'vm.runInNewContext'),
  ...guardsAgainst({ ...inContext, part: sandboxOf }, 'vm2.VM', 'vm2.NodeVM'),
  ...guardsAgainst({ ...evaluated, places: ['*'] }, 'Function', 'GeneratorFunction', 'AsyncFunction'),
  ...guardsAgainst(
    inSandbox,
    'vm2.VM().run',
    'vm2.NodeVM().run',
    'vm2.VMScript',
    'sandbox().run',
    'sandbox.run',
    '.runInContext',
    '.runInNewContext',
    '.runInThisContext',
    'jailed.DynamicPlugin',
    'isolated-vm.Isolate().compileScript',
    'mathjs.evaluate',
    'mathjs.eval',
    'jsdom.JSDOM',
  ),
  ...guardsAgainst(
    {
      ...inSandbox,
      severity: { request: 'error', parameter: 'note' },
      when: call => call.positional[0]?.value.callables === undefined,
    },
    '.evaluateOnNewDocument',
    '.$eval',
    '.$$eval',
    '.evaluateHandle',
    '.compileScript',
    '.executeJavaScript',
    '.addInitScript',
    '.executeScript',
  ),
  ...guardsAgainst(
    {
      ...inSandbox,
      places: ['*'],
      when: call => call.positional[0]?.value.callables === undefined && drivesBrowser(call),
      part: value =>
        anyOf(contentsOf(value).flatMap(({ members }) => members.get('expression') ?? members.get('source') ?? [])) ??
        (value.cells === undefined ? value : undefined),
    },
    '.evaluate',
    '.Runtime.evaluate',
  ),
  ...guardsAgainst(delayed, 'setTimeout', 'setInterval', 'setImmediate'),
  ...guardsAgainst(chosen, 'require', 'require.resolve'),
  ...guardsAgainst(loads, 'require', 'require.resolve'),
];
