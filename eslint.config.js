// How our code must read, as far as a machine can tell: the compiler-aware rules, those of Lit and custom elements,
// and the plan of the house (scripts/eslint).
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import fileHead from './scripts/eslint/file-head.mjs';
import noCycles from './scripts/eslint/no-cycles.mjs';
import roomImports from './scripts/eslint/room-imports.mjs';
import templates from './scripts/eslint/templates.mjs';

const house = {
  rules: { 'file-head': fileHead, 'no-cycles': noCycles, 'room-imports': roomImports, templates },
};

const syntax = (selector, message) => ({ selector, message });

const language = [
  syntax('TSEnumDeclaration', 'No enum: use a union of literals.'),
  syntax('TSModuleDeclaration[kind="namespace"]', 'No namespace.'),
  syntax('TSParameterProperty', 'No parameter property.'),
  syntax('ExportDefaultDeclaration', 'Named exports only.'),
];
const noBarrels = syntax('ExportAllDeclaration[exportKind!="type"]', 'No barrels.');
const safety = [
  syntax(
    "AssignmentExpression[left.object.name='document'][left.property.name='title']",
    'The title belongs to the host page.',
  ),
  syntax(
    'Identifier[name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|unsafeHTML|unsafeSVG|unsafeMathML)$/]',
    'Text is text: no markup from strings.',
  ),
  syntax(
    'ImportDeclaration[source.value=/directives.(style-map|unsafe-)/]',
    'Blocked by strict policies, or unsafe.',
  ),
  syntax(
    "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    'Prototype.js pages replace Array.from: loop, or spread an array.',
  ),
];
const inSource = [...language, ...safety, noBarrels];
const noClock = [
  syntax("CallExpression[callee.object.name='Date'][callee.property.name='now']", '`now` is a parameter.'),
  syntax("NewExpression[callee.name='Date'][arguments.length=0]", '`now` is a parameter.'),
  syntax("CallExpression[callee.name='Date']", '`now` is a parameter.'),
  syntax("MemberExpression[object.name='Temporal'][property.name='Now']", '`now` is a parameter.'),
];

const network = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'];
const address = ['history', 'location'];
const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const restricted = (...names) => [
  'error',
  ...names.flat().map((name) => ({ name, message: 'Not in this room: see the plan in CONTRIBUTING.md.' })),
];
const throughObjects = (...names) => [
  'error',
  ...['window', 'document', 'globalThis', 'self'].flatMap((object) =>
    names.flat().map((property) => ({ object, property, message: 'Not in this room.' })),
  ),
  { object: 'document', property: 'cookie', message: 'Nothing is stored.' },
  { object: 'document', property: 'write', message: 'Text is text.' },
];

// Scripts for Node also hold functions that run in a page.
const known = (
  'process Buffer setImmediate console URL URLSearchParams fetch setTimeout clearTimeout setInterval clearInterval ' +
  'performance TextEncoder TextDecoder AbortController AbortSignal queueMicrotask structuredClone Blob crypto Event ' +
  'CustomEvent window document location customElements requestAnimationFrame getComputedStyle PerformanceObserver ' +
  'MutationObserver Option Element HTMLElement navigator matchMedia history Response Request Headers ReadableStream'
).split(' ');

export default ts.config(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      'storybook-static/',
      'coverage/',
      '.cache/',
      'src/*/generated/',
      'tests/bench/dist/',
      // Each framework checks its own program.
      'tests/frameworks/*/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // Feeds are full of control characters; taking them out is the point of the expressions that name them.
  {
    plugins: { house },
    rules: { 'house/file-head': 'error', 'no-control-regex': 'off', 'no-redeclare': 'off' },
  },
  // The names of its tests say why a test file is there.
  { files: ['tests/unit/**/*.test.ts', 'tests/browser/**/*.test.ts'], rules: { 'house/file-head': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: Object.fromEntries(known.map((name) => [name, 'readonly'])) },
  },
  {
    files: ['**/*.ts'],
    extends: [...ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Lit binds the handlers of a template to the element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', ...language],
      // A handler may be async where nobody waits for it.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    rules: {
      'house/no-cycles': 'error',
      'house/room-imports': 'error',
      'house/templates': 'error',
      'guard-for-in': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': restricted(network, address, stores),
      'no-restricted-properties': throughObjects(network, address, stores),
      'no-restricted-syntax': ['error', ...inSource],
    },
  },
  { files: ['src/index.ts'], rules: { 'no-restricted-syntax': ['error', ...language, ...safety] } },
  {
    files: ['src/{time,facets,search,feed}/**/*.ts', 'src/**/view.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inSource, ...noClock] },
  },
  {
    files: ['src/sources/**/*.ts'],
    rules: {
      'no-restricted-globals': restricted(address, stores),
      'no-restricted-properties': throughObjects(address, stores),
    },
  },
  {
    // The address belongs to one controller, and to the two sides of a frame, which hand it over to one another. The pages
    // of the tools have one of their own.
    files: ['src/ui/controllers/url-*.ts', 'src/embed/frame*.ts', 'src/tools/base/url-*.ts'],
    rules: {
      'no-restricted-globals': restricted(network, stores),
      'no-restricted-properties': throughObjects(network, stores),
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      // Tests hand over what the types forbid, and read JSON.
      ...Object.fromEntries(
        ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
          `@typescript-eslint/no-unsafe-${what}`,
          'off',
        ]),
      ),
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai's assertions are expressions
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after'],
            },
          ],
        },
      ],
    },
  },
  {
    files: ['tests/browser/**/*.ts'],
    rules: {
      // By its types every assertion of chai is a promise, so the general rule sees floating ones everywhere.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...language,
        ...[
          "[callee.property.name='accessible']",
          '[callee.name=/^(fixture|send[A-Z]|press|setViewport|emulate|waitUntil|aTimeout|nextFrame|oneEvent|elementUpdated)/]',
        ].map((call) => syntax(`ExpressionStatement > CallExpression${call}`, 'Await this.')),
      ],
    },
  },
  {
    // Storybook's format wants default exports.
    files: ['stories/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...language.filter(({ selector }) => !/Default/.test(selector))],
    },
  },
);
