/** Ends of names that files of source code, data and prose have, and files of secrets do not. */
const ordinary =
  /^(?!.*env)[\w-]*\*[\w-]*(?:\.[\w-]+)*\.(?:[cm]?[jt]sx?|py|pyi|rb|erb|go|rs|java|kts?|c|h|cc|cpp|hpp|cs|php|swift|scala|dart|exs?|lua|vue|svelte|astro|[ls]?css|scss|html?|mdx?|rst|txt|json[c5l]?|ya?ml|toml|xml|ini|cfg|conf|csv|tsv|sql|prisma|graphql|proto|sh|bash|lock|gradle|properties|tf|mk|cmake|ipynb|pyc|o|class|map|snap|png|jpe?g|gif|svg|webp|ico|pdf|woff2?|ttf|adoc|hs|mli?|clj[sc]?|edn|elm|zig|nim|jl|pl|pm|mm?|fs|vb|groovy|hbs|ejs|pug|feature|patch|diff|log|wasm|jar|whl|mod|sum|ps1|bat|rake|gemspec|nix|thrift|avsc|parquet)$/i;

/** True for `*.ts` and its like: names of files that hold no secrets. */
export function isOrdinary(pattern: string): boolean {
  return ordinary.test(pattern);
}

/**
 * The patterns that say for a shell what `*.env` says for find and git: there, the star at the start takes a dot, and
 * nothing as well.
 */
export function dottedNames(name: string): readonly string[] {
  if (name.startsWith('?')) return [name, `.${name.slice(1)}`];
  if (!name.startsWith('*') || ordinary.test(name)) return [name];
  const rest = name.replace(/^\*+/, '');
  return [name, `.${name}`, ...(rest.startsWith('.') ? [rest] : rest === '' ? [] : [`.${rest}`])];
}

/** The name that a pattern for paths, or a regular expression, is after: the last part of it, in small letters. */
export function aimedName(pattern: string): string | undefined {
  const last = pattern.split(/\/|\.\*|\.\+/).at(-1) ?? '';
  const name = last
    .replace(/^\^|\$$/g, '')
    .replaceAll('\\', '')
    .toLowerCase();
  return name !== '' && /^[\w.*?-]+$/.test(name) && /\w/.test(name) ? name : undefined;
}
