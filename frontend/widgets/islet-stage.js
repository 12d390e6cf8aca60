/*
 * <islet-stage size="30" reach="pancreas" nodes="clear" mets="none" label="..."></islet-stage> draws a tumor into
 * figures/pancreas.svg, to its scale: 39 units = 1 cm. It knows no rules; the server stages the tumor.
 *   size   millimeters, or "unknown", or "none" for no main tumor
 *   reach  pancreas, duodenum-or-bile-duct, organs-or-vessels
 *   nodes  clear, involved, not-assessed
 *   mets   none, found
 */
{
  const UNITS_PER_MM = 3.9;
  const BLOB = 'M3-50C21-53 40-41 47-24 55-4 52 20 38 35 22 51-4 55-24 47-43 39-53 18-51-3-49-23-37-40-19-47-12-50-4-49 3-50Z';
  const BLOB_RADIUS = 51;
  const UNKNOWN_MM = 25; // as large as a question mark needs
  const SWELLS_FROM_MM = 46; // what no longer fits into the head bulges it
  // In units of the drawing: the head's middle, the inner wall of the duodenum, the great vein behind the neck.
  const MIDDLE = { x: 392, y: 462 };
  const DUODENUM = { x: 262, y: 452 };
  const VEIN = { x: 530, y: 470 };
  const NODES = [[418, 272, -24], [610, 424, -30], [648, 410, -10], [466, 622, 14], [300, 590, 40]];
  const METS = [[152, 138, .62], [243, 110, .36], [108, 232, .45], [309, 141, .27]];
  const INVOLVED = 3;

  let drawing;
  const load = () => {
    drawing ??= fetch(new URL('figures/pancreas.svg', document.baseURI)).then((answer) => {
      if (!answer.ok) throw new Error(`figures/pancreas.svg: ${answer.status}`);
      return answer.text();
    });
    drawing.catch(() => (drawing = undefined)); // a lost connection must not be remembered
    return drawing;
  };

  const blob = ([x, y, scale]) => `<path d="${BLOB}" transform="translate(${x} ${y}) scale(${scale})"/>`;
  const node = ([x, y, turn]) => `<g transform="translate(${x} ${y})"><ellipse rx="13" ry="9.5" transform="rotate(${turn})"/><text y="5">?</text></g>`;
  const OVERLAY = `<g class="nodes">${NODES.map(node).join('')}</g><g class="mets">${METS.map(blob).join('')}</g>
    <g class="tumor"><path class="rim" d="${BLOB}"/><path class="body" d="${BLOB}"/><text y="19">?</text></g>`;

  // Growth into a neighbor begins at its wall, so that the smallest tumor touches it too.
  const place = (reach, radius) => {
    if (reach === 'duodenum-or-bile-duct') return { x: DUODENUM.x + radius, y: DUODENUM.y };
    if (reach === 'organs-or-vessels') return { x: VEIN.x - radius, y: VEIN.y };
    return { x: MIDDLE.x + Math.max(0, radius - 120) * .6, y: MIDDLE.y - Math.max(0, radius - 110) * .4 };
  };

  class IsletStage extends HTMLElement {
    static observedAttributes = ['size', 'reach', 'nodes', 'mets', 'label'];

    async connectedCallback() {
      this.setAttribute('role', 'img');
      const svg = await load().catch((problem) => console.warn(problem.message));
      if (!svg || this.firstElementChild) return;
      this.innerHTML = svg;
      const art = this.firstElementChild;
      art.setAttribute('aria-hidden', 'true'); // the label speaks for it
      art.setAttribute('viewBox', '10 0 980 672');
      art.querySelector('.labels')?.remove();
      // Hints of the browser over each organ would name what the label already says.
      art.querySelectorAll('title').forEach((title) => title.remove());
      art.insertAdjacentHTML('beforeend', OVERLAY);
      this.#draw();
    }

    attributeChangedCallback(name, _, value) {
      if (name === 'label') this.setAttribute('aria-label', value ?? '');
      this.#draw();
    }

    #draw() {
      const tumor = this.querySelector('.tumor');
      if (!tumor) return;
      const size = this.getAttribute('size');
      const millimeters = size === 'unknown' ? UNKNOWN_MM : Number(size) || 0;
      const radius = (millimeters * UNITS_PER_MM) / 2;
      const reach = this.getAttribute('reach');
      const at = place(reach, radius);
      tumor.style.transform = `translate(${at.x}px, ${at.y}px) scale(${radius / BLOB_RADIUS})`;
      tumor.firstElementChild.style.transform = `scale(${1 + 12 / Math.max(radius, 1)})`;
      tumor.classList.toggle('none', size === 'none');
      tumor.classList.toggle('unknown', size === 'unknown');
      tumor.classList.toggle('swells', reach === 'pancreas' && millimeters >= SWELLS_FROM_MM);
      const nodes = this.getAttribute('nodes');
      this.querySelectorAll('.nodes > g').forEach((each, i) => {
        each.classList.toggle('involved', nodes === 'involved' && i < INVOLVED);
        each.classList.toggle('unknown', nodes === 'not-assessed');
      });
    }
  }
  customElements.get('islet-stage') ?? customElements.define('islet-stage', IsletStage);
}
