import { feed, type Git, startGit } from './git.ts';

/** An object of a repository; `bytes` is what it holds, and is read before the next object is asked for. */
export interface GitObject {
  readonly type: 'blob' | 'tree' | 'commit' | 'tag' | 'missing';
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Reads objects by their ids, one after the other, from one process, as they are stored: no filter and no conversion. */
export interface ObjectReader {
  read(id: string): Promise<GitObject>;
  close(): void;
}

/** A reader of the objects of a repository. Its `read` throws `InputError` when git fails. */
export function openObjects(git: Git): ObjectReader {
  const { child, done, stop } = startGit(['cat-file', '--batch'], git);
  const source = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest: Buffer = Buffer.alloc(0);
  let left = 0;

  async function more(): Promise<Buffer> {
    const { done: ended, value } = await source.next();
    if (ended) {
      await done;
      throw new Error('git ended before all objects were read');
    }
    return value;
  }

  async function line(): Promise<string> {
    for (;;) {
      const end = rest.indexOf(10);
      if (end >= 0) {
        const text = rest.toString('latin1', 0, end);
        rest = rest.subarray(end + 1);
        return text;
      }
      rest = Buffer.concat([rest, await more()]);
    }
  }

  /** The rest of the current object and the line feed behind it. */
  async function* bytes(): AsyncGenerator<Uint8Array> {
    while (left > 0) {
      if (rest.length === 0) rest = await more();
      const part = rest.subarray(0, left);
      rest = rest.subarray(part.length);
      left -= part.length;
      const content = left === 0 ? part.subarray(0, -1) : part;
      if (content.length > 0) yield content;
    }
  }

  return {
    async read(id) {
      // Whoever asked for the object before may have stopped in the middle.
      for await (const _ of bytes());
      await feed(child.stdin, `${id}\n`);
      // What is missing is answered with its own name, in which anything may stand.
      const found = /^[0-9a-f]+ (\w+) (\d+)$/.exec(await line());
      if (found === null) return { type: 'missing', size: 0, bytes: bytes() };
      const [, type = '', length] = found;
      const size = Number(length);
      left = size + 1;
      return { type: type as GitObject['type'], size, bytes: bytes() };
    },
    close: stop,
  };
}
