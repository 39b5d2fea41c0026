import { printable } from '../render/paint.ts';

/** A line on the terminal that says how far something is; nothing where nobody watches. */
export interface Ticker {
  tell(text: () => string): void;
  /** Takes the line away. */
  end(): void;
}

const everyMs = 100;

/** A ticker on standard error. */
export function createTicker(stream: NodeJS.WriteStream = process.stderr): Ticker {
  if (!stream.isTTY) return { tell: () => undefined, end: () => undefined };
  let [last, shown] = [Date.now(), false];
  return {
    tell(text) {
      if (Date.now() - last < everyMs) return;
      last = Date.now();
      shown = true;
      stream.write(`\r\u001B[K${printable(text()).slice(0, (stream.columns ?? 80) - 1)}`);
    },
    end() {
      if (shown) stream.write('\r\u001B[K');
      shown = false;
    },
  };
}
