import type { Messages, QuestionMessages } from './messages.js';

const other = 'Něco jiného';
const services = 'Nabídka služeb';
const site = 'Web';
const quality = 'Kvalita';
const several = 'Vyberte vše, co platí';

const reply: QuestionMessages = {
  label: 'Kam vám můžeme odpovědět?',
  help: 'Jen k odpovědi na tuto zprávu.',
  ask: 'Přeji si odpověď',
};

const cs: Messages = {
  tag: 'cs',
  dir: 'ltr',
  send: 'Odeslat',
  continue: 'Pokračovat',
  back: 'Zpět',
  close: 'Zavřít',
  done: 'Hotovo',
  more: 'Další',
  optional: 'nepovinné',
  other,
  saved: 'Uloženo',
  undo: 'Vzít zpět',
  undone: 'Vzato zpět',
  clear: 'Zrušit hodnocení',
  privacy: 'Ochrana soukromí',
  policies: { delivery: 'Doprava', returns: 'Vrácení zboží', claim: 'Podat reklamaci' },
  progress: '{step} z {steps}',
  star: '{stars}, {word}',
  stars: {
    one: '{count} hvězdička',
    few: '{count} hvězdičky',
    many: '{count} hvězdičky',
    other: '{count} hvězdiček',
  },
  ratings: ['velmi špatně', 'špatně', 'ani dobře, ani špatně', 'dobře', 'velmi dobře'],
  charactersLeft: {
    one: 'Zbývá {count} znak',
    few: 'Zbývají {count} znaky',
    many: 'Zbývá {count} znaku',
    other: 'Zbývá {count} znaků',
  },
  charactersOver: {
    one: 'O {count} znak víc, než se vejde',
    few: 'O {count} znaky víc, než se vejde',
    many: 'O {count} znaku víc, než se vejde',
    other: 'O {count} znaků víc, než se vejde',
  },
  fields: { email: 'E-mail', phone: 'Telefon', name: 'Jméno' },
  faults: {
    required: 'Odpovězte prosím na tuto otázku.',
    message: 'Napište prosím zprávu.',
    email: 'E-mail vypadá třeba takto: jmeno@example.cz.',
    phone: 'Telefonní číslo má aspoň šest číslic.',
    contact: 'Vyplňte prosím e-mail nebo telefon.',
    'too-long': 'Text je příliš dlouhý. Zkraťte ho prosím.',
    'too-few': 'Vyberte prosím víc možností.',
    'too-many': 'Vyberte prosím méně možností.',
  },
  sending: 'Odesíláme…',
  stillSending: 'Stále odesíláme. Nechte prosím tuto stránku otevřenou.',
  retry: 'Zkusit znovu',
  copy: 'Zkopírovat text',
  copied: 'Zkopírováno',
  refused: 'Odpověď nebyla přijata. Text tu zůstává, můžete si ho zkopírovat.',
  later: 'Uloženo. Odešle se, až budete zase online.',
  received: 'Vaše odpověď dorazila.',
  loadFailed: 'Formulář se nepodařilo načíst.',
  writeInstead: 'Napište nám na {email}',
  followUp: {
    one: '{word}. Níže je ještě {count} nepovinná otázka.',
    few: '{word}. Níže jsou ještě {count} nepovinné otázky.',
    many: '{word}. Níže je ještě {count} nepovinné otázky.',
    other: '{word}. Níže je ještě {count} nepovinných otázek.',
  },
  announcement: 'Jedna nepovinná otázka v oblasti {label}.',
  silence: 'Už se neptat',
  thanks: { title: 'Děkujeme', text: 'Pomáhá nám to zlepšovat se.' },
  sorry: {
    title: 'Mrzí nás to',
    withDeadline: 'Případ {case}. Odpovíme na {contact} do {deadline}.',
    withContact: 'Případ {case}. Odpovíme na {contact}.',
    withoutContact: 'Mrzí nás to a děkujeme za upozornění. Bez kontaktu ale nemůžeme odpovědět.',
    leaveContact: 'Doplnit e-mail nebo telefon',
  },
  cards: {
    comment: {
      title: 'Co máte na srdci?',
      greeting: 'Pochvala, nápad, problém nebo dotaz.',
      questions: {
        topic: {
          label: 'O co jde?',
          options: {
            praise: 'Pochvala',
            idea: 'Nápad',
            problem: 'Problém',
            question: 'Dotaz',
            'service-request': 'Žádost o službu',
          },
        },
        message: { label: 'Vaše zpráva' },
        reply,
        order: { label: 'Číslo objednávky', ask: 'Přidat číslo objednávky' },
      },
    },
    rating: {
      questions: {
        overall: {
          label: 'Jak hodnotíte náš obchod?',
          labels: {
            product: 'Jak hodnotíte tento výrobek?',
            page: 'Jak hodnotíte tuto stránku?',
          },
        },
        liked: {
          label: 'Co se vám líbilo?',
          help: several,
          options: {
            quality,
            price: 'Cena',
            delivery: 'Doručení',
            service: 'Zákaznická péče',
            services,
            site,
            selection: 'Výběr zboží',
            other,
          },
        },
        causes: {
          label: 'Co mohlo být lepší?',
          labels: { wrong: 'Co bylo špatně?' },
          help: several,
          ask: 'Mohlo být něco lepší?',
          options: {
            quality,
            'not-as-described': 'Neodpovídá popisu',
            damaged: 'Poškozené zboží',
            'missing-part': 'Chybí část',
            'wrong-item': 'Jiné zboží',
            'late-delivery': 'Pozdní doručení',
            site,
            services,
            'price-differed': 'Jiná cena',
            'slow-reply': 'Pomalá odpověď',
            'hard-to-order': 'Složité objednání',
            'not-solved': 'Nevyřešený problém',
            'rude-staff': 'Neochotný personál',
            'had-to-chase': 'Opakované urgence',
            'hard-to-return': 'Složité vrácení',
            'not-arrived': 'Nedorazilo',
            'refund-slow': 'Pomalé vrácení peněz',
            other,
          },
        },
        comment: { label: 'Chcete něco dodat?' },
        reply,
      },
    },
  },
};

export default cs;
