import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => {
  const made = vi.fn();
  Object.assign(globalThis, { chrome: { runtime: { id: 'ours', sendMessage: made } } });
  return made;
});

import { deliver } from '../../components/platform/deliver';

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');

describe('a message to the background', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sendMessage.mockReset();
  });
  afterEach(() => vi.useRealTimers());

  it('is sent again where nobody received it, twice at most', async () => {
    sendMessage.mockRejectedValueOnce(NOBODY).mockResolvedValueOnce('here');
    const answer = deliver({ type: 'stop' });
    await vi.runAllTimersAsync();
    expect(await answer).toBe('here');
    expect(sendMessage.mock.calls).toEqual([[{ type: 'stop' }], [{ type: 'stop' }]]);
    sendMessage.mockReset().mockRejectedValue(NOBODY);
    const unheard = expect(deliver({})).rejects.toBe(NOBODY);
    await vi.runAllTimersAsync();
    await unheard;
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it.each([
    'The message port closed before a response was received.',
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'Extension context invalidated.',
  ])('isn’t where somebody may have: %s', async (said) => {
    sendMessage.mockRejectedValue(new Error(said));
    await expect(deliver({})).rejects.toThrow(said);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('isn’t where the answer is that there is none', async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await deliver({})).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
