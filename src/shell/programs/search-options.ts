import type { ProgramSpec } from '../program.ts';

/** A program that looks for text in files, or for files by name. */
export interface Search {
  /** Its options; the operands are a pattern and then files. */
  readonly spec: ProgramSpec;
  /** Options that bring the pattern, so that every operand is a file. */
  readonly given: string;
  /** Without a file it searches the current folder: always, or with one of these options. */
  readonly here: true | string;
  /** Options with a pattern of file names. */
  readonly aims: string;
}

export const grep: Search = {
  given: '-e -f',
  here: '-r -R --recursive --dereference-recursive -d --directories',
  aims: '--include',
  spec: {
    tolerates: 'words',
    flags:
      '-i -v -n -r -R -l -L -c -o -w -x -h -H -E -F -P -G -s -q -a -I -z -y -u -U -b -Z -T -0 -p -S -O --ignore-case --no-ignore-case --invert-match --line-number --recursive --dereference-recursive --files-with-matches --files-without-match --count --only-matching --word-regexp --line-regexp --no-filename --with-filename --basic-regexp --extended-regexp --fixed-strings --perl-regexp --quiet --silent --no-messages --text --binary --byte-offset --initial-tab --color= --colour= --null --line-buffered --null-data --unix-byte-offsets',
    values: {
      '-e --regexp': 'text',
      '-f --file': 'read',
      '-A --after-context': 'text',
      '-B --before-context': 'text',
      '-C --context': 'text',
      '-m --max-count': 'text',
      '--include': 'text',
      '--exclude': 'text',
      '--exclude-dir': 'text',
      '--include-dir': 'text',
      '--exclude-from': 'read',
      '-d --directories': 'text',
      '-D --devices': 'text',
      '--binary-files': 'text',
      '--label': 'text',
      '--group-separator': 'text',
    },
    numbers: true,
    tree: '-r -R --recursive --dereference-recursive',
    operands: ['text', 'read*'],
  },
};

export const ripgrep: Search = {
  given: '-e -f --files',
  here: true,
  aims: '-g --iglob',
  spec: {
    flags:
      '-i -v -n -N -l -c -o -w -x -h -H -I -F -P -s -S -u -uu -uuu -U -L -a -q -p -0 -z -b -. -V --ignore-case --invert-match --line-number --no-line-number --files-with-matches --files-without-match --count --count-matches --only-matching --word-regexp --line-regexp --fixed-strings --smart-case --hidden --no-hidden --no-ignore --no-ignore-vcs --no-ignore-parent --no-ignore-global --no-ignore-dot --unrestricted --multiline --multiline-dotall --crlf --files --json --heading --no-heading --no-filename --with-filename --pretty --stats --trim --vimgrep --follow --no-follow --pcre2 --auto-hybrid-regex --null --null-data --column --no-column --no-messages --no-ignore-messages --quiet --text --binary --case-sensitive --type-list --no-config --debug --trace --passthru --byte-offset --max-columns-preview --one-file-system --no-unicode --no-mmap --mmap --line-buffered --block-buffered --search-zip --no-require-git --glob-case-insensitive --include-zero --context-separator-none --no-context-separator --pcre2-version',
    values: {
      '-e --regexp': 'text',
      '-f --file': 'read',
      '-A --after-context': 'text',
      '-B --before-context': 'text',
      '-C --context': 'text',
      '-m --max-count': 'text',
      '-g --glob': 'text',
      '--iglob': 'text',
      '-t --type': 'text',
      '-T --type-not': 'text',
      '--type-add': 'text',
      '--type-clear': 'text',
      '-r --replace': 'text',
      '--color': 'text',
      '--colors': 'text',
      '--max-depth -d --maxdepth': 'text',
      '--max-filesize': 'text',
      '-j --threads': 'text',
      '--sort': 'text',
      '--sortr': 'text',
      '-M --max-columns': 'text',
      '--context-separator': 'text',
      '--field-match-separator': 'text',
      '--field-context-separator': 'text',
      '-E --encoding': 'text',
      '--engine': 'text',
      '--ignore-file': 'read',
      '--path-separator': 'text',
      '--dfa-size-limit': 'text',
      '--regex-size-limit': 'text',
      '--generate': 'text',
      '--hyperlink-format': 'text',
    },
    numbers: true,
    operands: ['text', 'read-tree*'],
  },
};

/** `ag`, `ack` and `ugrep` share most of their letters; what differs only shows in what is printed. */
export const ack: Search = {
  given: '-e -g -f',
  here: true,
  aims: '-G --include -O',
  spec: {
    flags:
      '-a -c -f -F -h -H -i -l -L -n -o -Q -r -R -s -S -t -u -U -v -w -x -z -0 -1 -P -E -I -J -X -y -b -k --all-types --all-text --case-sensitive --color= --nocolor --column --count --files-with-matches --files-without-matches --filename --nofilename --fixed-strings --follow --group --nogroup --break --nobreak --heading --noheading --hidden --ignore-case --invert-match --line-numbers --line-number --list-file-types --literal --match-case --no-filename --no-recurse --null --numbers --nonumbers --one --only-matching --passthru --perl-regexp --print0 --print-long-lines --recurse --recursive --search-binary --search-zip --silent --skip-vcs-ignores --smart-case --sort-files --stats --stats-only --unrestricted --vimgrep --word-regexp --word --ackmate --js --ts --py --python --ruby --php --go --rust --java --cpp --cc --cs --html --css --json --yaml --xml --md --markdown --shell --sql --swift --kotlin --scala --perl --lua --vue',
    values: {
      '-A --after --after-context': 'text',
      '-B --before --before-context': 'text',
      '-C --context': 'text',
      '-e --regexp': 'text',
      '-g --glob': 'text',
      '-G --file-search-regex': 'text',
      '-m --max-count': 'text',
      '-W --width': 'text',
      '--depth': 'text',
      '--ignore': 'text',
      '--ignore-dir --ignore-directory': 'text',
      '--ignore-file': 'text',
      '--include': 'text',
      '--exclude': 'text',
      '--exclude-dir': 'text',
      '--type': 'text',
      '--workers': 'text',
      '--output': 'text',
      '-O --file-extension': 'text',
      '-p --path-to-ignore': 'read',
    },
    numbers: true,
    operands: ['text', 'read-tree*'],
  },
};

export const fd: Search = {
  given: '',
  here: true,
  aims: '-g',
  spec: {
    flags:
      '-H -I -a -l -0 -i -s -g -F -L -p -u -q -V -1 --hidden --no-hidden --no-ignore --no-ignore-vcs --no-ignore-parent --no-require-git --glob --regex --absolute-path --relative-path --follow --full-path --list-details --fixed-strings --ignore-case --case-sensitive --print0 --unrestricted --quiet --prune --strip-cwd-prefix= --one-file-system --show-errors --and=',
    values: {
      '-t --type': 'text',
      '-e --extension': 'text',
      '-d --max-depth --maxdepth': 'text',
      '--min-depth': 'text',
      '--exact-depth': 'text',
      '-E --exclude': 'text',
      '-c --color': 'text',
      '-S --size': 'text',
      '--changed-within --newer': 'text',
      '--changed-before --older': 'text',
      '-o --owner': 'text',
      '-j --threads': 'text',
      '--max-results': 'text',
      '--format': 'text',
      '--path-separator': 'text',
      '--search-path': 'read-tree',
      '--base-directory': 'folder',
      '--ignore-file': 'read',
    },
    operands: ['text', 'read-tree*'],
  },
};
