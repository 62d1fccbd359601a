// The pages the widgets are tried on: one entry a kind of host. To add one, add an entry.
//
//   styles, scripts   addresses below /npm/ (packages of package.json here) or /debian/ (files of the Debian packages
//                     that `debian` names); scripts are classic ones and run before ours
//   css, script       of the page itself
//   lang, dir         of the page; others are compared with a plain page of the same
//   before, after     HTML around the widgets; `frame(widgets)` instead puts them somewhere else
//   placeholder       the widgets come as `<div data-mit>`, as from a content management system
//   says              what the console may say, as a pattern
//   link              attributes of links to other pages of the host
//   ours              the scripts of ours, one after the other
//   file              a whole page with a `#widget-place` for them
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Pages as WordPress makes them, where they are at hand: they are not ours to give away. */
const rendered = ['twentytwentytwo', 'twentytwentythree']
  .map((name) => ({
    name: `WordPress, rendered with ${name}`,
    debian: ['wordpress'],
    file: fileURLToPath(
      new URL(`../../../shared/data/host-pages/wordpress-6.1-${name}.html`, import.meta.url),
    ),
  }))
  .filter(({ file }) => existsSync(file));

const theme = '/debian/usr/share/wordpress/wp-content/themes/twentytwentyone';
const blocks = '/debian/usr/share/wordpress/wp-includes/css';

export const hosts = [
  { name: 'plain' },
  { name: 'plain, Arabic', lang: 'ar', dir: 'rtl' },
  {
    name: 'Bootstrap 3',
    styles: [
      '/npm/bootstrap-3/dist/css/bootstrap.min.css',
      '/npm/bootstrap-3/dist/css/bootstrap-theme.min.css',
    ],
    scripts: ['/npm/jquery-1/dist/jquery.min.js', '/npm/bootstrap-3/dist/js/bootstrap.min.js'],
    before:
      '<nav class="navbar navbar-default navbar-fixed-top"><a class="navbar-brand" href="#">Stadt</a></nav>',
    css: 'body{padding-top:70px}',
    frame: (widgets) =>
      `<div class="container"><div class="well form-horizontal text-center">${widgets}</div></div>`,
  },
  {
    name: 'Bootstrap 5',
    styles: ['/npm/bootstrap-5/dist/css/bootstrap.min.css'],
    scripts: ['/npm/bootstrap-5/dist/js/bootstrap.bundle.min.js'],
    before:
      '<nav class="navbar sticky-top bg-body-tertiary"><a class="navbar-brand" href="#">Stadt</a></nav>',
    frame: (widgets) =>
      `<div class="container"><div class="card text-end fw-bold fst-italic text-uppercase"><div class="card-body">${widgets}</div></div></div>`,
  },
  {
    name: 'Foundation',
    styles: ['/npm/foundation-sites/dist/css/foundation.min.css'],
    scripts: ['/npm/jquery/dist/jquery.min.js', '/npm/foundation-sites/dist/js/foundation.min.js'],
    script: 'jQuery(function () { jQuery(document).foundation(); });',
    frame: (widgets) => `<div class="grid-container"><div class="callout">${widgets}</div></div>`,
  },
  {
    name: 'WordPress, classic theme',
    debian: ['wordpress-theme-twentytwentyone', 'wordpress'],
    styles: [`${blocks}/dist/block-library/style.min.css`, `${theme}/style.css`],
    placeholder: true,
    frame: (widgets) =>
      `<div id="page" class="site"><main class="site-main"><article class="post type-post hentry"><div class="entry-content">${widgets}</div></article></main></div>`,
  },
  {
    // What the editor of pages writes around a block, and the styles a block theme makes of its settings.
    name: 'WordPress, block theme',
    debian: ['wordpress'],
    styles: [`${blocks}/dist/block-library/style.min.css`, `${blocks}/classic-themes.min.css`],
    css: `body{--wp--preset--color--contrast:#000;--wp--style--global--wide-size:1200px;margin:0;line-height:1.6;
      font-family:serif;font-size:1.125rem;color:#000}
      .wp-site-blocks *{box-sizing:inherit}:where(.is-layout-flow)>*{margin-block:1.5rem}
      .is-layout-constrained>:where(:not(.alignleft):not(.alignright)){max-width:1000px;margin-inline:auto!important}
      a:where(:not(.wp-element-button)){color:#345;text-decoration:underline}h1,h2,h3{font-weight:400;line-height:1.4}`,
    placeholder: true,
    frame: (widgets) =>
      `<div class="wp-site-blocks"><div class="entry-content wp-block-post-content is-layout-constrained">${widgets}</div></div>`,
  },
  {
    name: 'Milligram (root 62.5 %)',
    styles: ['/npm/milligram/dist/milligram.min.css'],
    frame: (widgets) => `<div class="container">${widgets}</div>`,
  },
  {
    name: 'Pico (styles bare elements)',
    styles: ['/npm/@picocss/pico/css/pico.classless.min.css'],
    frame: (widgets) => `<main>${widgets}</main>`,
  },
  {
    name: 'all: unset',
    css: '*{all:unset!important}style,script,head,title,template{display:none!important}',
  },
  {
    name: 'right to left',
    lang: 'ar',
    dir: 'rtl',
    styles: ['/npm/bootstrap-5/dist/css/bootstrap.rtl.min.css'],
    css: '*{letter-spacing:.1em}p{text-align:right}',
  },
  {
    name: 'Prototype.js',
    debian: ['libjs-prototype'],
    scripts: ['/debian/usr/share/javascript/prototype/prototype.js'],
  },
  {
    name: 'MooTools',
    debian: ['libjs-mootools'],
    scripts: [
      '/debian/usr/share/javascript/mootools/mootools-core.min.js',
      '/debian/usr/share/javascript/mootools/mootools-more.min.js',
    ],
  },
  {
    // $ is somebody else's, forms are checked and links are taken over by handlers on the document.
    name: 'jQuery noConflict',
    scripts: ['/npm/jquery-1/dist/jquery.min.js', '/npm/jquery/dist/jquery.min.js'],
    script: `window.newest = jQuery.noConflict(true); window.$ = function () { throw new Error('not jQuery'); };
      newest(document).on('click', 'a, button', function () { newest(this).addClass('seen'); })
        .on('keydown', 'input', function (event) { if (event.key === 'Enter') event.preventDefault(); });
      newest(function () { newest('input, select, textarea').prop('disabled', true); newest('a').attr('target', '_blank'); });`,
  },
  {
    name: 'RequireJS',
    scripts: ['/npm/requirejs/require.js'],
    script: 'requirejs.config({ baseUrl: "/npm" });',
  },
  {
    name: 'Turbo',
    scripts: ['/npm/@hotwired/turbo/dist/turbo.es2017-umd.js'],
    script: `document.addEventListener('turbo:load', function (event) { if (window.miteinander) miteinander.upgrade(event); });`,
    placeholder: true,
  },
  {
    name: 'htmx',
    link: 'hx-boost="true"',
    scripts: ['/npm/htmx.org/dist/htmx.min.js'],
    script: `document.addEventListener('htmx:after:settle', function () { miteinander.upgrade(); });
      document.addEventListener('htmx:history:restore', function () { miteinander.upgrade(); });`,
    placeholder: true,
  },
  {
    name: 'two versions',
    ours: ['/old/miteinander.js', '/ours/miteinander.js'],
    says: '\\[miteinander\\] E-(TWICE|DEFINED) ',
  },
  ...rendered,
];

/** The part of an address that stands for a host. */
export const slugOf = ({ name }) =>
  name
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

export const hostNamed = (name) => {
  const host = hosts.find((one) => one.name === name || slugOf(one) === name);
  if (!host) throw new Error(`no host is called ${name}: ${hosts.map(slugOf).join(', ')}`);
  return host;
};
