import type { DeepPartial } from './merge.js';
import type { AllMessages } from './more-messages.js';

/** "Ty" in place of "Państwo": the words that differ, in their places. */
const informal: DeepPartial<AllMessages> = {
  faults: {
    required: 'Odpowiedz na to pytanie.',
    message: 'Wpisz wiadomość.',
    contact: 'Podaj e-mail lub telefon.',
    'too-long': 'Ten tekst jest za długi. Skróć go.',
    'too-few': 'Wybierz więcej.',
    'too-many': 'Wybierz mniej.',
  },
  cards: {
    comment: {
      title: 'Co leży ci na sercu?',
    },
    rating: {
      questions: {
        overall: {
          label: 'Jak oceniasz nasz sklep?',
          labels: {
            product: 'Jak oceniasz ten produkt?',
            page: 'Jak oceniasz tę stronę?',
          },
        },
      },
    },
    visit: {
      questions: {
        overall: {
          label: 'Jak oceniasz dzisiejszą wizytę w naszym sklepie?',
        },
        sought: {
          label: 'Czego szukasz?',
        },
        'bought-before': {
          label: 'Czy masz już za sobą zakupy u nas?',
        },
      },
    },
    checkout: {
      questions: {
        overall: {
          label: 'Jak oceniasz dzisiejszą wizytę w naszym sklepie?',
        },
      },
    },
    purchase: {
      questions: {
        overall: {
          label: 'Jak oceniasz swoje zamówienie ogólnie?',
        },
      },
    },
    service: {
      questions: {
        overall: {
          label: 'Jak oceniasz otrzymaną pomoc?',
        },
        staff: {
          label: 'Jak oceniasz osoby, które pomagały?',
        },
      },
    },
    resolution: {
      questions: {
        overall: {
          label: 'Jak oceniasz sposób załatwienia sprawy?',
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'Jak prawdopodobne jest, że polecisz {shop} znajomym?',
        },
        return: {
          label: 'Jak prawdopodobne jest, że ponownie kupisz w sklepie {shop}?',
        },
        trust: {
          label: 'Na ile ufasz, że {shop} dotrzyma obietnic?',
        },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'Jakie jest twoje ogólne zadowolenie ze sklepu {shop}?',
        },
        ideal: {
          label: 'Pomyśl o idealnym sklepie tego rodzaju. Jak blisko niego jest {shop}?',
        },
        trust: {
          label: 'Na ile ufasz, że {shop} dotrzyma obietnic?',
        },
      },
    },
    panel: {
      questions: {
        interest: {
          label: 'W czym chcesz wziąć udział?',
        },
      },
    },
  },
  withdraw: 'Aby wycofać zgodę, napisz do nas i podaj ten numer: {id}',
};

export default informal;
