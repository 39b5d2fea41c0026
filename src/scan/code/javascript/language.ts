import { contentsOf } from '../flow/contents.ts';
import { lookUp } from '../flow/environment.ts';
import type { FlowLanguage, Models, Sink } from '../flow/model.ts';
import { type Entries, tableOf } from '../flow/tables.ts';
import { constant, textOf, type Value } from '../flow/value.ts';
import { cloudChecks } from './checks/cloud.ts';
import { cryptoChecks } from './checks/crypto.ts';
import { pageChecks } from './checks/page.ts';
import { systemChecks } from './checks/system.ts';
import { transportChecks } from './checks/transport.ts';
import { webChecks } from './checks/web.ts';
import { entryOf } from './entry.ts';
import { lowerModule } from './lower/module.ts';
import { collections } from './models/collections.ts';
import { absent, guards } from './models/guards.ts';
import { textMethods } from './models/methods.ts';
import { canonical } from './models/names.ts';
import { objects } from './models/objects.ts';
import { randomness } from './models/random.ts';
import { sanitizers } from './models/sanitizers.ts';
import { browserSinks } from './models/sinks/browser.ts';
import { codeSinks, commandSinks } from './models/sinks/command.ts';
import { dataSinks } from './models/sinks/data.ts';
import { pageAssignments, pageSinks } from './models/sinks/page.ts';
import { archiveSinks, pathSinks } from './models/sinks/path.ts';
import { sqlSinks } from './models/sinks/sql.ts';
import { answerAssignments, redirectAnswer, webSinks } from './models/sinks/web.ts';
import { sources } from './models/sources.ts';
import { texts } from './models/texts.ts';
import { placesOf } from './places.ts';
import { watch } from './watch.ts';

const ends = ['process.exit', 'process.abort', 'Deno.exit', 'next/navigation.notFound', 'next/navigation.redirect'];

const calls = tableOf(
  ends.map(name => [name, { ends: true }] as const) satisfies Entries,
  objects,
  texts,
  sanitizers,
  randomness,
  collections,
  textMethods,
  sqlSinks,
  commandSinks,
  codeSinks,
  pathSinks,
  archiveSinks,
  webSinks,
  browserSinks,
  pageSinks,
  dataSinks,
  cloudChecks,
  cryptoChecks,
  pageChecks,
  systemChecks,
  transportChecks,
  webChecks,
);

/** Where the code and its page are: never what somebody else sends. */
const constants = new Map([
  ...['__dirname', '__filename', 'import.meta.dirname', 'import.meta.filename', 'process.execPath'].map(
    name => [name, '/app'] as const,
  ),
  ...['origin', 'host', 'hostname', 'protocol', 'port'].map(
    part => [`location.${part}`, 'https://localhost/'] as const,
  ),
]);

const assigned: ReadonlyMap<string, readonly Sink[]> = new Map([...answerAssignments, ...pageAssignments]);
const models: Models = { canonical, calls, sources, constants, guards, assigned, absent };

/** `{ url }` of a redirection, `{ body }` of a page; of anything else nothing. */
function answered(value: Value, isRedirect: boolean): Value {
  const [contents] = contentsOf(value);
  if (isRedirect) return contents === undefined ? value : (contents.members.get('url') ?? constant);
  const headers = contentsOf(contents?.members.get('headers') ?? constant).flatMap(({ members }) => [...members]);
  const isPage = headers.some(
    ([name, type]) => name.toLowerCase() === 'content-type' && /html/.test(textOf(type) ?? ''),
  );
  return (isPage ? contents?.members.get('body') : undefined) ?? constant;
}

/** A language of the family; they differ in their grammar only. */
function languageNamed(name: string): FlowLanguage {
  return {
    name,
    lower: lowerModule,
    models,
    entryOf,
    placesOf,
    watch,
    membersAreKeys: true,
    constructorName: 'constructor',
    isTruthy: value => value !== null && value !== false && value !== 0 && value !== '',
    answerOf: (value, _node, frame) => answered(value, frame.answer === redirectAnswer),
    exportsOf: file => lookUp(file.environment, '@exports')?.value,
  };
}

export const javascript = languageNamed('javascript');
export const typescript = languageNamed('typescript');
export const tsx = languageNamed('tsx');
