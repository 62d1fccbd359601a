// What React, Vue, Svelte and Angular have to be told about the elements before they check a template: written from the
// manifest of the elements, never by hand. All types; only Angular needs a little code, since it knows no other way to
// check what is bound to a foreign element. Registers nothing: that is `miteinander/define`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './run.mjs';

const head = '// Written by scripts/build-frameworks.mjs.\n';
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const lines = (items, indent = '  ') => items.map((item) => `${indent}${item}\n`).join('');
const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

/** How an attribute may be written where text and values are both attributes. */
const written = { number: 'number | `${number}`', boolean: "boolean | ''" };
const kindOf = ({ type }) => type.text.replace(/ \| undefined$/, '');

/** What the manifest says of the three elements, sorted by tag. */
const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map(({ tagName, name, attributes, events }) => ({
      tag: tagName,
      name,
      attributes,
      events,
      properties: attributes.filter(({ fieldName }) => fieldName),
      // `count` is a property as well as an attribute: a framework sets the property.
      onlyAttributes: attributes.filter((one) => one.fieldName !== one.name),
    }));

const shared = (
  elements,
) => `${head}import type { Contact, ContactDirectory, EventCalendar, FeedEvent, Offer, OfferFinder } from '../lib/index.js';
import type {} from '../lib/define.js';
${elements
  .map(
    ({ name, properties, onlyAttributes, attributes, events }) => `
/** Properties, as they are set by a program. */
export type ${name}Properties = Partial<Pick<${name}, ${properties.map(({ fieldName }) => `'${fieldName}'`).join(' | ')}>>;
/** Attributes that are no property of the same name. */
export interface ${name}Attributes {
${lines(onlyAttributes.flatMap((one) => [comment(one.description), `'${one.name}'?: ${written[kindOf(one)] ?? kindOf(one)};`]))}}
/** Properties and attributes, all in the spelling of properties. */
export interface ${name}Props extends ${name}Properties {
${lines(attributes.filter(({ fieldName }) => !fieldName).flatMap((one) => [comment(one.description), `${camel(one.name)}?: ${kindOf(one)};`]))}}
export interface ${name}Events {
${lines(events.flatMap((one) => [comment(one.description), `'${one.name}': ${one.type.text};`]))}}
/** Listeners as attributes: \`onmit-ready\`. */
export type ${name}Listeners = { [E in keyof ${name}Events as \`on\${E}\`]?: (event: ${name}Events[E]) => void };
`,
  )
  .join('')}export type { ContactDirectory, EventCalendar, OfferFinder };
`;

const names = (elements, kinds) =>
  elements.flatMap(({ name }) => ['', ...kinds].map((kind) => name + kind)).join(', ');

const react = (elements) => `${head}import type * as React from 'react';
import type { ${names(elements, ['Attributes', 'Properties', 'Listeners'])} } from './elements.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines(
  elements.map(
    ({ tag, name }) =>
      `'${tag}': React.DetailedHTMLProps<React.HTMLAttributes<${name}>, ${name}> & ${name}Attributes & ${name}Properties & ${name}Listeners;`,
  ),
  '      ',
)}    }
  }
}
`;

const svelte = (elements) => `${head}import type { HTMLAttributes } from 'svelte/elements';
import type { ${names(elements, ['Attributes', 'Properties', 'Listeners'])} } from './elements.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines(
  elements.map(
    ({ tag, name }) =>
      `'${tag}': HTMLAttributes<${name}> & ${name}Attributes & ${name}Properties & ${name}Listeners;`,
  ),
  '    ',
)}  }
}
`;

const vue = (elements) => `${head}import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ${names(elements, ['Props', 'Events'])} } from './elements.js';

/** The form Vue's guide gives for elements that are not its own. */
type Declared<Element extends HTMLElement, Props, Events> = new () => Element & {
  $props: HTMLAttributes & Props & PublicProps;
  $emit: EmitFn<{ [E in keyof Events]: (event: Events[E]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${lines(
  elements.map(({ tag, name }) => `'${tag}': Declared<${name}, ${name}Props, ${name}Events>;`),
  '    ',
)}  }
}
`;

// The form in which Angular libraries are published. The versions are the first that read it.
const angularCode = (elements) => `${head}import * as i0 from '@angular/core';
${elements
  .map(
    ({ tag, name, properties }) => `
export class Mit${name} {
  #element = i0.inject(i0.ElementRef).nativeElement;
${lines(properties.map(({ fieldName }) => `set ${fieldName}(value) { this.#element.${fieldName} = value; }`))}  static ɵfac = i0.ɵɵngDeclareFactory({ minVersion: '12.0.0', version: '17.0.0', ngImport: i0, type: Mit${name}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ minVersion: '14.0.0', version: '17.0.0', ngImport: i0, type: Mit${name}, isStandalone: true, selector: '${tag}', inputs: { ${properties.map(({ fieldName }) => `${fieldName}: '${fieldName}'`).join(', ')} } });
}
`,
  )
  .join('')}`;

const angular = (elements) => `${head}import type * as i0 from '@angular/core';
import type { ${names(elements, [])} } from './elements.js';
${elements
  .map(
    ({ tag, name, properties }) => `
/** For the \`imports\` of a component: its template then knows \`<${tag}>\`. */
export declare class Mit${name} {
${lines(properties.map(({ fieldName }) => `set ${fieldName}(value: ${name}['${fieldName}']);`))}  static ɵfac: i0.ɵɵFactoryDeclaration<Mit${name}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<Mit${name}, '${tag}', never, { ${properties.map(({ fieldName }) => `'${fieldName}': { 'alias': '${fieldName}'; 'required': false }`).join('; ')} }, {}, never, never, true, never>;
}
`,
  )
  .join('')}`;

/** Name → content of all files, from the manifest as `cem analyze` wrote it. */
export const frameworkFiles = (manifest) => {
  const elements = elementsOf(manifest);
  const nothing = `${head}export {};\n`;
  return {
    'elements.d.ts': shared(elements),
    'elements.js': nothing,
    'react.d.ts': react(elements),
    'react.js': nothing,
    'vue.d.ts': vue(elements),
    'vue.js': nothing,
    'svelte.d.ts': svelte(elements),
    'svelte.js': nothing,
    'angular.d.ts': angular(elements),
    'angular.js': angularCode(elements),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = join(root, 'dist/frameworks');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  for (const [name, content] of Object.entries(frameworkFiles(manifest)))
    writeFileSync(join(out, name), content);
}
