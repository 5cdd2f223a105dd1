import type { ServerResponse } from 'node:http';

/** As Meta sends them: scripts only by nonce, Trusted Types demanded, framing refused; inline styles are allowed there. */
export function setSecurityHeaders(response: ServerResponse, nonce: string, strictStyles: boolean): void {
  const policy = [
    "default-src 'self' data: blob:",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    strictStyles ? "style-src 'self'" : "style-src 'self' data: blob: 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "worker-src 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'block-all-mixed-content',
    'upgrade-insecure-requests',
  ];
  response.setHeader('Content-Security-Policy', policy.join('; '));
  response.setHeader('X-Frame-Options', 'SAMEORIGIN');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin-allow-popups');
  response.setHeader('Referrer-Policy', 'origin-when-cross-origin');
  response.setHeader('Strict-Transport-Security', 'max-age=15552000; preload');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
}
