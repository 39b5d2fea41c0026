import type { Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf, under } from '../../../flow/tables.ts';

const member: Sink = sinkOf('python-dynamic-member', 'choice', [1], 'without a list of what is allowed', {
  severity: { request: 'note' },
});
const format: Sink = sinkOf('python-format-string', 'format', ['self'], 'as a format', {
  severity: { request: 'warning' },
});
const cell: Sink = sinkOf('python-spreadsheet-injection', 'format', [0], 'without its formulas being disarmed', {
  severity: { request: 'note' },
});
const markup: Sink = sinkOf('python-xml-injection', 'xml', ['twiml'], 'without escaping', {
  severity: { request: 'error', parameter: 'note' },
  composed: 'note',
});
const library: Sink = sinkOf('python-library-from-outside', 'code', [0, 'name'], 'without a list of what is allowed');
const number: Sink = sinkOf('python-not-a-number', 'number', [0], 'which takes `nan` for a number', {
  severity: { request: 'note' },
});
const wait: Sink = sinkOf('python-wait-from-outside', 'number', [0, 'secs', 'delay'], 'without a limit', {
  severity: { request: 'note' },
});
const variable: Sink = sinkOf('python-environment-from-outside', 'command', [0, 1], 'as a setting of the process', {
  severity: { request: 'warning' },
});

/** Members, formats, cells, libraries, numbers and settings that somebody else chooses. */
export const dynamicSinks: Entries = [
  ...guardsAgainst(member, 'getattr', 'setattr', 'delattr', 'operator.attrgetter', 'operator.methodcaller'),
  ...guardsAgainst(format, '.format', '.format_map'),
  ...guardsAgainst({ ...format, places: [0] }, 'string.Formatter().format', 'string.Formatter().vformat'),
  ...['csv.writer()', 'csv.DictWriter()', 'unicodecsv.writer()'].flatMap(writer =>
    guardsAgainst(cell, ...under(`${writer}.`, 'writerow', 'writerows')),
  ),
  ...guardsAgainst(markup, '.calls.create'),
  ...guardsAgainst(
    library,
    ...under('ctypes.', 'CDLL', 'PyDLL', 'WinDLL', 'OleDLL', 'cdll.LoadLibrary', 'windll.LoadLibrary'),
  ),
  ...guardsAgainst(number, 'float', 'complex'),
  ...guardsAgainst(wait, 'time.sleep', 'asyncio.sleep', 'gevent.sleep'),
  ...guardsAgainst(variable, 'os.putenv', 'os.environ.update', 'os.environ.setdefault'),
];

/** What is assigned to. */
export const assignedSettings: ReadonlyMap<string, readonly Sink[]> = new Map([['os.environ[]', [variable]]]);
