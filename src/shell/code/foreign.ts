import { literalArg } from '../arg.ts';
import { connectTo } from '../url.ts';
import type { Call } from './machine.ts';
import { textsOf, type Value } from './value.ts';

/** Modules and functions through which other code would hand out the machine itself. */
const inside =
  /^(?:os|sys|subprocess|shutil|socket|builtins|importlib|ctypes|pty|signal|pathlib|tempfile|io|codecs|pickle|marshal|runpy|code|inspect|types|operator|multiprocessing|threading|asyncio|concurrent|urllib|http|ftplib|smtplib|fs|child_process|childProcess|vm|net|process|module|require|global(?:This)?|window|open|getattr|setattr|globals|locals|vars|compile|fsPromises|path|_os|_sys)$/;
/** Verbs in the names of functions that do things to the world. */
const verbs =
  /exec|eval|spawn|popen|system|shell|command|subprocess|check_(?:call|output)|getoutput|delete|remove|unlink|rmtree|rimraf|drop|truncate|destroy|kill|publish|upload|download|deploy|push|send|post|put|wipe|purge|erase|format(?!ted|ter|_|[A-Z])|install|write|save|dump|create|insert|update|commit|migrat|reset|clear|flush|revoke|grant|transfer|pay|charge|fork|login|connect|request|fetch|invoke|launch|terminate|stop|shutdown|reboot|encrypt|chmod|chown|rename|move|copy|mkdir|touch|unpack|extract|pickle|to_(?:csv|json|sql|excel|parquet|pickle|file)|tofile/i;
const acting =
  /^(?:rm|mv|cp|run|call|sh|bash|cmd|do|sudo|main|start|apply|query|sql|get_connection|ssh|scp|ftp|curl|wget|git)$/;
/** Arguments by which other code runs what it is given: a shell, objects that carry code. */
const risky = /^(?:shell|allow_pickle|weights_only|unsafe\w*|trust_remote_code)$/;
const url = /^[a-z][a-z0-9+.-]*:\/\//i;
const ordinary = /^[\p{L}\p{N}\s_.,:@+=!?#%*()'"[\]{}/-]*$/u;

/** True for a name that leads out of other code to the machine. */
export function isInside(name: string): boolean {
  return inside.test(name);
}

/** True for the name of a function that may do something to the world. */
export function actsByName(name: string): boolean {
  return verbs.test(name) || acting.test(name);
}

/** A call of code from elsewhere: it may do with its arguments whatever the project's own code does. */
export function callForeign(callee: Extract<Value, { kind: 'foreign' }>, call: Call): Value {
  const { machine } = call;
  if (callee.acts) machine.fail('other code is called that does something');
  if ([...call.named.keys()].some(name => risky.test(name))) machine.fail('other code is told to run something');
  for (const value of [...call.args, ...call.named.values()]) give(value, call);
  machine.mingle();
  return { kind: 'foreign' };
}

/** What stands in an argument for other code is taken for what it looks like. */
function give(value: Value, { machine }: Call): void {
  if (value.kind === 'list' || value.kind === 'object') {
    for (const item of value.kind === 'list' ? value.items : value.entries.values())
      give(item, { machine, args: [], named: new Map(), spread: false });
    machine.handOn(value);
    return;
  }
  if (value.kind !== 'text' && value.kind !== 'path') {
    machine.handOn(value);
    return;
  }
  const texts = textsOf(value);
  if (!texts) machine.path('read', value);
  for (const text of texts ?? []) {
    if (url.test(text)) machine.emit(connectTo(literalArg(text), machine.invocation));
    else if (/[./~]/.test(text) && !/^[\d.]+$/.test(text) && /^[\w./~@+-]+$/.test(text)) machine.path('read', value);
    if (url.test(text) || !isOrdinary(text)) machine.fail('other code is given a command, an address or a path');
  }
}

/** True for a text that is no path outside of the project, no option, and no row of words that begins like a command. */
function isOrdinary(text: string): boolean {
  const words = text.split(/\s+/);
  const command = words.some(
    word => acting.test(word) || (words.length > 1 && (/^[-/~]/.test(word) || verbs.test(word))),
  );
  return ordinary.test(text) && !/^[/~-]|\.\./.test(text) && !command;
}
