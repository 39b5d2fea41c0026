import type { Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf } from '../../../flow/tables.ts';

const header: Sink = sinkOf('python-header-injection', 'header', [1, 'value'], 'without a check for line breaks', {
  severity: { request: 'warning' },
});
const log: Sink = sinkOf('python-log-injection', 'log', ['*'], 'without its line breaks taken out', {
  severity: { request: 'note' },
});
const trust: Sink = sinkOf('python-trust-boundary', 'trust', [0, 1], 'as if it were trusted', {
  severity: { request: 'warning' },
});
const mail: Sink = sinkOf(
  'python-mail-injection',
  'mail',
  [0, 2, 3, 'subject', 'to', 'recipient_list', 'from_email', 'recipients', 'sender'],
  'without a check for line breaks',
  { severity: { request: 'note' } },
);
const mailHeader: Sink = { ...mail, severity: { request: 'warning' } };
const assignment: Sink = sinkOf(
  'python-mass-assignment',
  'assignment',
  ['**'],
  'without a list of the fields that are allowed',
  { severity: { request: 'warning' } },
);

const loggers = [
  'logging',
  'logging.getLogger()',
  'flask.current_app.logger',
  'flask.Flask().logger',
  'loguru.logger',
  'structlog.get_logger()',
  'django.utils.log.request_logger',
];
const levels = ['debug', 'info', 'warning', 'warn', 'error', 'critical', 'exception', 'log', 'fatal'];

/** Headers, cookies, sessions, logs, mail and records. */
export const webSinks: Entries = [
  ...guardsAgainst(header, '.set_header', '.add_header', '.headers.add', '.headers.set', '.append_header'),
  ...guardsAgainst(
    {
      ...header,
      rule: 'python-cookie-injection',
      kind: 'header',
      places: [0, 1, 'key', 'value'],
      lacks: 'as part of a cookie',
      severity: { request: 'note' },
    },
    '.set_cookie',
  ),
  ...loggers.flatMap(logger => guardsAgainst(log, ...levels.map(level => `${logger}.${level}`))),
  ...guardsAgainst(
    {
      ...log,
      when: call =>
        /(?:^|\.)_?(?:logger|log|logging|LOG|LOGGER)$/.test(
          call.receiver?.node.op === 'name'
            ? call.receiver.node.name
            : call.receiver?.node.op === 'member'
              ? call.receiver.node.name
              : '',
        ),
    },
    ...levels.map(level => `.${level}`),
  ),
  ...guardsAgainst(trust, '@session.update', '@session.setdefault', '@session.__setitem__'),
  ...guardsAgainst(
    mail,
    'django.core.mail.send_mail',
    'django.core.mail.EmailMessage',
    'django.core.mail.EmailMultiAlternatives',
    'flask_mail.Message',
    'smtplib.SMTP().sendmail',
    'smtplib.SMTP_SSL().sendmail',
  ),
  ...guardsAgainst(
    {
      ...assignment,
      when: call =>
        call.keywords.get('**') !== undefined &&
        !/^(?:render|dict|print|format|url_for|redirect|flask|django\.shortcuts|logging)/.test(call.name),
    },
    '.create',
    '.update_or_create',
    '.get_or_create',
    '.objects.create',
  ),
];

/** What is assigned to. */
export const assignedSinks: ReadonlyMap<string, readonly Sink[]> = new Map([
  ['.headers[]', [{ ...header, severity: { request: 'warning' } }]],
  ['@session[]', [trust]],
  ...['MIMEText', 'MIMEMultipart', 'MIMEBase', 'EmailMessage', 'Message'].flatMap(name =>
    ['subject', 'to', 'from', 'cc', 'bcc', 'reply-to', 'sender'].map(
      header => [`.${name}()[].${header}`, [mailHeader]] as const,
    ),
  ),
  ['.Set-Cookie', [{ ...header, severity: { request: 'warning' } }]],
]);
