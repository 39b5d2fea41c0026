import { NotRead } from './cursor.ts';
import type { Tree } from './tree.ts';
import { foreign, mixed, none, plain, sameValue, type Value } from './value.ts';
import { World } from './world.ts';

const maxRounds = 12;
/** After this many rounds, what still grows is given up. */
const patience = 5;
/** Ten times what agents write; a step takes about a microsecond. */
const maxSteps = 6_000;

/** What is known of names and of places without a name, round after round until nothing is new. */
export abstract class Memory extends World {
  private readonly names = new Map<string, Value>();
  /** What functions give back, and what is put into lists later. */
  private readonly slots = new Map<Tree, Value>();
  private readonly sites = new Map<string, Tree>();
  protected declared: ReadonlySet<string> = new Set();
  private changed = false;
  private round = 0;
  private steps = 0;
  /** The first thing that was not understood. */
  protected fault: string | undefined;
  /** True once code from elsewhere takes part: what is not known may then come from there. */
  private mingled = false;

  /** Either of two values. */
  abstract join(a: Value, b: Value): Value;
  /** What a name is that the code itself does not bind. */
  protected abstract global(name: string): Value | undefined;

  /** Does something again until nothing new is learnt. */
  protected settle(round: () => void): void {
    do {
      this.changed = false;
      this.operations = [];
      this.runs = [];
      this.fault = undefined;
      this.round += 1;
      round();
    } while (this.changed && this.round < maxRounds);
    if (this.changed) this.fail('its values never settle');
  }

  protected spend(steps: number): void {
    this.steps += steps;
    if (this.steps > maxSteps) throw new NotRead('it does more than can be looked at');
  }

  protected learn(): void {
    this.changed = true;
  }

  /** Notes something that was not understood. */
  fail(why: string): Value {
    this.fault ??= why;
    return mixed;
  }

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

  /** A place for what is put later into a list that the library made; lists of the same things share it. */
  siteOf(items: readonly Value[]): readonly Tree[] {
    const key = items.map(item => item.kind).join(' ');
    const site = this.sites.get(key) ?? { type: 'list', items: [] };
    this.sites.set(key, site);
    return [site];
  }
}
