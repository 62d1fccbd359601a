// Lint rule for html`…` and css`…`: no `style` attributes (a strict content security policy blocks them), no `rem`
// (the page's root font size is the page's, 62.5 % on many), no physical sides (a third of our readers read right to left).

const messages = {
  style: 'No style attribute in a template: use a class, or element.style.setProperty().',
  rem: 'No rem: the root font size belongs to the host page. Use em or px.',
  physical: '{{found}} has a side that does not turn with the writing direction; use the logical property.',
};

const physical =
  /[\s;{]((?:margin|padding|border)-(?:left|right)(?:-\w+)?(?=\s*:)|(?<=[;{]\s*)(?:left|right)(?=\s*:)|(?:text-align|float|clear)\s*:\s*(?:left|right)\b)/;

const report = (context, node, messageId, data = {}) => context.report({ node, messageId, data });

export default {
  meta: { type: 'problem', schema: [], messages },
  create: (context) => ({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier') return;
      for (const part of quasi.quasis) {
        const text = part.value.raw;
        if (/^(html|svg)$/.test(tag.name) && /(^|[\s"'])\.?style\s*=/.test(text))
          report(context, part, 'style');
        if (tag.name !== 'css') continue;
        const rules = text.replace(/\/\*[^]*?\*\//g, '');
        if (/\d\s*rem\b/.test(rules)) report(context, part, 'rem');
        const found = physical.exec(rules)?.[1];
        if (found) report(context, part, 'physical', { found });
      }
    },
  }),
};
