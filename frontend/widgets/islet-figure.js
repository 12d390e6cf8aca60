/*
 * <islet-figure name="tnm-sizes" label="Alternative text"></islet-figure> puts figures/NAME.svg into the page itself,
 * because only an inlined drawing sees the page's custom properties and with them the dark theme.
 * Without a label the figure is decoration.
 */
{
  // Width / height keeps the place while a drawing loads; an attribute "ratio" does so for a drawing not listed here.
  const RATIOS = { pancreas: '1000 / 700', 'tnm-sizes': '790 / 468', 'stage-ladder': '660 / 335', 'stage-ladder-stacked': '300 / 492',
    'pancreas-plain': '992 / 676', 'liver-vessels': '740 / 516', 'of-people': '590 / 232', 'plan-path': '480 / 446', whipple: '736 / 360', 'whipple-stacked': '364 / 744' };
  // Drawings that become too small to read have a second file, used below this width of the figure in pixels.
  const STACKED_BELOW = { 'stage-ladder': 580, whipple: 620 };
  const files = new Map();

  const load = (file) => {
    if (!files.has(file)) {
      const drawing = fetch(new URL(`figures/${file}.svg`, document.baseURI)).then((answer) => {
        if (!answer.ok) throw new Error(`figures/${file}.svg: ${answer.status}`);
        return answer.text();
      });
      drawing.catch(() => files.delete(file)); // a lost connection must not be remembered
      files.set(file, drawing);
    }
    return files.get(file);
  };

  class IsletFigure extends HTMLElement {
    static observedAttributes = ['name', 'label', 'ratio'];
    #shown;
    #resizes = new ResizeObserver(() => this.#show()); // also calls once when it starts

    connectedCallback() {
      this.#resizes.observe(this);
    }

    disconnectedCallback() {
      this.#resizes.disconnect();
    }

    attributeChangedCallback() {
      const label = this.getAttribute('label');
      this.setAttribute('role', label ? 'img' : 'presentation');
      label ? this.setAttribute('aria-label', label) : this.removeAttribute('aria-label');
      if (this.isConnected) this.#show();
    }

    async #show() {
      const name = this.getAttribute('name');
      const file = this.clientWidth < STACKED_BELOW[name] ? `${name}-stacked` : name;
      if (!file || file === this.#shown) return;
      this.#shown = file;
      this.style.aspectRatio = this.getAttribute('ratio') ?? RATIOS[file] ?? '';
      const drawing = await load(file).catch((problem) => console.warn(problem.message));
      if (file !== this.#shown) return; // became wider or narrower meanwhile
      if (!drawing) return void (this.#shown = undefined);
      this.innerHTML = drawing;
      this.style.aspectRatio = '';
      this.firstElementChild.setAttribute('aria-hidden', 'true'); // the label speaks for it
      this.dispatchEvent(new CustomEvent('drawn', { bubbles: true }));
    }
  }
  customElements.get('islet-figure') ?? customElements.define('islet-figure', IsletFigure);
}
