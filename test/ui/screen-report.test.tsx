import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../components/domain/settings';
import { translateReport } from '../../components/i18n/report';
import { fileName, type ReadyReport, ScreenReport } from '../../components/ui/screen-report';

const NOW = new Date(2026, 9, 5, 9, 0).getTime();

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function open(report: ReadyReport | null, language: Language = 'vi') {
  const take = vi.fn(async () => report);
  const save = vi.fn();
  act(() => render(<ScreenReport translate={translateReport(language)} now={NOW} take={take} save={save} />, root));
  return { take, save };
}

async function press(words: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  await act(async () => button.click());
}

describe('the way to report a screen', () => {
  it('is one quiet button until it is wanted', () => {
    const { take } = open(null);
    expect(root.textContent).toBe('Màn hình này đọc sai?');
    expect(take).not.toHaveBeenCalled();
  });

  it('says what is in the file and what becomes of it, and saves only when asked to', async () => {
    const { save } = open({ html: '<html>', screen: 'conversation-routing', names: ['Chatty', 'Bot'] });
    await press('Màn hình này đọc sai?');
    expect(root.textContent).toContain('không gửi tệp đi đâu cả');
    expect(root.querySelector('.report-names')?.textContent).toContain('Chatty, Bot');
    expect(save).not.toHaveBeenCalled();
    await press('Lưu tệp');
    expect(save).toHaveBeenCalledExactlyOnceWith('funnel-guard-conversation-routing-2026-10-05.html', '<html>');
    expect(root.querySelector('[role=status]')?.textContent).toBe(
      'Đã lưu tệp funnel-guard-conversation-routing-2026-10-05.html vào thư mục tải xuống.',
    );
    await press('Đóng');
    expect(root.textContent).toBe('Màn hình này đọc sai?');
  });

  it('says so where the screen can’t be had', async () => {
    open(null, 'en');
    await press('Is this screen read wrongly?');
    expect(root.querySelector('[role=status]')?.textContent).toBe('This screen couldn’t be saved. Reload Meta’s page and try again.');
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });

  it('names the file by screen and day', () => {
    expect(fileName('other', NOW)).toBe('funnel-guard-other-2026-10-05.html');
  });
});
