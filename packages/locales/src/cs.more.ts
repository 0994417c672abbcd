import type { MoreMessages } from './more-messages.js';

const visit = 'Jak hodnotíte svou dnešní návštěvu e-shopu?';
const resolved = { yes: 'Ano', partly: 'Zčásti', no: 'Ne' };

const messages: MoreMessages = {
  notApplicable: 'Netýká se mě',
  yes: 'Ano',
  no: 'Ne',
  faces: [
    'velká nespokojenost',
    'nespokojenost',
    'ani spokojenost, ani nespokojenost',
    'spokojenost',
    'velká spokojenost',
  ],
  expectation: ['mnohem horší', 'trochu horší', 'podle očekávání', 'trochu lepší', 'mnohem lepší'],
  weekdays: ['neděle', 'pondělí', 'úterý', 'středy', 'čtvrtka', 'pátku', 'soboty'],
  moment: '{day} {time}',
  today: 'dnešních {time}',
  openUntil: 'otevřeno do {time}',
  openingDays: ['v neděli', 'v pondělí', 'v úterý', 've středu', 've čtvrtek', 'v pátek', 'v sobotu'],
  opens: 'otevíráme {day} od {time}',
  opensToday: 'otevíráme od {time}',
  chat: 'Chat',
  stores: 'Naše prodejny',
  help: 'Pomozte mi to napravit',
  saveCopy: 'Uložit kopii',
  caseNumber: 'Číslo případu',
  date: 'Datum',
  tracking: 'Sledovat zásilku',
  change: 'Změnit odpověď',
  withdraw: 'Pro odvolání nám napište a uveďte toto číslo: {id}',
  withdrawLink: 'Odvolat e-mailem',
  average: '{average} z {max} hvězdiček',
  unrated: 'Zatím bez hodnocení',
  needed: 'Hodnocení je povinné.',
  rated: {
    one: '{count} hodnocení',
    few: '{count} hodnocení',
    many: '{count} hodnocení',
    other: '{count} hodnocení',
  },
  cards: {
    visit: {
      questions: {
        overall: { label: visit },
        found: {
          label: 'Povedlo se vám najít, co potřebujete?',
          options: {
            easily: 'Ano, snadno',
            'with-effort': 'Ano, ale dalo to práci',
            partly: 'Jen zčásti',
            no: 'Ne',
            'just-browsing': 'Jen se dívám',
          },
        },
        missing: {
          label: 'Co vám chybělo?',
          options: {
            product: 'Samotné zboží',
            price: 'Lepší cena',
            'delivery-cost': 'Levnější doprava',
            'delivery-time': 'Rychlejší doručení',
            payment: 'Způsob platby',
            information: 'Informace',
            trust: 'Důvěra v obchod',
            'site-problem': 'Web nefungoval',
          },
        },
        sought: { label: 'Co u nás hledáte?' },
        purpose: {
          label: 'Co vás k nám dnes přivedlo?',
          options: {
            browse: 'Jen se rozhlížím',
            compare: 'Porovnávám zboží nebo ceny',
            buy: 'Chci něco koupit',
            'order-status': 'Zjišťuji stav objednávky',
            support: 'Potřebuji poradit',
            other: 'Něco jiného',
          },
        },
        'bought-before': {
          label: 'Máte už u nás za sebou nějaký nákup?',
          options: { yes: 'Ano', no: 'Ne', 'rather-not': 'Nechci odpovídat' },
        },
      },
      endings: { thanks: { text: 'Děkujeme za návštěvu.' } },
    },
    checkout: {
      questions: {
        overall: { label: visit },
        ease: {
          label: 'Jak obtížné, nebo snadné bylo objednat?',
          ends: ['velmi obtížné', 'velmi snadné'],
        },
        comment: { label: 'Co mohlo být snazší?' },
      },
    },
    purchase: {
      greeting: 'K vaší poslední objednávce.',
      questions: {
        arrived: {
          label: 'Dorazila vám objednávka?',
          options: { all: 'Celá', part: 'Jen část', 'not-yet': 'Zatím ne' },
        },
        overall: { label: 'Jak hodnotíte svou objednávku celkově?' },
        dimensions: {
          label: 'A podrobněji?',
          rows: {
            quality: 'Kvalita zboží',
            delivery: 'Doručení',
            value: 'Poměr ceny a kvality',
            ordering: 'Objednání',
            service: 'Zákaznická péče',
          },
        },
        expectation: {
          label: 'Oproti očekávání',
          rows: {
            quality: 'Kvalita zboží',
            delivery: 'Doručení',
            value: 'Poměr ceny a kvality',
            service: 'Zákaznická péče',
          },
        },
      },
      endings: {
        'not-yet': {
          title: 'Mrzí nás, že čekáte',
          text: 'Za pár dní se možná zeptáme znovu.',
        },
      },
    },
    service: {
      questions: {
        overall: { label: 'Jak hodnotíte pomoc, kterou jsme vám poskytli?' },
        resolved: { label: 'Podařilo se váš požadavek vyřešit?', options: resolved },
        contacts: {
          label: 'Kolikrát bylo potřeba se na nás obrátit?',
          options: { once: 'Jednou', twice: 'Dvakrát', more: 'Vícekrát' },
        },
        staff: {
          label: 'Jak na vás zapůsobili naši lidé?',
          rows: { friendliness: 'Vstřícnost', knowledge: 'Znalosti', speed: 'Rychlost' },
        },
      },
    },
    complaint: {
      title: 'Něco není v pořádku',
      greeting: 'Popište nám, co se stalo a co by pomohlo.',
      questions: {
        message: { label: 'Co se stalo?' },
        wanted: {
          label: 'Co by pomohlo?',
          options: {
            refund: 'Vrácení peněz',
            exchange: 'Výměna',
            repair: 'Oprava',
            apology: 'Omluva',
            information: 'Informace',
            other: 'Něco jiného',
          },
        },
        order: { label: 'Číslo objednávky' },
        reply: { label: 'Kam vám máme odpovědět?' },
      },
    },
    resolution: {
      questions: {
        overall: { label: 'Jak hodnotíte, jak jsme váš případ vyřídili?' },
        resolved: { label: 'Podařilo se váš problém vyřešit?', options: resolved },
        handling: {
          label: 'A podrobněji?',
          rows: { outcome: 'Výsledek', speed: 'Rychlost', manner: 'Naše jednání' },
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'Jak je pravděpodobné, že {shop} doporučíte přátelům nebo známým?',
          ends: ['vůbec ne', 'velmi'],
        },
        return: {
          label: 'Jak je pravděpodobné, že v obchodě {shop} nakoupíte znovu?',
          ends: ['vůbec ne', 'velmi'],
        },
        trust: {
          label: 'Nakolik věříte, že {shop} splní, co slíbí?',
          ends: ['vůbec ne', 'naprosto'],
        },
        reason: { label: 'Jaký je hlavní důvod vašich odpovědí?' },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'Jaká je vaše celková spokojenost s obchodem {shop}?',
          ends: ['velmi nízká', 'velmi vysoká'],
        },
        expectations: {
          label: 'Nakolik {shop} splňuje vaše očekávání?',
          ends: ['zdaleka nesplňuje', 'daleko překonává'],
        },
        ideal: {
          label: 'Představte si ideální obchod tohoto druhu. Jak blízko k němu má {shop}?',
          ends: ['velmi daleko', 'velmi blízko'],
        },
        trust: {
          label: 'Nakolik věříte, že {shop} splní, co slíbí?',
          ends: ['vůbec ne', 'naprosto'],
        },
      },
    },
    helpful: {
      questions: {
        helpful: { label: 'Pomohla vám tato stránka?' },
        why: {
          label: 'Co bylo špatně?',
          options: {
            unclear: 'Nejasné',
            incomplete: 'Neúplné',
            wrong: 'Nesprávné',
            outdated: 'Zastaralé',
            other: 'Něco jiného',
          },
        },
        comment: { label: 'Jakou informaci tu hledáte?' },
      },
    },
    wish: {
      title: 'Co máme prodávat?',
      questions: {
        product: { label: 'Co vám v naší nabídce chybí?' },
        service: { label: 'Která služba vám u nás chybí?' },
      },
    },
    panel: {
      title: 'Pomozte nám vybrat, co přijde dál',
      questions: {
        interest: {
          label: 'Co by vás zajímalo?',
          options: {
            'focus-group': 'Skupinové rozhovory',
            'advisory-panel': 'Pravidelné krátké otázky',
            'new-products': 'Zkoušení novinek',
          },
        },
        person: { label: 'Vaše jméno' },
        reply: { label: 'Váš e-mail' },
        consent: {
          label: 'Váš souhlas',
          text: 'Souhlasím, že si ponecháte mé jméno a e-mail a budete mi psát o zákaznickém panelu. Souhlas mohu kdykoli odvolat.',
        },
      },
      endings: {
        thanks: { text: 'Ozveme se, až bude co zkoušet.' },
      },
    },
  },
};

export default messages;
