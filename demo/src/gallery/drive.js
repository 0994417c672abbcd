// Opens a card in a frame of the gallery and brings it into a state, by the controls that people use.
(() => {
  const { card, state, place, words } = document.documentElement.dataset;
  const CONTACTS = ['jana@example.cz', '800 123 456', 'Jana Nová'];
  const FINAL = ['thanks', 'sorry', 'quiet', 'not-yet', 'sending', 'offline', 'refused'];
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const root = () => document.querySelector(place === 'inline' ? 'ohlas-card' : 'ohlas-root').shadowRoot;
  const all = (selector) => [...root().querySelectorAll(selector)];
  const part = (name) => root().querySelector(`[part="${name}"]`);

  /** @param {HTMLInputElement | HTMLTextAreaElement} box */
  function write(box, words) {
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** What is not answered yet on this screen, control by control: answers bring up more. */
  async function fill() {
    const low = ['sorry', 'quiet', 'refused'].includes(state) || (card === 'rating' && state !== 'thanks');
    for (const group of all('[role="radiogroup"]')) {
      const radios = [...group.querySelectorAll('input')];
      if (radios.some((radio) => radio.checked)) continue;
      const high = state === 'not-yet' ? radios.length - 1 : Math.max(0, radios.length - 2);
      const first = group.matches('.chips, .rows') && state !== 'not-yet';
      const topic = radios.find((radio) => radio.value === 'problem');
      (topic ?? radios[first ? 0 : low ? 1 : high])?.click();
      await wait(30);
    }
    for (const group of all('[role="group"].chips, [role="group"].consent'))
      if (!group.querySelector(':checked'))
        for (const box of [...group.querySelectorAll('input')].slice(0, 2)) {
          box.click();
          await wait(30);
        }
    for (const box of all('fieldset.fields input'))
      if (!box.value && state !== 'quiet') write(box, CONTACTS[{ tel: 1, email: 0 }[box.inputMode] ?? 2]);
    for (const box of all('.field'))
      if (!box.value && !box.closest('.fields')) write(box, box.tagName === 'INPUT' ? '10482' : words);
    await wait(60);
  }

  async function onward(until) {
    for (let screen = 0; screen < 6; screen += 1) {
      await fill();
      await fill();
      const send = part('send');
      if (!send || until(send)) return;
      send.click();
      await wait(120);
    }
  }

  const isLast = (send) => {
    const [, step, steps] =
      /(\d+)\D+(\d+)/.exec(root().querySelector('.head .quiet')?.textContent ?? '') ?? [];
    // Whether an order has arrived is asked before anything is numbered.
    return (step && step === steps) || !send;
  };

  window.ohlas ??= [];
  window.ohlas.push(async (ohlas) => {
    if (place === 'inline') {
      for (let turn = 0; turn < 100 && !root()?.querySelector('.card'); turn += 1) await wait(50);
    } else
      await ohlas.open(card, {
        subject: {
          type: 'product', // Another one each time, or a draft of the last visit would be there already.
          id: `sova-stool-${Date.now()}`,
          name: 'Sova',
          image: '/pictures/sova-stool.svg',
        },
        ...(place === 'slide-in' && { display: 'slide-in' }),
      });
    await wait(250);
    if (state === 'error') {
      for (let screen = 0; screen < 6 && !root().querySelector('.bad'); screen += 1) {
        const email = all('fieldset.fields input')[0];
        if (email) write(email, 'jana@');
        part('send')?.click();
        await wait(80);
      }
    } else if (state === 'saved') {
      root().querySelectorAll('[role="radiogroup"] input')[3]?.click();
    } else if (state === 'answered') await fill();
    else if (state === 'last') {
      await onward(isLast);
    } else if (FINAL.includes(state)) await onward(() => false);
    await wait(state === 'offline' ? 4000 : 500);
    document.documentElement.dataset.ready = '';
  });
})();
