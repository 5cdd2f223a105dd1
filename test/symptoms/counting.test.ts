// @vitest-environment happy-dom
// Each occurrence counts once, whatever the page does with the elements that show it.

import { beforeEach, describe, expect, it } from 'vitest';
import type { Symptom } from '../../components/domain/symptom';
import { MINUTE } from '../../components/domain/times';
import { momentIn } from '../../components/page/symptoms/moment-on-screen';
import { noticesOn } from '../../components/page/symptoms/notices';
import { occurrenceOf } from '../../components/page/symptoms/occurrence';
import { Tally } from '../../components/page/symptoms/tally';
import { DOCUMENTED } from './texts';

const START = new Date(2026, 10, 24, 14, 5, 20).getTime();
const ADDRESS = 'https://app.harasocial.com/inbox';
let tally: Tally;
let now: number;

function look(html: string): Symptom[] {
  document.body.innerHTML = html;
  const occurrences = noticesOn(document).map((notice) => occurrenceOf(notice, ADDRESS, now));
  return tally.see(occurrences, now, () => 'shop').map(({ page: _, ...symptom }) => symptom);
}

function reply(text: string, time = '', error = DOCUMENTED.heldVi): string {
  return `<div class="message"><div class="bubble">${text}</div><div class="error">${error} <button>Nhấn để gửi lại</button></div><time>${time}</time></div>`;
}
const thread = (messages: string, customer = 'Trần Thu Hà'): string =>
  `<main><h2>${customer}</h2><div class="list">${messages}</div></main>`;
const other = (text: string): string => `<div class="message"><div class="bubble">${text}</div></div>`;
const row = (time: string, who: string): string => `<tr><td>${time}</td><td>${who}</td><td>${DOCUMENTED.heldEn}</td></tr>`;
const log = (rows: string): string =>
  `<h1>Log</h1><table><thead><tr><th>Thời gian</th><th>Khách hàng</th><th>Lỗi</th></tr></thead><tbody>${rows}</tbody></table>`;

beforeEach(() => {
  tally = new Tally();
  now = START;
});

describe('in the inbox', () => {
  it('counts an error once while the screen is rendered again and again', () => {
    expect(look(thread(reply('Dạ còn ạ')))).toEqual([{ kind: 'error-10', at: START, count: 1 }]);
    for (let again = 0; again < 5; again += 1) {
      now += MINUTE;
      expect(look(thread(reply('Dạ còn ạ')))).toEqual([]);
    }
  });

  it('counts it once when it’s scrolled out, back, and when another conversation was open in between', () => {
    look(thread(other('a') + reply('Dạ còn ạ') + other('b')));
    expect(look(thread(other('a')))).toEqual([]);
    expect(look(thread(other('Chào shop'), 'Lê Minh Châu'))).toEqual([]);
    expect(look(thread(reply('Dạ còn ạ') + other('b') + other('c')))).toEqual([]);
  });

  it('counts the same words in another conversation, and twice in one', () => {
    look(thread(reply('Dạ còn ạ')));
    expect(look(thread(reply('Dạ còn ạ'), 'Lê Minh Châu'))).toMatchObject([{ count: 2 }]);
    expect(look(thread(reply('Dạ còn ạ') + reply('Dạ còn ạ'), 'Lê Minh Châu'))).toMatchObject([{ count: 3 }]);
  });

  it('counts it when it’s complete, not while its words are still coming', () => {
    expect(look(thread(reply('Dạ còn ạ', '', 'Thông báo lỗi từ Facebook - #10:')))).toEqual([]);
    expect(look(thread(reply('Dạ còn ạ')))).toHaveLength(1);
    expect(look(thread(reply('Dạ còn ạ', '14:05')))).toEqual([]);
  });

  it('counts a reply again that was sent again and failed again, and not before', () => {
    look(thread(reply('Dạ còn ạ')));
    const [notice] = noticesOn(document);
    if (!notice) throw new Error('no notice');
    tally.sentAgain(occurrenceOf(notice, ADDRESS, now).identity);
    expect(look(thread(reply('Dạ còn ạ')))).toEqual([]);
    expect(look(thread(other('Dạ còn ạ')))).toEqual([]);
    now += 5 * MINUTE;
    expect(look(thread(reply('Dạ còn ạ')))).toEqual([{ kind: 'error-10', at: now, count: 1 }]);
  });

  it('goes by the page’s own ids where it gives some', () => {
    const item = (id: number, text: string): string =>
      reply(text).replace('<div class="message"', `<div class="message" data-message-id="m_${id}"`);
    expect(look(thread(item(1001, 'ok') + item(1002, 'ok')))).toMatchObject([{ count: 2 }]);
    expect(look(thread(item(1002, 'ok')))).toEqual([]);
    expect(look(thread(item(1003, 'ok')))).toMatchObject([{ count: 3 }]);
  });

  it('dates an error by what the screen shows, as late in that minute as can be', () => {
    expect(look(thread(reply('Ok ạ', '14:05')))).toEqual([{ kind: 'error-10', at: START, count: 1 }]);
    expect(look(thread(reply('Dạ', '13:40') + reply('Vâng', '24/11/2026 09:15')))).toEqual([
      { kind: 'error-10', at: new Date(2026, 10, 24, 13, 40, 59, 999).getTime(), count: 1 },
      { kind: 'error-10', at: new Date(2026, 10, 24, 9, 15, 59, 999).getTime(), count: 1 },
    ]);
  });
});

it('gives what was counted for a conversation to its Page, once that is known', () => {
  const see = (customer: string, of: string): unknown => {
    document.body.innerHTML = thread(reply('Dạ còn ạ'), customer);
    return tally.see(
      noticesOn(document).map((notice) => occurrenceOf(notice, ADDRESS, now)),
      now,
      () => of,
    );
  };
  see('Trần Thu Hà', 'hà');
  see('Lê Minh Châu', 'châu');
  tally.assign('hà', 'shop');
  expect(tally.of('shop')).toEqual([{ kind: 'error-10', at: START, count: 1 }]);
  tally.assign('châu', 'shop');
  expect(tally.of('shop')).toEqual([{ kind: 'error-10', at: START, count: 2 }]);
  expect(see('Vũ Ngọc Anh', 'shop')).toMatchObject([{ count: 3 }]);
  expect(tally.of('hà')).toEqual([]);
});

describe('in the log', () => {
  it('counts each row once through infinite scroll and a virtual list', () => {
    expect(look(log(row('24/11/2026 14:04', 'Hà') + row('24/11/2026 14:03', 'Châu')))).toHaveLength(2);
    expect(look(log(row('24/11/2026 14:04', 'Hà') + row('24/11/2026 14:03', 'Châu') + row('24/11/2026 14:02', 'Hà')))).toHaveLength(1);
    expect(look(log(row('24/11/2026 14:02', 'Hà') + row('24/11/2026 14:01', 'Vy')))).toHaveLength(1);
    expect(look(log(row('24/11/2026 14:04', 'Hà') + row('24/11/2026 14:03', 'Châu')))).toEqual([]);
  });

  it('adds up what happened within one minute', () => {
    expect(look(log(row('24/11/2026 14:04', 'Hà') + row('24/11/2026 14:04', 'Châu')))).toMatchObject([{ count: 2 }]);
    expect(look(log(row('24/11/2026 14:04', 'Hà') + row('24/11/2026 14:04', 'Châu') + row('24/11/2026 14:04', 'Châu')))).toMatchObject([
      { count: 3 },
    ]);
  });

  it('takes no time that goes on for another row', () => {
    expect(look(log(row('2 phút trước', 'Hà')))).toHaveLength(1);
    expect(look(log(row('3 phút trước', 'Hà')))).toEqual([]);
  });
});

it.each([
  ['14:04', [2026, 10, 24, 14, 4]],
  ['24/11/2026 13:00', [2026, 10, 24, 13, 0]],
  ['09:15:30 23-11-2026', [2026, 10, 23, 9, 15]],
  ['2026-11-22 08:00', [2026, 10, 22, 8, 0]],
  ['22/11 21:30', [2026, 10, 22, 21, 30]],
  ['Hôm qua 21:30', [2026, 10, 23, 21, 30]],
  ['23:59', null],
  ['31/02/2026 10:00', null],
  ['24/11/2026', null],
  ['25:10', null],
] as const)('reads the minute of “%s”', (text, expected) => {
  const [year, ...rest] = expected ?? [];
  expect(momentIn([text], START)).toBe(year === undefined ? null : new Date(year, ...(rest as [number, number, number, number])).getTime());
});
