// What is looked up in a page. `teach` brings it there; hosts change the built-ins, so it keeps to plain loops. A target
// names a widget, what in its shadow root is meant, and the words on it (or on its label) when there are several:
// {widget, css, text}; without a widget it is in the page.

/* eslint-disable no-undef -- all of this runs in the page */

/** Gives the page `visitor` and keeps what is saved or called from the browser, which would do it. */
export const teach = () => {
  if (window.visitor) return;
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const fits = (element, { text }) => !text || words(element.closest('label') || element).indexOf(text) >= 0;
  const rootOf = ({ widget }) => {
    const element = widget && document.querySelector(`mit-${widget}`);
    return widget ? element && element.shadowRoot : document;
  };
  const find = (target) => {
    const root = rootOf(target);
    const all = root ? root.querySelectorAll(target.css) : [];
    for (let at = 0; at < all.length; at++) if (fits(all[at], target)) return all[at];
    return null;
  };

  let before = {};
  let frame = 0;
  const count = () => {
    frame++;
    requestAnimationFrame(count);
  };
  count();

  const visitor = {
    find,

    /**
     * Brings it into sight and tells the point to click; null while it is not there, not yet at rest (what is near it
     * may only be drawn now), or under something else.
     */
    pointOf(target) {
      const element = find(target);
      if (!element || element.disabled) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getClientRects()[0] || element.getBoundingClientRect();
      if (!width || !height) return null;
      const point = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
      let hit = document.elementFromPoint(point.x, point.y);
      for (let inner = hit; inner && inner.shadowRoot; hit = inner || hit) {
        inner = inner.shadowRoot.elementFromPoint(point.x, point.y);
        if (inner === hit) break;
      }
      while (hit && hit !== element) hit = hit.parentNode;
      const key = hit && `${scrollY} ${left} ${top} ${width} ${height}`;
      return key && visitor.isStill(key) ? point : null;
    },

    /** Whether this has been so for some frames. */
    isStill(key) {
      if (key !== before.key) before = { key, frame };
      return frame > before.frame + 2;
    },

    hasFocus(target) {
      const root = rootOf(target);
      const active = root && root.activeElement;
      return Boolean(active && active.matches(target.css) && fits(active, target));
    },

    /** Puts the focus on the link in front of a widget, where Tab comes from. */
    enter(widget) {
      document.querySelector(`.entry[href="#${widget}"]`).focus({ preventScroll: true });
    },

    /** How many options further down a list the one with this value is. */
    stepsTo(target, value) {
      const { options, selectedIndex } = find(target);
      for (let at = 0; at < options.length; at++) if (options[at].value === value) return at - selectedIndex;
      throw new Error(`no option ${value}`);
    },

    /** What a widget says about itself. */
    stateOf(widget) {
      const root = rootOf({ widget });
      const said = (css) => {
        const found = root.querySelector(css);
        return found ? words(found) : '';
      };
      const { activeElement } = root;
      return {
        counted: said('.counted'),
        cards: root.querySelectorAll('[part~=card]').length,
        first: said('[part~=card] .title'),
        dialog: said('dialog[open] #details-title'),
        searched: (root.querySelector('input[type=search]') || {}).value,
        chosen: root.querySelectorAll('.active .chip').length,
        language: (root.querySelector('.language select') || {}).value,
        direction: getComputedStyle(root.querySelector('.root')).direction,
        label: said('.search label'),
        focus: activeElement ? words(activeElement) : '',
        inCard: Boolean(activeElement && activeElement.closest('[part~=card]')),
      };
    },

    /** Whether all three widgets show their records and have all their tools. */
    isReady() {
      const widgets = document.querySelectorAll(
        'mit-offer-finder, mit-event-calendar, mit-contact-directory',
      );
      for (let at = 0; at < widgets.length; at++) {
        const { shadowRoot, behaviour } = widgets[at];
        if (!shadowRoot || !shadowRoot.querySelector('[part~=card], table.month a')) return false;
        if (!shadowRoot.querySelector('.option') || !shadowRoot.querySelector('.language select'))
          return false;
        if (shadowRoot.querySelector('[aria-busy=true], .pending') || (behaviour && behaviour.hurried))
          return false;
      }
      return widgets.length === 3 && document.readyState === 'complete';
    },

    saved: [],
    called: [],
  };
  window.visitor = visitor;

  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    if (blob.type) blob.text().then((text) => visitor.saved.push(`${blob.type}\n${text}`));
    return create.call(URL, blob);
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
  addEventListener('click', (event) => {
    const target = event.composedPath()[0];
    const link = target.closest && target.closest('a[href^="tel:"]');
    if (!link) return;
    visitor.called.push(link.href);
    event.preventDefault();
  });
};

// The same from outside.
const ask =
  (act) =>
  (window, ...values) =>
    window.run(act, ...values);
export const stateOf = ask((widget) => visitor.stateOf(widget));
export const hasFocus = ask((target) => visitor.hasFocus(target));
export const enter = ask((widget) => visitor.enter(widget));
export const stepsTo = ask((target, value) => visitor.stepsTo(target, value));
export const lastSaved = ask(() => visitor.saved.pop());
export const lastCalled = ask(() => visitor.called.pop());
/** What was complained about, but for what fits this pattern. */
export const complaintsOf = ask((expected) =>
  complaints.splice(0).filter((one) => !new RegExp(expected).test(one)),
);

export const find = (target) => visitor.find(target);
export const isThere = (target) => Boolean(visitor.find(target));
export const pointOf = (target) => visitor.pointOf(target);
export const isReady = () => Boolean(window.visitor) && visitor.isReady();
/* eslint-enable no-undef */
