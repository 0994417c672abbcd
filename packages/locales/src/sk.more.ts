import type { MoreMessages } from './more-messages.js';

const messages: MoreMessages = {
  notApplicable: 'Netýka sa ma',
  yes: 'Áno',
  no: 'Nie',
  faces: [
    'veľká nespokojnosť',
    'nespokojnosť',
    'ani spokojnosť, ani nespokojnosť',
    'spokojnosť',
    'veľká spokojnosť',
  ],
  expectation: ['oveľa horšie', 'trochu horšie', 'podľa očakávania', 'trochu lepšie', 'oveľa lepšie'],
  weekdays: ['nedele', 'pondelka', 'utorka', 'stredy', 'štvrtka', 'piatka', 'soboty'],
  moment: '{day} {time}',
  today: 'dnes {time}',
  openUntil: 'otvorené do {time}',
  openingDays: ['v nedeľu', 'v pondelok', 'v utorok', 'v stredu', 'vo štvrtok', 'v piatok', 'v sobotu'],
  opens: 'otvárame {day} o {time}',
  opensToday: 'otvárame o {time}',
  chat: 'Chat',
  stores: 'Naše predajne',
  help: 'Pomôžte mi to napraviť',
  saveCopy: 'Uložiť kópiu',
  caseNumber: 'Číslo prípadu',
  date: 'Dátum',
  tracking: 'Sledovať zásielku',
  change: 'Zmeniť odpoveď',
  withdraw: 'Ak chcete súhlas odvolať, napíšte nám a uveďte toto číslo: {id}',
  withdrawLink: 'Odvolať e-mailom',
  average: '{average} z {max} hviezdičiek',
  unrated: 'Zatiaľ bez hodnotenia',
  needed: 'Hodnotenie je povinné.',
  rated: {
    one: '{count} hodnotenie',
    few: '{count} hodnotenia',
    many: '{count} hodnotenia',
    other: '{count} hodnotení',
  },
  cards: {
    visit: {
      questions: {
        overall: {
          label: 'Ako hodnotíte svoju dnešnú návštevu nášho e-shopu?',
        },
        found: {
          label: 'Podarilo sa vám nájsť, čo potrebujete?',
          options: {
            easily: 'Áno, ľahko',
            'with-effort': 'Áno, ale dalo to prácu',
            partly: 'Len sčasti',
            no: 'Nie',
            'just-browsing': 'Iba si prezerám',
          },
        },
        missing: {
          label: 'Čo vám chýbalo?',
          options: {
            product: 'Samotný tovar',
            price: 'Lepšia cena',
            'delivery-cost': 'Lacnejšia doprava',
            'delivery-time': 'Rýchlejšie doručenie',
            payment: 'Spôsob platby',
            information: 'Informácie',
            trust: 'Dôvera v obchod',
            'site-problem': 'Web nefungoval',
          },
        },
        sought: {
          label: 'Čo u nás hľadáte?',
        },
        purpose: {
          label: 'Čo vás k nám dnes priviedlo?',
          options: {
            browse: 'Len sa obzerám',
            compare: 'Porovnávam tovar alebo ceny',
            buy: 'Chcem niečo kúpiť',
            'order-status': 'Zisťujem stav objednávky',
            support: 'Potrebujem poradiť',
            other: 'Niečo iné',
          },
        },
        'bought-before': {
          label: 'Máte už u nás za sebou nejaký nákup?',
          options: {
            yes: 'Áno',
            no: 'Nie',
            'rather-not': 'Nechcem odpovedať',
          },
        },
      },
      endings: {
        thanks: {
          text: 'Ďakujeme za návštevu.',
        },
      },
    },
    checkout: {
      questions: {
        overall: {
          label: 'Ako hodnotíte svoju dnešnú návštevu nášho e-shopu?',
        },
        ease: {
          label: 'Aké ťažké alebo ľahké bolo objednať?',
          ends: ['veľmi ťažké', 'veľmi ľahké'],
        },
        comment: {
          label: 'Čo mohlo byť jednoduchšie?',
        },
      },
    },
    purchase: {
      greeting: 'K vašej poslednej objednávke.',
      questions: {
        arrived: {
          label: 'Dorazila vám objednávka?',
          options: {
            all: 'Celá',
            part: 'Len časť',
            'not-yet': 'Zatiaľ nie',
          },
        },
        overall: {
          label: 'Ako hodnotíte svoju objednávku celkovo?',
        },
        dimensions: {
          label: 'A podrobnejšie?',
          rows: {
            quality: 'Kvalita tovaru',
            delivery: 'Doručenie',
            value: 'Pomer ceny a kvality',
            ordering: 'Objednanie',
            service: 'Zákaznícka starostlivosť',
          },
        },
        expectation: {
          label: 'Oproti očakávaniu',
          rows: {
            quality: 'Kvalita tovaru',
            delivery: 'Doručenie',
            value: 'Pomer ceny a kvality',
            service: 'Zákaznícka starostlivosť',
          },
        },
      },
      endings: {
        'not-yet': {
          title: 'Mrzí nás, že čakáte',
          text: 'O pár dní sa možno opýtame znova.',
        },
      },
    },
    service: {
      questions: {
        overall: {
          label: 'Ako hodnotíte pomoc, ktorú sme vám poskytli?',
        },
        resolved: {
          label: 'Podarilo sa vašu požiadavku vyriešiť?',
          options: {
            yes: 'Áno',
            partly: 'Sčasti',
            no: 'Nie',
          },
        },
        contacts: {
          label: 'Koľkokrát bolo treba sa na nás obrátiť?',
          options: {
            once: 'Raz',
            twice: 'Dvakrát',
            more: 'Viackrát',
          },
        },
        staff: {
          label: 'Ako na vás zapôsobili naši ľudia?',
          rows: {
            friendliness: 'Ústretovosť',
            knowledge: 'Znalosti',
            speed: 'Rýchlosť',
          },
        },
      },
    },
    complaint: {
      title: 'Niečo nie je v poriadku',
      greeting: 'Opíšte nám, čo sa stalo a čo by pomohlo.',
      questions: {
        message: {
          label: 'Čo sa stalo?',
        },
        wanted: {
          label: 'Čo by pomohlo?',
          options: {
            refund: 'Vrátenie peňazí',
            exchange: 'Výmena',
            repair: 'Oprava',
            apology: 'Ospravedlnenie',
            information: 'Informácie',
            other: 'Niečo iné',
          },
        },
        order: {
          label: 'Číslo objednávky',
        },
        reply: {
          label: 'Kam vám máme odpovedať?',
        },
      },
    },
    resolution: {
      questions: {
        overall: {
          label: 'Ako hodnotíte, ako sme váš prípad vybavili?',
        },
        resolved: {
          label: 'Podarilo sa váš problém vyriešiť?',
          options: {
            yes: 'Áno',
            partly: 'Sčasti',
            no: 'Nie',
          },
        },
        handling: {
          label: 'A podrobnejšie?',
          rows: {
            outcome: 'Výsledok',
            speed: 'Rýchlosť',
            manner: 'Naše správanie',
          },
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'Aké je pravdepodobné, že {shop} odporučíte priateľom alebo známym?',
          ends: ['vôbec nie', 'veľmi'],
        },
        return: {
          label: 'Aké je pravdepodobné, že v obchode {shop} nakúpite znova?',
          ends: ['vôbec nie', 'veľmi'],
        },
        trust: {
          label: 'Nakoľko veríte, že {shop} splní, čo sľúbi?',
          ends: ['vôbec nie', 'úplne'],
        },
        reason: {
          label: 'Aký je hlavný dôvod vašich odpovedí?',
        },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'Aká je vaša celková spokojnosť s obchodom {shop}?',
          ends: ['veľmi nízka', 'veľmi vysoká'],
        },
        expectations: {
          label: 'Nakoľko {shop} spĺňa vaše očakávania?',
          ends: ['zďaleka nespĺňa', 'ďaleko prekonáva'],
        },
        ideal: {
          label: 'Predstavte si ideálny obchod tohto druhu. Ako blízko k nemu má {shop}?',
          ends: ['veľmi ďaleko', 'veľmi blízko'],
        },
        trust: {
          label: 'Nakoľko veríte, že {shop} splní, čo sľúbi?',
          ends: ['vôbec nie', 'úplne'],
        },
      },
    },
    helpful: {
      questions: {
        helpful: {
          label: 'Pomohla vám táto stránka?',
        },
        why: {
          label: 'Čo bolo zle?',
          options: {
            unclear: 'Nejasné',
            incomplete: 'Neúplné',
            wrong: 'Nesprávne',
            outdated: 'Zastarané',
            other: 'Niečo iné',
          },
        },
        comment: {
          label: 'Akú informáciu tu hľadáte?',
        },
      },
    },
    wish: {
      title: 'Čo máme predávať?',
      questions: {
        product: {
          label: 'Čo vám v našej ponuke chýba?',
        },
        service: {
          label: 'Ktorá služba vám u nás chýba?',
        },
      },
    },
    panel: {
      title: 'Pomôžte nám vybrať, čo príde ďalej',
      questions: {
        interest: {
          label: 'Čo by vás zaujímalo?',
          options: {
            'focus-group': 'Skupinové rozhovory',
            'advisory-panel': 'Pravidelné krátke otázky',
            'new-products': 'Skúšanie noviniek',
          },
        },
        person: {
          label: 'Vaše meno',
        },
        reply: {
          label: 'Váš e-mail',
        },
        consent: {
          label: 'Váš súhlas',
          text: 'Súhlasím, že si ponecháte moje meno a e-mail a budete mi písať o zákazníckom paneli. Súhlas môžem kedykoľvek odvolať.',
        },
      },
      endings: {
        thanks: {
          text: 'Ozveme sa, keď bude čo skúšať.',
        },
      },
    },
  },
};

export default messages;
