import { describe, expect, it } from 'vitest';
import { parseToolCall } from '../../src/tool-call.ts';

const payload = {
  tool_use_id: 't1',
  session_id: 's1',
  tool_name: 'Bash',
  tool_input: { command: 'ls' },
  cwd: '/w',
  hook_event_name: 'PreToolUse',
};

const problemOf = (value: unknown) => {
  const parsed = parseToolCall(value);
  return 'problem' in parsed ? parsed.problem : undefined;
};

it('reads the payload of a hook', () => {
  expect(parseToolCall({ ...payload, agent_id: 'a1' })).toEqual({
    call: { id: 't1', session: 's1', agent: 'a1', tool: 'Bash', input: { command: 'ls' }, cwd: '/w' },
  });
});

it('reads the lines of `policy decide`', () => {
  const line = { id: '7', tool_name: 'Read', tool_input: {}, cwd: '/w' };
  expect(parseToolCall(line, { session: 's' })).toEqual({
    call: { id: '7', session: 's', tool: 'Read', input: {}, cwd: '/w' },
  });
});

describe('a field that is missing or renamed is a problem, never a default', () => {
  it.each([
    ['tool_use_id', '`id`: expected a non-empty string, found nothing'],
    ['session_id', '`session_id`: expected a string, found nothing'],
    ['tool_name', '`tool_name`: expected a non-empty string, found nothing'],
    ['tool_input', '`tool_input`: expected an object, found nothing'],
    ['cwd', '`cwd`: expected an absolute path, found nothing'],
  ])('%s', (field, problem) => {
    const { [field]: value, ...rest } = payload as Record<string, unknown>;
    expect(problemOf(rest)).toBe(problem);
    expect(
      problemOf({ ...rest, [field.replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())]: value }),
    ).toBe(field === 'cwd' ? undefined : problem);
  });

  it.each([
    [{ tool_input: null }, '`tool_input`: expected an object, found null'],
    [{ tool_input: [] }, '`tool_input`: expected an object, found an array'],
    [{ tool_input: 'ls' }, '`tool_input`: expected an object, found string'],
    [{ tool_name: '' }, '`tool_name`: expected a non-empty string, found string'],
    [{ tool_name: ['Bash'] }, '`tool_name`: expected a non-empty string, found an array'],
    [{ tool_use_id: '' }, '`id`: expected a non-empty string, found string'],
    [{ tool_use_id: 7 }, '`id`: expected a non-empty string, found number'],
    [{ session_id: 7 }, '`session_id`: expected a string, found number'],
    [{ cwd: 'relative' }, '`cwd`: expected an absolute path, found string'],
    [{ cwd: '' }, '`cwd`: expected an absolute path, found string'],
    [{ agent_id: 7 }, '`agent_id`: expected a string, found number'],
    [{ agent_id: null }, '`agent_id`: expected a string, found null'],
  ])('%j', (change, problem) => {
    expect(problemOf({ ...payload, ...change })).toBe(problem);
  });

  it.each([null, undefined, 7, 'x', true, [], [payload]])('%j is no call', value => {
    expect(problemOf(value)).toBe('expected a JSON object');
  });
});

it('refuses an input that nests too deep', () => {
  let deep: unknown = 'x';
  for (let i = 0; i < 50_000; i++) deep = i % 2 === 0 ? [deep] : { deep };
  expect(problemOf({ ...payload, tool_input: { deep } })).toBe('`tool_input`: nests deeper than 200 levels');
});
