import type { HclAttribute, HclBlock, HclValue } from './value.ts';

/** A file of Terraform: its blocks, and whether all of it was understood. */
export interface Hcl {
  readonly blocks: readonly HclBlock[];
  readonly isWhole: boolean;
}

/** Levels of blocks and values inside one another. */
const deepest = 60;

/** Reads a file, tolerantly: what is no attribute and no block is skipped. */
export function readHcl(text: string): Hcl {
  const reader = new Reader(text);
  const { blocks } = reader.body(0);
  return { blocks, isWhole: reader.isWhole };
}

class Reader {
  private readonly text: string;
  private at = 0;
  isWhole = true;

  constructor(text: string) {
    this.text = text;
  }

  /** What stands up to the closing brace. */
  body(depth: number): { attributes: HclAttribute[]; blocks: HclBlock[] } {
    const attributes: HclAttribute[] = [];
    const blocks: HclBlock[] = [];
    for (;;) {
      this.skip(true);
      if (this.at >= this.text.length) return { attributes, blocks };
      if (this.text[this.at] === '}') {
        this.at++;
        return { attributes, blocks };
      }
      const start = this.at;
      const name = this.match(/[A-Za-z_][\w-]*/y);
      this.skip(false);
      if (name !== undefined && this.text[this.at] === '=' && this.text[this.at + 1] !== '=') {
        this.at++;
        const value = this.value(depth + 1);
        attributes.push({ name, value, start, end: value.end });
      } else if (name !== undefined && /["{\w]/.test(this.text[this.at] ?? '')) {
        const block = this.block(name, start, depth);
        if (block !== undefined) blocks.push(block);
      } else this.stumble();
    }
  }

  private block(type: string, start: number, depth: number): HclBlock | undefined {
    const labels: string[] = [];
    for (;;) {
      this.skip(false);
      const label = this.match(/"(?:[^"\\\n]|\\.)*"|[A-Za-z_][\w-]*/y);
      if (label === undefined) break;
      labels.push(label.replaceAll('"', ''));
    }
    const head = { start, end: this.at };
    if (this.text[this.at] !== '{' || depth > deepest) {
      this.stumble();
      return undefined;
    }
    this.at++;
    const { attributes, blocks } = this.body(depth + 1);
    return {
      type,
      labels,
      attributes,
      blocks,
      head: { start, end: this.text.slice(head.start, head.end).trimEnd().length + start },
      start,
      end: this.at,
    };
  }

  /** A value; one that goes on with an operator is an `other`. */
  private value(depth: number): HclValue {
    this.skip(false);
    const start = this.at;
    const value = depth > deepest ? undefined : this.simple(depth);
    if (value !== undefined) {
      this.skip(false);
      const next = this.text[this.at];
      if (next === undefined || /[\n\r,}\])]/.test(next) || /^(?:#|\/\/)/.test(this.text.slice(this.at, this.at + 2)))
        return value;
    }
    this.at = this.endOfValue(start);
    return { kind: 'other', text: this.text.slice(start, this.at), start, end: this.at };
  }

  private simple(depth: number): HclValue | undefined {
    const start = this.at;
    const unit = this.text[start];
    if (unit === '"') {
      this.at = endOfText(this.text, start);
      const raw = this.text.slice(start + 1, this.at - 1);
      return {
        kind: 'text',
        text: raw.replaceAll(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c)),
        isTemplate: /[$%]\{/.test(raw),
        start,
        end: this.at,
      };
    }
    if (this.text.startsWith('<<', start)) return this.heredoc();
    if (unit === '[') return /^\[\s*for\b/.test(this.text.slice(start, start + 40)) ? undefined : this.list(depth, ']');
    if (unit === '{') return /^\{\s*for\b/.test(this.text.slice(start, start + 40)) ? undefined : this.map(depth);
    const word = this.match(/-?\d[\d.]*|(?:true|false|null)\b/y);
    if (word !== undefined) return { kind: 'word', text: word, start, end: this.at };
    const name = this.match(/[A-Za-z_][\w:]*(?=\()/y);
    if (name === undefined) return undefined;
    const { items } = this.list(depth, ')');
    return { kind: 'call', name, items, start, end: this.at };
  }

  private list(depth: number, close: string): HclValue & { kind: 'list' } {
    const start = this.at++;
    const items: HclValue[] = [];
    for (;;) {
      this.skip(true);
      const unit = this.text[this.at];
      if (unit === undefined || unit === close) break;
      if (unit === ',') this.at++;
      else {
        const before = this.at;
        items.push(this.value(depth + 1));
        if (this.at === before) this.at++;
      }
    }
    this.at = Math.min(this.at + 1, this.text.length);
    return { kind: 'list', items, start, end: this.at };
  }

  private map(depth: number): HclValue {
    const start = this.at++;
    const entries: HclAttribute[] = [];
    for (;;) {
      this.skip(true);
      const unit = this.text[this.at];
      if (unit === undefined || unit === '}') break;
      const from = this.at;
      const key = this.match(/"(?:[^"\\\n]|\\.)*"|\([^)\n]*\)|[\w.-]+/y);
      this.skip(false);
      if (key !== undefined && /[=:]/.test(this.text[this.at] ?? '')) {
        this.at++;
        const value = this.value(depth + 1);
        entries.push({ name: key.replaceAll('"', ''), value, start: from, end: value.end });
      } else this.at = Math.max(this.at, from + 1);
    }
    this.at = Math.min(this.at + 1, this.text.length);
    return { kind: 'map', entries, start, end: this.at };
  }

  private heredoc(): HclValue | undefined {
    const start = this.at;
    const mark = this.match(/<<-?[A-Za-z_]\w*/y)?.replace(/^<<-?/, '');
    if (mark === undefined) return undefined;
    const from = endOfLine(this.text, this.at) + 1;
    let at = from;
    while (at < this.text.length && this.text.slice(at, endOfLine(this.text, at)).trim() !== mark)
      at = endOfLine(this.text, at) + 1;
    const text = this.text.slice(from, at);
    this.at = Math.min(endOfLine(this.text, at), this.text.length);
    return { kind: 'text', text, isTemplate: /[$%]\{/.test(text), start, end: this.at };
  }

  /** Where a value ends that is not read: at the end of the line, or of what it stands in. */
  private endOfValue(from: number): number {
    let depth = 0;
    for (let i = from; i < this.text.length; i++) {
      const unit = this.text[i] ?? '';
      if (unit === '"') i = endOfText(this.text, i) - 1;
      else if (/[([{]/.test(unit)) depth++;
      else if (/[)\]}]/.test(unit) && --depth < 0) return i;
      else if (depth === 0 && /[\n,]/.test(unit)) return i;
    }
    return this.text.length;
  }

  private stumble(): void {
    this.isWhole = false;
    this.at = Math.min(endOfLine(this.text, this.at) + 1, this.text.length);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** Blanks and comments; over the end of the line when that means nothing. */
  private skip(lines: boolean): void {
    this.match(lines ? /(?:[\s\ufeff]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y : /(?:[ \t]+|\/\*[\s\S]*?\*\/)*/y);
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Where a quoted text ends; there may be quotes inside its `${ }`. */
function endOfText(text: string, from: number): number {
  let depth = 0;
  for (let i = from + 1; i < text.length; i++) {
    const unit = text[i];
    if (unit === '\\') i++;
    else if (unit === '$' && text[i + 1] === '{') depth++;
    else if (unit === '}' && depth > 0) depth--;
    else if (unit === '"' && depth === 0) return i + 1;
    else if (unit === '\n' && depth === 0) return i;
  }
  return text.length;
}
