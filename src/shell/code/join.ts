import { joinPlaces, plain, type Value } from './value.ts';

/** Either of two values of one kind; undefined where they have too little in common. */
export function joinSimple(a: Value, b: Value): Value | undefined {
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value ? a : { kind: 'number' };
  if (a.kind === 'data' && b.kind === 'data') return a.prefix === b.prefix ? a : plain;
  if (a.kind === 'foreign' && b.kind === 'foreign') return a.acts ? a : b;
  if (a.kind === 'function' && b.kind === 'function')
    return { kind: 'function', trees: [...new Set([...a.trees, ...b.trees])] };
  return joinPlaced(a, b) ?? (isAlike(a, b) ? a : undefined);
}

function isAlike(a: Value, b: Value): boolean {
  if (a.kind === 'known' && b.kind === 'known') return a.name === b.name;
  return (a.kind === 'entry' || a.kind === 'class') && a.kind === b.kind;
}

function joinPlaced(a: Value, b: Value): Value | undefined {
  const alike = (a.kind === 'text' && b.kind === 'text') || (a.kind === 'path' && b.kind === 'path');
  if (!alike) return undefined;
  const place = joinPlaces(a.place, b.place);
  return place ? { kind: a.kind, place } : undefined;
}
