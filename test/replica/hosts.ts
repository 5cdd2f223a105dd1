export const businessHost = 'business.facebook.com';
export const wwwHost = 'www.facebook.com';
export const harasocialHost = 'app.harasocial.com';

/** Places that links lead to: a minimal screen each. */
export const placeholderHosts: Readonly<Record<string, string>> = {
  'accounts.haravan.com': 'Haravan',
  'support.harasocial.com': 'Harasocial · Trung tâm trợ giúp',
};

export const bareHosts: readonly string[] = ['facebook.com', 'm.facebook.com'];

export const standInHosts: readonly string[] = [businessHost, wwwHost, harasocialHost, ...bareHosts, ...Object.keys(placeholderHosts)];
