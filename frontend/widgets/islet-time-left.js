/*
 * <islet-time-left seconds="900" minutes="# minutes left" ...></islet-time-left>: the time left in words, never ticking
 * by seconds. It can be hidden (remembered in this tab), says politely when 5 minutes and 1 minute are left, and fires
 * "time-over" when it should be over, until the server, which decides, leads away. It counts by the browser's own steady
 * clock, so that a clock set wrong does not matter. All words come as attributes from the server; # stands for the minutes.
 */
{
  const HIDDEN = 'islet-time-hidden';
  const make = (tag, fields) => Object.assign(document.createElement(tag), fields);
  const kept = () => { try { return sessionStorage.getItem(HIDDEN) === '1'; } catch { return false; } };
  const keep = (hidden) => { try { sessionStorage.setItem(HIDDEN, hidden ? '1' : ''); } catch { /* lasts as long as the page then */ } };

  class IsletTimeLeft extends HTMLElement {
    #timer;

    connectedCallback() {
      // The server's framework sets the attributes within the same task, but after this call.
      queueMicrotask(() => this.#start());
    }

    disconnectedCallback() {
      clearInterval(this.#timer);
    }

    #start() {
      if (!this.isConnected || this.firstElementChild) return;
      const end = performance.now() + 1000 * Number(this.getAttribute('seconds'));
      const words = make('span', { className: 'num' });
      const spoken = make('span', { className: 'vh', role: 'status' });
      const button = make('button', { type: 'button', className: 'btn quiet' });
      const show = (hidden) => {
        words.hidden = hidden;
        button.textContent = this.getAttribute(hidden ? 'show' : 'hide');
      };
      button.addEventListener('click', () => { keep(!words.hidden); show(!words.hidden); });
      show(kept());
      this.append(make('i', { className: 'i i-clock', ariaHidden: 'true' }), words, button, spoken);

      const said = (minutes) => this.getAttribute(minutes > 1 ? 'minutes' : 'last').replace('#', minutes);
      let before = Infinity;
      const look = () => {
        const left = Math.max(0, (end - performance.now()) / 1000);
        words.textContent = left > 0 ? said(Math.ceil(left / 60)) : this.getAttribute('over');
        for (const minutes of [5, 1]) {
          if (left > 0 && left <= 60 * minutes && before > 60 * minutes && before !== Infinity) {
            spoken.textContent = this.getAttribute('announce').replace('#', minutes);
          }
        }
        before = left;
        if (left === 0) this.dispatchEvent(new CustomEvent('time-over'));
      };
      look();
      this.#timer = setInterval(look, 1000);
    }
  }
  customElements.get('islet-time-left') ?? customElements.define('islet-time-left', IsletTimeLeft);
}
