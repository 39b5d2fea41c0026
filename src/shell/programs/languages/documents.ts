import { unknown } from '../../analyse.ts';
import { literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program } from '../../program.ts';
import { asking, builder, fetchesAddresses, ofProject, reader } from './shapes.ts';

/** TeX writes beside its source; a shell escape runs what the document says. */
function tex(parsed: ParsedArgs, invocation: Invocation) {
  return [
    ...invocation.paths('write', literalArg('.'), true),
    ...(parsed.has('-shell-escape') || parsed.has('--shell-escape') || parsed.has('-enable-write18')
      ? [unknown(invocation, 'a document that may run commands')]
      : []),
    ...(parsed.operands.some(arg => /^[\\&]/.test(arg.text ?? '\\'))
      ? [unknown(invocation, 'commands of TeX in the command line')]
      : []),
  ];
}

/** Filters, readers and engines of their own are programs. */
function filters(parsed: ParsedArgs, invocation: Invocation) {
  const engine = parsed
    .values('--pdf-engine')
    .some(
      arg =>
        !/^(?:xe|lua|pdf)?latex|tectonic|weasyprint|wkhtmltopdf|typst|prince$/.test(staticText(arg) ?? '/') ||
        /\//.test(staticText(arg) ?? '/'),
    );
  const reader = ['-f', '-t'].some(option => parsed.values(option).some(arg => /\.lua|\//.test(arg.text ?? '/')));
  return [
    ...fetchesAddresses(parsed, invocation),
    ...(engine || reader ? [unknown(invocation, 'a program of its own')] : []),
  ];
}

/** Programs that make documents, count code and index it. */
export const documentPrograms: readonly Program[] = [
  {
    names: ['pandoc'],
    analyse: asking(
      ofProject({
        flags:
          '-s -N -i -V= -M= --standalone --toc --table-of-contents --number-sections --self-contained --embed-resources --mathjax= --mathml --katex= --citeproc -C --no-highlight --list-input-formats --list-output-formats --list-extensions= --ascii --reference-links --incremental --section-divs --strip-comments --preserve-tabs --sandbox --quiet --verbose --fail-if-warnings --gfm-auto-identifiers --wrap= --columns= --toc-depth= --shift-heading-level-by= --highlight-style= --top-level-division= --slide-level= --markdown-headings= --eol= --tab-stop=',
        values: {
          '-f -r --from --read': 'text',
          '-t -w --to --write': 'text',
          '-o --output': 'write',
          '-F --filter -L --lua-filter': 'code',
          '-d --defaults --template --data-dir': 'code',
          '-c --css -H --include-in-header -B --include-before-body -A --include-after-body --bibliography --csl --metadata-file --reference-doc --syntax-definition --abbreviations --resource-path':
            'read',
          '--extract-media': 'write-tree',
          '--log': 'write',
          '--pdf-engine': 'text',
          '-V --variable -M --metadata': 'text',
          '--wrap --columns --toc-depth --highlight-style --markdown-headings --slide-level --shift-heading-level-by --top-level-division':
            'text',
        },
        operands: ['read*'],
        also: filters,
      }),
    ),
    examples: {
      'pandoc -L /tmp/x.lua a.md': ['read /tmp/x.lua', 'read /workspace/a.md', 'execute /tmp/x.lua'],
      'pandoc --pdf-engine=/tmp/x a.md -o a.pdf': [
        'write /workspace/a.pdf',
        'read /workspace/a.md',
        'unknown pandoc: a program of its own',
        'read /workspace',
      ],
      'pandoc -t /tmp/w.lua a.md': ['read /workspace/a.md', 'unknown pandoc: a program of its own', 'read /workspace'],
      'pandoc https://example.com -o a.md': [
        'write /workspace/a.md',
        'read /workspace/https:/example.com',
        'connect example.com',
        'unknown pandoc: `https://example.com` comes from an address',
        'read /workspace',
      ],
      'pandoc README.md -o README.html': ['write /workspace/README.html', 'read /workspace/README.md'],
    },
  },
  builder(
    [
      'pdflatex',
      'xelatex',
      'lualatex',
      'latex',
      'tex',
      'pdftex',
      'latexmk',
      'tectonic',
      'bibtex',
      'biber',
      'makeindex',
      'context',
    ],
    {
      unbundled: true,
      flags:
        '-pdf -xelatex -lualatex -pdflatex -halt-on-error -file-line-error -no-shell-escape -synctex=1 -quiet -silent -c -C -f -g -shell-escape --shell-escape -enable-write18 -interaction=nonstopmode -interaction=batchmode --keep-logs --print',
      values: {
        '-interaction': 'text',
        '-output-directory -outdir -auxdir --outdir': 'write-tree',
        '-jobname': 'text',
        '-synctex': 'text',
      },
      operands: ['read*'],
      also: tex,
    },
    {
      "pdflatex '\\input{/etc/passwd}'": [
        'read /workspace/\\input{/etc/passwd}',
        'write /workspace (tree)',
        'unknown pdflatex: commands of TeX in the command line',
        'execute /workspace/',
        'read /workspace',
      ],
      'pdflatex --shell-escape a.tex': [
        'read /workspace/a.tex',
        'write /workspace (tree)',
        'unknown pdflatex: a document that may run commands',
        'execute /workspace/',
        'read /workspace',
      ],
      "latexmk -e 'system(1)' a.tex": [
        'unknown latexmk: the option `-e` is not known',
        'read /workspace/system(1)',
        'read /workspace/a.tex',
        'write /workspace (tree)',
        'execute /workspace/',
        'read /workspace',
      ],
      'latexmk -pdf a.tex': [
        'read /workspace/a.tex',
        'write /workspace (tree)',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
  builder(
    ['doxygen', 'hugo', 'mdbook', 'zola', 'typst', 'asciidoctor-pdf', 'plantuml', 'dot', 'neato', 'd2', 'ditaa'],
    {
      flags:
        '-q -w -d -v -D -F -E -s --minify --buildDrafts --watch --gc --cleanDestinationDir --drafts --open --disableFastRender --noHTTPCache -Tsvg -Tpng -Tpdf -Tdot -Tjson -tsvg -tpng',
      unbundled: true,
      values: {
        '-o --output --destination --dest-dir': 'write-tree',
        '-i --input --source': 'read',
        '--config -c': 'code',
        '-p --port --bind --baseURL -b --environment --theme -t -g -K --root': 'text',
      },
      operands: ['text*'],
      also: (parsed, invocation) =>
        staticText(parsed.operands[0]) === 'deploy'
          ? [{ kind: 'change' as const, what: 'system' as const, name: 'publish-site', target: invocation.name }]
          : parsed.operands.flatMap(arg =>
              /^[\w./-]+\.\w+$/.test(arg.text ?? '') ? invocation.paths('read', arg) : [],
            ),
    },
    {
      'hugo deploy': ['change system publish-site hugo', 'execute /workspace/', 'read /workspace'],
      'doxygen /tmp/Doxyfile': ['execute /tmp/Doxyfile', 'execute /workspace/', 'read /workspace'],
      'hugo --minify': ['execute /workspace/', 'read /workspace'],
      'dot -Tsvg a.dot -o a.svg': [
        'write /workspace/a.svg (tree)',
        'read /workspace/a.dot',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
  reader(
    ['lizard', 'sloccount', 'gocloc', 'onefetch', 'linguist', 'github-linguist', 'wily', 'complexity', 'pmccabe'],
    {
      flags:
        '-l -w -f -c -s -C -V --by-file --by-file-by-lang --files --json --csv --yaml --md --xml --quiet --hide-rate --vcs= --git --diff --sum-one --no-cocomo --no-complexity --wide --ci --hidden --no-ignore --compact --sort= --skip-uniqueness --follow-links --progress-rate= --breakdown --by-percent= --counted= --show-lang',
      values: {
        '--exclude-dir --exclude-ext --include-ext --include-lang --exclude-lang --not-match-d --match-d --not-match-f --match-f --exclude -e --exclude-list-file --fullpath':
          'text',
        '-i --include-ext-scc -t --type': 'text',
        '--format -o --output': 'text',
        '--report-file --out': 'write',
        '-L -T -x --CCN': 'text',
        '--list-file --force-lang --read-lang-def': 'read',
      },
    },
    {
      'lizard --config /tmp/x .': [
        'unknown lizard: the option `--config` is not known',
        'read /tmp/x (tree)',
        'read /workspace (tree)',
        'read /workspace',
      ],
      'lizard --exclude node_modules .': ['read /workspace (tree)'],
      'gocloc src': ['read /workspace/src (tree)'],
    },
  ),
  {
    names: ['ctags', 'etags', 'gtags', 'cscope', 'global', 'universal-ctags'],
    analyse: asking({
      flags:
        '-R -a -e -x -u -b -q -k -r --recurse= --append= --list-languages --list-kinds= --sort= --exclude= --languages= --fields= --extras= --tag-relative= --c-kinds= --c++-kinds= --python-kinds= --links=',
      values: { '-f -o --output': 'write', '-L': 'read', '-i': 'read' },
      operands: ['read-tree*'],
      also: (parsed, invocation) =>
        parsed.has('-f') || parsed.has('-x')
          ? []
          : invocation.paths('write', literalArg(parsed.has('-e') ? 'TAGS' : 'tags')),
    }),
    examples: {
      'ctags --options=/tmp/x -R': [
        'unknown ctags: the option `--options` is not known',
        'write /workspace/tags',
        'read /workspace',
      ],
      'ctags -R -f ~/.bashrc .': ['write /home/user/.bashrc', 'read /workspace (tree)'],
      'ctags -R .': ['read /workspace (tree)', 'write /workspace/tags'],
    },
  },
  {
    names: [
      'weasyprint',
      'wkhtmltopdf',
      'wkhtmltoimage',
      'pdftotext',
      'pdfinfo',
      'pdftoppm',
      'pdfimages',
      'pdffonts',
      'qpdf',
      'pdfunite',
      'pdfseparate',
      'mutool',
      'exiftool',
      'identify',
      'mediainfo',
      'catdoc',
      'antiword',
      'docx2txt',
    ],
    analyse: asking({
      unbundled: true,
      flags:
        '-q -v -layout -raw -nopgbrk -png -jpeg -tiff -r -f -l -list -all -json -s -G -verbose -check --check --linearize --qdf --show-npages -htmlmeta -bbox -table',
      values: { '-f -l -r -scale-to -x -y -W -H -enc -format -ping': 'text', '--pages': 'text' },
      operands: ['read', 'write*'],
      also: (parsed, invocation) => [
        ...fetchesAddresses(parsed, invocation),
        ...(/^(?:exiftool|identify|pdfinfo|mediainfo|pdffonts|catdoc|antiword)$/.test(invocation.name) &&
        parsed.operands.length > 1
          ? [unknown(invocation, 'more than one file')]
          : []),
      ],
    }),
    examples: {
      'wkhtmltopdf https://example.com a.pdf': [
        'read /workspace/https:/example.com',
        'write /workspace/a.pdf',
        'connect example.com',
        'unknown wkhtmltopdf: `https://example.com` comes from an address',
        'read /workspace',
      ],
      'pdftotext -layout a.pdf -': ['read /workspace/a.pdf'],
      'pdfinfo a.pdf': ['read /workspace/a.pdf'],
    },
  },
];
