import { expect, it } from 'vitest';
import { freeCorner } from '../../../components/ui/notice/place';

const CARD = { width: 360, height: 180 };
const WIDE = { width: 1280, height: 800 };
const field = (left: number, top: number, width: number, height: number) => ({ left, top, right: left + width, bottom: top + height });

it('is at the bottom right where nothing is written', () => {
  expect(freeCorner(CARD, WIDE, [])).toBe('bottom-right');
});

it('keeps away from a composer and the buttons beside it', () => {
  const inTheMiddle = field(300, 740, 500, 40);
  expect(freeCorner(CARD, WIDE, [inTheMiddle])).toBe('bottom-right');
  const wider = field(300, 740, 560, 40);
  expect(freeCorner(CARD, WIDE, [wider])).toBe('top-right');
});

it('goes to the other side of a chat that is open in the corner', () => {
  expect(freeCorner(CARD, WIDE, [field(900, 720, 340, 40), field(950, 20, 200, 32)])).toBe('bottom-left');
});

it('is nowhere where every corner is written in', () => {
  expect(freeCorner({ width: 288, height: 200 }, { width: 320, height: 480 }, [field(10, 200, 300, 40)])).toBeNull();
});
