import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers } from '../../../src/adapters/parsers.ts';
import { type CodeScanner, createCodeScanner } from '../../../src/scan/code/scanner.ts';

const files: Readonly<Record<string, string>> = {
  'app/helpers/wrap.py': `class Wrapper:
    def __init__(self, request):
        self.request = request

    def field(self, name):
        return self.request.form.get(name)

    def fixed(self, name):
        return "plain"
`,
  'app/clean.py': 'import re\n\ndef only_letters(text):\n    return re.fullmatch("[a-z]+", text) is not None\n',
  'app/run.py': 'import os\n\ndef run(command):\n    os.system(command)\n',
  'app/loop_a.py': 'from loop_b import b\n\ndef a(x):\n    return b(x)\n',
  'app/loop_b.py': 'from loop_a import a\n\ndef b(x):\n    return x\n',
};

let scanner: CodeScanner;
beforeAll(async () => {
  scanner = createCodeScanner(await loadParsers(), path => files[path]);
});

/** A handler whose `x` comes from a request, with these lines in it. */
const handler = (lines: readonly string[], before: readonly string[] = []) =>
  [
    'import os',
    'from flask import Flask, request',
    ...before,
    'app = Flask(__name__)',
    '@app.route("/a")',
    'def handler():',
    '    x = request.args["x"]',
    ...lines.map(line => `    ${line}`),
    '    return "done"',
    '',
  ].join('\n');

const severities = (text: string) =>
  scanner
    .scan('app/a.py', text)
    .findings.filter(finding => finding.rule === 'python-command-injection')
    .map(finding => finding.severity);

const parents = [
  'class Outer:',
  '    def __init__(self, value):',
  '        self.value = value',
  'class Inner(Outer):',
  '    def __init__(self, value):',
  '        super().__init__(value)',
  '        self.other = "a"',
];
const pair = ['from collections import namedtuple', 'Pair = namedtuple("Pair", "left right")'];

/** Ways from `x` to `y`; true when data gets through. */
const ways: readonly [name: string, isThrough: boolean, lines: readonly string[], before?: readonly string[]][] = [
  ['nothing', true, ['y = x']],
  ['a constant', false, ['y = x', 'y = "a"']],
  ['a branch that is taken', true, ['y = x if 3 * 4 > 10 else "a"']],
  ['a branch that is dead', false, ['y = x if 3 * 4 < 10 else "a"']],
  ['a text that is compared', false, ['if "a" in "bcd":', '    y = x', 'else:', '    y = "a"']],
  ['a case that matches', true, ['match "abc"[1]:', '    case "b" | "c": y = x', '    case _: y = "a"']],
  ['a case that does not', false, ['match "abc"[0]:', '    case "b" | "c": y = x', '    case _: y = "a"']],
  ['its place in a list', true, ['z = ["a", x]', 'z.insert(0, "b")', 'y = z[2]']],
  ['another place in a list', false, ['z = ["a", x]', 'z.insert(0, "b")', 'y = z[1]']],
  ['a list after `pop`', false, ['z = [x, "a"]', 'z.pop(0)', 'y = z[0]']],
  ['a list that is reversed', true, ['z = [x, "a"]', 'z.reverse()', 'y = z[1]']],
  ['two names of one list', true, ['z = []', 'w = z', 'w.append(x)', 'y = z[0]']],
  ['its key in a dictionary', true, ['z = {"a": "b"}', 'z["c"] = x', 'y = z["c"]']],
  ['another key', false, ['z = {"a": "b"}', 'z["c"] = x', 'y = z["a"]']],
  ['a key of a spread', true, ['z = {**{"a": x}, "b": "c"}', 'y = z.get("a")']],
  ['a key that is not known', true, ['z = {"a": x, "b": "c"}', 'y = z[unknown()]']],
  ['a table of our own', false, ['z = {"a": "b"}', 'y = z.get(x, "c")']],
  ['unpacking', true, ['_, y = ("a", x)']],
  ['the other part', false, ['y, _ = ("a", x)']],
  ['what is left over', true, ['_, *rest = ["a", "b", x]', 'y = rest[1]']],
  [
    'a field',
    true,
    ['z = Box(x)', 'y = z.value'],
    ['class Box:', '    def __init__(self, value):', '        self.value = value', '        self.other = "a"'],
  ],
  [
    'another field',
    false,
    ['z = Box(x)', 'y = z.other'],
    ['class Box:', '    def __init__(self, value):', '        self.value = value', '        self.other = "a"'],
  ],
  [
    'a property',
    true,
    ['y = Box(x).inner'],
    [
      'class Box:',
      '    def __init__(self, value):',
      '        self.value = value',
      '    @property',
      '    def inner(self):',
      '        return self.value',
    ],
  ],
  [
    'an inherited method',
    true,
    ['z = Inner()', 'z.keep(x)', 'y = z.give()'],
    [
      'class Outer:',
      '    def keep(self, value):',
      '        self.value = value',
      '    def give(self):',
      '        return self.value',
      'class Inner(Outer):',
      '    pass',
    ],
  ],
  [
    'a factory',
    true,
    ['y = make("a")(x)'],
    ['def make(kind):', '    def through(value):', '        return value', '    return through'],
  ],
  ['a function that drops it', false, ['y = drop(x)'], ['def drop(value):', '    return "a"']],
  ['a keyword', true, ['y = second(b=x, a="a")'], ['def second(a, b):', '    return b']],
  ['the other keyword', false, ['y = second(a=x, b="a")'], ['def second(a, b):', '    return b']],
  ['arguments that are spread', true, ['y = second(*["a", x])'], ['def second(a, b):', '    return b']],
  [
    'recursion',
    true,
    ['y = again(x, 3)'],
    ['def again(value, n):', '    if n == unknown():', '        return value', '    return again(value, n - 1)'],
  ],
  ['a generator', true, ['y = next(each(x))'], ['def each(value):', '    yield value']],
  ['another yield', false, ['y = next(iter(["a", "b"]))', 'z = next(iter([x]))']],
  ['a loop that counts', true, ['i = 0', 'y = "a"', 'while i < 9:', '    if i == 7:', '        y = x', '    i += 1']],
  ['a loop that never ends', true, ['i = 0', 'while True:', '    i += 1', '    if i == 7:', '        break', 'y = x']],
  ['the methods of a parent', true, ['y = Inner(x).value'], parents],
  ['a field beside those of a parent', false, ['y = Inner(x).other'], parents],
  [
    'a builder',
    true,
    ['y = Builder().add("a").add(x).build()'],
    [
      'class Builder:',
      '    def __init__(self):',
      '        self.parts = []',
      '    def add(self, part):',
      '        self.parts.append(part)',
      '        return self',
      '    def build(self):',
      '        return "".join(self.parts)',
    ],
  ],
  [
    'an object that is called',
    true,
    ['y = Through()(x)'],
    ['class Through:', '    def __call__(self, v):', '        return v'],
  ],
  [
    '`partial`',
    true,
    ['y = partial(second, "a")(x)'],
    ['from functools import partial', 'def second(a, b):', '    return b'],
  ],
  [
    'what `partial` keeps',
    false,
    ['y = partial(first, "a")(x)'],
    ['from functools import partial', 'def first(a, b):', '    return a'],
  ],
  ['a named tuple', true, ['y = Pair("a", x).right'], pair],
  ['the other field of a named tuple', false, ['y = Pair("a", x).left'], pair],
  ['a namespace', true, ['y = SimpleNamespace(a="a", b=x).b'], ['from types import SimpleNamespace']],
  [
    'the other name of a namespace',
    false,
    ['y = SimpleNamespace(a="a", b=x).a'],
    ['from types import SimpleNamespace'],
  ],
  ['`setattr`', true, ['z = Box()', 'setattr(z, "v", x)', 'y = getattr(z, "v")'], ['class Box:', '    pass']],
  [
    'another member than that of `setattr`',
    false,
    ['z = Box()', 'z.w = "a"', 'setattr(z, "v", x)', 'y = z.w'],
    ['class Box:', '    pass'],
  ],
  ['`setdefault`', true, ['z = {}', 'z.setdefault("a", []).append(x)', 'y = z["a"][0]']],
  ['`setdefault` of what is there', false, ['z = {"a": "b"}', 'y = z.setdefault("a", x)']],
  ['a queue', true, ['z = Queue()', 'z.put(x)', 'y = z.get()'], ['from queue import Queue']],
  [
    'what was put into a queue before',
    false,
    ['z = Queue()', 'z.put("a")', 'z.put(x)', 'y = z.get()'],
    ['from queue import Queue'],
  ],
  ['a list from which it was taken', false, ['z = ["a", x]', 'z.remove(x)', 'y = z[0]']],
  ['a named hole of `%`', true, ['y = "%(a)s" % {"a": x, "b": "b"}']],
  ['another named hole of `%`', false, ['y = "%(b)s" % {"a": x, "b": "b"}']],
  ['a named hole of `format`', true, ['y = "{a}".format(a=x, b="b")']],
  ['another named hole of `format`', false, ['y = "{b}".format(a=x, b="b")']],
  ['`string.Template`', true, ['y = Template("a $b").substitute(b=x)'], ['from string import Template']],
  ['a quote that is taken back', true, ['y = unquote(quote(x))'], ['from urllib.parse import quote, unquote']],
  [
    'hexadecimal digits and back',
    true,
    ['y = unhexlify(hexlify(x.encode())).decode()'],
    ['from binascii import hexlify, unhexlify'],
  ],
  ['a part of a match', true, ['y = re.match(r"(.*)-", x).group(1)'], ['import re']],
  [
    'a member of an enumeration',
    false,
    ['y = Kind(x).value'],
    ['from enum import Enum', 'class Kind(Enum):', '    A = "a"'],
  ],
  ['a decorated function', true, ['y = through(x)'], ['@cached', 'def through(value):', '    return value']],
  ['a closure', true, ['def inner():', '    return x', 'y = inner()']],
  ['`nonlocal`', true, ['y = "a"', 'def change():', '    nonlocal y', '    y = x', 'change()']],
  ['a walrus', true, ['if (y := x):', '    pass']],
  ['f-strings in f-strings', true, ['y = f"{f"{x}"}"']],
  ['a number format', false, ['y = f"{x:d}"']],
  ['`%`', true, ['y = "%s-%s" % ("a", x)']],
  ['base64 and back', true, ['y = base64.b64decode(base64.b64encode(x.encode())).decode()'], ['import base64']],
  ['a cast', false, ['y = str(int(x))']],
  ['an early return', false, ['if x not in ("a", "b"):', '    return "no"', 'y = x']],
  ['a check that does nothing', true, ['if x not in ("a", "b"):', '    print("no")', 'y = x']],
  ['a check in a name', false, ['ok = x in ("a", "b")', 'if not ok:', '    return "no"', 'y = x']],
  ['`assert`', false, ['assert x in ("a", "b")', 'y = x']],
  ['an anchored pattern', false, ['if not re.match(r"^[a-z]+$", x):', '    return "no"', 'y = x'], ['import re']],
  ['a pattern with an open end', true, ['if not re.match(r"^[a-z]+", x):', '    return "no"', 'y = x'], ['import re']],
  [
    'a pattern that takes everything',
    true,
    ['if not re.fullmatch(r".*", x):', '    return "no"', 'y = x'],
    ['import re'],
  ],
  [
    'a check of our own',
    false,
    ['if not fine(x):', '    return "no"', 'y = x'],
    ['def fine(value):', '    return value in ("a", "b")'],
  ],
  [
    'a check of our own that checks nothing',
    true,
    ['if not fine(x):', '    return "no"', 'y = x'],
    ['def fine(value):', '    return len(value) > 3'],
  ],
  ['a name that promises too much', true, ['y = sanitize(x)'], ['def sanitize(value):', '    return value.strip()']],
  ['the sanitizer of another kind', true, ['y = html.escape(x)'], ['import html']],
  ['its sanitizer', false, ['y = shlex.quote(x)'], ['import shlex']],
  ['a wrapper in another file', true, ['y = wrap.Wrapper(request).field("a")'], ['from helpers import wrap']],
  ['the safe method of the wrapper', false, ['y = wrap.Wrapper(request).fixed("a")'], ['from helpers import wrap']],
  [
    'a check in another file',
    false,
    ['if not only_letters(x):', '    return "no"', 'y = x'],
    ['from clean import only_letters'],
  ],
  ['files that import one another', true, ['y = loop_a.a(x)'], ['import loop_a']],
  [
    'a section of a configuration',
    true,
    [
      'c = configparser.ConfigParser()',
      'c.add_section("s")',
      'c.set("s", "a", "b")',
      'c.set("s", "c", x)',
      'y = c.get("s", "c")',
    ],
    ['import configparser'],
  ],
  [
    'another key of the section',
    false,
    [
      'c = configparser.ConfigParser()',
      'c.add_section("s")',
      'c.set("s", "a", "b")',
      'c.set("s", "c", x)',
      'y = c.get("s", "a")',
    ],
    ['import configparser'],
  ],
  ['a loop', true, ['y = ""', 'for z in ["a", x]:', '    y += z']],
  ['a comprehension with a check', false, ['y = "".join(z for z in x if z in ("a", "b"))']],
];

/** Changes that mean nothing: each of them must leave what is found as it was. */
const mutations: readonly [name: string, change: (lines: readonly string[]) => readonly string[]][] = [
  ['as it is', lines => [...lines, 'os.system("ls " + y)']],
  [
    'renamed',
    lines =>
      [...lines, 'os.system("ls " + y)'].map(line =>
        line.replaceAll(/\by\b/g, 'target_2').replaceAll(/\bz\b/g, 'holder'),
      ),
  ],
  [
    'through a function',
    lines => [...lines, 'def pass_on(value):', '    return value', 'os.system("ls " + pass_on(y))'],
  ],
  ['through a list', lines => [...lines, 'box = ["plain", y]', 'os.system("ls " + box[1])']],
  ['through a dictionary', lines => [...lines, 'box = {"plain": "plain", "y": y}', 'os.system("ls " + box["y"])']],
  [
    'through an object',
    lines => [...lines, 'class Holder:', '    pass', 'held = Holder()', 'held.y = y', 'os.system("ls " + held.y)'],
  ],
  ['into a function that uses it', lines => [...lines, 'def use(value):', '    os.system("ls " + value)', 'use(y)']],
];

describe.each(mutations)('%s', (_, change) => {
  it.each(ways)('follows data through %s: %s', (_name, isThrough, lines, before) => {
    expect(severities(handler(change(lines), before)).includes('error')).toBe(isThrough);
  });
});

describe('what is told of a flow', () => {
  it('names every place on the way, source first', () => {
    const [finding] = scanner.scan('app/a.py', handler(['y = x.strip()', 'os.system(y)'])).findings;
    expect(finding?.message).toBe('`request.args` (line 6) reaches `os.system` without being quoted for the shell');
    expect(finding?.flow?.map(({ where, message, region }) => [where, region.startLine, message])).toEqual([
      ['app/a.py', 6, '`request.args` comes from outside'],
      ['app/a.py', 6, '`x` is given it'],
      ['app/a.py', 7, '`y` is given it'],
      ['app/a.py', 8, finding?.message],
    ]);
  });

  it('tells of a sink in another file where this file leads to it', () => {
    const [finding] = scanner.scan('app/a.py', handler(['run(x)'], ['from run import run'])).findings;
    expect([finding?.rule, finding?.region.startLine]).toEqual(['python-command-injection', 8]);
    expect(finding?.flow?.at(-1)?.where).toBe('app/run.py');
  });

  it('doubts what went through code that it cannot see', () => {
    expect(severities(handler(['os.system(elsewhere.clean(x))'], ['import elsewhere']))).toEqual(['note']);
  });
});
