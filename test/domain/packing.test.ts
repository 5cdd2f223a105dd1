import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../components/domain/packing';
import { newRecord } from '../../components/domain/record';
import { stateFrom, VERSION } from '../../components/domain/stored';
import { PAGE } from './make';

describe('a packed document', () => {
  it('is what it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const document: unknown = { version: 2, content: JSON.parse(json) };
        expect(unpack(JSON.parse(JSON.stringify(pack(document))))).toEqual(document);
      }),
    );
    const name = `'Shop "A"' \\ \\' \u0001 \n Tiệm`;
    expect(unpack(pack({ name }))).toEqual({ name });
  });

  it('takes no more room as a text than it did', () => {
    const record = { ...newRecord(PAGE), name: 'Thời trang Minh Châu', aliases: ['100000000000001'] };
    expect(JSON.stringify(pack(record)).length).toBe(JSON.stringify(record).length + 2);
  });

  it('is read as one that isn’t', () => {
    const document = { version: VERSION, content: newRecord(PAGE) };
    expect(stateFrom({ [`page:${PAGE}`]: pack(document) })).toEqual(stateFrom({ [`page:${PAGE}`]: document }));
  });
});

it.each(['broken', '{', "{'version':2", '', 7, null, undefined, { version: 1 }])('what was never packed stays as it is: %j', (value) => {
  expect(unpack(value)).toBe(value);
});
