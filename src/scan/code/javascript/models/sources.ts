import type { Origin } from '../../flow/value.ts';
import { archiveEntry, message, page as pageProperties, request } from './names.ts';

/** What a request carries that its sender chose, over the frameworks. */
const requestParts = [
  // Express, Fastify, Koa, Restify
  'query',
  'params',
  'param',
  'body',
  'rawBody',
  'headers',
  'header',
  'get',
  'cookies',
  'signedCookies',
  'url',
  'originalUrl',
  'path',
  'host',
  'hostname',
  'href',
  'querystring',
  'search',
  'files',
  'file',
  'subdomains',
  'rawHeaders',
  'getQuery',
  'getPath',
  'href',
  // Hapi
  'payload',
  'state',
  'orig',
  // Fetch API, Next.js, Hono
  'nextUrl',
  'text',
  'json',
  'formData',
  'arrayBuffer',
  'blob',
  'parseBody',
  'queries',
  'URL',
  'searchParams',
  'geo',
  'referrer',
  // Lambda
  'queryStringParameters',
  'multiValueQueryStringParameters',
  'pathParameters',
  'rawPath',
  'rawQueryString',
  'multiValueHeaders',
];

const page = [
  'location.href',
  'location.hash',
  'location.search',
  'location.pathname',
  'document.URL',
  'document.documentURI',
  'document.baseURI',
  'document.referrer',
  'window.name',
];
const hooks = [
  'react-router-dom.useParams',
  'react-router-dom.useSearchParams',
  'react-router-dom.useLocation',
  'react-router.useParams',
  'react-router.useLocation',
  'next/router.useRouter().query',
  'next/router.useRouter().asPath',
  'next/navigation.useSearchParams',
  'next/navigation.useParams',
  '$location.search',
  '$routeParams',
  '$stateParams',
];
const pages = ['searchParams', 'params'].map(part => `${pageProperties}.${part}`);
const served = ['next/headers.cookies', 'next/headers.headers'];

/** Dotted names that are data of somebody else, and whose. */
export const sources: ReadonlyMap<string, Origin> = new Map<string, Origin>([
  ...requestParts.map(part => [`${request}.${part}`, 'request'] as const),
  ...[...page, ...hooks, ...served, ...pages, `${message}.data`].map(name => [name, 'request'] as const),
  ...['path', 'fileName', 'entryName', 'name', 'filename'].map(part => [`${archiveEntry}.${part}`, 'remote'] as const),
  ['document.cookie', 'remote'],
  ['localStorage', 'remote'],
  ['sessionStorage', 'remote'],
  ['process.argv', 'local'],
  ['process.env', 'local'],
  ['Deno.args', 'local'],
  ['Bun.argv', 'local'],
  ['yargs.argv', 'local'],
  ['minimist()', 'local'],
  ['prompt', 'local'],
]);
