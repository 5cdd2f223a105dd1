import { describe, expect, it } from 'vitest';
import { readAddress } from '../../components/page/address';

const BUSINESS = 'https://business.facebook.com';
const WWW = 'https://www.facebook.com';
const PAGE = '1548373332058326';
const PORTFOLIO = '998877665544332';

describe('the screen of an address', () => {
  it.each([
    [`${BUSINESS}/latest/settings/conversation_routing?asset_id=${PAGE}`, 'conversation-routing', null],
    [`${WWW}/settings?tab=msgr_conversation_routing`, 'conversation-routing', 'messenger'],
    [`${WWW}/settings/?tab=msgr_conversation_routing`, 'conversation-routing', 'messenger'],
    [`${WWW}/settings/?tab=ig_conversation_routing`, 'conversation-routing', 'instagram'],
    [`${WWW}/settings/?tab=advanced_messaging`, 'advanced-messaging', null],
    [`${WWW}/${PAGE}/settings/?tab=advanced_messaging`, 'advanced-messaging', null],
    [`${WWW}/${PAGE}/settings/?tab=messenger_platform`, 'messenger-platform', null],
  ])('%s is %s', (address, screen, channel) => {
    expect(readAddress(address)).toMatchObject({ screen, channel });
  });

  it.each([
    `${BUSINESS}/latest/inbox/all?asset_id=${PAGE}`,
    `${BUSINESS}/latest/settings/pages?asset_id=${PAGE}`,
    `${BUSINESS}/latest/home?tab=msgr_conversation_routing`,
    `${BUSINESS}/latest/conversation_routing?asset_id=${PAGE}`,
    `${WWW}/settings?tab=privacy`,
    `${WWW}/settings`,
    `${WWW}/help?tab=msgr_conversation_routing`,
    `${WWW}/settings?tab=constructor`,
    `${WWW}/settings?tab=__proto__`,
    `${BUSINESS}/latest/settings/toString`,
  ])('%s is another screen', (address) => {
    expect(readAddress(address).screen).toBe('other');
  });

  it.each([
    'https://business.facebook.com.example.org/latest/settings/conversation_routing',
    'https://m.facebook.com/settings?tab=msgr_conversation_routing',
    'https://example.org/settings?tab=msgr_conversation_routing',
    `file:///settings?tab=msgr_conversation_routing`,
    'about:blank',
    'no address at all',
    '',
  ])('%s is elsewhere', (address) => {
    expect(readAddress(address)).toEqual({ screen: 'other', site: 'elsewhere', channel: null, pageId: null, logIn: false });
  });
});

describe('the Page of an address', () => {
  it.each([
    [`asset_id=${PAGE}`, PAGE],
    [`page_id=${PAGE}`, PAGE],
    [`mailbox_id=${PAGE}`, PAGE],
    [`business_id=${PORTFOLIO}&asset_id=${PAGE}`, PAGE],
    [`page_id=${PAGE}&asset_id=${PAGE}`, PAGE],
    [`page_id=shop-a&asset_id=${PAGE}`, PAGE],
    [`page_id=${PORTFOLIO}&asset_id=${PAGE}`, null],
    [`business_id=${PORTFOLIO}`, null],
    [`global_scope_id=${PORTFOLIO}`, null],
    ['asset_id=', null],
    ['asset_id=shop-a', null],
    ['asset_id=123', null],
  ])('on Business Suite, ?%s names %s', (query, pageId) => {
    expect(readAddress(`${BUSINESS}/latest/settings/conversation_routing?${query}`).pageId).toBe(pageId);
  });

  it.each([
    [`/${PAGE}/settings/?tab=advanced_messaging`, PAGE],
    [`/Shop-Lan-${PAGE}/settings/?tab=advanced_messaging`, PAGE],
    ['/shoplan/settings/?tab=advanced_messaging', null],
    ['/settings/?tab=advanced_messaging', null],
    [`/settings/?tab=advanced_messaging&asset_id=${PAGE}`, null],
    [`/${PAGE}/posts/`, null],
  ])('on www, %s names %s', (path, pageId) => {
    expect(readAddress(WWW + path).pageId).toBe(pageId);
  });
});

describe('log-in pages', () => {
  it.each([
    [`${WWW}/login/?next=https%3A%2F%2Fwww.facebook.com%2Fsettings%3Ftab%3Dmsgr_conversation_routing`, true],
    [`${WWW}/login.php`, true],
    [`${WWW}/checkpoint/123`, true],
    [`${BUSINESS}/business/loginpage/?next=%2Flatest`, true],
    [`${WWW}/loginhelpers`, false],
    [`${WWW}/settings?tab=login`, false],
  ])('%s: %s', (address, logIn) => {
    expect(readAddress(address)).toMatchObject({ logIn });
  });
});
