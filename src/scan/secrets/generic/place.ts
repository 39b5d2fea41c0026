const folders =
  /(?:^|[/\\])(?:__tests__|tests?|specs?|testing|testdata|fixtures?|mocks?|__mocks__|examples?|samples?|demos?|docs?|documentation|tutorials?|e2e|cypress)[/\\]/i;
const files =
  /(?:^|[/\\])(?:test_[^/\\]*|conftest\.py|(?:README|CHANGELOG|HISTORY)[^/\\]*|[^/\\]*(?:[._-](?:test|tests|spec|example|sample|template|dist)s?\.[^/\\.]*|_test\.[a-z]+|\.(?:md|mdx|rst|adoc|example|sample|template|dist)))$/i;

/** Whether a file is documentation, a test or an example: what stands there under the name of a secret is rarely one. */
export function isExamplePlace(path: string): boolean {
  return folders.test(path) || files.test(path);
}
