/*
 * <islet-display label="Text and display" ...></islet-display>: a button and a small popover to choose theme and
 * text size. The choice is kept in this browser and applied to <html> as soon as this file runs. All words come
 * as attributes from the server. With the attribute "compact" the button shows its icon only.
 */
{
  const CHOICES = { theme: ['device', 'light', 'dark'], size: ['normal', 'large', 'larger'] };
  const TEXT_CLASS = { large: 'text-l', larger: 'text-xl' };
  const html = document.documentElement;
  const chosen = {};
  for (const [group, values] of Object.entries(CHOICES)) {
    let kept;
    try { kept = localStorage.getItem(`islet-${group}`); } catch { /* storage can be forbidden */ }
    chosen[group] = values.includes(kept) ? kept : values[0];
  }

  const apply = () => {
    html.style.colorScheme = chosen.theme === 'device' ? '' : chosen.theme;
    Object.entries(TEXT_CLASS).forEach(([size, name]) => html.classList.toggle(name, size === chosen.size));
  };
  const choose = (group, value) => {
    chosen[group] = value;
    apply();
    try { localStorage.setItem(`islet-${group}`, value); } catch { /* lasts as long as the page then */ }
  };
  apply();

  let count = 0;
  const make = (tag, fields, ...children) => {
    const element = Object.assign(document.createElement(tag), fields);
    element.append(...children);
    return element;
  };
  const icon = (name) => make('i', { className: `i i-${name}`, ariaHidden: 'true' });

  class IsletDisplay extends HTMLElement {
    connectedCallback() {
      // The server's framework sets the attributes within the same task, but after this call.
      if (!this.firstElementChild) queueMicrotask(() => this.firstElementChild ?? this.#build());
    }

    #build() {
      const words = (name) => this.getAttribute(name) ?? name;
      const compact = this.hasAttribute('compact');
      const button = make('button', { type: 'button', className: compact ? 'btn icon quiet' : '' }, icon('a-large-small'), compact ? '' : words('label'));
      if (compact) button.ariaLabel = words('label');
      const close = make('button', { type: 'button', className: 'btn icon quiet close', ariaLabel: words('close') }, icon('x'));
      const id = ++count;
      const groups = Object.entries(CHOICES).map(([group, values]) => {
        const options = values.map((value) => make('label', {}, make('input', { type: 'radio', name: `islet-${group}-${id}`, value }), words(value)));
        const set = make('fieldset', {}, make('legend', { className: 'lbl' }, words(group)), make('div', { className: 'segctl' }, ...options));
        set.addEventListener('change', ({ target }) => choose(group, target.value));
        return set;
      });
      const pop = make('div', { className: 'pop', popover: 'auto', role: 'dialog', ariaLabel: words('label') }, ...groups, close);
      button.popoverTargetElement = close.popoverTargetElement = pop;
      pop.addEventListener('beforetoggle', ({ newState }) => newState === 'open' && this.#open(pop, button));
      this.append(button, pop);
    }

    // Another button of the page may have changed the choice; then above or below this one, inside the window.
    #open(pop, button) {
      pop.querySelectorAll('input').forEach((radio) => (radio.checked = Object.values(chosen).includes(radio.value)));
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const [below, atEnd] = [top < innerHeight / 2, left > innerWidth / 2];
      Object.assign(pop.style, { top: below ? `${bottom + 8}px` : 'auto', bottom: below ? 'auto' : `${innerHeight - top + 8}px`,
        left: atEnd ? 'auto' : `${Math.max(8, left)}px`, right: atEnd ? `${Math.max(8, html.clientWidth - right)}px` : 'auto' });
    }
  }
  customElements.get('islet-display') ?? customElements.define('islet-display', IsletDisplay);
}
