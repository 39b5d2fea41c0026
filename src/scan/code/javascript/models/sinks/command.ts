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
  return at < 0 ? undefined : anyOf(items.slice(at + 1));
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
  ...guardsAgainst(
    program,
    'execa',
    'execa.sync',
    'execa.execa',
    'execa.execaSync',
    'Deno.run',
    'Deno.Command',
    'Bun.spawn',
  ),
];

const code: Sink = sinkOf('javascript-code-injection', 'code', [0], 'without being checked', {
  severity: anyone,
  otherwise: 'note',
});
const inSandbox: Sink = { ...code, severity: { request: 'error', parameter: 'note' } };
const textOnly: Sink = {
  ...provenOnly(code),
  severity: foreign,
  when: call => call.positional[0]?.value.callables === undefined,
};
const delayed: Sink = { ...textOnly, composed: 'note' };
const loads: Sink = sinkOf('javascript-dynamic-import', 'code', [0], 'without a list of what is allowed', {
  severity: anyone,
  otherwise: 'note',
});

/** Code that is run. */
export const codeSinks: Entries = [
  ...guardsAgainst(
    code,
    'eval',
    'vm.runInThisContext',
    'vm.runInNewContext',
    'vm.runInContext',
    'vm.Script',
    'vm.compileFunction',
    'execScript',
    'vm.SourceTextModule',
    'notevil',
    'safe-eval',
    'static-eval',
    'chrome.tabs.executeScript',
    'require-from-string',
    'expression-eval.compile',
    'expression-eval.eval',
    'node-eval',
  ),
  ...guardsAgainst({ ...code, places: ['*'] }, 'Function', 'GeneratorFunction', 'AsyncFunction'),
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
      when: call => call.positional[0]?.value.callables === undefined,
      part: value =>
        anyOf(contentsOf(value).flatMap(({ members }) => members.get('expression') ?? members.get('source') ?? [])) ??
        (value.cells === undefined ? value : undefined),
    },
    '.evaluate',
    '.Runtime.evaluate',
  ),
  ...guardsAgainst(delayed, 'setTimeout', 'setInterval', 'setImmediate'),
  ...guardsAgainst(loads, 'require', 'require.resolve'),
];
