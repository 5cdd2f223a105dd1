import { escapeHtml } from './escape.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { answer, bodyOf, redirect, type Visit } from './visit.ts';

/** Sends a browser in which nobody is signed in to the form, and back afterwards. */
export function redirectToSignIn(visit: Visit): void {
  const next = `https://${visit.host}${visit.url.pathname}${visit.url.search}`;
  redirect(visit, `https://${visit.host}/login/?next=${encodeURIComponent(next)}`);
}

function nextOf(visit: Visit): string {
  const next = visit.url.searchParams.get('next') ?? '';
  return /^https:\/\/(business|www)\.facebook\.com\//.test(next) ? next : `https://${visit.host}/`;
}

export async function answerSignIn(visit: Visit): Promise<void> {
  if (visit.request.method === 'POST') {
    const form = new URLSearchParams(await bodyOf(visit.request));
    const email = form.get('email') ?? '';
    const admin = visit.world.admins.find((each) => each.email === email || each.id === email) ?? visit.world.admins[0];
    visit.session.admin = admin?.id ?? null;
    visit.session.actingAs ??= visit.world.pages[0]?.id ?? null;
    redirect(visit, nextOf(visit));
    visit.entry.kind = 'sign-in';
    return;
  }
  setSecurityHeaders(visit.response, 'none', visit.world.settings.strictStyles);
  const vietnamese = visit.world.admins[0]?.language !== 'en';
  const text = vietnamese
    ? {
        title: 'Đăng nhập Facebook',
        email: 'Email hoặc số điện thoại',
        password: 'Mật khẩu',
        button: 'Đăng nhập',
        forgotten: 'Quên mật khẩu?',
      }
    : {
        title: 'Log in to Facebook',
        email: 'Email address or phone number',
        password: 'Password',
        button: 'Log in',
        forgotten: 'Forgotten password?',
      };
  answer(
    visit,
    'sign-in',
    200,
    'text/html; charset=utf-8',
    `<!DOCTYPE html>
<html id="facebook" lang="${vietnamese ? 'vi' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title}</title>
<link rel="icon" href="/rsrc.php/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/rsrc.php/sign-in.css">
</head>
<body>
<main>
<h1>${text.title}</h1>
<form id="login_form" method="post" action="/login/?next=${escapeHtml(encodeURIComponent(nextOf(visit)))}">
<input name="email" type="text" autocomplete="username" placeholder="${text.email}" aria-label="${text.email}">
<input name="pass" type="password" autocomplete="current-password" placeholder="${text.password}" aria-label="${text.password}">
<button name="login" type="submit">${text.button}</button>
</form>
<a href="/login/identify/">${text.forgotten}</a>
</main>
</body>
</html>
`,
  );
}
