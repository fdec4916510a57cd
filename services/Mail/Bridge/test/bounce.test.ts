import { describe, expect, test } from 'vitest';
import { parse } from '../src/mime/parse.js';
import { aMail } from './support/mail.js';

const report = (
  status: string,
  original = 'Content-Type: message/rfc822\n\nMessage-ID: <ours@demo.test>\nSubject: Re: Help\n\nHi',
) =>
  aMail(
    { From: 'MAILER-DAEMON@example.org', 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b' },
    `--b\nContent-Type: text/plain\n\nIt failed.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n${status}\n\n--b\n${original}\n--b--`,
  );

describe('a report of RFC 3464', () => {
  test('tells recipient, status and the message of ours', async () => {
    const status =
      'Final-Recipient: rfc822; bia@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n no such user';
    expect(await parse(report(status), '')).toMatchObject({
      nature: 'bounce',
      bounce: {
        recipient: 'bia@example.org',
        status: '5.1.1',
        action: 'failed',
        diagnostic: 'smtp; 550 5.1.1 no such user',
        originalMessageId: '<ours@demo.test>',
      },
    });
  });

  test('finds our message also where only its headers come back', async () => {
    const headers = 'Content-Type: text/rfc822-headers\n\nSubject: Re: Help\nMessage-Id: <ours@demo.test>\n';
    const { bounce } = await parse(
      report('Final-Recipient: rfc822; b@example.org\nAction: failed\nStatus: 5.2.2', headers),
      '',
    );
    expect(bounce).toMatchObject({ originalMessageId: '<ours@demo.test>', status: '5.2.2' });
  });

  test('tells the worst of several recipients', async () => {
    const both =
      'Final-Recipient: rfc822; a@example.org\nAction: relayed\nStatus: 2.0.0\n\nFinal-Recipient: rfc822; b@example.org\nAction: failed\nStatus: 5.0.0';
    expect((await parse(report(both), '')).bounce).toMatchObject({ recipient: 'b@example.org', action: 'failed' });
  });

  test('of a delay is no failure', async () => {
    expect(
      (await parse(report('Final-Recipient: rfc822; a@example.org\nAction: delayed\nStatus: 4.4.1'), '')).bounce,
    ).toMatchObject({
      action: 'delayed',
      status: '4.4.1',
    });
  });
});

describe('a report in a program’s own words', () => {
  test('qmail', async () => {
    const body =
      "Hi. This is the qmail-send program at example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<bia@example.net>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 unknown user\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <ours@demo.test>\nSubject: Hi\n";
    expect(
      (await parse(aMail({ From: 'MAILER-DAEMON@example.org', Subject: 'failure notice' }, body), '')).bounce,
    ).toEqual({
      recipient: 'bia@example.net',
      status: '5.1.1',
      action: 'failed',
      diagnostic: 'Remote host said: 550 5.1.1 unknown user',
      originalMessageId: '<ours@demo.test>',
    });
  });

  test('Exim', async () => {
    const body =
      'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered.\n\n  bia@example.net\n    SMTP error from remote mail server after RCPT TO:<bia@example.net>:\n    550 5.7.1 rejected\n';
    const headers = {
      From: 'Mail Delivery System <Mailer-Daemon@example.org>',
      'X-Failed-Recipients': 'bia@example.net',
      'In-Reply-To': '<ours@demo.test>',
    };
    expect((await parse(aMail(headers, body), '')).bounce).toMatchObject({
      recipient: 'bia@example.net',
      status: '5.7.1',
      originalMessageId: '<ours@demo.test>',
    });
  });

  test('a person who writes about a failure is a person', async () => {
    const message = await parse(
      aMail({ Subject: 'Undeliverable mail' }, 'I got 550 5.1.1 for bia@example.net, please help.'),
      'ana@example.org',
    );
    expect(message).toMatchObject({ nature: 'person' });
    expect(message).not.toHaveProperty('bounce');
  });
});
