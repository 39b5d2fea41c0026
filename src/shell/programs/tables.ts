import { unknown } from '../analyse.ts';
import { staticText } from '../arg.ts';
import type { Program, ProgramSpec } from '../program.ts';
import { tool } from './entry.ts';

/** The options that all programs of csvkit share. */
const csv: ProgramSpec = {
  tolerates: 'words',
  flags:
    '-b -p -S -H -l -v -n -i -a -r -m -c -y --tabs --no-header-row --skipinitialspace --blanks --no-inference --linenumbers --names --add-bom --zero --invert-match --any-match --reverse --left --right --outer --type --nulls --non-nulls --unique --min --max --sum --mean --median --stdev --freq --count --csv --json --dry-run --ignore-case',
  values: {
    '-d --delimiter': 'text',
    '-t': 'text',
    '-q --quotechar': 'text',
    '-u --quoting': 'text',
    '-z --maxfieldsize': 'text',
    '-e --encoding': 'text',
    '-L --locale': 'text',
    '-K --skip-lines': 'text',
    '--columns': 'text',
    '-C --not-columns': 'text',
    '--max-rows': 'text',
    '--max-columns': 'text',
    '--max-column-width': 'text',
    '--date-format': 'text',
    '--datetime-format': 'text',
    '--snifflimit': 'text',
    '--freq-count': 'text',
    '--filenames': 'text',
    '-f --file': 'read',
    '-g --groups': 'text',
    '--regex': 'text',
    '--match': 'text',
    '-k --key': 'text',
    '-x': 'text',
  },
  operands: ['read*'],
};
/** Where `-c`, `-m` and `-r` take a value. */
const csvWithColumns: ProgramSpec = {
  ...csv,
  flags: csv.flags?.replace(/ -[cmr](?= )/g, '') ?? '',
  values: { ...csv.values, '-c --columns': 'text', '-m --match': 'text', '-r --regex': 'text' },
};

/** Verbs of Miller without a little language that writes files and runs commands. */
const plainVerbs =
  /^(?:altkv|bar|bootstrap|bottom|cat|count|count-distinct|count-similar|cut|decimate|fill-down|fill-empty|flatten|format-values|fraction|gap|grep|group-by|group-like|head|histogram|json-parse|json-stringify|label|least-frequent|merge-fields|most-frequent|nest|nothing|regularize|rename|reorder|repeat|reshape|sec2gmt|sec2gmtdate|seqgen|shuffle|skip-trivial-records|sort|sort-within-records|sparsify|stats1|stats2|step|summary|tac|tail|template|top|unflatten|uniq|unsparsify)$/;

/** The first operand is what is done; those that are known to be plain are listed. */
const verbs =
  (known: RegExp): NonNullable<ProgramSpec['also']> =>
  (parsed, invocation) => {
    const [verb, ...rest] = parsed.operands;
    const plain = verb === undefined || known.test(staticText(verb) ?? '');
    const files = rest.filter(arg => !arg.prefix.startsWith('-')).flatMap(arg => invocation.paths('read', arg));
    return plain ? files : [...files, unknown(invocation, `\`${verb.prefix}\` is not known`)];
  };

const plainXsv =
  /^(?:behead|cat|count|dedup|enum|fill|fixlengths|flatten|fmt|frequency|headers|help|index|input|join|jsonl|pseudo|rename|replace|reverse|safenames|sample|schema|search|searchset|select|slice|sniff|sort|sortcheck|stats|table|transpose|validate)$/;

/** Programs that work on tables. */
export const tablePrograms: readonly Program[] = [
  tool('csvlook csvstat csvjson csvformat csvclean csvstack in2csv', csv, {
    'csvlook -d, a.csv': ['read /workspace/a.csv'],
    'csvjson --stream a': [
      'unknown csvjson: the option `--stream` is not known',
      'read /workspace/a',
      'read /workspace',
    ],
  }),
  tool('csvcut csvgrep csvsort csvjoin', csvWithColumns, { 'csvcut -c 1,2 a.csv': ['read /workspace/a.csv'] }),
  tool(
    'mlr',
    {
      stopsAtOperand: true,
      flags:
        '-n --icsv --ocsv --csv --c2p --c2j --c2t --c2d --c2n --c2m --c2l --ijson --ojson --json --ijsonl --ojsonl --jsonl --itsv --otsv --tsv --t2c --t2j --t2p --ixtab --oxtab --xtab --opprint --ipprint --pprint --ojsonx --omd --inidx --onidx --j2c --j2p --j2t --barred --right --implicit-csv-header --headerless-csv-output --headerless-csv-input --allow-ragged-csv-input --no-auto-flatten --no-auto-unflatten -S -A -O --records-per-batch --from-json',
      values: {
        '--fs': 'text',
        '--ifs': 'text',
        '--ofs': 'text',
        '--rs': 'text',
        '--ips': 'text',
        '--ops': 'text',
        '--from': 'read',
        '--nr-progress-mod': 'text',
      },
      operands: ['text*'],
      also: (parsed, invocation) => [
        ...verbs(plainVerbs)(parsed, invocation),
        // `then` begins another verb.
        ...parsed.operands.flatMap((arg, i) => {
          const next = staticText(parsed.operands[i + 1]) ?? '';
          return arg.text === 'then' && !plainVerbs.test(next) ? [unknown(invocation, `\`${next}\` is not known`)] : [];
        }),
        ...(parsed.operands.some(arg => arg.many) ? [unknown(invocation, 'a word that may be several')] : []),
      ],
    },
    {
      'mlr --icsv --opprint --from a.csv head': ['read /workspace/a.csv'],
      'mlr -n put \'end { system("id") }\'': [
        'read /workspace/end { system("id") }',
        'unknown mlr: `put` is not known',
        'read /workspace',
      ],
      'mlr head then put x': [
        'read /workspace/then',
        'read /workspace/put',
        'read /workspace/x',
        'unknown mlr: `put` is not known',
        'read /workspace',
      ],
    },
  ),
  tool(
    'xsv qsv xan',
    {
      flags:
        '-n -h -i -v -N -R -r -c -u --no-headers --everything --cardinality --nulls --mode --median --quartiles --numeric --reverse --ignore-case --invert-match --just-names --human-readable --json --no-nulls --left --right --full --cross --crlf --ascii',
      values: {
        '-o --output': 'write',
        '-s --select': 'text',
        '-d --delimiter': 'text',
        '-l --limit --len': 'text',
        '-w --width': 'text',
        '-p --pad': 'text',
        '-e --end': 'text',
        '--start': 'text',
        '-j --jobs': 'text',
        '-t --out-delimiter': 'text',
        '-C --condense': 'text',
      },
      operands: ['text*'],
      also: verbs(plainXsv),
    },
    {
      'xsv stats a.csv': ['read /workspace/a.csv'],
      'qsv luau map x': [
        'read /workspace/map',
        'read /workspace/x',
        'unknown qsv: `luau` is not known',
        'read /workspace',
      ],
      'xsv sort -o /etc/x a': ['write /etc/x', 'read /workspace/a'],
    },
  ),
  tool(
    'datamash',
    {
      flags:
        '-s -i -g -H -W -R -f -C --sort --header-in --header-out --headers --whitespace --full --narm --ignore-case',
      values: {
        '-t --field-separator': 'text',
        '-g --group': 'text',
        '--filler': 'text',
        '--output-delimiter': 'text',
        '-R --round': 'text',
      },
      operands: ['text*'],
    },
    { 'datamash -t, -g 1 sum 2': [] },
  ),
];
