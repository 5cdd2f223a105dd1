/** A screen with somebody's data in every place of a document where there can be any. */

const HEAD = 'https://business.facebook.com/latest/settings/conversation_routing';

/** Gives the secret for a place; `kind` is what fits there. */
export type Plant = (place: string, kind: 'text' | 'word' | 'number') => string;

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

export interface HostileScreen {
  html: string;
  url: string;
}

/** Builds the screen around the secrets. Its default app can be read: Haravan Funnel. */
export function hostileScreen(plant: Plant): HostileScreen {
  const t = (place: string): string => text(plant(place, 'text'));
  const w = (place: string): string => plant(place, 'word');
  const n = (place: string): string => plant(place, 'number');
  const script = (place: string): string => JSON.stringify(plant(place, 'text')).replaceAll('<', '\\u003c');
  const page = t('name of the Page');
  const url = `${HEAD}?asset_id=${n('address: asset_id')}&business_id=${n('address: business_id')}&nav_ref=${encodeURIComponent(plant('address: query', 'text'))}&${w('address: key')}=1#${encodeURIComponent(plant('address: fragment', 'text'))}`;
  const html = `<!DOCTYPE html>
<!-- ${w('comment before html')} -->
<html lang="vi-${w('lang')}" id="facebook" data-${w('name of data attribute')}="${t('data attribute of html')}" class="${t('class of html')}">
<head><meta charset="utf-8"><title>(3) ${t('title')} | ${page} | Meta Business Suite</title>
<meta name="description" content="${t('meta description')}"><meta property="og:title" content="${t('meta og')}"><meta name="csrf-token" content="${t('meta token')}">
<link rel="canonical" href="https://www.facebook.com/${w('link canonical')}"><link rel="icon" href="data:image/png;base64,${w('link icon')}"><base target="${w('base target')}">
<style>:root{--${w('name of custom property')}:"${w('value of custom property')}"} .a{background:url("https://scontent.example/${w('style url')}.jpg")} .b::before{content:"${w('generated content')}"} /* ${w('style comment')} */ .gone{display:none} .far{position:absolute;left:-8000px}</style>
<script>window.__data={token:${script('script token')}};</script><script type="application/json">{"name":${script('json script')}}</script>
<script type="application/ld+json">{"@id":${script('json-ld')}}</script><noscript><img src="https://example/${w('noscript')}">${t('noscript text')}</noscript>
<template>${t('template in head')}</template></head>
<body class="${w('class of body')} skeleton-${w('class beside a kept word')}" style="--${w('inline custom property')}:'${t('inline custom property value')}';background:url(https://x/${w('inline style url')})" onload="void ${script('handler').replaceAll('"', '&quot;')}" data-user="${t('data attribute')}" ${w('attribute name').toLowerCase()}="1">
<!-- ${w('comment')} --><div data-pagelet="BizKitPresenceSelector"><img alt="${t('avatar alt')}" src="https://scontent.example/${w('avatar src')}.jpg" srcset="https://scontent.example/${w('srcset')} 2x" width="24" height="24"><span title="${t('title attribute')}">${page}</span></div>
<nav aria-label="${t('navigation label')}"><a href="/${w('link path')}?fbid=${n('link query')}#${w('link fragment')}" target="${w('target')}" ping="https://p/${w('ping')}" download="${w('download')}">${t('link text')}</a>
<a href="mailto:${w('mailto')}@example.com">${t('mail')}</a><a href="tel:${n('tel')}">${n('phone')}</a><a href="javascript:void('${w('javascript link')}')">.</a><a href="#${w('own fragment')}">.</a></nav>
<main role="main" aria-description="${t('aria-description')}" aria-roledescription="${t('aria-roledescription')}" aria-details="${w('aria-details')}" role-${w('half attribute').toLowerCase()}="x">
<div><span id="${w('id of label')}">Default routing app</span><div role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="L V" tabindex="0"><span>Haravan Funnel</span></div></div>
<p>${t('prose')} Handover protocol ${t('prose inside')} full control. Only ${t('gap of a sentence')} full control, ${t('prose end')}.</p>
<h2>${t('heading')}: Help ${t('after help')}</h2><h3 id="lab">${t('heading with label')} (${t('brackets')})</h3><div aria-labelledby="lab">${t('labelled')}</div>
<p>Xin chào chị ${t('greeting')}, số của chị là ${n('number in prose')} nhé</p><p>Updated by ${t('who changed')}</p><p>${t('alone')}</p><p><b>${t('bold')}</b>${t('glued')}</p><span>Trang</span><span>${t('beside a wording')}</span>
<div aria-label="Default routing app: Haravan Funnel, ${t('tail of a label')}">x</div><div class="gone">${t('hidden by style')}</div><div class="far">${t('off screen')}</div><div hidden>${t('hidden attribute')}</div>
<input value="${t('input value')}" placeholder="${t('placeholder')}" name="${w('input name')}" autocomplete="${w('autocomplete')}" pattern="${w('pattern')}" list="${w('list id')}"><input type="hidden" name="fb_dtsg" value="${t('hidden input')}"><input type="password" name="pass" hidden value="${t('password')}"><input type="checkbox" value="${t('checkbox value')}" checked><input type="${w('input type')}" value="${t('value of odd input')}"><input id="live"><textarea id="area">${t('textarea')}</textarea>
<datalist id="dl"><option value="${t('datalist value')}" label="${t('datalist label')}">${t('datalist text')}</option></datalist><select name="${w('select name')}"><optgroup label="${t('optgroup')}"><option value="${t('option value')}">${t('option text')}</option></optgroup></select>
<svg viewBox="0 0 1 1" aria-label="${t('svg label')}"><title>${t('svg title')}</title><desc>${t('svg desc')}</desc><text>${t('svg text')}</text><a href="https://x/${w('svg link')}"><path d="M0 0" id="${w('svg id')}"></path></a><image href="https://x/${w('svg image')}"></image><style>.${w('svg style')}{}</style><script>/*${w('svg script')}*/</script><metadata>${t('svg metadata')}</metadata><foreignObject><p>${t('foreign object')}</p></foreignObject></svg>
<math><annotation encoding="${w('math encoding')}">${t('math')}</annotation></math><object data="https://x/${w('object')}">${t('object text')}</object><video src="https://x/${w('video')}" poster="https://x/${w('poster')}">${t('video text')}</video><audio>${t('audio text')}</audio><canvas>${t('canvas text')}</canvas><embed src="https://x/${w('embed')}">
<${w('element name').toLowerCase()}-card>${t('in custom element')}</${w('element name').toLowerCase()}-card><${`z${w('unknown element').toLowerCase()}`}>${t('in unknown element')}</${`z${w('unknown element').toLowerCase()}`}>
<time datetime="${t('datetime')}">${t('time')}</time><data value="${t('data value')}">${t('data')}</data><abbr title="${t('abbr')}">x</abbr><q cite="https://x/${w('cite')}">${t('quote')}</q><details><summary>${t('summary')}</summary>${t('details')}</details>
<constructor constructor="1" tostring="1">${t('in an element of an odd name')}</constructor>
<div itemscope itemid="${w('itemid')}" itemprop="${w('itemprop')}" part="${w('part')}" slot="${w('slot')}" accesskey="${w('accesskey')}" is="${w('is')}" nonce="${w('nonce')}" lang="${w('lang below')}" dir="${w('dir')}" role="${w('role')}" aria-current="${t('aria-current')}" aria-checked="${t('aria-checked')}" aria-valuetext="${t('aria-valuetext')}" aria-valuenow="${n('aria-valuenow')}" aria-${w('aria name').toLowerCase()}="1" tabindex="${n('tabindex')}" data-surface="/bizweb:${w('surface')}" data-pagelet="${w('pagelet')}" data-visualcompletion="${w('visualcompletion')}" contenteditable="${w('contenteditable')}" popover="${w('popover')}">${t('in the div of attributes')}</div>
<table summary="${t('table summary')}"><caption>${t('caption')}</caption><tr><th scope="${w('scope')}" abbr="${t('th abbr')}" colspan="2" headers="${w('headers')}">${t('th')}</th></tr></table>
<div id="host"><template shadowrootmode="open"><style>:host{--${w('shadow custom property')}:1}</style><p title="${t('shadow title')}">${t('shadow text')}</p><slot name="${w('slot name')}"></slot><!-- ${w('shadow comment')} --></template></div>
<iframe title="${t('frame title')}" name="${w('frame name')}" srcdoc="<html lang='${w('lang in frame')}'><head><title>${text(t('title in frame'))}</title><style>.${w('style in frame')}{}</style></head><body><!-- ${w('comment in frame')} --><p id='${w('id in frame')}'>${text(t('text in frame'))}</p><script>/*${w('script in frame')}*/</script></body></html>"></iframe><iframe src="https://other.example/${w('frame of others')}"></iframe>
<template>${t('template')}</template><xmp>${t('xmp')}</xmp><pre>
${t('pre')}</pre><div id="made"></div>
</main><div role="log"><p>${t('chat')}</p></div>
<script>
const q = (id) => document.getElementById(id);
q('live').value = ${script('live value')}; q('area').value = ${script('live textarea')};
const made = q('made'); made.setAttribute('aria-label', ${script('aria-label')}); made.append(document.createComment(${script('made comment')}), ${script('made text')});
const outer = document.createElement('a'), inner = document.createElement('a'); outer.href = '#'; inner.href = 'https://x/' + encodeURIComponent(${script('nested link')}); inner.append(${script('nested link text')}); outer.append(inner); made.append(outer);
const sheet = new CSSStyleSheet(); sheet.replaceSync('.x{--y:' + JSON.stringify(${script('adopted sheet')}) + '}'); document.adoptedStyleSheets = [sheet];
q('host').shadowRoot.append(${script('made shadow text')});
document.cookie = 'c=' + encodeURIComponent(${script('cookie')}); try { localStorage.setItem('k', ${script('storage')}); } catch {}
</script></body></html>`;
  return { html, url };
}
