import type { Operation } from '../../operation.ts';
import { type Arg, dynamicArg, globArg, literalArg } from '../arg.ts';
import type { Invocation, Run } from '../program.ts';
import { executes } from '../programs/project.ts';
import { connectTo } from '../url.ts';
import { NotRead } from './cursor.ts';
import type { Tree } from './tree.ts';
import { type Place, staticValue, textsOf, type Value } from './value.ts';

/** What code does to the world around it: it collects operations and the commands that are started. */
export abstract class World {
  readonly invocation: Invocation;
  /** Folders that relative paths may also start from, once the code has gone there. */
  private readonly folders = new Map<string, Invocation>();
  protected operations: Operation[] = [];
  protected runs: Run[] = [];

  constructor(invocation: Invocation) {
    this.invocation = invocation;
  }

  /** Notes something that was not understood. */
  abstract fail(why: string): Value;
  /** What a loop over a value binds. */
  abstract elementOf(value: Value): Value;
  /** True when something was put into one of the lists after it was made. */
  abstract hasGrown(sites: readonly Tree[]): boolean;
  /** Code from elsewhere takes part from now on. */
  abstract mingle(): void;
  /** Something new was learnt, after which all is looked at again. */
  protected abstract learn(): void;

  emit(...operations: readonly Operation[]): void {
    this.operations.push(...operations);
  }

  /** The words that a value stands for as a path or as an argument. */
  argsOf(value: Value | undefined): readonly Arg[] {
    if (value?.kind === 'text' || value?.kind === 'path') return placeArgs(value.place);
    if (value?.kind === 'entry') return placeArgs({ texts: ['.'], form: 'below' });
    return value?.kind === 'data' && value.prefix !== undefined
      ? [{ prefix: value.prefix, glob: false }]
      : [dynamicArg];
  }

  path(kind: 'read' | 'write' | 'delete', value: Value | undefined, tree = false): void {
    // A number is a file that is already open; without a value there is nothing.
    if (value === undefined || value.kind === 'none' || value.kind === 'number') return;
    if (value.kind === 'list') {
      this.path(kind, this.elementOf(value), tree);
      return;
    }
    for (const arg of this.argsOf(value))
      for (const from of [this.invocation, ...this.folders.values()]) this.emit(...from.paths(kind, arg, tree));
  }

  /** From now on, relative paths may also mean this folder. */
  enter(value: Value | undefined): void {
    const texts = textsOf(value);
    if (!texts?.every(text => text.startsWith('/') || text === '.'))
      this.fail('it works in a folder that is not known in advance');
    this.path('read', value);
    for (const text of texts ?? []) {
      if (text === '.' || this.folders.has(text)) continue;
      this.learn();
      this.folders.set(text, this.invocation.within(literalArg(text)));
      if (this.folders.size > 8) throw new NotRead('it works in too many folders');
    }
  }

  /** Whether the code is started in a folder like these. */
  startsIn(folders: RegExp): boolean {
    return this.invocation
      .paths('read', literalArg('.'))
      .some(found => found.kind === 'read' && folders.test(found.path));
  }

  /** The folder that the code works in, when it is only one. */
  folder(): string | undefined {
    const [only, ...others] = this.invocation.paths('read', literalArg('.'));
    return only?.kind === 'read' && others.length === 0 && this.folders.size === 0 ? only.path : undefined;
  }

  /** Runs code that lies at a path: a package of the project, a folder that modules are taken from. */
  ownCode(arg: Arg): void {
    this.emit(...this.invocation.paths('read', arg), ...executes(this.invocation, arg));
    this.mingle();
  }

  connect(value: Value | undefined, method?: string): void {
    for (const arg of this.argsOf(value)) this.emit(connectTo(arg, this.invocation, method));
  }

  /** Starts a program from its words. */
  command(words: Value | undefined, folder: Value | undefined): void {
    const args = this.words(words);
    if (!args) this.fail('a command that is only known at run time');
    else if (folder === undefined || folder.kind === 'none') this.runs.push({ args, stdin: { kind: 'dynamic' } });
    else {
      this.path('read', folder);
      const [only, ...others] = this.argsOf(folder);
      this.runs.push({ args, stdin: { kind: 'dynamic' }, folder: others.length > 0 || !only ? dynamicArg : only });
    }
    if (this.folders.size > 0) this.fail('a command in a folder that was changed');
  }

  /** Hands a text to a shell. */
  script(value: Value | undefined): void {
    const script = staticValue(value);
    if (script === undefined) this.fail('a command that is only known at run time');
    else this.runs.push({ script, posix: true });
    if (this.folders.size > 0) this.fail('a command in a folder that was changed');
  }

  private words(value: Value | undefined): Arg[] | undefined {
    if (value?.kind === 'list') {
      if (!value.ordered || this.hasGrown(value.sites)) return undefined;
      return value.items.map(item => only(this.argsOf(item)));
    }
    return value?.kind === 'text' || value?.kind === 'path' ? [only(this.argsOf(value))] : undefined;
  }
}

/** One of several words: which, is only known at run time. */
function only(alternatives: readonly Arg[]): Arg {
  const [first, ...others] = alternatives;
  return first && others.length === 0 ? first : dynamicArg;
}

function placeArgs({ texts, form }: Place): readonly Arg[] {
  if (texts.length === 0) return [dynamicArg];
  if (form === 'glob') return texts.map(globArg);
  return texts.map(text => (form === 'below' ? { text, prefix: text, glob: false, tree: true } : literalArg(text)));
}
