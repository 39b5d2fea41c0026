import { literalArg } from '../../arg.ts';
import { compute, dataMember, each, pure, shows } from '../effects.ts';
import { actsByName, isInside } from '../foreign.ts';
import { modulesOf } from '../library.ts';
import type { Call, Library, Machine, Member } from '../machine.ts';
import { foreign, known, none, plain, someNumber, staticValue, text, textsOf, type Value } from '../value.ts';
import { fileMembers } from './files.ts';
import { listMethod, withCallback } from './lists.ts';
import { programMembers } from './programs.ts';
import { dataMembers, dataMethods, otherModules, pureMembers, shownMembers } from './pure.ts';

/** A function of the language that calls one of its arguments, with what is given here. */
const calling = (at: number, ...given: readonly Value[]): Member => ({
  call: call => {
    const { machine } = call;
    for (const [index, value] of call.args.entries()) if (index !== at) machine.handOn(value);
    const callback = call.args[at];
    const pureOne = callback?.kind === 'known' && machine.library.members.get(callback.name)?.pure === true;
    if (callback?.kind === 'function' && given.length > 0)
      machine.invoke(callback.trees, { machine, args: given, named: new Map(), spread: false });
    else if (callback?.kind === 'function') machine.handOn(callback);
    else if (callback && callback.kind !== 'none' && !pureOne)
      return machine.fail('a function that is not seen is called');
    return machine.unknown();
  },
});

const loads: Member = {
  call: call => {
    const name = staticValue(call.args[0]);
    for (const value of call.args.slice(1)) call.machine.handOn(value);
    return name === undefined
      ? call.machine.fail('a module that is only known at run time')
      : load(name, undefined, call.machine);
  },
};

const listsOf: Member = {
  call: call => {
    const [from = none] = call.args;
    if (call.args.length > 1) return calling(1).call?.(call) ?? plain;
    if (from.kind !== 'list') return compute(call);
    const element = call.machine.elementOf(from);
    return { kind: 'list', sites: call.machine.siteOf([element]), items: [element], ordered: false };
  },
};

const members: ReadonlyMap<string, Member> = new Map([
  ...Object.entries(pureMembers).flatMap(([module, names]) => (names === '' ? [] : each(module, names, pure))),
  ...Object.entries(dataMembers).flatMap(([module, names]) => each(module, names, dataMember)),
  ...each('', 'undefined null', { value: () => none }),
  ...each('', 'true false', dataMember),
  ...Object.entries(shownMembers).flatMap(([module, names]) => each(module, names, shows)),
  ...fileMembers,
  ...programMembers,
  ['JSON.parse', { ...calling(1), pure: true }],
  ...each('', 'setTimeout setInterval setImmediate queueMicrotask', calling(0)),
  ['Promise', calling(0, known('Promise.resolve'), known('Promise.reject'))],
  ['process.nextTick', calling(0)],
  ...each('process', 'on once', calling(1)),
  ['Array.from', listsOf],
  ['process.argv', { value: argv }],
  ['process.exitCode=', pure],
  ['require', loads],
  ['import', loads],
  ['require.resolve', pure],
]);
const modules = modulesOf(members);

/** `node -e code a b` has its arguments from the second place on. */
function argv(machine: Machine): Value {
  const items = machine.args.map(
    (arg): Value => (arg.text !== undefined && !arg.glob && !arg.tree ? text(arg.text) : plain),
  );
  return { kind: 'list', sites: [], items: [plain, ...items], ordered: !machine.args.some(arg => arg.many) };
}

/** Packages that start programs, remove files or reach hosts whatever is called. */
const acting =
  /^(?:shelljs|execa|zx|cross-spawn|node-pty|rimraf|del|trash|fs-extra|graceful-fs|axios|got|node-fetch|request|superagent|undici|ky|ws|puppeteer|playwright|dotenv|simple-git|nodemailer|pg|mysql2?|mongodb|mongoose|redis|ioredis|sqlite3|ssh2|keytar|node-keytar|dockerode|open|@aws-sdk\/.*|aws-sdk|@google-cloud\/.*|@azure\/.*|@octokit\/.*|@kubernetes\/.*|googleapis|stripe|twilio|discord\.js|pm2|npm|node-gyp|bindings|ffi-napi|koffi|esm|ts-node.*|tsx.*|@babel\/register|jiti|vm2)$/;

/** What loading a module gives. */
function load(written: string, member: string | undefined, machine: Machine): Value {
  const name = written
    .replace(/^node:/, '')
    .replace('fs/promises', 'fs.promises')
    .replace('timers/promises', 'timers.promises');
  const builtin = modules.has(name) || name === 'assert';
  if (builtin && /^[a-z][\w.]*$/.test(name) && name !== 'process' && name !== 'require')
    return member === undefined || member === 'default' ? known(name) : ofModule(name, member, machine);
  if (otherModules.has(name) || written.startsWith('node:')) {
    if (name === 'process')
      return member === undefined || member === 'default' ? known(name) : ofModule(name, member, machine);
    return machine.fail(`what the module \`${written}\` does`);
  }
  return loadFile(written, member, machine);
}

function ofModule(module: string, member: string, machine: Machine): Value {
  const full = `${module}.${member}`;
  return members.has(full) || modules.has(full) ? machine.member(full) : machine.fail(`what \`${full}\` is`);
}

function loadFile(written: string, member: string | undefined, machine: Machine): Value {
  const own = /^(?:\.{0,2}\/|\.{1,2}$)/.test(written);
  if (!own && !/^(?:@[\w.-]+\/)?[\w][\w.-]*(?:\/[\w./-]+)?$/.test(written))
    return machine.fail(`the module \`${written}\``);
  const path = own ? written : `./node_modules/${written}`;
  if (path.split('/').includes('..') && !own) return machine.fail(`the module \`${written}\``);
  if (written.endsWith('.json')) {
    machine.path('read', text(path));
    return plain;
  }
  machine.ownCode(literalArg(path));
  if (member !== undefined && isInside(member)) return machine.fail(`\`${member}\` of other code`);
  const [packageName = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(written.replace(/^.*node_modules\//, '')) ?? [];
  const acts = acting.test(packageName) || actsByName(member ?? '');
  return acts ? { kind: 'foreign', acts } : foreign;
}

/** JavaScript, as far as its code is followed. */
export const javascript: Library = {
  language: 'javascript',
  members,
  modules,
  callsData: false,
  hasGlobalModules: true,
  // These lead to the maker of functions, and to what other code was given.
  refused: /^(?:__\w+__|constructor|prototype|caller|callee|arguments|mainModule|binding|apply|call|bind)$/,
  isMethod: name => dataMethods.has(name),
  isTextMethod: name =>
    dataMethods.has(name) && !/^(?:write|end|delete|update|set|close|append|exec|read|clear|get)$/.test(name),
  load,
  method(receiver: Value, name: string, call: Call): Value | undefined {
    if (
      receiver.kind === 'foreign' &&
      !/^(?:map|forEach|filter|then|reduce|find|some|every|sort|catch|finally|flatMap)$/.test(name)
    )
      return undefined;
    if (receiver.kind === 'object' && receiver.entries.has(name)) return undefined;
    return (
      withCallback(receiver, name, call) ?? (receiver.kind === 'list' ? listMethod(receiver, name, call) : undefined)
    );
  },
  property(receiver: Value, name: string): Value | undefined {
    const counts = name === 'length' || name === 'size';
    return counts &&
      ['list', 'text', 'data', 'entry', 'object'].includes(receiver.kind) &&
      textsOf(receiver)?.length !== 0
      ? someNumber
      : undefined;
  },
};
