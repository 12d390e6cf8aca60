/*
 * <islet-hotspot regions="head tail"><islet-figure name="pancreas"></islet-figure><button class="spot" data-for="head">Head</button></islet-hotspot>
 * outlines regions, elements of the drawing with that data-region, and pales the others; puts each spot into the middle of
 * its region and passes taps on the region on to it. It knows no key. Labels of the drawing are hidden by hotspot.css.
 *
 * What is outlined and tapped is the element of class "shape" inside the region, else its first drawn element; its
 * data-spot="x y" puts the spot elsewhere than into its middle.
 */
{
  const SVG = 'http://www.w3.org/2000/svg';
  const DRAWN = 'path, circle, ellipse, rect, polygon';
  const GRID = 28; // points to try along each side of a region
  const TARGET = 44; // pixels that a finger needs

  // Of a grid of points inside a shape the one that is farthest from any point outside; for a line, a point on it.
  const middles = new WeakMap();
  const middle = (shape) => {
    if (middles.has(shape)) return middles.get(shape);
    if (shape.dataset.spot) return new DOMPoint(...shape.dataset.spot.split(' ').map(Number));
    const line = shape.getAttribute('fill') === 'none';
    const box = shape.getBBox();
    const inside = [], outside = [];
    for (let i = -1; i <= GRID + 1; i++) {
      for (let j = -1; j <= GRID + 1; j++) {
        const at = new DOMPoint(box.x + (box.width * i) / GRID, box.y + (box.height * j) / GRID);
        (line ? shape.isPointInStroke(at) : shape.isPointInFill(at)) ? inside.push(at) : outside.push(at);
      }
    }
    let best = inside[0] ?? new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
    let room = 0;
    for (const at of inside) {
      const nearest = Math.min(...outside.map((other) => Math.hypot(at.x - other.x, at.y - other.y)));
      if (nearest > room) [best, room] = [at, nearest];
    }
    middles.set(shape, best);
    return best;
  };

  const shapeOf = (region) => region.querySelector('.shape') ?? region.querySelector(DRAWN);

  class IsletHotspot extends HTMLElement {
    #resizes = new ResizeObserver(() => this.#place());
    // Of the spots and of how they stand; to observe one twice counts once.
    #changes = new MutationObserver(() => this.#place());
    #ready; // the drawing that is prepared

    connectedCallback() {
      this.addEventListener('drawn', this);
      this.addEventListener('click', this);
      this.addEventListener('pointerover', this);
      this.addEventListener('pointerleave', this);
      this.#resizes.observe(this); // also calls once when it starts
      this.#changes.observe(this, { childList: true, subtree: false });
      this.#place();
    }

    disconnectedCallback() {
      this.#resizes.disconnect();
      this.#changes.disconnect();
    }

    handleEvent(event) {
      if (event.type === 'drawn') return this.#place();
      const region = event.target.closest?.('svg [data-region]');
      if (event.type === 'click') return void (region && this.#spot(region.dataset.region)?.click());
      this.querySelectorAll('.rg.hover').forEach((each) => each.classList.remove('hover'));
      if (region) this.#ready?.outlines.get(region.dataset.region)?.classList.add('hover');
    }

    #spot(name) {
      return this.querySelector(`:scope > .spot[data-for="${name}"]`);
    }

    #prepare(svg) {
      const figure = svg.parentElement;
      const words = [...svg.querySelectorAll(':scope > title, :scope > desc')].map((each) => each.textContent.trim());
      figure.setAttribute('label', words.join('. '));
      // Hints of the browser over each region would name it.
      svg.querySelectorAll('title').forEach((title) => title.remove());
      const top = svg.appendChild(document.createElementNS(SVG, 'g'));
      const outlines = new Map();
      for (const region of svg.querySelectorAll('[data-region]')) {
        const shape = shapeOf(region);
        const asked = shape && (this.getAttribute('regions') ?? '').split(' ').includes(region.dataset.region);
        region.classList.toggle('off', !asked);
        if (!asked) continue;
        const outline = document.createElementNS(SVG, shape.localName);
        for (const name of ['d', 'cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'width', 'height', 'points']) {
          if (shape.hasAttribute(name)) outline.setAttribute(name, shape.getAttribute(name));
        }
        const { a, b, c, d, e, f } = svg.getScreenCTM().inverse().multiply(shape.getScreenCTM());
        outline.setAttribute('transform', `matrix(${[a, b, c, d, e, f].join(' ')})`);
        top.append(outline);
        outlines.set(region.dataset.region, outline);
      }
      this.#ready = { svg, outlines };
    }

    #place() {
      const svg = this.querySelector('islet-figure > svg');
      const spots = [...this.querySelectorAll(':scope > .spot')];
      if (!svg?.getScreenCTM() || !spots.length || !this.clientHeight) return;
      if (this.#ready?.svg !== svg) this.#prepare(svg);
      this.#ready.outlines.forEach((outline) => outline.setAttribute('class', 'rg'));
      const host = this.getBoundingClientRect();
      for (const spot of spots) {
        this.#changes.observe(spot, { attributeFilter: ['aria-pressed'] });
        const outline = this.#ready.outlines.get(spot.dataset.for);
        if (!outline) continue;
        const shape = shapeOf(svg.querySelector(`[data-region="${spot.dataset.for}"]`));
        const at = middle(shape).matrixTransform(shape.getScreenCTM());
        // In shares of the drawing, which hold on paper too.
        spot.style.left = `${(100 * (at.x - host.left)) / host.width}%`;
        spot.style.top = `${(100 * (at.y - host.top)) / host.height}%`;
        const pressed = spot.getAttribute('aria-pressed') === 'true' ? ' picked' : '';
        const look = [...spot.classList].filter((name) => name.startsWith('is-')).join(' ');
        outline.setAttribute('class', `rg ${look}${pressed}`);
        this.#keepInside(spot, host);
      }
    }

    // The words under a spot near an edge move inward, and above it near the bottom.
    #keepInside(spot, host) {
      const words = spot.querySelector('.lb');
      if (!words) return;
      words.style.translate = '';
      const box = words.getBoundingClientRect();
      const left = Math.max(0, host.left + 4 - box.left) - Math.max(0, box.right - (host.right - 4));
      const up = box.bottom > host.bottom - 4 ? -(box.height + TARGET) : 0;
      words.style.translate = `${left}px ${up}px`;
    }
  }
  customElements.get('islet-hotspot') ?? customElements.define('islet-hotspot', IsletHotspot);
}
