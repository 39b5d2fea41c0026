import type { ParsedText, SyntaxNode } from '../../syntax.ts';
import { composed, type Data, joined, unknown } from './data.ts';

/** A call with what its parts are known to be at that place. */
export interface CallSite {
  /** With packages and types put in for names: `crypto/md5.New`, `HttpServletRequest.getParameter`. */
  readonly name: string;
  readonly node: SyntaxNode;
  readonly args: readonly SyntaxNode[];
  readonly given: readonly Data[];
  /** What the method is called on. */
  readonly receiver: Data;
  /** The name that the result is given, and that of the function around. */
  readonly owner: string;
}

/** `name: value` or `name = value`. */
export interface SettingSite {
  /** With the type that it belongs to: `crypto/tls.Config.InsecureSkipVerify`. */
  readonly name: string;
  readonly node: SyntaxNode;
  readonly value: SyntaxNode;
  readonly data: Data;
}

/** A file: its calls and settings in order, and its tree for what is neither. */
export interface Program {
  readonly source: string;
  readonly root: SyntaxNode;
  readonly calls: readonly CallSite[];
  readonly settings: readonly SettingSite[];
}

/** What names mean at a place. */
export interface Scope {
  readonly data: Map<string, Data>;
  readonly types: Map<string, string>;
  readonly outer: Scope | undefined;
  /** Branches around the place at which a name was first given something. */
  readonly depths: Map<string, number>;
  readonly name: string;
}

export interface Assigned {
  readonly name: string;
  readonly value?: SyntaxNode | undefined;
  readonly type?: string | undefined;
  /** What it is, when no expression says so. */
  readonly data?: Data | undefined;
  /** True for `+=`. */
  readonly isAdding?: boolean;
}

/** What a language tells about its syntax. */
export interface LocalLanguage {
  /** The names of a function or lambda, when a node is one. */
  readonly functionOf: (
    node: SyntaxNode,
    reader: Reader,
  ) => { readonly name: string; readonly parameters: readonly Assigned[] } | undefined;
  readonly branches: ReadonlySet<string>;
  readonly assignedBy: (node: SyntaxNode, reader: Reader) => readonly Assigned[];
  readonly settingOf: (
    node: SyntaxNode,
    reader: Reader,
  ) => { readonly name: string; readonly value: SyntaxNode } | undefined;
  readonly callOf: (
    node: SyntaxNode,
    reader: Reader,
  ) =>
    | { readonly name: string; readonly args: readonly SyntaxNode[]; readonly receiver?: SyntaxNode | undefined }
    | undefined;
  /** The value of an expression; `undefined` when it is as its parts are. */
  readonly valueOf: (node: SyntaxNode, reader: Reader) => Data | undefined;
  /** The names that a condition makes harmless, and for what. */
  readonly guardedBy: (
    call: CallSite,
    reader: Reader,
  ) => readonly { readonly name: string; readonly kinds: readonly string[] }[];
  /** The variable that a call changes, such as a builder. */
  readonly changedBy: (call: CallSite, reader: Reader) => string | undefined;
  readonly conditions: ReadonlySet<string>;
}

/** Levels of expressions that are looked into. */
const deepest = 60;

/** Reads a file from top to bottom: what is assigned last counts, in a branch also what was before. */
export class Reader {
  readonly source: string;
  readonly calls: CallSite[] = [];
  readonly settings: SettingSite[] = [];
  scope: Scope = newScope(undefined, '');
  /** What the names of imports stand for. */
  readonly packages: ReadonlyMap<string, string>;
  /** The type of the literal that an entry is in. */
  readonly holders = new WeakMap<SyntaxNode, string>();
  private readonly language: LocalLanguage;
  private depth = 0;
  private branch = 0;
  private conditions = 0;
  private owner = '';
  /** Grows with every change of what names mean; what was worked out before is old then. */
  private version = 0;
  private readonly known = new WeakMap<SyntaxNode, { readonly version: number; readonly data: Data }>();

  constructor(language: LocalLanguage, source: string, packages: ReadonlyMap<string, string>) {
    this.language = language;
    this.source = source;
    this.packages = packages;
  }

  text(node: SyntaxNode | undefined): string {
    return node === undefined ? '' : this.source.slice(node.start, node.end);
  }

  typeOf(name: string): string | undefined {
    return find(this.scope, scope => scope.types.get(name));
  }

  isLocal(name: string): boolean {
    return find(this.scope, scope => (scope.outer !== undefined && scope.data.has(name) ? true : undefined)) ?? false;
  }

  dataOf(name: string): Data | undefined {
    return find(this.scope, scope => scope.data.get(name));
  }

  evaluate(node: SyntaxNode | undefined): Data {
    if (node === undefined || this.depth > deepest) return unknown;
    const known = this.known.get(node);
    if (known?.version === this.version) return known.data;
    this.depth++;
    const own = this.language.valueOf(node, this);
    const data =
      own ?? joined(node.children.filter(({ type }) => !/comment/.test(type)).map(child => this.evaluate(child)));
    this.depth--;
    this.known.set(node, { version: this.version, data });
    return data;
  }

  /** Visits a tree without the call stack. */
  read(root: SyntaxNode): void {
    const tasks: (() => void)[] = [() => this.enter(root, tasks)];
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) task();
  }

  private enter(node: SyntaxNode, tasks: (() => void)[]): void {
    const code = this.language.functionOf(node, this);
    const isBranch = this.language.branches.has(node.type);
    const isCondition = this.language.conditions.has(node.type) || node.field === 'condition';
    const { scope, branch } = this;
    if (code !== undefined) {
      this.scope = newScope(scope, code.name === '' ? scope.name : code.name);
      this.version++;
      for (const parameter of code.parameters) this.assign(parameter);
    }
    if (isBranch) this.branch++;
    if (isCondition) this.conditions++;
    const assigned = this.language.assignedBy(node, this);
    const before = this.owner;
    if (assigned[0] !== undefined) this.owner = assigned[0].name;
    tasks.push(() => {
      for (const each of assigned) this.assign(each);
      this.owner = before;
      if (this.scope !== scope) this.version++;
      this.scope = scope;
      this.branch = branch;
      if (isCondition) this.conditions--;
    });
    this.note(node);
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child !== undefined) tasks.push(() => this.enter(child, tasks));
    }
  }

  private note(node: SyntaxNode): void {
    const setting = this.language.settingOf(node, this);
    if (setting !== undefined) this.settings.push({ ...setting, node, data: this.evaluate(setting.value) });
    const call = this.language.callOf(node, this);
    if (call === undefined) return;
    const { name, args } = call;
    const site: CallSite = {
      name,
      node,
      args,
      given: args.map(arg => this.evaluate(arg)),
      receiver: this.evaluate(call.receiver),
      owner: `${this.owner} ${this.scope.name}`,
    };
    this.calls.push(site);
    const changed = this.language.changedBy(site, this);
    if (changed !== undefined) this.set(changed, composed([this.dataOf(changed) ?? unknown, ...site.given]));
    if (this.conditions > 0)
      for (const { name: guarded, kinds } of this.language.guardedBy(site, this)) {
        const data = this.dataOf(guarded);
        if (data !== undefined) this.set(guarded, { ...data, clean: new Set([...data.clean, ...kinds]) });
      }
  }

  private assign({ name, value, type, data, isAdding = false }: Assigned): void {
    if (name === '_') return;
    const before = this.dataOf(name);
    const given = data ?? (value === undefined ? unknown : this.evaluate(value));
    if (type !== undefined) this.scope.types.set(name, type);
    if (before === undefined || !find(this.scope, scope => (scope.depths.has(name) ? true : undefined)))
      this.scope.depths.set(name, this.branch);
    const since = find(this.scope, scope => scope.depths.get(name)) ?? 0;
    const isSure = before === undefined || this.branch <= since || type !== undefined;
    this.set(name, isAdding ? composed([before ?? unknown, given]) : isSure ? given : joined([before, given]));
  }

  /** Changes a name where it belongs. */
  private set(name: string, data: Data): void {
    let owner: Scope | undefined = this.scope;
    while (owner !== undefined && !owner.data.has(name)) owner = owner.outer;
    (owner ?? this.scope).data.set(name, data);
    this.version++;
  }
}

function newScope(outer: Scope | undefined, name: string): Scope {
  return { data: new Map(), types: new Map(), depths: new Map(), outer, name };
}

function find<Found>(scope: Scope, look: (scope: Scope) => Found | undefined): Found | undefined {
  for (let place: Scope | undefined = scope; place !== undefined; place = place.outer) {
    const found = look(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reads a parsed file. */
export function readProgram(
  language: LocalLanguage,
  source: string,
  { root }: ParsedText,
  packages: ReadonlyMap<string, string>,
): Program {
  const reader = new Reader(language, source, packages);
  reader.read(root);
  return { source, root, calls: reader.calls, settings: reader.settings };
}
