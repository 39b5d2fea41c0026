import type { SyntaxNode } from '../../../../src/scan/code/syntax.ts';
import type { Span } from './text.ts';

/** A node with what stands around it. */
export interface Place {
  readonly node: SyntaxNode;
  /** From the root to the parent. */
  readonly around: readonly SyntaxNode[];
}

/** A statement that stands on lines of its own. */
export interface Line extends Span {
  /** The blanks before it. */
  readonly indent: string;
  /** Where the next line begins. */
  readonly next: number;
  /** The call that it consists of, assigns or gives back, when its function is named only: what is evaluated first. */
  readonly argument: Span | undefined;
  /** What it assigns to, when that is one name. */
  readonly assigns: string | undefined;
  /** True when names that it declares end with the block around it. */
  readonly declares: boolean;
}

/** A name, and all places where it stands for the same thing. */
export interface Naming {
  readonly name: string;
  readonly at: readonly Span[];
}

/** What can be changed in a text without changing what it means. */
export interface Sites {
  /** Arguments and assigned values that can be written as any other expression. */
  readonly values: readonly Span[];
  /** Those of them that can stand in a function of their own. */
  readonly movable: readonly Span[];
  readonly lines: readonly Line[];
  readonly variables: readonly Naming[];
  readonly functions: readonly Naming[];
}

/** How a language writes what mutations need. */
export interface Language {
  readonly sites: (root: SyntaxNode, text: string) => Sites;
  /** Expressions that are what they are given: what stands before and behind it. */
  readonly containers: readonly (readonly [before: string, after: string])[];
  readonly calls: readonly (readonly [before: string, after: string])[];
  readonly assign: (name: string) => readonly [before: string, after: string];
  /** A function that is defined before: its text, and what stands before and behind a value that it gives back. */
  readonly functions: readonly ((
    name: string,
    indent: string,
  ) => readonly [text: string, before: string, after: string])[];
  /** What is put around a statement that is one level deeper; lines begin with the indent. */
  readonly blocks: readonly (readonly [before: string, after: string])[];
  readonly level: string;
  /** Statements that do nothing. */
  readonly idle: readonly string[];
  /** A branch that is never taken, in which a name is given a text. */
  readonly overwritten: (name: string, indent: string) => string;
}

/** Every node with what stands around it, parents first. */
export function placesOf(root: SyntaxNode, around: readonly SyntaxNode[] = []): Place[] {
  const inside = [...around, root];
  return [{ node: root, around }, ...root.children.flatMap(child => placesOf(child, inside))];
}

/** How a stretch stands on lines of its own; `undefined` when something else stands there, too. */
export function standingOf(
  text: string,
  { start, end }: Span,
  comment: RegExp,
): Pick<Line, 'start' | 'end' | 'indent' | 'next'> | undefined {
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const stands = lineEnd >= 0 && /^[ \t]*$/.test(indent) && comment.test(text.slice(end, lineEnd));
  return stands ? { start, end, indent, next: lineEnd + 1 } : undefined;
}
