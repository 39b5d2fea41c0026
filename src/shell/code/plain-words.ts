/** What of a language is visibly harmless: words that may stand in code, beside literals and brackets. */
interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** A quoted text in which nothing is filled in. */
  readonly text: RegExp;
  /** Brackets and operators that cannot begin a comment, a pattern, a document or another kind of text. */
  readonly punctuation: RegExp;
}

const ruby: Vocabulary = {
  words: new Set(
    'puts print p pp RUBY_VERSION RUBY_PLATFORM RUBY_ENGINE RUBY_PATCHLEVEL Time now to_s to_i to_f to_a upcase downcase capitalize reverse length size join sort uniq sum min max first last count split strip chars lines include round floor ceil abs even odd zero empty nil true false and or not if else end JSON parse generate pretty_generate keys values fetch dig inspect each map select reject times upto do format Math sqrt'.split(
      ' ',
    ),
  ),
  text: /"(?:[^"\\#\n]|\\[ntr"\\])*"|'(?:[^'\\\n]|\\['\\])*'/y,
  punctuation: /[ \t]+|=>|&\.|<(?!<)|[-+*.,;:!=>()[\]|]/y,
};
const php: Vocabulary = {
  words: new Set(
    'echo print print_r var_dump var_export json_encode json_decode phpversion PHP_VERSION PHP_OS PHP_EOL PHP_INT_MAX PHP_OS_FAMILY PHP_MAJOR_VERSION PHP_BINARY strlen strtoupper strtolower ucfirst trim implode explode count array_sum array_keys array_values array_merge array_unique array_reverse in_array range sort max min abs round floor ceil sqrt intdiv md5 sha1 hash crc32 base64_encode base64_decode bin2hex urlencode rawurlencode htmlspecialchars number_format date time mktime strtotime str_repeat str_replace substr sprintf printf true false null array extension_loaded sys_get_temp_dir php_sapi_name function_exists memory_get_usage JSON_PRETTY_PRINT random_int uniqid'.split(
      ' ',
    ),
  ),
  text: /"(?:[^"\\$\n]|\\[ntr"\\])*"|'(?:[^'\\\n]|\\['\\])*'/y,
  punctuation: /[ \t]+|=>|\/(?![/*])|<(?!<)|[-+*.,;:!=>()[\]|]/y,
};
const vocabularies: Readonly<Record<string, Vocabulary>> = { ruby, php };
const maxLength = 2_000;
const word = /[A-Za-z_]\w*[?]?(?!\w)/y;
const number = /\d[\d_]*(?:\.\d+)?(?!\w)/y;

/** Files that are read by a name that stands there: the rest of the code is looked at as if it had their text. */
const fileReads: Readonly<Record<string, RegExp>> = {
  ruby: /\b(?:File\.read|File\.readlines|YAML\.load_file|YAML\.safe_load_file)\(\s*(?:"([\w./@+-]+)"|'([\w./@+-]+)')\s*\)/g,
  php: /\bfile_get_contents\(\s*(?:"([\w./@+-]+)"|'([\w./@+-]+)')\s*\)/g,
};

/** What harmless code of a language reads, by the names of the files; undefined for any other code. */
export function plainReads(language: string, code: string): readonly string[] | undefined {
  const pattern = fileReads[language];
  if (!pattern || code.length > maxLength) return undefined;
  const reads: string[] = [];
  const rest = code.replaceAll(pattern, (_all, double?: string, single?: string) => {
    reads.push(double ?? single ?? '');
    return '""';
  });
  return isPlainCode(language, rest) ? reads : undefined;
}

/** True when a program is made of nothing but harmless words, literals and brackets. */
export function isPlainCode(language: string, code: string): boolean {
  const vocabulary = vocabularies[language];
  if (!vocabulary || code.length > maxLength) return false;
  // A text, a list or a call that is called in turn runs the function it names.
  let called = true;
  for (let at = 0; at < code.length; ) {
    const token = tokenAt(code, at, vocabulary);
    if (token === undefined || (token === '(' && !called)) return false;
    at += token.length;
    if (!/^\s+$/.test(token)) called = !/^["'\d]|^[)\]]$/.test(token);
  }
  return true;
}

function tokenAt(code: string, at: number, { words, text, punctuation }: Vocabulary): string | undefined {
  for (const pattern of [text, number, punctuation]) {
    pattern.lastIndex = at;
    const found = pattern.exec(code)?.[0];
    if (found !== undefined) return found;
  }
  word.lastIndex = at;
  const found = word.exec(code)?.[0];
  return found !== undefined && words.has(found.replace('?', '')) ? found : undefined;
}
