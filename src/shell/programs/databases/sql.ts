import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, staticText } from '../../arg.ts';
import type { Invocation } from '../../program.ts';

/** What may stand before a bracket in a statement that only reads: keywords, and functions without an effect. */
const harmless = new Set(
  (
    'in as and or not on from select where using distinct filter any all some then when else union except intersect join by over values exists with within having limit case between like interval array row if materialized text numeric decimal char varchar ' +
    'count sum avg min max total coalesce ifnull nullif iif abs round floor ceil ceiling mod power sqrt greatest least sign random rand ' +
    'lower upper length char_length octet_length trim ltrim rtrim substr substring replace concat concat_ws instr position left right lpad rpad repeat reverse split_part initcap hex quote printf format typeof cast convert strpos string_agg group_concat regexp_replace regexp_matches md5 ' +
    'now date time datetime timestamp julianday unixepoch strftime date_trunc date_part extract age to_char to_date to_timestamp curdate datediff date_add date_sub date_format year month day hour minute second unix_timestamp from_unixtime ' +
    'array_agg array_length array_to_string unnest generate_series cardinality json_agg jsonb_agg json_extract json_each json_array_length json_object json_build_object jsonb_build_object row_to_json to_json to_jsonb json_type json_valid jsonb_array_elements jsonb_array_length jsonb_pretty json_group_array json_group_object ' +
    'row_number rank dense_rank ntile lag lead first_value last_value percentile_cont percentile_disc stddev variance bool_and bool_or every ' +
    'version sqlite_version database schema user current_database current_schema pg_size_pretty pg_database_size pg_total_relation_size pg_relation_size pg_table_size pg_indexes_size pg_get_constraintdef pg_get_indexdef pg_get_viewdef format_type obj_description col_description to_regclass table_info index_list index_info foreign_key_list table_list table_xinfo integrity_check quick_check foreign_key_check'
  ).split(' '),
);
const starts = /^(?:select|show|explain|describe|desc|with|values|table|pragma)\b/i;
const changes =
  /\b(?:into|insert|update|delete|merge|replace\s+into|drop|alter|create|truncate|grant|revoke|copy|call|execute|do|set|lock|vacuum|attach|detach|load|install|export|import|analyze|reindex|refresh|handler|kill|flush|reset|outfile|dumpfile|exec|declare|backup|restore|dbcc|bulk|openrowset|openquery|opendatasource|shutdown|waitfor)\b/i;

/** True when a text of SQL does nothing but read tables: by statements and functions that are known to. */
export function onlyReads(sql: string): boolean {
  // Where strings, names and comments end differs between dialects in these.
  if (/\\|\$|\/\*!|#|`|--\S|\[[^\]]*['"]/.test(sql)) return false;
  const bare = sql.replaceAll(/'(?:[^']|'')*'|"[^"]*"|--.*|\/\*[\s\S]*?\*\//g, text =>
    /^['"]/.test(text) ? ' x ' : ' ',
  );
  if (/['"]|\/\*/.test(bare)) return false;
  const statements = bare
    .split(';')
    .map(statement => statement.trim())
    .filter(Boolean);
  return statements.length > 0 && statements.every(readsOne);
}

/** How a statement is explained; `analyze` runs it, which changes nothing when it reads. */
const explained = /^explain\s+(?:\([\w\s,]*\)\s*|(?:analyze|verbose|query\s+plan|extended)\s+)*(?=select\b|with\b|\()/i;

function readsOne(given: string): boolean {
  const statement = given.replace(explained, '');
  // `pragma x = y` sets what `pragma x` tells.
  if (!starts.test(statement) || changes.test(statement) || /^pragma\b[^;]*=/i.test(statement)) return false;
  return [...statement.matchAll(/([^\s()=<>,+*/|%;!~:-]+)\s*\(/g)].every(([, name = '']) =>
    harmless.has(name.toLowerCase()),
  );
}

/**
 * What the statements that options give, or that the program is fed, are beyond questions: code in the language of the
 * database, which rules may judge.
 */
export function statements(given: readonly Arg[], invocation: Invocation, asks: (sql: string) => boolean): Operation[] {
  const texts = given.length > 0 ? given.map(value => staticText(value)) : [fedText(invocation)];
  return texts.flatMap((text): Operation[] => {
    if (text === undefined) return [unknown(invocation, 'a statement that is only known at run time')];
    return asks(text) ? [] : [{ kind: 'evaluate', language: 'sql', code: text }];
  });
}

function fedText({ stdin }: Invocation): string | undefined {
  return stdin.kind === 'text' ? stdin.text : undefined;
}
