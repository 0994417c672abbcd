/** A text in every language that the gallery can be switched to. */
type Text = { readonly [language: string]: string };

function say(en: string, cs: string, sk: string, nl: string, de: string, pl: string, ar: string): Text {
  return { en, cs, sk, nl, de, pl, ar };
}

const options = [
  { id: 'soft', label: say('Soft', 'Měkké', 'Mäkké', 'Zacht', 'Weich', 'Miękkie', 'ليّن') },
  { id: 'firm', label: say('Firm', 'Tvrdé', 'Tvrdé', 'Stevig', 'Fest', 'Twarde', 'متماسك') },
  {
    id: 'neither',
    label: say(
      'Neither soft nor firm, I could not say',
      'Ani měkké, ani tvrdé, těžko říct',
      'Ani mäkké, ani tvrdé, ťažko povedať',
      'Niet zacht en niet stevig, dat zou ik niet weten',
      'Weder weich noch fest, das kann ich nicht sagen',
      'Ani miękkie, ani twarde, trudno powiedzieć',
      'لا ليّن ولا متماسك، لا أستطيع الحكم',
    ),
  },
];
const rows = [
  { id: 'seat', label: say('Seat', 'Sedák', 'Sedadlo', 'Zitting', 'Sitzfläche', 'Siedzisko', 'المقعد') },
  {
    id: 'back',
    label: say(
      'Backrest and armrests',
      'Opěradlo a područky',
      'Operadlo a podrúčky',
      'Rugleuning en armleuningen',
      'Rückenlehne und Armlehnen',
      'Oparcie i podłokietniki',
      'مسند الظهر والذراعين',
    ),
  },
];

const QUESTIONS: { readonly [kind: string]: readonly object[] } = {
  stars: [
    {
      kind: 'stars',
      label: say(
        'How many of ten?',
        'Kolik z deseti?',
        'Koľko z desiatich?',
        'Hoeveel van de tien?',
        'Wie viele von zehn?',
        'Ile na dziesięć?',
        'كم من عشرة؟',
      ),
      max: 10,
    },
    {
      kind: 'stars',
      label: say(
        'And of three?',
        'A ze tří?',
        'A z troch?',
        'En van de drie?',
        'Und von drei?',
        'A na trzy?',
        'وكم من ثلاثة؟',
      ),
      max: 3,
    },
  ],
  faces: [
    {
      kind: 'faces',
      label: say(
        'How do you feel about it?',
        'Jak to na vás působí?',
        'Ako to na vás pôsobí?',
        'Wat vindt u ervan?',
        'Wie geht es Ihnen damit?',
        'Jakie są Państwa odczucia?',
        'ما شعورك تجاهه؟',
      ),
    },
    {
      kind: 'faces',
      label: say(
        'And in three?',
        'A ve třech?',
        'A v troch?',
        'En in drieën?',
        'Und in drei Stufen?',
        'A w trzech stopniach?',
        'وبثلاث درجات؟',
      ),
      points: 3,
    },
  ],
  scale: [
    {
      kind: 'scale',
      label: say(
        'How likely?',
        'Jak pravděpodobné?',
        'Aké pravdepodobné?',
        'Hoe waarschijnlijk?',
        'Wie wahrscheinlich?',
        'Jak prawdopodobne?',
        'ما مدى الاحتمال؟',
      ),
      min: 0,
      max: 10,
      labels: [
        say('Not at all', 'vůbec ne', 'vôbec nie', 'helemaal niet', 'gar nicht', 'wcale', 'غير محتمل إطلاقًا'),
        say('Extremely', 'velmi', 'veľmi', 'heel erg', 'äußerst', 'bardzo', 'محتمل للغاية'),
      ],
    },
    {
      kind: 'scale',
      label: say(
        'How easy?',
        'Jak snadné?',
        'Aké ľahké?',
        'Hoe makkelijk?',
        'Wie einfach?',
        'Jak łatwo?',
        'ما مدى السهولة؟',
      ),
      min: 1,
      max: 5,
      labels: [
        say(
          'Very difficult',
          'velmi obtížné',
          'veľmi ťažké',
          'zeer moeilijk',
          'sehr schwierig',
          'bardzo trudno',
          'صعب جدًا',
        ),
        say(
          'Very easy',
          'velmi snadné',
          'veľmi ľahké',
          'zeer makkelijk',
          'sehr einfach',
          'bardzo łatwo',
          'سهل جدًا',
        ),
      ],
    },
  ],
  thumbs: [
    {
      kind: 'thumbs',
      label: say('Does it fit?', 'Sedí?', 'Sedí?', 'Past het?', 'Passt es?', 'Pasuje?', 'هل المقاس مناسب؟'),
    },
  ],
  ratings: [
    {
      kind: 'ratings',
      label: say(
        'In stars',
        'Ve hvězdičkách',
        'V hviezdičkách',
        'In sterren',
        'In Sternen',
        'W gwiazdkach',
        'بالنجوم',
      ),
      rows,
      notApplicable: true,
    },
    {
      kind: 'ratings',
      label: say('In numbers', 'V číslech', 'V číslach', 'In cijfers', 'In Zahlen', 'W liczbach', 'بالأرقام'),
      rows,
      of: 'scale',
      notApplicable: true,
    },
  ],
  expectation: [
    {
      kind: 'expectation',
      label: say(
        'Compared with what you expected, the delivery was…',
        'Oproti vašemu očekávání bylo doručení…',
        'Oproti vášmu očakávaniu bolo doručenie…',
        'Vergeleken met uw verwachting was de bezorging…',
        'Verglichen mit Ihren Erwartungen war die Lieferung…',
        'W porównaniu z oczekiwaniami dostawa była…',
        'مقارنةً بما توقعته، كان التوصيل…',
      ),
    },
    {
      kind: 'expectation',
      label: say(
        'And its parts',
        'A jednotlivé části',
        'A jednotlivé časti',
        'En de onderdelen',
        'Und seine Teile',
        'A poszczególne części',
        'وأجزاؤه',
      ),
      rows,
    },
  ],
  choice: [
    {
      kind: 'choice',
      label: say(
        'How is it?',
        'Jaké to je?',
        'Aké to je?',
        'Hoe is het?',
        'Wie ist es?',
        'Jakie to jest?',
        'كيف تجده؟',
      ),
      options: options.slice(0, 2),
      other: true,
    },
    {
      kind: 'choice',
      label: say(
        'In a sentence',
        'Jednou větou',
        'Jednou vetou',
        'In één zin',
        'In einem Satz',
        'Jednym zdaniem',
        'بجملة واحدة',
      ),
      options,
    },
  ],
  choices: [
    {
      kind: 'choices',
      label: say(
        'Which of these?',
        'Co z toho platí?',
        'Čo z toho platí?',
        'Welke hiervan?',
        'Was davon trifft zu?',
        'Co z tego?',
        'أي من هذه؟',
      ),
      options,
      other: true,
      min: 2,
      required: true,
    },
  ],
  text: [
    {
      kind: 'text',
      label: say(
        'In one line',
        'Na jeden řádek',
        'Na jeden riadok',
        'Op één regel',
        'In einer Zeile',
        'W jednym wierszu',
        'في سطر واحد',
      ),
      lines: 1,
    },
    {
      kind: 'text',
      label: say(
        'At some length',
        'Trochu obšírněji',
        'Trochu obšírnejšie',
        'Wat uitgebreider',
        'Etwas ausführlicher',
        'Trochę obszerniej',
        'بشيء من التفصيل',
      ),
      max: 40,
      required: true,
    },
  ],
  contact: [
    {
      kind: 'contact',
      label: say(
        'How to reach you',
        'Jak se s vámi spojíme',
        'Ako sa s vami spojíme',
        'Hoe wij u bereiken',
        'Wie wir Sie erreichen',
        'Jak się z Państwem skontaktować',
        'كيف نتواصل معك',
      ),
      fields: ['name', 'email', 'phone'],
      required: true,
    },
  ],
  consent: [
    {
      kind: 'consent',
      label: say(
        'Your agreement',
        'Váš souhlas',
        'Váš súhlas',
        'Uw toestemming',
        'Ihre Einwilligung',
        'Państwa zgoda',
        'موافقتك',
      ),
      purpose: 'news',
      text: say(
        'You may write to me about new chairs, until I say otherwise.',
        'Můžete mi psát o nových židlích, dokud neřeknu jinak.',
        'Môžete mi písať o nových stoličkách, kým nepoviem inak.',
        'U mag mij over nieuwe stoelen schrijven, tot ik iets anders laat weten.',
        'Sie dürfen mir über neue Stühle schreiben, bis ich es widerrufe.',
        'Mogą Państwo pisać do mnie o nowych krzesłach, dopóki tego nie odwołam.',
        'يمكنكم مراسلتي بشأن الكراسي الجديدة إلى أن أطلب غير ذلك.',
      ),
      required: true,
    },
  ],
  message: [
    {
      kind: 'message',
      label: say(
        'Words alone, with nothing to answer.',
        'Jen slova, není na co odpovídat.',
        'Len slová, nie je na čo odpovedať.',
        'Alleen woorden, er valt niets te beantwoorden.',
        'Nur Worte, ohne etwas zu beantworten.',
        'Same słowa, bez pytania.',
        'كلمات فقط، ولا شيء للإجابة عنه.',
      ),
    },
    {
      kind: 'text',
      label: say(
        'And a box',
        'A políčko',
        'A políčko',
        'En een vak',
        'Und ein Feld',
        'I pole',
        'ومربع للكتابة',
      ),
    },
  ],
};

const NUMBERS = [
  say('One', 'Jedna', 'Jedna', 'Eén', 'Eins', 'Jeden', 'واحد'),
  say('Two', 'Dvě', 'Dve', 'Twee', 'Zwei', 'Dwa', 'اثنان'),
  say('Three', 'Tři', 'Tri', 'Drie', 'Drei', 'Trzy', 'ثلاثة'),
  say('Four', 'Čtyři', 'Štyri', 'Vier', 'Vier', 'Cztery', 'أربعة'),
];

/** As long as a card may be. */
const FIFTY = Array.from({ length: 50 }, (_, index) => {
  const at = `${index + 1}`;
  return {
    kind: 'choice',
    label: say(
      `Question ${at} of fifty`,
      `Otázka ${at} z padesáti`,
      `Otázka ${at} z päťdesiatich`,
      `Vraag ${at} van vijftig`,
      `Frage ${at} von fünfzig`,
      `Pytanie ${at} z pięćdziesięciu`,
      `السؤال ${at} من خمسين`,
    ),
    options: NUMBERS.map((label, number) => ({ id: `n${number + 1}`, label })),
  };
});

const TITLE = say('Kind', 'Druh', 'Druh', 'Soort', 'Art', 'Rodzaj', 'النوع');

/** Each kind of question with its options, as cards of the shop's own. */
export const KIND_CARDS: { readonly [id: string]: object } = Object.fromEntries(
  Object.entries({ ...QUESTIONS, fifty: FIFTY }).map(([kind, questions]) => [
    `kind-${kind}`,
    {
      version: 1,
      title: Object.fromEntries(
        Object.entries(TITLE).map(([language, word]) => [language, `${word}: ${kind}`]),
      ),
      steps: [{ questions: questions.map((question, index) => ({ id: `q${index + 1}`, ...question })) }],
      endings: [{ id: 'thanks' }],
    },
  ]),
);

/** What a person writes in the gallery. */
export const WRITTEN: Text = say(
  'The stool is lovely. One leg is a little shorter than the others.',
  'Stolička je krásná. Jedna noha je o něco kratší než ostatní.',
  'Stolička je krásna. Jedna noha je o niečo kratšia než ostatné.',
  'De kruk is prachtig. Eén poot is iets korter dan de andere.',
  'Der Hocker ist wunderschön. Ein Bein ist etwas kürzer als die anderen.',
  'Stołek jest piękny. Jedna noga jest trochę krótsza od pozostałych.',
  'المقعد جميل. إحدى أرجله أقصر قليلًا من الأخرى.',
);

/** The one link on every ending. */
export const REVIEW: Text = say(
  'Write a review',
  'Napsat recenzi',
  'Napísať recenziu',
  'Een recensie schrijven',
  'Eine Bewertung schreiben',
  'Napisz opinię',
  'اكتب مراجعة',
);
