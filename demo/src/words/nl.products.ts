import type { Words } from './words.js';

export const products: Words['products'] = {
  'sova-stool': {
    name: 'Notenhouten kruk Sova',
    text: 'Drie poten wiebelen nooit, ook niet op een oude keukenvloer. De zitting is één dikke plank notenhout, met de hand een beetje uitgehold, zodat u er even goed op zit als er een lamp op staat.',
  },
  'mlyn-stool': {
    name: 'Gevlochten kruk Mlýn',
    text: 'In de zitting gaan honderdtwintig meter papierkoord en een hele middag. Het koord veert een beetje mee, ademt in de zomer en kan over twintig jaar opnieuw gevlochten worden.',
  },
  'jestrab-stool': {
    name: 'Barkruk Jestřáb',
    text: 'Voor het keukenblad en voor wie de kok gezelschap houdt. De ring van sporten zit precies op de hoogte waar voeten ernaar zoeken.',
  },
  'schudek-stool': {
    name: 'Opstapkruk Schůdek',
    text: 'Eén stap naar de bovenste plank, en de rest van de dag een zitplaats. De trede is diep genoeg voor een hele schoen en de randen zijn afgerond voor kinderknieën.',
  },
  'pasak-stool': {
    name: 'Melkkruk Pasák',
    text: 'Laag, licht en moeilijk om te gooien, zoals dat in de stal moest. Nu staat hij bij de kachel, in de hal bij het schoenen aantrekken, of onder een pot met varens.',
  },
  'luznice-chair': {
    name: 'Eetkamerstoel Lužnice',
    text: 'Een ladderrug en een gevlochten zitting, zoals dorpsstoelen driehonderd jaar lang waren, maar lichter en iets breder. U zit er een hele zondagse lunch op.',
  },
  'sazava-chair': {
    name: 'Spijlenstoel Sázava',
    text: 'Zeven spijlen, elk naar boven iets dunner, veren mee als u achteroverleunt. Geschilderd met lijnolieverf die de nerf laat zien.',
  },
  'otava-chair': {
    name: 'Eetkamerstoel met armleuning Otava',
    text: 'Eén gebogen regel loopt om u heen en is rug en armleuning tegelijk. We stomen hem een uur en hebben veertig seconden om hem te buigen; daarom maken we er maar zes per week.',
  },
  'blanice-chair': {
    name: 'Stoel Blanice',
    text: 'De eenvoudigste stoel die we maken, en de stoel die het vaakst met een dozijn tegelijk besteld wordt. Rechte latten, een massieve zitting, niets dat los kan raken.',
  },
  'nezarka-chair': {
    name: 'Gestoffeerde stoel Nežárka',
    text: 'Een eiken frame met een wollen kussen op de zitting en in de rug. De hoezen gaan er met een rits af en kunnen naar de stomerij, de vulling blijft jaren stevig.',
  },
  'berounka-chair': {
    name: 'Armstoel Berounka',
    text: 'De stoel voor het hoofd van de tafel of voor een lange dag schrijven. Notenhout wordt lichter in de zon, leer donkerder; over tien jaar komen ze elkaar tegen.',
  },
  'sumava-armchair': {
    name: 'Fauteuil Šumava',
    text: 'Brede armleuningen waar een kopje en een open boek op passen. De kussens liggen los op een lattenbodem, zodat u ze kunt draaien en ze gelijkmatig slijten.',
  },
  'brdy-sofa': {
    name: 'Tweezitsbank Brdy',
    text: 'Klein genoeg voor een appartement, lang genoeg voor een dutje met gebogen knieën. Essen en donkerblauwe wol, vier kussens die allemaal van plaats kunnen wisselen.',
  },
  'sumava-sofa': {
    name: 'Driezitsbank Šumava',
    text: 'De grote broer van de fauteuil: hetzelfde frame, drie plaatsen en kussens gevuld met wol en natuurlatex. Hij verlaat de werkplaats in twee delen en past door elke deur.',
  },
  'vltava-bench': {
    name: 'Bank Vltava',
    text: 'Vier mensen op een rij, vijf als ze elkaar mogen. De zitting is uit één plank gezaagd, van rand tot rand, en onder de tafel geschoven verdwijnt hij.',
  },
  'radhost-bench': {
    name: 'Bank met rugleuning Radhošť',
    text: 'Een bank met een rug hoort daar waar men de tijd neemt. Het linnen kussen wordt op twee hoeken vastgeknoopt en kan op veertig graden in de was.',
  },
  'klobouk-bench': {
    name: 'Halbank Klobouk',
    text: 'Gaan zitten, schoenen uit, schoenen eronder. Tussen de latten valt het vuil daarheen waar een bezem erbij kan.',
  },
  'truhla-bench': {
    name: 'Kistbank Truhla',
    text: 'Een kist voor dekens, schaatsen en alles wat bij een ander seizoen hoort. Het deksel blijft vanzelf open en sluit langzaam, zodat er geen vingers tussen komen.',
  },
  'rakos-bench': {
    name: 'Gevlochten bank Rákos',
    text: 'Aan het voeteneinde van het bed of onder een raam. Zwart papierkoord op een licht essen frame, in één keer gevlochten zonder dat er een knoop te zien is.',
  },
  'luznice-table': {
    name: 'Eettafel Lužnice',
    text: 'Zes mensen op hun gemak, acht met Kerstmis. Gezeept eiken is licht, voelt droog als linnen, en een vlek gaat eruit met nog wat zeep en een beetje geduld.',
  },
  'morava-table': {
    name: 'Ronde tafel Morava',
    text: 'Aan een ronde tafel zit niemand op de hoek. De gedraaide kolom laat ruimte voor knieën, de vier poten zijn zo breed als nodig en niet breder.',
  },
  'dyje-table': {
    name: 'Schragentafel Dyje',
    text: 'Twee schragen, één balk, twee wiggen: hij gaat zonder gereedschap uit elkaar en verhuist met u mee. Voor tien mensen, of voor vier en een heleboel papier.',
  },
  'ohre-table': {
    name: 'Ovale tafel Ohře',
    text: 'Het ovaal is zachter dan een rechthoek en biedt meer plaatsen dan een cirkel. Het eiken wordt op de oude manier met ammoniak gerookt; de kleur gaat door het hout heen en slijt niet af.',
  },
  'kapka-table': {
    name: 'Salontafel Kapka',
    text: 'Kersenhout begint licht en krijgt binnen een jaar daglicht de kleur van thee. Drie poten, één blad, licht genoeg om u door de kamer te volgen.',
  },
  'brod-table': {
    name: 'Salontafel met plank Brod',
    text: 'Boeken en de afstandsbediening wonen onderin, het blad blijft vrij voor kopjes. De hoeken zijn zo rond dat zelfs een rennend kind ervan terugstuitert.',
  },
  'most-table': {
    name: 'Bijzettafel Most',
    text: 'Een kubus van zwart staal, in één lijn getekend, met een deksel van gerookt eiken. Naast het bed, naast de bank, of twee naast elkaar.',
  },
  'jez-table': {
    name: 'Wandtafel Jez',
    text: 'Smal genoeg voor een gang, diep genoeg voor sleutels, post en een vaas. Onder de onderste plank past precies een mand.',
  },
  'pisar-desk': {
    name: 'Bureau Písař',
    text: 'Twee ondiepe laden voor wat anders op het blad zou liggen. De achterkant is even netjes afgewerkt als de voorkant, dus het bureau mag midden in de kamer staan.',
  },
  'notar-desk': {
    name: 'Bureau met laden Notář',
    text: 'Drie diepe laden op houten, met was ingewreven lopers, die fluisterend dichtgaan. In de onderste passen staande ordners.',
  },
  'basnik-desk': {
    name: 'Secretaire Básník',
    text: 'Een plek voor brieven, inkt en een gedachte die nog niet af is. Na het werk past ook de laptop rechtop in de vakken.',
  },
  'zak-desk': {
    name: 'Kinderbureau Žák',
    text: 'Het eerste eigen bureau. Het blad kan tegen passers, viltstiften en ellebogen; waar het niet tegen kan, gaat er met fijn schuurpapier weer af.',
  },
  'polom-bed': {
    name: 'Tweepersoonsbed Polom',
    text: 'Schroeven zijn er niet te zien en niet te horen: de zijkanten hangen met messing haken in de stijlen en trekken zich onder gewicht vaster aan. Voor matrassen van 160 × 200 cm.',
  },
  'serak-bed': {
    name: 'Bed met zacht hoofdbord Šerák',
    text: 'Voor wie in bed leest. De twee wollen kussens hangen aan een lat en gaan eraf om ze schoon te maken. Voor matrassen van 160 × 200 cm.',
  },
  'tisina-bed': {
    name: 'Eenpersoonsbed Tišina',
    text: 'Een stil bed voor de logeerkamer of voor iemand die het ledikantje ontgroeid is. Kersenhout, een eenvoudig paneel aan het hoofdeinde. Voor matrassen van 90 × 200 cm.',
  },
  'poledne-bed': {
    name: 'Dagbed Poledne',
    text: 'Overdag een bank, ’s nachts een bed voor een gast, en na de lunch wat u maar nodig hebt. Er horen drie rugkussens met wollen hoezen bij.',
  },
  'radnice-shelf': {
    name: 'Boekenkast Radnice',
    text: 'Twee meter eiken en plaats voor ongeveer tweehonderd boeken. De planken zitten in groeven en dragen elk veertig kilo zonder door te buigen.',
  },
  'parapet-shelf': {
    name: 'Lage boekenkast Parapet',
    text: 'Zo hoog als een vensterbank: boeken erin, planten en de radio erop. Hij verdeelt een kamer zonder haar het licht te ontnemen.',
  },
  'zebrik-shelf': {
    name: 'Leunrek Žebřík',
    text: 'Het leunt tegen de muur en staat door zijn eigen gewicht; twee viltjes sparen de verf. De planken worden naar boven smaller, als de sporten van een ladder.',
  },
  'vez-shelf': {
    name: 'Open rek Věž',
    text: 'Vier stalen stangen, vier eiken planken, van alle kanten open. De planken zet u met de hand op de hoogte die u wilt.',
  },
  'rimsa-shelf': {
    name: 'Wandplank Římsa',
    text: 'Een dikke plank op twee dragers die erlangs schuiven, zodat de schroeven komen waar de muur goed is en niet waar de plank ze wil hebben.',
  },
  'ul-shelf': {
    name: 'Wandkastjes Úl',
    text: 'Drie kastjes die in elke volgorde kunnen hangen, naast elkaar of als een trap. Zwaluwstaarten in de hoeken, dunne wanden, verrassend sterk.',
  },
  'backora-shelf': {
    name: 'Schoenenrek Bačkora',
    text: 'Acht paar op twee niveaus, vier als het bergschoenen zijn. Tussen de latten drogen natte zolen en valt het zand erdoorheen.',
  },
  'lipa-cabinet': {
    name: 'Dressoir Lípa',
    text: 'Borden achter gevlochten rotan, bestek in het midden. Rotan laat lucht en het signaal van een afstandsbediening door, dus ook in de woonkamer doet het dienst.',
  },
  'dubina-cabinet': {
    name: 'Ladekast Dubina',
    text: 'Vier laden uit één plank gezaagd, zodat de tekening als een landschap doorloopt. De bovenste is ondieper, voor kleine dingen.',
  },
  'jasan-cabinet': {
    name: 'Kledingkast Jasan',
    text: 'Een roede voor veertig hangers, daaronder twee diepe laden, en bij het opendoen de geur van zeep en hout. Hij komt in zes delen en wij zetten hem met zijn tweeën op.',
  },
  'svicka-cabinet': {
    name: 'Nachtkastje Svíčka',
    text: 'Een la voor wat niemand hoeft te zien, een plank voor de drie boeken die u leest. Zo hoog als een matras, zodat een hand in het donker het glas vindt.',
  },
  'babicka-cabinet': {
    name: 'Keukenkast Babička',
    text: 'Boven glas, in het midden laden, onder deurtjes: een hele keuken in één meubel. Vuren, geschilderd met lijnolieverf in een groen dat we zelf mengen.',
  },
  'obzor-cabinet': {
    name: 'Tv-meubel Obzor',
    text: 'Laag en lang als een horizon. De kabels lopen achter de middelste plank en gaan er achteraan door een uitsparing uit; er hoeft niets geboord te worden.',
  },
  'prah-cabinet': {
    name: 'Schoenenkast Práh',
    text: 'Maar zesentwintig centimeter diep, en toch plaats voor veertien paar, omdat de kleppen kantelen. Daarboven een la voor handschoenen, hondenriemen en de reservesleutel.',
  },
  'jerab-lamp': {
    name: 'Vloerlamp Jeřáb',
    text: 'Drie slanke eiken poten en een kap van geplisseerd papier die van elk peertje kaarslicht maakt. De schakelaar hangt op handhoogte, niet bij de vloer.',
  },
  'hruska-lamp': {
    name: 'Tafellamp Hruška',
    text: 'Gedraaid uit één stuk essen, in de vorm van een peer. Hij staat stevig en geeft net genoeg licht voor het laatste hoofdstuk.',
  },
  'zvon-lamp': {
    name: 'Hanglamp Zvon',
    text: 'Een klok van gedraaid keramiek die het licht op de tafel werpt en gezichten in zacht schemerlicht laat. Het snoer is drie meter lang en kan korter.',
  },
  'volavka-lamp': {
    name: 'Leeslamp Volavka',
    text: 'Hij buigt in twee gewrichten en blijft staan waar u hem laat. De kap is met opzet klein: de bladzijde is licht, de rest van de kamer mag slapen.',
  },
  'uplnek-lamp': {
    name: 'Wandlamp Úplněk',
    text: 'Een bol van opaalglas op een eiken schijf. Hij verlicht een gang gelijkmatig en past bij elke deur die erop uitkomt.',
  },
  'tun-mirror': {
    name: 'Ronde spiegel Tůň',
    text: 'Zo kalm als een vijver. De lijst is uit zestien stukjes eiken gelegd, met naden die u alleen met een nagel vindt.',
  },
  'kaple-mirror': {
    name: 'Hoge spiegel Kaple',
    text: 'Van hoofd tot schoenen in een smalle notenhouten lijst met een ronde boog. Hij hangt aan twee haken of leunt met een riem tegen de muur.',
  },
  'studanka-mirror': {
    name: 'Spiegel met plankje Studánka',
    text: 'Een laatste blik voor u weggaat, en daaronder een plankje voor sleutels en bril en twee knoppen voor een sjaal.',
  },
  'paroh-stand': {
    name: 'Staande kapstok Paroh',
    text: 'Zes armen op twee hoogtes, zodat kinderen er ook bij kunnen. De drie poten staan zo wijd dat hij ook onder natte winterjassen blijft staan.',
  },
  'ves-stand': {
    name: 'Wandkapstok Ves',
    text: 'Pinnen voor jassen, daarboven een plank voor hoeden. Hij hangt aan een lat die overweg kan met muren die niet helemaal recht zijn.',
  },
  'komornik-stand': {
    name: 'Dressboy Komorník',
    text: 'Een jasje, een broek, schoenen, en ’s ochtends ligt alles klaar. Notenhout, afgerond overal waar stof het raakt.',
  },
};
