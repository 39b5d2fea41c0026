import type { Operation } from '../../operation.ts';
import type { Arg } from '../arg.ts';
import type { Invocation, Run } from '../program.ts';
import { joinSimple } from './join.ts';
import { Memory } from './memory.ts';
import type { Program, Tree } from './tree.ts';
import { type FunctionTree, foreign, known, mixed, none, plain, type Value } from './value.ts';

/** One call of a member of the library. */
export interface Call {
  readonly machine: Machine;
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** True when some arguments are spread from a value: then no position is certain. */
  readonly spread: boolean;
}

/** What code does, as far as it was understood. */
export interface Reading {
  readonly operations: readonly Operation[];
  readonly runs: readonly Run[];
  /** The first thing that was not understood. */
  readonly fault?: string;
}

/** A function, a type or a constant of a language's library. */
export interface Member {
  /** What it is when it is not called. */
  readonly value?: (machine: Machine) => Value;
  /** What a call of it does and gives. */
  readonly call?: (call: Call) => Value;
  /** True when calling it does nothing to the world, so that it may be handed on as a value. */
  readonly pure?: boolean;
}

/** What is known of a language. Names and members that are not here are not understood. */
export interface Library {
  readonly language: string;
  /** By their full names: `print`, `os.path.join`. */
  readonly members: ReadonlyMap<string, Member>;
  /** The modules and objects that the members are in. */
  readonly modules: ReadonlySet<string>;
  /** Whether a value that may be a function may be called: where everything that is handed on is harmless. */
  readonly callsData: boolean;
  /** Whether the library's modules stand there without being loaded. */
  readonly hasGlobalModules: boolean;
  /** Names that are never read from a value: they lead to the inside of the language. */
  readonly refused: RegExp;
  /** Methods of plain data that may be called. */
  isMethod(name: string): boolean;
  /** Methods that do nothing but compute, whatever value has a method of that name. */
  isTextMethod(name: string): boolean;
  load(module: string, member: string | undefined, machine: Machine): Value;
  /** What a method of a text, a path or a list does; undefined where it is one of plain data. */
  method(receiver: Value, name: string, call: Call): Value | undefined;
  /** A property of a text, a path or a list; undefined where it is one of plain data. */
  property(receiver: Value, name: string): Value | undefined;
}

/** How trees are followed: handed in, so that this needs not know of what needs it. */
export interface Ways {
  evaluate(tree: Tree, machine: Machine): Value;
  assign(target: Tree, value: Value, machine: Machine): void;
}

/**
 * Follows a tree until nothing new is learnt. A name stands for everything that is ever bound to it, anywhere in the
 * code, so that order, loops and conditions need not be followed.
 */
export class Machine extends Memory {
  readonly library: Library;
  readonly modules: ReadonlySet<string>;
  private readonly functions: FunctionTree[] = [];
  private readonly ways: Ways;

  /** What the command line gives the code besides itself. */
  readonly args: readonly Arg[];

  constructor(library: Library, ways: Ways, invocation: Invocation, args: readonly Arg[]) {
    super(invocation);
    this.ways = ways;
    this.args = args;
    this.library = library;
    this.modules = library.modules;
  }

  /** What a program does; `shown` when what its statements give is printed. */
  read({ tree, declared }: Program, shown: boolean): Reading {
    this.declared = declared;
    this.settle(() => {
      for (const statement of tree.type === 'block' ? tree.body : [tree]) {
        const value = this.eval(statement);
        if (shown && statement.type !== 'bind') this.look(value);
      }
    });
    const { operations, runs, fault } = this;
    return { operations, runs, ...(fault === undefined ? {} : { fault }) };
  }

  eval(tree: Tree): Value {
    this.spend(1);
    return this.ways.evaluate(tree, this);
  }

  protected global(name: string): Value | undefined {
    const { members, hasGlobalModules } = this.library;
    if (this.declared.has(name)) return undefined;
    return members.has(name) || (hasGlobalModules && this.modules.has(name)) ? this.member(name) : undefined;
  }

  /** One of the library by its full name. */
  member(name: string): Value {
    const member = this.library.members.get(name);
    return member?.value ? member.value(this) : known(name);
  }

  join(a: Value, b: Value): Value {
    if (a === b || b.kind === 'none') return a;
    if (a.kind === 'none') return b;
    if (a.kind === 'mixed' || b.kind === 'mixed') return mixed;
    return this.joinAlike(a, b) ?? this.joinDifferent(a, b);
  }

  private joinAlike(a: Value, b: Value): Value | undefined {
    if (a.kind === 'list' && b.kind === 'list') return this.joinLists(a, b);
    if (a.kind === 'object' && b.kind === 'object' && a.sites[0] === b.sites[0]) return this.joinObjects(a, b);
    return joinSimple(a, b);
  }

  private joinLists(a: Extract<Value, { kind: 'list' }>, b: Extract<Value, { kind: 'list' }>): Value {
    this.spend(a.sites.length + b.sites.length + a.items.length);
    const sites = [...new Set([...a.sites, ...b.sites])];
    const same = a.ordered && b.ordered && a.items.length === b.items.length && sites.length === a.sites.length;
    if (same)
      return {
        kind: 'list',
        sites,
        items: a.items.map((item, i) => this.join(item, b.items[i] ?? none)),
        ordered: true,
      };
    const items = [...a.items, ...b.items].reduce((left, right) => this.join(left, right), none);
    return { kind: 'list', sites, items: [items], ordered: false };
  }

  /** Two rounds of one literal. */
  private joinObjects(a: Extract<Value, { kind: 'object' }>, b: Extract<Value, { kind: 'object' }>): Value {
    const names = [...new Set([...a.entries.keys(), ...b.entries.keys()])];
    const entries = names.map(
      name => [name, this.join(a.entries.get(name) ?? none, b.entries.get(name) ?? none)] as const,
    );
    return { kind: 'object', sites: a.sites, entries: new Map(entries) };
  }

  private joinDifferent(a: Value, b: Value): Value {
    const holds = [a, b].every(value => this.isHandedOn(value));
    if (!holds) return mixed;
    return a.kind === 'foreign' || b.kind === 'foreign' ? foreign : plain;
  }

  /** Lets go of a value into plain data; false when it may not become that. */
  private isHandedOn(value: Value): boolean {
    switch (value.kind) {
      case 'known':
        return this.library.callsData && this.library.members.get(value.name)?.pure === true;
      case 'function':
        for (const tree of value.trees) this.release(tree);
        return this.library.callsData;
      case 'list':
        for (const site of value.sites) this.put(site, this.unknown());
        return value.items.every(item => this.isHandedOn(item));
      case 'object':
        for (const site of value.sites) this.put(site, this.unknown());
        return [...value.entries.values()].every(item => this.isHandedOn(item));
      case 'path':
      case 'class':
      case 'mixed':
        return false;
      case 'foreign':
        return value.acts !== true;
      default:
        return true;
    }
  }

  /** A value that goes where it is no longer followed: into a collection, into a function of the library. */
  handOn(value: Value): void {
    if (value.kind === 'function') for (const tree of value.trees) this.release(tree);
    else if (value.kind === 'known' && this.library.members.get(value.name)?.pure) return;
    else if (!this.isHandedOn(value)) this.fail(`${nameOf(value)} is handed on as a value`);
  }

  /** A value that is only looked at. */
  look(value: Value): void {
    if (value.kind === 'known' || value.kind === 'function') this.handOn(value);
  }

  /** A function that anybody may call, with anything. */
  private release(tree: FunctionTree): void {
    for (const param of tree.params) this.ways.assign(param, this.unknown(), this);
    this.put(tree, none);
    const result = this.slot(tree);
    if (result.kind !== 'path' && !this.isHandedOn(result)) this.fail('a function gives back what is not plain data');
  }

  define(tree: FunctionTree): Value {
    for (const param of tree.params) this.ways.assign(param, none, this);
    this.functions.push(tree);
    for (const statement of tree.body) this.eval(statement);
    this.functions.pop();
    return { kind: 'function', trees: [tree] };
  }

  giveBack(value: Value): void {
    const tree = this.functions.at(-1);
    if (tree) this.put(tree, value);
  }

  /** What a call of a function of the code gives back. */
  invoke(trees: readonly FunctionTree[], call: Call): Value {
    for (const tree of trees) {
      if (call.spread || call.named.size > 0) this.bindAny(tree, [...call.args, ...call.named.values()]);
      else this.bindInOrder(tree, call.args);
    }
    return trees.map(tree => this.slot(tree)).reduce((a, b) => this.join(a, b), none);
  }

  private bindAny(tree: FunctionTree, values: readonly Value[]): void {
    for (const value of values) this.handOn(value);
    for (const param of tree.params) this.ways.assign(param, this.unknown(), this);
  }

  private bindInOrder(tree: FunctionTree, values: readonly Value[]): void {
    for (const [index, param] of tree.params.entries()) {
      const rest = param.type === 'spread';
      if (rest) for (const value of values.slice(index)) this.handOn(value);
      this.ways.assign(param, rest ? this.unknown() : (values[index] ?? none), this);
    }
    for (const value of values.slice(tree.params.length)) this.handOn(value);
  }

  /** What a loop over a value binds. */
  elementOf(value: Value): Value {
    if (value.kind === 'list') {
      const added = value.sites.map(site => this.slot(site));
      return [...value.items, ...added].reduce((a, b) => this.join(a, b), none);
    }
    if (value.kind === 'foreign' || value.kind === 'none') return value;
    this.look(value);
    return ['path', 'class', 'mixed'].includes(value.kind) ? this.fail('a loop over what is no collection') : plain;
  }
}

function nameOf(value: Value): string {
  if (value.kind === 'known') return `\`${value.name}\``;
  return value.kind === 'path' ? 'a path' : value.kind === 'class' ? 'a type' : 'a value';
}
