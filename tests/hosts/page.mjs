// A host page made of its description. The first script of each page writes down what goes wrong on it; the link in
// front of each widget is where somebody with a keyboard comes from.
import { readFileSync } from 'node:fs';
import { slugOf } from './hosts.mjs';

const own = {
  'offer-finder': '',
  'event-calendar': 'view="month"',
  'contact-directory': '',
};
export const widgetNames = Object.keys(own);

const widget = (name, placeholder) => {
  const attributes = `feed="/feed.json" heading-level="3" ${own[name]}`.trim();
  const fallback = '<a href="/feed.json">Als Datei</a>';
  return placeholder
    ? `<div data-mit="${name}" ${attributes.replace(/([\w-]+=)/g, 'data-$1')}>${fallback}</div>`
    : `<mit-${name} ${attributes}>${fallback}</mit-${name}>`;
};

const complaints = `window.complaints = [];
addEventListener('error', function (event) { complaints.push('error: ' + event.message); });
addEventListener('unhandledrejection', function (event) { complaints.push('rejection: ' + (event.reason && event.reason.message || event.reason)); });
// The listeners that outlive a page a script swaps.
window.listening = [];
[window, document].forEach(function (target) {
  var add = target.addEventListener, remove = target.removeEventListener;
  var at = function (type, listener) {
    for (var i = 0; i < listening.length; i++)
      if (listening[i].target === target && listening[i].type === type && listening[i].listener === listener) return i;
    return -1;
  };
  target.addEventListener = function (type, listener, options) {
    if (at(type, listener) < 0 && !(options && (options.once || options.signal)))
      listening.push({ target: target, type: type, listener: listener });
    return add.call(target, type, listener, options);
  };
  target.removeEventListener = function (type, listener, options) {
    var i = at(type, listener);
    if (i >= 0) listening.splice(i, 1);
    return remove.call(target, type, listener, options);
  };
});
['error', 'warn'].forEach(function (kind) {
  var say = console[kind];
  console[kind] = function () { complaints.push(kind + ': ' + arguments[0]); return say.apply(console, arguments); };
});`;

/** The widgets at a width in which all their parts are there, whatever the host leaves them. */
const place = (placeholder) =>
  `<div id="place" style="display:block!important;width:960px!important;max-width:none!important">${widgetNames
    .map(
      (name) =>
        `<section><p><a class="entry" href="#${name}">${name}</a></p>${widget(name, placeholder)}</section>`,
    )
    .join('')}</div>`;

const styleTag = (href) => `<link rel="stylesheet" href="${href}">`;
const ourScript = (src) => `<script type="module" src="${src}"></script>`;
const scriptTag = (src) => `<script src="${src}"></script>`;

const wholePage = (host) =>
  readFileSync(host.file, 'utf8')
    .replaceAll('https://musterdorf.example/', '/')
    .replace(/<html[^>]*>/, '<html lang="de">')
    .replace('<head>', () => `<head><script>${complaints}</script>${ourScript('/ours/miteinander.js')}`)
    .replace('id="widget-place">', () => `id="widget-place">${place(true)}`);

export const pageOf = (host) => {
  if (host.file) return wholePage(host);
  const { lang = 'de', dir = 'ltr', styles = [], scripts = [], css, script, before = '', placeholder } = host;
  const { frame = (widgets) => widgets, ours = ['/ours/miteinander.js'], link = '' } = host;
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${host.name}</title>
<link rel="icon" href="data:,">
<script>${complaints}</script>
${styles.map(styleTag).join('\n')}
${css ? `<style>${css}</style>` : ''}
${scripts.map(scriptTag).join('\n')}
${script ? `<script>${script}</script>` : ''}
${ours.map(ourScript).join('\n')}
</head>
<body>
${before}
<p><a id="away" ${link} href="/away/${slugOf(host)}">Andere Seite</a></p>
${frame(place(placeholder))}
</body>
</html>
`;
};

/** A page of the same site without widgets. */
export const otherPageOf = (host) =>
  pageOf(host).replace(
    /<p><a id="away"[\s\S]*<\/body>/,
    `<p id="other"><a ${host.link ?? ''} href="/host/${slugOf(host)}">Zurück</a></p>\n</body>`,
  );
