// Lint rule: a room imports only from the rooms before it, a widget never from another widget, and a package only
// where it belongs.
import { insideOf, packages, resolveInside, roomOf, rooms, strangers } from './rooms.mjs';

const messages = {
  direction: '{{from}}/ may not import from {{to}}/: rooms import only from those before them.',
  widget: 'A widget may not import another widget; what they share lives in ui/ or widgets/base/.',
  package: '{{name}} may not be used in {{from}}/.',
  outside: 'Sources import only from src and from packages.',
};

const fault = (file, specifier, typeOnly) => {
  const inside = insideOf(file);
  if (inside === undefined) return undefined;
  const from = roomOf(inside);
  if (!specifier.startsWith('.')) {
    const owner = packages.find(({ name }) => name.test(specifier));
    // A package nobody was given is for package.json and its reviewers to decide.
    if (!owner || typeOnly || owner.rooms.includes(from)) return undefined;
    return { messageId: 'package', data: { name: specifier, from: from || 'src' } };
  }
  const target = resolveInside(file, specifier);
  if (target === undefined) return { messageId: 'outside' };
  const to = roomOf(target);
  if (from === to) {
    const [own, other] = [inside.split('/')[1], target.split('/')[1]];
    const apart = from === 'widgets' && own !== other && other !== 'base';
    return apart ? { messageId: 'widget' } : undefined;
  }
  if (from === '') return undefined;
  const allowed = rooms.indexOf(to) < rooms.indexOf(from) && to !== '' && !strangers[from]?.includes(to);
  return allowed || (typeOnly && strangers[from]?.includes(to))
    ? undefined
    : { messageId: 'direction', data: { from, to } };
};

export default {
  meta: { type: 'problem', schema: [], messages },
  create(context) {
    const check = (node, source, typeOnly) => {
      if (source?.type !== 'Literal') return;
      const found = fault(context.filename, String(source.value), typeOnly);
      if (found) context.report({ node, ...found });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
    };
  },
};
