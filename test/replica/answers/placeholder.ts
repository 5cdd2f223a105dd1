import { escapeHtml } from './escape.ts';
import { answer, type Visit } from './visit.ts';

/** A minimal screen for the places that links lead to. */
export function answerPlaceholder(visit: Visit, title: string): void {
  answer(
    visit,
    'document',
    200,
    'text/html; charset=utf-8',
    `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { margin: 0; font: 16px system-ui, sans-serif; color: #223; background: #f5f7fa; }
header { padding: 16px 24px; background: #fff; border-bottom: 1px solid #dde3ea; font-weight: 600; }
main { max-width: 560px; margin: 64px auto; padding: 24px; background: #fff; border-radius: 10px; }
</style>
</head>
<body>
<header>${escapeHtml(title)}</header>
<main>Trang này thay cho ${escapeHtml(visit.host)} khi chạy thử.</main>
</body>
</html>
`,
  );
}
