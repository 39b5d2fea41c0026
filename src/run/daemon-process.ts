import { type ChildProcess, fork } from 'node:child_process';
import type { AuditEvent, NewEvent } from '../audit/event.ts';
import type { DaemonConfig, FromDaemon, ToDaemon } from './protocol.ts';

/** The daemon as the runner sees it. */
export interface DaemonProcess {
  readonly pid: number;
  /** Where it listens: `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly hookToken: string;
  readonly gatewayToken: string;
  /** Settles when the daemon ends, or stops answering, although nobody asked it to; with the reason. */
  readonly lost: Promise<string>;
  watch(pid: number): void;
  record(event: NewEvent): void;
  /** Lets it write what is pending and end; it is killed when it does not. */
  finish(): Promise<void>;
}

export interface DaemonListeners {
  readonly onEvent: (event: AuditEvent) => void;
  readonly onStop: (reason: string) => void;
}

const startMs = 30_000;
const pingEveryMs = 2_000;
const silenceMs = 15_000;
const finishMs = 10_000;

/** Starts the daemon as a process of its own and waits until it has tested the guard. Rejects when it cannot. */
export function startDaemonProcess(
  entry: string,
  config: DaemonConfig,
  environment: NodeJS.ProcessEnv,
  listeners: DaemonListeners,
): Promise<DaemonProcess> {
  const child = fork(entry, ['serve'], {
    env: daemonEnvironment(environment, config.airGapped),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'json',
    execArgv: [],
  });
  const tell = (message: ToDaemon) => {
    if (child.connected) child.send(message, () => undefined);
  };
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-2_000);
  });
  const health = watchHealth(child, tell);
  return new Promise((resolve, reject) => {
    let why = '';
    // A daemon that did not start is gone before anybody else writes to its log, and keeps no channel open.
    const fail = (reason: string) => {
      why ||= reason;
      health.lose(reason);
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => fail(`the daemon did not start in ${startMs / 1_000} s`), startMs);
    child.once('error', error => {
      fail(`the daemon cannot be started: ${error.message}`);
      if (child.pid === undefined) reject(new Error(why));
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      const last = stderr.trim().split('\n').at(-1);
      reject(new Error(why || `the daemon ended while it started (${signal ?? `code ${code}`})${last && `: ${last}`}`));
    });
    child.on('message', (message: FromDaemon) => {
      health.heard();
      if (message.type === 'event') listeners.onEvent(message.event);
      else if (message.type === 'stop') listeners.onStop(message.reason);
      else if (message.type === 'failed') fail(`the daemon failed: ${message.reason}`);
      else if (message.type === 'ready') {
        clearTimeout(timer);
        const { port, hookToken, gatewayToken } = message;
        resolve({
          pid: child.pid ?? -1,
          origin: `http://127.0.0.1:${port}`,
          hookToken,
          gatewayToken,
          lost: health.lost,
          watch: pid => tell({ type: 'agent', pid }),
          record: event => tell({ type: 'record', event }),
          finish: () => finish(child, tell, health),
        });
      }
    });
    tell({ type: 'start', config });
  });
}

/** How to leave this machine; in an air gap nobody needs to know. */
const proxies = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'NODE_USE_ENV_PROXY'];

/** The daemon's environment: where keys are kept, and nothing secret; the key comes over the channel. */
function daemonEnvironment(environment: NodeJS.ProcessEnv, airGapped: boolean): NodeJS.ProcessEnv {
  const names = [
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'AGENT_BOUNCER_HOME',
    'TZ',
    'LANG',
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_FILE',
    ...(airGapped ? [] : proxies),
  ];
  return Object.fromEntries(
    names.flatMap(name => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
}

interface Health {
  readonly lost: Promise<string>;
  heard(): void;
  lose(reason: string): void;
  stop(): void;
}

/** A daemon that is gone or hangs can decide nothing: either ends the run. */
function watchHealth(child: ChildProcess, tell: (message: ToDaemon) => void): Health {
  let last = Date.now();
  let lose: (reason: string) => void = () => undefined;
  const lost = new Promise<string>(resolve => {
    lose = resolve;
  });
  let n = 0;
  const timer = setInterval(() => {
    if (Date.now() - last > silenceMs) lose(`the daemon has not answered for ${silenceMs / 1_000} s`);
    n += 1;
    tell({ type: 'ping', n });
  }, pingEveryMs);
  timer.unref();
  let asked = false;
  child.once('exit', (code, signal) => {
    clearInterval(timer);
    if (!asked) lose(`the daemon ended (${signal ?? `code ${code}`})`);
  });
  return {
    lost,
    lose,
    heard: () => {
      last = Date.now();
    },
    stop: () => {
      asked = true;
      clearInterval(timer);
    },
  };
}

function finish(child: ChildProcess, tell: (message: ToDaemon) => void, health: Health): Promise<void> {
  health.stop();
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    const timer = setTimeout(() => child.kill('SIGKILL'), finishMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    tell({ type: 'finish' });
  });
}
