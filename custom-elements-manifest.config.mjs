// From the docblocks of the elements to the files editors and Storybook read. Only what is public is told, and
// paths are those of the published modules.
import { readFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const published = (path) => path.replace(/^\/?src\//, 'dist/lib/').replace(/\.ts$/, '.js');

const isPublic = ({ privacy, name, kind, description, static: isStatic }) =>
  privacy !== 'private' &&
  privacy !== 'protected' &&
  // An internal field that its constructor sets is found a second time, there without its docblock.
  (kind === 'method' || description) &&
  !/^[#_]/.test(name) &&
  // Called by the browser or by Lit, not by people.
  !(kind === 'method' && /Callback$/.test(name)) &&
  !isStatic;

/** Elements are registered by our own function, which the analyzer does not know: defineOnce('mit-…', Element). */
const definitions = {
  name: 'definitions',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineOnce') return;
    const [tag, element] = node.arguments;
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      {
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.getText(), module: moduleDoc.path.replace(/define\.ts$/, 'element.ts') },
      },
    ];
  },
};

/** The docblock names one filter for all: `preset-field`, `lock-field`. Editors shall know each. */
const everyFilter = (modulePath, attributes = []) => {
  let query;
  try {
    query = readFileSync(modulePath.replace(/element\.ts$/, 'query.ts'), 'utf8');
  } catch {
    return attributes;
  }
  const facets = /facetIds = \[([^\]]+)\]/.exec(query)?.[1].match(/\w+/g) ?? [];
  return attributes.flatMap((attribute) => {
    const kind = /^(preset|lock)-/.exec(attribute.name)?.[1];
    return kind ? facets.map((facet) => ({ ...attribute, name: `${kind}-${facet}` })) : [attribute];
  });
};

/** Every object of the manifest that names a module. */
const mapPaths = (value) => {
  if (Array.isArray(value)) value.forEach(mapPaths);
  else if (value && typeof value === 'object') {
    for (const key of ['path', 'module'])
      if (typeof value[key] === 'string' && /^\/?src\//.test(value[key])) value[key] = published(value[key]);
    Object.values(value).forEach(mapPaths);
  }
};

const publishedOnly = {
  name: 'published-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const { path, declarations } of manifest.modules)
      for (const declaration of declarations ?? []) {
        if (declaration.tagName || declaration.customElement)
          declaration.attributes = everyFilter(path, declaration.attributes);
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        // The analyzer takes the name of a variable for an event's name.
        declaration.events = declaration.events?.filter(({ name }) => name.startsWith('mit-'));
        // An attribute without its property is one of a private property.
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName }) => !fieldName || declaration.members?.some(({ name }) => name === fieldName),
        );
      }
    const elements = ({ declarations, exports }) =>
      declarations?.some(({ customElement }) => customElement) ||
      exports?.some(({ kind }) => kind === 'custom-element-definition');
    manifest.modules = manifest.modules.filter((module) => elements(module) && !/\/base\//.test(module.path));
    mapPaths(manifest);
  },
};

export default {
  globs: ['src/widgets/*/element.ts', 'src/widgets/*/define.ts', 'src/widgets/base/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    definitions,
    publishedOnly,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
