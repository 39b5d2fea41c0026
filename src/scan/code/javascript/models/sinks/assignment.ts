import { anyOf, contentsOf } from '../../../flow/contents.ts';
import type { Call, Sink } from '../../../flow/model.ts';
import { sinkOf } from '../../../flow/tables.ts';
import type { Value } from '../../../flow/value.ts';
import { nameOf } from './document.ts';
import { doubtful } from './severities.ts';

export const merged: Sink = sinkOf(
  'javascript-prototype-pollution',
  'prototype',
  ['*'],
  'where its keys may be those of every object',
  {
    severity: { request: 'warning' },
    part: (value, call) => (call.positional[0]?.value === value || contentsOf(value).length > 0 ? undefined : value),
  },
);
export const pathSet: Sink = sinkOf('javascript-prototype-pollution', 'prototype', [1], 'as the path to what is set', {
  severity: { request: 'warning' },
});

/** `a[b][c] = d`: with `__proto__` for the first key it changes every object. */
export const nestedKey: Sink = sinkOf(
  'javascript-prototype-pollution',
  'prototype',
  [0],
  'as a key, which may be that of every object',
  { severity: { request: 'warning', parameter: 'note' } },
);

/** All that somebody sent, as the fields of something. */
const whole = (value: Value): Value | undefined =>
  contentsOf(value).length === 0
    ? value
    : anyOf(
        contentsOf(value).flatMap(({ rest, keys }) =>
          rest !== undefined && keys !== undefined && keys.taints.length > 0 ? [rest] : [],
        ),
      );
const model = /^[A-Z]\w*$/;
const isModel = (call: Call) =>
  model.test(
    call.node.op === 'call' && call.node.isNew === true
      ? call.node.callee.op === 'name'
        ? call.node.callee.name
        : ''
      : nameOf(call),
  ) && !builtin.has(call.name);
const builtin = new Set([
  'Error',
  'URL',
  'URLSearchParams',
  'Date',
  'Map',
  'Set',
  'Response',
  'Request',
  'Headers',
  'Object',
  'Array',
  'Buffer',
  'Promise',
  'RegExp',
  'String',
  'JSON',
]);
export const assignment: Sink = sinkOf(
  'javascript-mass-assignment',
  'assignment',
  [0],
  'without a list of the fields that are allowed',
  { severity: doubtful, part: whole, when: isModel },
);
export const update: Sink = { ...assignment, places: [1] };
/** `Model.update(fields, { where })`. */
export const updateWhere: Sink = {
  ...assignment,
  when: call =>
    isModel(call) && contentsOf(call.positional[1]?.value ?? call.callee).some(({ members }) => members.has('where')),
};
export const copied: Sink = {
  ...assignment,
  places: [1, 2],
  part: (value, call) =>
    contentsOf(call.positional[0]?.value ?? value).some(({ type, members }) => type === 'map' && members.size === 0)
      ? undefined
      : whole(value),
  when: () => true,
};
export const nested: Sink = {
  ...assignment,
  places: [0],
  when: () => true,
  part: value =>
    anyOf(
      contentsOf(value)
        .flatMap(({ members }) => members.get('data') ?? [])
        .flatMap(data => whole(data) ?? []),
    ),
};
