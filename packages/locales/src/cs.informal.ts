import type { DeepPartial } from './merge.js';
import type { AllMessages } from './more-messages.js';

/** Tykání in place of vykání: the words that differ, in their places. */
const informal: DeepPartial<AllMessages> = {
  faults: {
    required: 'Odpověz prosím na tuto otázku.',
    message: 'Napiš prosím zprávu.',
    contact: 'Vyplň prosím e-mail nebo telefon.',
    'too-long': 'Text je příliš dlouhý. Zkrať ho prosím.',
    'too-few': 'Vyber prosím víc možností.',
    'too-many': 'Vyber prosím méně možností.',
  },
  stillSending: 'Stále odesíláme. Nech prosím tuto stránku otevřenou.',
  refused: 'Odpověď nebyla přijata. Text tu zůstává, můžeš si ho zkopírovat.',
  later: 'Uloženo. Odešle se, až budeš zase online.',
  received: 'Tvoje odpověď dorazila.',
  writeInstead: 'Napiš nám na {email}',
  cards: {
    comment: {
      title: 'Co máš na srdci?',
      questions: {
        message: {
          label: 'Tvoje zpráva',
        },
        reply: {
          label: 'Kam ti můžeme odpovědět?',
        },
      },
    },
    rating: {
      questions: {
        overall: {
          label: 'Jak hodnotíš náš obchod?',
          labels: {
            product: 'Jak hodnotíš tento výrobek?',
            page: 'Jak hodnotíš tuto stránku?',
          },
        },
        liked: {
          label: 'Co se ti líbilo?',
          help: 'Vyber vše, co platí',
        },
        causes: {
          help: 'Vyber vše, co platí',
        },
        comment: {
          label: 'Chceš něco dodat?',
        },
        reply: {
          label: 'Kam ti můžeme odpovědět?',
        },
      },
    },
    visit: {
      questions: {
        overall: {
          label: 'Jak hodnotíš svou dnešní návštěvu e-shopu?',
        },
        found: {
          label: 'Povedlo se ti najít, co potřebuješ?',
        },
        missing: {
          label: 'Co ti chybělo?',
        },
        sought: {
          label: 'Co u nás hledáš?',
        },
        purpose: {
          label: 'Co tě k nám dnes přivedlo?',
        },
        'bought-before': {
          label: 'Máš už u nás za sebou nějaký nákup?',
        },
      },
    },
    checkout: {
      questions: {
        overall: {
          label: 'Jak hodnotíš svou dnešní návštěvu e-shopu?',
        },
      },
    },
    purchase: {
      greeting: 'K tvé poslední objednávce.',
      questions: {
        arrived: {
          label: 'Dorazila ti objednávka?',
        },
        overall: {
          label: 'Jak hodnotíš svou objednávku celkově?',
        },
      },
      endings: {
        'not-yet': {
          title: 'Mrzí nás, že čekáš',
        },
      },
    },
    service: {
      questions: {
        overall: {
          label: 'Jak hodnotíš pomoc, kterou jsme ti poskytli?',
        },
        resolved: {
          label: 'Podařilo se tvůj požadavek vyřešit?',
        },
        staff: {
          label: 'Jak na tebe zapůsobili naši lidé?',
        },
      },
    },
    complaint: {
      greeting: 'Popiš nám, co se stalo a co by pomohlo.',
      questions: {
        reply: {
          label: 'Kam ti máme odpovědět?',
        },
      },
    },
    resolution: {
      questions: {
        overall: {
          label: 'Jak hodnotíš, jak jsme tvůj případ vyřídili?',
        },
        resolved: {
          label: 'Podařilo se tvůj problém vyřešit?',
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'Jak je pravděpodobné, že {shop} doporučíš přátelům nebo známým?',
        },
        return: {
          label: 'Jak je pravděpodobné, že v obchodě {shop} nakoupíš znovu?',
        },
        trust: {
          label: 'Nakolik věříš, že {shop} splní, co slíbí?',
        },
        reason: {
          label: 'Jaký je hlavní důvod tvých odpovědí?',
        },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'Jaká je tvoje celková spokojenost s obchodem {shop}?',
        },
        expectations: {
          label: 'Nakolik {shop} splňuje tvoje očekávání?',
        },
        ideal: {
          label: 'Představ si ideální obchod tohoto druhu. Jak blízko k němu má {shop}?',
        },
        trust: {
          label: 'Nakolik věříš, že {shop} splní, co slíbí?',
        },
      },
    },
    helpful: {
      questions: {
        helpful: {
          label: 'Pomohla ti tato stránka?',
        },
        comment: {
          label: 'Jakou informaci tu hledáš?',
        },
      },
    },
    wish: {
      questions: {
        product: {
          label: 'Co ti v naší nabídce chybí?',
        },
        service: {
          label: 'Která služba ti u nás chybí?',
        },
      },
    },
    panel: {
      title: 'Pomoz nám vybrat, co přijde dál',
      questions: {
        interest: {
          label: 'Co by tě zajímalo?',
        },
        person: {
          label: 'Tvoje jméno',
        },
        reply: {
          label: 'Tvůj e-mail',
        },
        consent: {
          label: 'Tvůj souhlas',
        },
      },
    },
  },
  withdraw: 'Pro odvolání nám napiš a uveď toto číslo: {id}',
};

export default informal;
