import { describe, expect, it } from 'vitest';
import {
  type ChannelNotice,
  type Effect,
  noticeId,
  subjectOfNotice,
  summarised,
  unreadId,
  withEffects,
} from '../../components/domain/notice';
import type { Episode } from '../../components/domain/record';
import { START } from './make';

const episode = { since: START, transition: 2 } as Episode;
const notify = (pageId: string): Effect => ({
  type: 'notify',
  id: noticeId('wrong', pageId, 'messenger', episode, 0),
  notice: { kind: 'wrong', pageId } as ChannelNotice,
});
const withdraw = (pageId: string): Effect => ({ type: 'withdraw', id: noticeId('wrong', pageId, 'messenger', episode, 0) });

describe('notices on their way', () => {
  it('are told apart by their ids, which say what they are about', () => {
    expect(subjectOfNotice(noticeId('wrong', '42', 'instagram', episode, 3))).toEqual({ pageId: '42', channel: 'instagram' });
    expect(subjectOfNotice(unreadId('42', START))).toEqual({ pageId: '42', channel: 'messenger' });
    expect(subjectOfNotice('something/else')).toBeNull();
  });

  it('wait once each, and go unseen when they are taken back before', () => {
    expect(withEffects([notify('1')], [notify('1'), notify('2')])).toEqual([notify('1'), notify('2')]);
    expect(withEffects([notify('1'), notify('2')], [withdraw('1')])).toEqual([notify('2'), withdraw('1')]);
  });

  it('are told in one when they are several, less those that are taken back', () => {
    expect(summarised([notify('1'), notify('2')])).toBeNull();
    const box = summarised([notify('1'), withdraw('9'), notify('2'), notify('3')]) ?? [];
    expect(box).toMatchObject([withdraw('9'), { type: 'notify', notice: { kind: 'summary', notices: [{}, {}, {}] } }]);
    expect(subjectOfNotice(box[1]?.id ?? '')).toEqual({ pageId: '1', channel: 'messenger' });
    expect(withEffects(box, [withdraw('2')])[1]).toMatchObject({
      notice: { notices: [notify('1'), notify('3')].map(({ id }) => ({ id })) },
    });
    expect(withEffects(box, [withdraw('1'), withdraw('2'), withdraw('3')]).every(({ type }) => type === 'withdraw')).toBe(true);
  });
});
