import type { MoreMessages } from './more-messages.js';

const messages: MoreMessages = {
  notApplicable: 'Nie dotyczy',
  yes: 'Tak',
  no: 'Nie',
  faces: [
    'duże niezadowolenie',
    'niezadowolenie',
    'ani zadowolenie, ani niezadowolenie',
    'zadowolenie',
    'duże zadowolenie',
  ],
  expectation: ['dużo gorzej', 'trochę gorzej', 'zgodnie z oczekiwaniami', 'trochę lepiej', 'dużo lepiej'],
  weekdays: ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'],
  moment: '{day}, godz.\u00a0{time}',
  today: 'dzisiaj, godz.\u00a0{time}',
  openUntil: 'czynne do {time}',
  openingDays: [
    'w niedzielę',
    'w poniedziałek',
    'we wtorek',
    'w środę',
    'w czwartek',
    'w piątek',
    'w sobotę',
  ],
  opens: 'otwieramy {day} o {time}',
  opensToday: 'otwieramy o {time}',
  chat: 'Czat',
  stores: 'Nasze sklepy',
  help: 'Proszę o pomoc',
  saveCopy: 'Zapisz kopię',
  caseNumber: 'Numer sprawy',
  date: 'Data',
  tracking: 'Śledź przesyłkę',
  change: 'Zmień odpowiedź',
  withdraw: 'Aby wycofać zgodę, prosimy napisać do nas i podać ten numer: {id}',
  withdrawLink: 'Wycofaj e-mailem',
  average: '{average} z {max} gwiazdek',
  unrated: 'Jeszcze bez ocen',
  needed: 'Ocena jest wymagana.',
  rated: { one: '{count} ocena', few: '{count} oceny', many: '{count} ocen', other: '{count} oceny' },
  cards: {
    visit: {
      questions: {
        overall: {
          label: 'Jak oceniają Państwo dzisiejszą wizytę w naszym sklepie?',
        },
        found: {
          label: 'Czy udało się znaleźć to, co potrzebne?',
          options: {
            easily: 'Tak, łatwo',
            'with-effort': 'Tak, ale z trudem',
            partly: 'Częściowo',
            no: 'Nie',
            'just-browsing': 'Tylko przeglądam',
          },
        },
        missing: {
          label: 'Czego zabrakło?',
          options: {
            product: 'Samego produktu',
            price: 'Lepszej ceny',
            'delivery-cost': 'Tańszej dostawy',
            'delivery-time': 'Szybszej dostawy',
            payment: 'Metody płatności',
            information: 'Informacji',
            trust: 'Zaufania do sklepu',
            'site-problem': 'Strona nie działała',
          },
        },
        sought: {
          label: 'Czego Państwo szukają?',
        },
        purpose: {
          label: 'Jaki jest cel dzisiejszej wizyty?',
          options: {
            browse: 'Rozglądam się',
            compare: 'Porównuję produkty lub ceny',
            buy: 'Chcę coś kupić',
            'order-status': 'Sprawdzam zamówienie',
            support: 'Szukam pomocy',
            other: 'Coś innego',
          },
        },
        'bought-before': {
          label: 'Czy mają Państwo już za sobą zakupy u nas?',
          options: {
            yes: 'Tak',
            no: 'Nie',
            'rather-not': 'Wolę nie mówić',
          },
        },
      },
      endings: {
        thanks: {
          text: 'Dziękujemy za wizytę.',
        },
      },
    },
    checkout: {
      questions: {
        overall: {
          label: 'Jak oceniają Państwo dzisiejszą wizytę w naszym sklepie?',
        },
        ease: {
          label: 'Jak trudne lub łatwe było złożenie zamówienia?',
          ends: ['bardzo trudne', 'bardzo łatwe'],
        },
        comment: {
          label: 'Co mogło być łatwiejsze?',
        },
      },
    },
    purchase: {
      greeting: 'Na temat ostatniego zamówienia.',
      questions: {
        arrived: {
          label: 'Czy zamówienie dotarło?',
          options: {
            all: 'W całości',
            part: 'Tylko część',
            'not-yet': 'Jeszcze nie',
          },
        },
        overall: {
          label: 'Jak oceniają Państwo swoje zamówienie ogólnie?',
        },
        dimensions: {
          label: 'A bardziej szczegółowo?',
          rows: {
            quality: 'Jakość produktu',
            delivery: 'Dostawa',
            value: 'Stosunek jakości do ceny',
            ordering: 'Składanie zamówienia',
            service: 'Obsługa klienta',
          },
        },
        expectation: {
          label: 'W porównaniu z oczekiwaniami',
          rows: {
            quality: 'Jakość produktu',
            delivery: 'Dostawa',
            value: 'Stosunek jakości do ceny',
            service: 'Obsługa klienta',
          },
        },
      },
      endings: {
        'not-yet': {
          title: 'Przepraszamy za oczekiwanie',
          text: 'Za kilka dni być może zapytamy ponownie.',
        },
      },
    },
    service: {
      questions: {
        overall: {
          label: 'Jak oceniają Państwo otrzymaną pomoc?',
        },
        resolved: {
          label: 'Czy sprawa została rozwiązana?',
          options: {
            yes: 'Tak',
            partly: 'Częściowo',
            no: 'Nie',
          },
        },
        contacts: {
          label: 'Ile razy trzeba było się z nami kontaktować?',
          options: {
            once: 'Raz',
            twice: 'Dwa razy',
            more: 'Więcej niż dwa razy',
          },
        },
        staff: {
          label: 'Jak oceniają Państwo osoby, które pomagały?',
          rows: {
            friendliness: 'Uprzejmość',
            knowledge: 'Wiedza',
            speed: 'Szybkość',
          },
        },
      },
    },
    complaint: {
      title: 'Coś poszło nie tak',
      greeting: 'Prosimy opisać, co się stało i co by pomogło.',
      questions: {
        message: {
          label: 'Co się stało?',
        },
        wanted: {
          label: 'Co by pomogło?',
          options: {
            refund: 'Zwrot pieniędzy',
            exchange: 'Wymiana',
            repair: 'Naprawa',
            apology: 'Przeprosiny',
            information: 'Informacja',
            other: 'Coś innego',
          },
        },
        order: {
          label: 'Numer zamówienia',
        },
        reply: {
          label: 'Jak możemy się skontaktować?',
        },
      },
    },
    resolution: {
      questions: {
        overall: {
          label: 'Jak oceniają Państwo sposób załatwienia sprawy?',
        },
        resolved: {
          label: 'Czy problem został rozwiązany?',
          options: {
            yes: 'Tak',
            partly: 'Częściowo',
            no: 'Nie',
          },
        },
        handling: {
          label: 'A bardziej szczegółowo?',
          rows: {
            outcome: 'Wynik',
            speed: 'Szybkość',
            manner: 'Sposób traktowania',
          },
        },
      },
    },
    loyalty: {
      questions: {
        recommend: {
          label: 'Jak prawdopodobne jest, że polecą Państwo {shop} znajomym?',
          ends: ['zupełnie nieprawdopodobne', 'bardzo prawdopodobne'],
        },
        return: {
          label: 'Jak prawdopodobne jest, że ponownie kupią Państwo w sklepie {shop}?',
          ends: ['zupełnie nieprawdopodobne', 'bardzo prawdopodobne'],
        },
        trust: {
          label: 'Na ile ufają Państwo, że {shop} dotrzyma obietnic?',
          ends: ['wcale', 'całkowicie'],
        },
        reason: {
          label: 'Jaki jest główny powód tych ocen?',
        },
      },
    },
    index: {
      questions: {
        satisfaction: {
          label: 'Jakie jest Państwa ogólne zadowolenie ze sklepu {shop}?',
          ends: ['bardzo małe', 'bardzo duże'],
        },
        expectations: {
          label: 'Na ile {shop} spełnia oczekiwania?',
          ends: ['znacznie poniżej', 'znacznie powyżej'],
        },
        ideal: {
          label: 'Proszę pomyśleć o idealnym sklepie tego rodzaju. Jak blisko niego jest {shop}?',
          ends: ['bardzo daleko', 'bardzo blisko'],
        },
        trust: {
          label: 'Na ile ufają Państwo, że {shop} dotrzyma obietnic?',
          ends: ['wcale', 'całkowicie'],
        },
      },
    },
    helpful: {
      questions: {
        helpful: {
          label: 'Czy to było pomocne?',
        },
        why: {
          label: 'Co było nie tak?',
          options: {
            unclear: 'Niejasne',
            incomplete: 'Niepełne',
            wrong: 'Nieprawidłowe',
            outdated: 'Nieaktualne',
            other: 'Coś innego',
          },
        },
        comment: {
          label: 'Jakiej informacji tu zabrakło?',
        },
      },
    },
    wish: {
      title: 'Co powinniśmy sprzedawać?',
      questions: {
        product: {
          label: 'Czego brakuje w naszej ofercie?',
        },
        service: {
          label: 'Jakiej usługi brakuje?',
        },
      },
    },
    panel: {
      title: 'Prosimy o pomoc w wyborze nowości',
      questions: {
        interest: {
          label: 'W czym chcą Państwo wziąć udział?',
          options: {
            'focus-group': 'Rozmowy w grupie',
            'advisory-panel': 'Regularne krótkie pytania',
            'new-products': 'Testowanie nowości',
          },
        },
        person: {
          label: 'Imię i nazwisko',
        },
        reply: {
          label: 'Adres e-mail',
        },
        consent: {
          label: 'Zgoda',
          text: 'Zgadzam się na przechowywanie mojego imienia, nazwiska i adresu e-mail oraz na wiadomości o panelu klientów. Zgodę mogę wycofać w każdej chwili.',
        },
      },
      endings: {
        thanks: {
          text: 'Napiszemy, gdy będzie co testować.',
        },
      },
    },
  },
};

export default messages;
