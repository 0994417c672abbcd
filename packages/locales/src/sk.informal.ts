import type { DeepPartial } from './merge.js';
import type { AllMessages } from './more-messages.js';

/** Tykanie in place of vykanie: the words that differ, in their places. */
const informal: DeepPartial<AllMessages> = {
  faults: {
    required: 'Odpovedz, prosím, na túto otázku.',
    message: 'Napíš, prosím, svoju správu.',
    'too-long': 'Text je príliš dlhý. Skráť ho, prosím.',
    'too-few': 'Vyber, prosím, viac možností.',
    'too-many': 'Vyber, prosím, menej možností.',
    contact: 'Nechaj, prosím, e-mail alebo telefón.',
  },
  refused: 'Odpoveď nebola prijatá. Text tu zostáva, môžeš si ho skopírovať.',
  later: 'Uložené. Odošle sa, keď budeš znova online.',
  writeInstead: 'Napíš nám na {email}',
  cards: {
    rating: {
      questions: {
        liked: {
          help: 'Vyber všetko, čo platí',
          label: 'Čo sa ti páčilo?',
        },
        causes: {
          help: 'Vyber všetko, čo platí',
        },
        comment: {
          label: 'Povedz nám viac',
        },
        overall: {
          label: 'Ako hodnotíš náš e-shop?',
          labels: {
            product: 'Ako hodnotíš tento výrobok?',
            page: 'Ako hodnotíš túto stránku?',
          },
        },
        reply: {
          label: 'Kam ti máme odpovedať?',
        },
      },
    },
    comment: {
      title: 'Čo máš na srdci?',
      questions: {
        message: {
          label: 'Tvoja správa',
        },
        reply: {
          label: 'Kam ti máme odpovedať?',
        },
      },
    },
    visit: {
      questions: {
        overall: {
          label: 'Ako hodnotíš svoju dnešnú návštevu nášho e-shopu?',
        },
        found: {
          label: 'Podarilo sa ti nájsť, čo potrebuješ?',
        },
        missing: {
          label: 'Čo ti chýbalo?',
        },
        sought: {
          label: 'Čo u nás hľadáš?',
        },
        purpose: {
          label: 'Čo ťa k nám dnes priviedlo?',
        },
        'bought-before': {
          label: 'Máš už u nás za sebou nejaký nákup?',
        },
      },
    },
    checkout: {
      questions: {
        overall: {
          label: 'Ako hodnotíš svoju dnešnú návštevu nášho e-shopu?',
        },
      },
    },
    purchase: {
      greeting: 'K tvojej poslednej objednávke.',
      questions: {
        arrived: {
          label: 'Dorazila ti objednávka?',
        },
        overall: {
          label: 'Ako hodnotíš svoju objednávku celkovo?',
        },
      },
      endings: {
        'not-yet': {
          title: 'Mrzí nás, že čakáš',
        },
      },
    },
    service: {
      questions: {
        overall: {
          label: 'Ako hodnotíš pomoc, ktorú sme ti poskytli?',
        },
        resolved: {
          label: 'Podarilo sa tvoju požiadavku vyriešiť?',
        },
        staff: {
          label: 'Ako na teba zapôsobili naši ľudia?',
        },
      },
    },
    complaint: {
      greeting: 'Opíš nám, čo sa stalo a čo by pomohlo.',
      questions: {
        reply: {
          label: 'Kam ti máme odpovedať?',
        },
      },
    },
    resolution: {
      questions: {
        overall: {
          label: 'Ako hodnotíš, ako sme tvoj prípad vybavili?',
        },
        resolved: {
          label: 'Podarilo sa tvoj problém vyriešiť?',
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'Aké je pravdepodobné, že {shop} odporučíš priateľom alebo známym?',
        },
        return: {
          label: 'Aké je pravdepodobné, že v obchode {shop} nakúpiš znova?',
        },
        trust: {
          label: 'Nakoľko veríš, že {shop} splní, čo sľúbi?',
        },
        reason: {
          label: 'Aký je hlavný dôvod tvojich odpovedí?',
        },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'Aká je tvoja celková spokojnosť s obchodom {shop}?',
        },
        expectations: {
          label: 'Nakoľko {shop} spĺňa tvoje očakávania?',
        },
        ideal: {
          label: 'Predstav si ideálny obchod tohto druhu. Ako blízko k nemu má {shop}?',
        },
        trust: {
          label: 'Nakoľko veríš, že {shop} splní, čo sľúbi?',
        },
      },
    },
    helpful: {
      questions: {
        helpful: {
          label: 'Pomohla ti táto stránka?',
        },
        comment: {
          label: 'Akú informáciu tu hľadáš?',
        },
      },
    },
    wish: {
      questions: {
        product: {
          label: 'Čo ti v našej ponuke chýba?',
        },
        service: {
          label: 'Ktorá služba ti u nás chýba?',
        },
      },
    },
    panel: {
      title: 'Pomôž nám vybrať, čo príde ďalej',
      questions: {
        interest: {
          label: 'Čo by ťa zaujímalo?',
        },
        person: {
          label: 'Tvoje meno',
        },
        reply: {
          label: 'Tvoj e-mail',
        },
        consent: {
          label: 'Tvoj súhlas',
        },
      },
    },
  },
  stillSending: 'Stále odosielame. Nechaj, prosím, stránku otvorenú.',
  received: 'Tvoja odpoveď dorazila.',
  withdraw: 'Ak chceš súhlas odvolať, napíš nám a uveď toto číslo: {id}',
};

export default informal;
