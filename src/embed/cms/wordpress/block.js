/**
 * The block in the editor: settings at the side, and the widget itself as it will be. Plain script on what WordPress
 * brings, so that the plugin needs no build of its own.
 */
(({ blocks, blockEditor, components, element, htmlEntities }, { script, home, feed, widgets, texts }) => {
  const { createElement: el, useEffect, useRef } = element;
  const names = Object.keys(widgets.widgets);

  /** Attributes of a widget as name → kind. */
  const attributesOf = (widget) => ({ ...widgets.all, ...widgets.widgets[widget]?.attributes });

  /** The editor may live in a frame: script and element belong into the document the block is in. */
  const preview = (box, widget, settings) => {
    const page = box.ownerDocument;
    const shown = page.createElement(`mit-${widget}`);
    for (const [name, value] of Object.entries(settings)) {
      const off = attributesOf(widget)[name] === 'boolean' ? value !== 'true' : !value;
      if (!off) shown.setAttribute(name, value);
    }
    const feeds = (settings.feed || feed).split(/\s+/).filter(Boolean);
    shown.setAttribute('feed', feeds.map((name) => new URL(name, home).href).join(' '));
    // It may neither touch the address of the editor nor its head.
    shown.setAttribute('url-state', 'off');
    shown.removeAttribute('json-ld');
    box.replaceChildren(shown);
    if (page.getElementById('miteinander-preview')) page.defaultView.miteinander?.upgrade(box);
    else
      page.head.append(
        Object.assign(page.createElement('script'), {
          id: 'miteinander-preview',
          type: 'module',
          src: script,
        }),
      );
  };

  const Preview = ({ widget, settings }) => {
    const box = useRef();
    const wanted = JSON.stringify([widget, settings]);
    useEffect(() => {
      // Not at each letter of an address.
      const timer = setTimeout(() => preview(box.current, widget, settings), 500);
      return () => clearTimeout(timer);
    }, [wanted]);
    return el(components.Disabled, null, el('div', { ref: box }));
  };

  const edit = ({ attributes, setAttributes }) => {
    const widget = names.includes(attributes.widget) ? attributes.widget : names[0];
    const settings = {};
    for (const [name, value] of Object.entries(attributes.settings))
      settings[name] = htmlEntities.decodeEntities(String(value));

    const set = (name, value) => {
      const changed = { ...settings, [name]: value };
      if (!value) delete changed[name];
      setAttributes({ settings: changed });
    };
    const control = (name, label, kind = 'string') =>
      kind === 'boolean'
        ? el(components.ToggleControl, {
            key: name,
            label,
            checked: settings[name] === 'true',
            onChange: (on) => set(name, on ? 'true' : ''),
          })
        : el(components.TextControl, {
            key: name,
            label,
            type: kind === 'number' ? 'number' : 'text',
            value: settings[name] ?? '',
            onChange: (value) => set(name, value),
          });
    const panel = (name, open, ...children) =>
      el(components.PanelBody, { title: texts[`panel-${name}`], initialOpen: open }, ...children);
    const filters = (kind) =>
      panel(
        kind,
        false,
        el('p', null, texts[`panel-${kind}-help`]),
        widgets.widgets[widget].facets.map((facet) => control(`${kind}-${facet}`, texts[`facet-${facet}`])),
      );

    const main = ['feed', 'heading', 'heading-level', 'page-size', 'view'];
    const all = Object.entries(attributesOf(widget));
    const some = (isMain) =>
      all
        .filter(([name]) => main.includes(name) === isMain)
        .map(([name, kind]) => control(name, texts[name], kind));

    return el(
      'div',
      blockEditor.useBlockProps(),
      el(
        blockEditor.InspectorControls,
        null,
        panel(
          'main',
          true,
          el(components.SelectControl, {
            label: texts.widget,
            value: widget,
            options: names.map((value) => ({ value, label: texts[value] })),
            onChange: (value) => setAttributes({ widget: value }),
          }),
          some(true),
        ),
        filters('preset'),
        filters('lock'),
        panel('more', false, some(false)),
      ),
      settings.feed || feed
        ? el(Preview, { widget, settings })
        : el(
            components.Placeholder,
            { icon: 'groups', label: texts[widget], instructions: texts['no-feed'] },
            control('feed', texts.feed),
          ),
    );
  };

  blocks.registerBlockType('miteinander/widget', { edit, save: () => null });
  for (const name of names)
    blocks.registerBlockVariation('miteinander/widget', {
      name,
      title: texts[name],
      attributes: { widget: name },
      isDefault: name === names[0],
      isActive: ['widget'],
    });
})(window.wp, window.miteinanderBlock);
