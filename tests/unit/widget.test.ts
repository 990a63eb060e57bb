import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happeningOf, readMessage } from '../../src/domain/widget.ts';

const byNumber = { byNumber: true, hasSession: false };
const byKey = { byNumber: false, hasSession: false };

function happening(giscus: object, asked = byNumber) {
  const message = readMessage({ giscus });
  return message && happeningOf(message, asked);
}

describe('A message from the frame of giscus', () => {
  it('is read out of whatever comes, and nothing else is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const message = readMessage(data);
        if (!message) return;
        expect(typeof happeningOf(message, byKey)).toMatch(/string|undefined/);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (error) => {
        const isText = typeof error === 'string' || error === undefined;
        expect(readMessage({ giscus: { error } }) === undefined).toBe(!isText);
      }),
    );
  });

  it('is none when it asks for a frame taller than any conversation', () => {
    expect(readMessage({ giscus: { resizeHeight: 1e7 } })).toBeUndefined();
    expect(readMessage({ giscus: { resizeHeight: -1 } })).toBeUndefined();
  });

  it('is no news of the thread when it only says how tall the frame is', () => {
    expect(happening({ resizeHeight: 300 })).toBeUndefined();
  });

  it('tells that a thread asked for by number is gone, whichever way GitHub says so', () => {
    expect(happening({ error: 'Discussion not found' })).toBe('gone');
    expect(happening({ error: 'Could not resolve to a Discussion with the number of 12.' })).toBe('gone');
  });

  it('tells of a thread asked for by key that nobody has opened it yet', () => {
    expect(happening({ error: 'Discussion not found' }, byKey)).toBe('blank');
  });

  it('knows who signs out from an error, though giscus says both', () => {
    expect(happening({ signOut: true, error: 'State has expired (user signed out).' })).toBe('signedOut');
  });

  it('tells of a session that ended that it is forgotten, where one was kept', () => {
    const error = 'Invalid state value.';
    expect(happening({ error }, { byNumber: true, hasSession: true })).toBe('signedOut');
    expect(happening({ error })).toBe('ended');
  });

  it('takes any error it does not know for trouble', () => {
    expect(happening({ error: '' })).toBe('trouble');
    expect(happening({ error: 'Failed fetching access token' })).toBe('trouble');
  });
});
