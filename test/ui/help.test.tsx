import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../components/domain/settings';
import { type Contact, Help } from '../../components/ui/help';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function show(language: 'vi' | 'en', contact: Contact | null = null) {
  const onLanguage = vi.fn();
  act(() => render(<Help {...{ language, contact, onLanguage }} />, root));
  return onLanguage;
}

it.each(LANGUAGES)('explains the setting, the seven flows, both codes and the tools that fight, with sources (%s)', (language) => {
  show(language);
  const text = root.textContent ?? '';
  for (const part of ['Haravan Funnel', '#10', '#100', 'ManyChat', 'Botcake', 'AhaChat', 'Chatfuel', 'DooPage', '24'])
    expect(text).toContain(part);
  for (const flow of ['chăm sóc', 'từ khóa', 'điều kiện', 'mặc định', 'mở đầu', 'ời chào', 'menu']) expect(text).toContain(flow);
  expect(root.querySelectorAll('.flows li')).toHaveLength(7);
  const links = [...root.querySelectorAll('a')];
  expect(links).toHaveLength(9);
  expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
  for (const link of links) expect([link.protocol, link.target, link.rel]).toEqual(['https:', '_blank', 'noopener noreferrer']);
  expect(root.querySelectorAll('h1')).toHaveLength(1);
});

it('switches the language', () => {
  const onLanguage = show('vi');
  root.querySelectorAll('input')[1]?.click();
  expect(onLanguage).toHaveBeenCalledWith('en');
});

it('shows the report before it’s copied, as text', () => {
  const copy = vi.fn();
  show('vi', { report: 'Trang: <b>Shop</b>', copied: null, copy });
  expect(root.querySelector('pre')?.textContent).toBe('Trang: <b>Shop</b>');
  expect(copy).not.toHaveBeenCalled();
  root.querySelector('button')?.click();
  expect(copy).toHaveBeenCalledOnce();
  show('vi', { report: 'x', copied: 'copied', copy });
  expect(root.querySelector('[role=status]')?.textContent).toContain('Đã chép');
});
