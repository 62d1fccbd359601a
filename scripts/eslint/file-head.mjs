// Lint rule: a file begins by saying why it is there, and one of more than 300 lines also why it is one file.

const messages = {
  why: 'Begin with a comment that says why this file is there.',
  long: 'More than 300 lines: split the file, or explain in its first comment, with the words "one file", why not.',
};

export default {
  meta: { type: 'suggestion', schema: [], messages },
  create: (context) => ({
    Program(node) {
      const { sourceCode } = context;
      const [first] = sourceCode.getAllComments().filter(({ type }) => type !== 'Shebang');
      const code = sourceCode.ast.tokens[0];
      if (!first || (code && first.range[0] > code.range[0])) {
        context.report({ node, messageId: 'why', loc: { line: 1, column: 0 } });
        return;
      }
      const head = sourceCode.text.slice(0, code?.range[0] ?? undefined);
      if (sourceCode.lines.length > 301 && !/\bone file\b/i.test(head))
        context.report({ node, messageId: 'long', loc: { line: 1, column: 0 } });
    },
  }),
};
