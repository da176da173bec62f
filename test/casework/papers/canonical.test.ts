import { describe, expect, it } from 'vitest';
import { canonical } from '#casework/papers/canonical.ts';

const written = (value: unknown) => new TextDecoder().decode(canonical(value));

describe('the canonical bytes of a paper', () => {
  it('are those of its JSON, in the order of RFC 8785', () => {
    const value = { б: 1, a: [undefined, { at: new Date(0), none: undefined }], A: 'ә' };
    expect(written(value)).toBe('{"A":"ә","a":[null,{"at":"1970-01-01T00:00:00.000Z"}],"б":1}');
    expect(written(value)).toBe(written(JSON.parse(JSON.stringify(value))));
  });

  it('are none where JSON has no writing for it', () => {
    expect(() => canonical(undefined)).toThrow('nothing to write');
    expect(() => canonical({ n: Number.NaN })).toThrow('NaN');
  });
});
