import { describe, expect, it } from 'vitest';
import { isPlainPerl } from '../../../src/shell/code/plain-perl.ts';
import { isPlainCode } from '../../../src/shell/code/plain-words.ts';

const plainPerl = [
  '1',
  's/a/b/',
  's/\\s+$/\\n/',
  's{a}{b}g',
  's|/usr/x|/opt/y|g; s/getCwd/getCurrentDirectory/g',
  's/(\\d+)-(\\d+)/$2-$1/g',
  'tr/a-z/A-Z/',
  'print if /^\\d+$/',
  'print "$1\\n" if /\\[(\\d+)\\]/',
  'print "$1\\n" while /class (\\w+)/g',
  'print join(",", sort qw(b a c)), "\\n"',
  '$s += $F[1]; END { print "$s\\n" }',
  '$h{$_}++; END { print "$_ $h{$_}\\n" for sort keys %h }',
  'print unless $seen{$_}++',
  'my @x = split /,/, $_; print $x[0], "\\n"',
  'print "$.: $_"',
  'printf "%d %s\\n", length($_), uc $_',
  'next if /^#/; print $F[0] / 2 if $F[0] > 1 && $F[1] ne "x"',
  'BEGIN { $x = 0 } print if $x == 1 .. $x == 2',
  '# a comment\nprint 1',
];

const otherPerl = [
  'system("id")',
  '`id`',
  'print `id`',
  'qx(id)',
  'exec "id"',
  'open(F, "x")',
  'open F, "id|"; print <F>',
  'print <STDIN>',
  'print <*.txt>',
  'unlink glob("*")',
  'unlink "a"',
  'eval "1"',
  'eval { 1 }',
  'do "x.pl"',
  'require "x.pl"',
  'use POSIX; POSIX::system("id")',
  'CORE::system("id")',
  "main'system",
  's/a/system("id")/e',
  's/a/`id`/ee',
  's/a/b/ge',
  's{a}{system "id"}e',
  's/(?{ system "id" })//',
  '/(??{ `id` })/',
  'print "@{[ system q(id) ]}"',
  'print "${\\ system q(id)}"',
  'print "$h{system q(id)}"',
  'print "$x[`id`]"',
  's/a/@{[ `id` ]}/',
  's/a/$h{`id`}/',
  '$ENV{X}',
  'print %ENV',
  'print $ENV{SECRET}',
  '@ARGV = ("id|")',
  'push @ARGV, "id|"',
  '&$x("id")',
  '$x->("id")',
  '$x->system',
  '"system"->("id")',
  'print {*STDOUT} "x"',
  '*x = \\&system',
  'sub f { 1 }',
  '%SIG',
  '$SIG{__WARN__} = 1',
  '@INC',
  '$^I = ".bak"',
  '$^X',
  '$x++ / 2; system("id"); 1 / 1',
  '{ 1 } /"/; system(1); #"',
  'shift / 2; system("id"); 1 / 1',
  'print <$x>',
  '-x "a"',
  'print -e "x"',
  'y/a/b/; system "id"',
  's/a/b/; `id`; s/c/d/',
  'kill 9, 1',
  'chmod 0777, "x"',
  'rename "a", "b"',
  'symlink "a", "b"',
  'socket(S, 1, 1, 1)',
  'fork',
  'syscall 1',
  'print F "x"',
  'sprintf("%s", `id`)',
  '$_ = <<EOF;\nx\nEOF\nsystem "id"',
  'format STDOUT =\n@<<\n`id`\n.',
  'print q{a} . system "id"',
  '=pod\n\n=cut\nsystem "id"',
  "s'a'b'e",
  's#a#`id`#e',
  's a`id`b ae',
  '/a/ ? system("id") : 1',
  '$x / 2; system "id" / 1',
  '__END__',
  'local $/ = `id`',
];

const plain: readonly (readonly [string, string])[] = [
  ['ruby', 'puts RUBY_VERSION'],
  ['ruby', 'puts "a".upcase, [3, 1].sort.join(",")'],
  ['ruby', 'p (1..10).sum'],
  ['php', 'echo PHP_VERSION;'],
  ['php', 'echo json_encode(["a" => 1]);'],
  ['php', 'echo strtoupper("abc"), PHP_EOL;'],
  ['php', 'var_dump(1 + 1);'],
];

const other: readonly (readonly [string, string])[] = [
  ['ruby', 'system("id")'],
  ['ruby', 'puts `id`'],
  ['ruby', 'puts %x(id)'],
  ['ruby', 'puts "#{`id`}"'],
  ['ruby', 'puts "a".send(:system, "id")'],
  ['ruby', 'exec "id"'],
  ['ruby', 'File.read("x")'],
  ['ruby', 'puts ENV'],
  ['ruby', 'eval "1"'],
  ['ruby', 'IO.popen("id")'],
  ['ruby', 'open("|id")'],
  ['ruby', 'Kernel.system("id")'],
  ['ruby', 'require "./x"'],
  ['ruby', '?"; system(1); ?"'],
  ['ruby', 'puts /"/; system(1); /"/'],
  ['ruby', 'puts <<p\n"\np\nsystem(1)\n"'],
  ['php', 'echo 1; // "\nsystem(1); // "'],
  ['php', 'echo 1; /* " */ system(1); /* " */'],
  ['php', 'echo 1 ?>"<?php system(1);"'],
  ['ruby', '["id"].each(&method(:system))'],
  ['php', 'system("id");'],
  ['php', 'echo `id`;'],
  ['php', '"system"("id");'],
  ['php', '("sys"."tem")("id");'],
  ['php', '["system"][0]("id");'],
  ['php', 'echo "{$x}";'],
  ['php', 'array_map("system", ["id"]);'],
  ['php', '$f = "system"; $f("id");'],
  ['php', 'include "x";'],
  ['php', 'eval("1");'],
  ['php', 'echo file_get_contents("/etc/passwd");'],
  ['php', 'usort($a, "system");'],
  ['php', 'phpinfo();'],
];

describe('the reader of Perl', () => {
  it.each(plainPerl)('takes %j for plain', code => {
    expect(isPlainPerl(code)).toBe(true);
  });

  it.each(otherPerl)('does not take %j for plain', code => {
    expect(isPlainPerl(code)).toBe(false);
  });
});

describe('the reader of harmless words', () => {
  it.each(plain)('takes %s code %j for plain', (language, code) => {
    expect(isPlainCode(language, code)).toBe(true);
  });

  it.each(other)('does not take %s code %j for plain', (language, code) => {
    expect(isPlainCode(language, code)).toBe(false);
  });
});
