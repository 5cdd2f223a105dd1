import { describe, expect, it } from 'vitest';
import { readAddress } from '../../components/page/address';
import { scrubAddress, scrubLink } from '../../components/page/scrub/address';
import { Placeholders } from '../../components/page/scrub/placeholder';

const scrub = (address: string): string => scrubAddress(address, new Placeholders());

describe('the address of a saved screen', () => {
  it.each([
    [
      'https://business.facebook.com/latest/settings/conversation_routing?asset_id=1548373332058326&business_id=77&nav_ref=x#t',
      'https://business.facebook.com/latest/settings/conversation_routing?asset_id=1000000000000000',
    ],
    [
      'https://www.facebook.com/settings?tab=msgr_conversation_routing&ref=abc',
      'https://www.facebook.com/settings?tab=msgr_conversation_routing',
    ],
    ['https://www.facebook.com/settings/?tab=ten_cua_toi', 'https://www.facebook.com/settings/'],
    [
      'https://www.facebook.com/Tiem-Hoa-1548373332058326/settings/?tab=messenger_platform',
      'https://www.facebook.com/xxxx-xxx-1000000000000000/settings/?tab=messenger_platform',
    ],
    ['https://www.facebook.com/nguyen.huong/settings', 'https://www.facebook.com/xxxxxx.xxxxx/settings'],
    ['https://user:secret@www.facebook.com/login/?next=abc', 'https://www.facebook.com/login/'],
    [
      'https://business.facebook.com/latest/home?asset_id=1548373332058326&page_id=1548373332058327&mailbox_id=1548373332058326',
      'https://business.facebook.com/latest/home?asset_id=1000000000000000&page_id=2000000000000000&mailbox_id=1000000000000000',
    ],
    ['https://shop.example/huong', 'https://x.invalid/'],
    ['javascript:alert(1)', 'https://x.invalid/'],
  ])('%s becomes %s', (address, expected) => {
    expect(scrub(address)).toBe(expected);
  });

  it('is that of the same screen', () => {
    for (const address of [
      'https://business.facebook.com/latest/settings/conversation_routing/?asset_id=1548373332058326',
      'https://www.facebook.com/Tiem-Hoa-1548373332058326/settings/?tab=messenger_platform',
      'https://www.facebook.com/settings/?tab=ig_conversation_routing',
      'https://business.facebook.com/business/loginpage/?next=x',
    ]) {
      const { pageId, ...before } = readAddress(address);
      const { pageId: pageIdAfter, ...after } = readAddress(scrub(address));
      expect(after).toEqual(before);
      expect(pageIdAfter?.length).toBe(pageId?.length);
    }
  });

  it('leaves of a link only where on Meta it leads, or to what in the file', () => {
    const placeholders = new Placeholders();
    const link = (href: string): string => scrubLink(href, 'https://www.facebook.com/settings', placeholders);
    expect(link('/settings?tab=advanced_messaging')).toBe('https://www.facebook.com/settings?tab=advanced_messaging');
    expect(link('https://shop.example/huong')).toBe('#');
    expect(link('mailto:huong@shop.vn')).toBe('#');
    expect(link('#huong')).toBe(`#${placeholders.ofToken('id', 'huong')}`);
  });
});
