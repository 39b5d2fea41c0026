import type { Operation } from '../../operation.ts';
import type { Arg } from '../arg.ts';
import type { Invocation, Run } from '../program.ts';
import { assignTo } from './assign.ts';
import { NotRead } from './cursor.ts';
import { evaluate } from './evaluate.ts';
import { joinSimple } from './join.ts';
import type { Library } from './library.ts';
import type { Program, Tree } from './tree.ts';
import { type FunctionTree, foreign, known, mixed, none, plain, sameValue, type Value } from './value.ts';
import { World } from './world.ts';

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

const maxRounds = 12;
/** After this many rounds, what still grows is given up. */
const patience = 5;
const maxSteps = 60_000;

/**
 * Follows a tree until nothing new is learnt. A name stands for everything that is ever bound to it, anywhere in the
 * code, so that order, loops and conditions need not be followed.
 */
export class Machine extends World {
  readonly library: Library;
  readonly modules: ReadonlySet<string>;
  private readonly names = new Map<string, Value>();
  /** What functions give back, and what is put into lists later. */
  private readonly slots = new Map<Tree, Value>();
  private readonly sites = new Map<string, Tree>();
  private readonly functions: FunctionTree[] = [];
  private declared: ReadonlySet<string> = new Set();
  private fault: string | undefined;
  private changed = false;
  private round = 0;
  private steps = 0;
  /** True once code from elsewhere takes part: what is not known may then come from there. */
  private mingled = false;

  /** What the command line gives the code besides itself. */
  readonly args: readonly Arg[];

  constructor(library: Library, invocation: Invocation, args: readonly Arg[]) {
    super(invocation);
    this.args = args;
    this.library = library;
    this.modules = library.modules;
  }

  /** What a program does; `shown` when what its statements give is printed. */
  read({ tree, declared }: Program, shown: boolean): Reading {
    this.declared = declared;
    do {
      this.changed = false;
      this.operations = [];
      this.runs = [];
      this.fault = undefined;
      this.round += 1;
      for (const statement of tree.type === 'block' ? tree.body : [tree]) {
        const value = this.eval(statement);
        if (shown && statement.type !== 'bind') this.look(value);
      }
    } while (this.changed && this.round < maxRounds);
    if (this.changed) this.fail('its values never settle');
    const { operations, runs, fault } = this;
    return { operations, runs, ...(fault === undefined ? {} : { fault }) };
  }

  eval(tree: Tree): Value {
    this.steps += 1;
    if (this.steps > maxSteps) throw new NotRead('it does more than can be looked at');
    return evaluate(tree, this);
  }

  protected learn(): void {
    this.changed = true;
  }

  /** Notes something that was not understood. */
  fail(why: string): Value {
    this.fault ??= why;
    return mixed;
  }

  // ── Names ──────────────────────────────────────────────────────────────────────────────────────────────────────

  lookup(name: string): Value {
    const bound = this.names.get(name);
    if (bound?.kind === 'mixed') return this.fail(`\`${name}\` stands for several things`);
    const value = bound ?? this.global(name) ?? (this.declared.has(name) ? none : undefined);
    if (value) return value;
    const unknown = this.fail(`the name \`${name}\` is not known`);
    if (this.round > 1) return unknown;
    // It may be bound further down: then the next round knows it.
    this.changed = true;
    return none;
  }

  private global(name: string): Value | undefined {
    const { members, hasGlobalModules } = this.library;
    if (this.declared.has(name)) return undefined;
    return members.has(name) || (hasGlobalModules && this.modules.has(name)) ? this.member(name) : undefined;
  }

  bind(name: string, value: Value): void {
    const before = this.names.get(name) ?? this.global(name);
    const after = before === undefined ? value : this.join(before, value);
    if (this.names.has(name) && before !== undefined && sameValue(before, after)) return;
    this.changed = true;
    this.names.set(name, this.round > patience && before ? this.widen(after) : after);
  }

  /** What is put into a place that has no name: a function's result, a list. */
  put(site: Tree, value: Value): void {
    const before = this.slots.get(site) ?? none;
    const after = this.join(before, value);
    if (this.slots.has(site) && sameValue(before, after)) return;
    this.changed = true;
    this.slots.set(site, this.round > patience ? this.widen(after) : after);
  }

  slot(site: Tree): Value {
    return this.slots.get(site) ?? none;
  }

  /** True when something was put into one of the lists after it was made. */
  hasGrown(sites: readonly Tree[]): boolean {
    return sites.some(site => this.slots.has(site));
  }

  private widen(value: Value): Value {
    return value.kind === 'text' || value.kind === 'number' || value.kind === 'entry' ? this.unknown() : value;
  }

  /** A value of which nothing is known. */
  unknown(): Value {
    return this.mingled ? foreign : plain;
  }

  /** The same where only the beginning is known. */
  unknownText(given: Value): Value {
    return this.mingled ? foreign : given;
  }

  /** A path of which nothing is known. */
  unknownPath(): Value {
    return { kind: 'path', place: { texts: [], form: 'exact' } };
  }

  mingle(): void {
    if (!this.mingled) this.changed = true;
    this.mingled = true;
  }

  // ── Values ─────────────────────────────────────────────────────────────────────────────────────────────────────

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
    for (const param of tree.params) assignTo(param, this.unknown(), this);
    this.put(tree, none);
    const result = this.slot(tree);
    if (result.kind !== 'path' && !this.isHandedOn(result)) this.fail('a function gives back what is not plain data');
  }

  define(tree: FunctionTree): Value {
    for (const param of tree.params) assignTo(param, none, this);
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
    for (const param of tree.params) assignTo(param, this.unknown(), this);
  }

  private bindInOrder(tree: FunctionTree, values: readonly Value[]): void {
    for (const [index, param] of tree.params.entries()) {
      const rest = param.type === 'spread';
      if (rest) for (const value of values.slice(index)) this.handOn(value);
      assignTo(param, rest ? this.unknown() : (values[index] ?? none), this);
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

  /** A place for what is put later into a list that the library made; lists of the same things share it. */
  siteOf(items: readonly Value[]): readonly Tree[] {
    const key = items.map(item => item.kind).join(' ');
    const site = this.sites.get(key) ?? { type: 'list', items: [] };
    this.sites.set(key, site);
    return [site];
  }
}

function nameOf(value: Value): string {
  if (value.kind === 'known') return `\`${value.name}\``;
  return value.kind === 'path' ? 'a path' : value.kind === 'class' ? 'a type' : 'a value';
}
