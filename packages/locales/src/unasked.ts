/** What an unasked card says besides its question, in every language: it comes with what decides, for any card. */
export const UNASKED: {
  readonly [tag: string]: {
    /** Announced once, politely: "One optional question, in the region {label}." */
    readonly announcement: string;
    /** Silences every prompt until the device's storage is cleared. */
    readonly silence: string;
  };
} = {
  ar: { announcement: 'سؤال اختياري واحد في القسم «{label}».', silence: 'لا تسأل مجددًا' },
  cs: { announcement: 'Jedna nepovinná otázka v oblasti „{label}“.', silence: 'Už se neptat' },
  de: { announcement: 'Eine freiwillige Frage im Bereich „{label}“.', silence: 'Nicht mehr fragen' },
  en: { announcement: 'One optional question, in the region “{label}”.', silence: "Don't ask again" },
  nl: { announcement: 'Eén vrijblijvende vraag in het onderdeel ‘{label}’.', silence: 'Niet meer vragen' },
  pl: { announcement: 'Jedno dobrowolne pytanie w obszarze „{label}”.', silence: 'Nie pytaj więcej' },
  sk: { announcement: 'Jedna nepovinná otázka v oblasti „{label}“.', silence: 'Už sa nepýtať' },
};
