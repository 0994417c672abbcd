import type { Words } from './words.js';

export const products: Words['products'] = {
  'sova-stool': {
    name: 'Orechová stolička Sova',
    text: 'Tri nohy sa nekývu ani na starej kuchynskej podlahe. Sedák je z jedinej hrubej dosky, ručne trochu vyhĺbený, takže sa na ňom dobre sedí a rovnako dobre na ňom stojí lampa.',
  },
  'mlyn-stool': {
    name: 'Vypletaná stolička Mlýn',
    text: 'Na sedák padne stodvadsať metrov papierovej šnúry a celé popoludnie. Šnúra pod vami zľahka pruží, v lete dýcha a o dvadsať rokov sa dá vypliesť nanovo.',
  },
  'jestrab-stool': {
    name: 'Barová stolička Jestřáb',
    text: 'Ku kuchynskému pultu, pre tých, čo robia kuchárovi spoločnosť. Priečky sú presne tam, kde ich nohy hľadajú.',
  },
  'schudek-stool': {
    name: 'Stúpadlo Schůdek',
    text: 'Jeden krok k hornej polici a po zvyšok dňa sedadlo. Na schodík sa zmestí celá topánka a hrany sú zaoblené kvôli detským kolenám.',
  },
  'pasak-stool': {
    name: 'Nízky stolček Pasák',
    text: 'Nízky, ľahký a ťažko ho prevrhnúť, ako to v maštali muselo byť. Dnes stojí pri kachliach, v predsieni pri obúvaní alebo nesie kvetináč s papradím.',
  },
  'luznice-chair': {
    name: 'Jedálenská stolička Lužnice',
    text: 'Operadlo z priečok a vypletaný sedák, aké mali dedinské stoličky tristo rokov, len je ľahšia a o niečo širšia. Vydržíte na nej celý nedeľný obed.',
  },
  'sazava-chair': {
    name: 'Stolička s tyčkami Sázava',
    text: 'Sedem tyčiek, každá sa smerom nahor trochu zužuje, takže pružia, keď sa opriete. Natretá ľanovou farbou, pod ktorou vidno kresbu dreva.',
  },
  'otava-chair': {
    name: 'Stolička s opierkami Otava',
    text: 'Jediný ohyb vás objíme a je operadlom aj opierkou zároveň. Naparujeme ho hodinu a na ohnutie máme štyridsať sekúnd, preto ich spravíme len šesť do týždňa.',
  },
  'blanice-chair': {
    name: 'Stolička Blanice',
    text: 'Najprostejšia stolička, akú robíme, a tá, ktorú si ľudia najčastejšie objednávajú po tuctoch. Zvislé lišty, plný sedák, nič, čo by sa mohlo uvoľniť.',
  },
  'nezarka-chair': {
    name: 'Čalúnená stolička Nežárka',
    text: 'Dubová kostra s vlneným vankúšom na sedáku aj na operadle. Poťahy sú na zips a dajú sa odniesť do čistiarne, výplň drží tvar roky.',
  },
  'berounka-chair': {
    name: 'Kreslo k stolu Berounka',
    text: 'Na čelo stola alebo na dlhý deň písania. Orech na slnku svetlie, koža tmavne; o desať rokov sa stretnú.',
  },
  'sumava-armchair': {
    name: 'Kreslo Šumava',
    text: 'Široké opierky unesú hrnček aj otvorenú knihu. Vankúše ležia voľne na latovom rošte, takže ich môžete obracať a vysedia sa rovnomerne.',
  },
  'brdy-sofa': {
    name: 'Pohovka pre dvoch Brdy',
    text: 'Dosť malá do bytu, dosť dlhá na zdriemnutie s pokrčenými kolenami. Jaseň a tmavomodrá vlna, štyri vankúše, ktoré si môžu vymeniť miesto.',
  },
  'sumava-sofa': {
    name: 'Pohovka pre troch Šumava',
    text: 'Väčší súrodenec kresla: rovnaká kostra, tri miesta a vankúše plnené vlnou a prírodným latexom. Z dielne odchádza v dvoch dieloch a prejde každými dverami.',
  },
  'vltava-bench': {
    name: 'Lavica Vltava',
    text: 'Štyria ľudia vedľa seba, piati, ak sa majú radi. Sedák je z jednej fošne od kraja ku kraju a zasunutá pod stôl úplne zmizne.',
  },
  'radhost-bench': {
    name: 'Lavica s operadlom Radhošť',
    text: 'Lavica s operadlom patrí tam, kde sa nikam neponáhľa. Ľanový vankúš sa priväzuje v dvoch rohoch a perie sa na štyridsať stupňov.',
  },
  'klobouk-bench': {
    name: 'Lavica do predsiene Klobouk',
    text: 'Sadnúť si, vyzuť sa, topánky dať dolu. Medzi lištami prepadne blato tam, kam dosiahne metla.',
  },
  'truhla-bench': {
    name: 'Lavica s úložným priestorom Truhla',
    text: 'Truhlica na deky, korčule a všetko, čo patrí do iného ročného obdobia. Veko drží otvorené samo a zatvára sa pomaly, aby neprivrelo prsty.',
  },
  'rakos-bench': {
    name: 'Vypletaná lavica Rákos',
    text: 'K nohám postele alebo pod okno. Čierna papierová šnúra na svetlom jaseňovom ráme, vypletená naraz a bez jediného viditeľného uzla.',
  },
  'luznice-table': {
    name: 'Jedálenský stôl Lužnice',
    text: 'Pohodlne šesť ľudí, na Vianoce osem. Mydlovaný dub je svetlý, na dotyk suchý ako plátno a škvrna sa vymyje ďalším mydlom a trochou trpezlivosti.',
  },
  'morava-table': {
    name: 'Okrúhly stôl Morava',
    text: 'Pri okrúhlom stole nikto nesedí na rohu. Sústružený stĺp necháva miesto kolenám a štyri nohy sú také široké, ako treba, a ani o kúsok viac.',
  },
  'dyje-table': {
    name: 'Stôl na kozách Dyje',
    text: 'Dve kozy, jeden trám, dva kliny: rozloží sa bez náradia a sťahuje sa s vami. Pre desať ľudí, alebo pre štyroch a kopu papiera.',
  },
  'ohre-table': {
    name: 'Oválny stôl Ohře',
    text: 'Ovál je mäkší než obdĺžnik a zmestí sa k nemu viac ľudí než ku kruhu. Dub dymíme postaru čpavkom, farba ide naprieč drevom a nezoderie sa.',
  },
  'kapka-table': {
    name: 'Konferenčný stolík Kapka',
    text: 'Čerešňa začína svetlá a za rok na dennom svetle má farbu čaju. Tri nohy, jedna doska, taký ľahký, že chodí po izbe s vami.',
  },
  'brod-table': {
    name: 'Konferenčný stolík s policou Brod',
    text: 'Knihy a ovládač bývajú dolu, doska zostáva voľná pre hrnčeky. Rohy sú také guľaté, že sa od nich odrazí aj bežiace dieťa.',
  },
  'most-table': {
    name: 'Odkladací stolík Most',
    text: 'Kocka z čiernej ocele nakreslená jedným ťahom a na nej veko z dymového duba. Vedľa postele, vedľa pohovky alebo dva vedľa seba.',
  },
  'jez-table': {
    name: 'Konzolový stolík Jez',
    text: 'Dosť úzky na chodbu, dosť hlboký na kľúče, poštu a vázu. Spodná doska je presne tak vysoko, aby sa pod ňu zmestil kôš.',
  },
  'pisar-desk': {
    name: 'Písací stôl Písař',
    text: 'Dve plytké zásuvky na to, čo by inak ležalo na doske. Zadná strana je dorobená rovnako ako predná, takže stôl môže stáť aj uprostred miestnosti.',
  },
  'notar-desk': {
    name: 'Písací stôl so zásuvkami Notář',
    text: 'Tri hlboké zásuvky na drevených lištách natretých voskom sa zatvárajú šeptom. Do spodnej sa zmestia stojace šanóny.',
  },
  'basnik-desk': {
    name: 'Sekretár Básník',
    text: 'Miesto pre listy, atrament a myšlienku, ktorá ešte nie je hotová. Po práci sa do priehradiek postaví aj notebook.',
  },
  'zak-desk': {
    name: 'Stolík Žák',
    text: 'Prvý vlastný písací stôl. Doska vydrží kružidlo, fixky aj lakte; čo nevydrží, to sa zbrúsi jemným papierom.',
  },
  'polom-bed': {
    name: 'Manželská posteľ Polom',
    text: 'Žiadne skrutky nevidno a žiadne nevŕzgajú: bočnice visia v stĺpikoch na mosadzných hákoch, ktoré sa záťažou priťahujú. Pre matrace 160 × 200 cm.',
  },
  'serak-bed': {
    name: 'Posteľ s mäkkým čelom Šerák',
    text: 'Pre tých, čo si v posteli čítajú. Dva vlnené vankúše visia na lište a na čistenie sa dajú zložiť. Pre matrace 160 × 200 cm.',
  },
  'tisina-bed': {
    name: 'Jednolôžková posteľ Tišina',
    text: 'Tichá posteľ do izby pre hostí alebo pre niekoho, kto už vyrástol z postieľky. Čerešňové drevo, prosté čelo. Pre matrace 90 × 200 cm.',
  },
  'poledne-bed': {
    name: 'Denná posteľ Poledne',
    text: 'Cez deň pohovka, v noci lôžko pre hosťa a po obede to, čo práve potrebujete. Patria k nej tri operné vankúše s vlnenými poťahmi.',
  },
  'radnice-shelf': {
    name: 'Knižnica Radnice',
    text: 'Dva metre duba a miesto zhruba pre dvesto kníh. Police sedia v drážkach a každá unesie štyridsať kilogramov bez toho, aby sa prehla.',
  },
  'parapet-shelf': {
    name: 'Nízka knižnica Parapet',
    text: 'Vysoká ako okenný parapet: vnútri knihy, hore kvety a rádio. Rozdelí miestnosť a nevezme jej svetlo.',
  },
  'zebrik-shelf': {
    name: 'Opretá polica Žebřík',
    text: 'Opiera sa o stenu a stojí vlastnou váhou; dve plstené podložky chránia maľovku. Police sa smerom nahor zužujú ako priečky rebríka.',
  },
  'vez-shelf': {
    name: 'Otvorený regál Věž',
    text: 'Štyri oceľové tyče, štyri dubové police, prístupný zo všetkých strán. Výšku políc si nastavíte rukou.',
  },
  'rimsa-shelf': {
    name: 'Nástenná polica Římsa',
    text: 'Hrubá doska na dvoch konzolách, ktoré sa po nej posúvajú, takže skrutky prídu tam, kde je dobrý múr, a nie tam, kde to chce polica.',
  },
  'ul-shelf': {
    name: 'Nástenné skrinky Úl',
    text: 'Tri skrinky, ktoré sa dajú zavesiť v ľubovoľnom poradí, vedľa seba alebo ako schody. Rybinové rohy, tenké steny, prekvapivá pevnosť.',
  },
  'backora-shelf': {
    name: 'Botník Bačkora',
    text: 'Osem párov v dvoch poschodiach, štyri, ak sú to turistické topánky. Medzi lištami mokré podrážky uschnú a piesok prepadne.',
  },
  'lipa-cabinet': {
    name: 'Príborník Lípa',
    text: 'Taniere za vypletaným ratanom, príbory uprostred. Výplet prepustí vzduch aj signál ovládača, takže poslúži aj v obývačke.',
  },
  'dubina-cabinet': {
    name: 'Komoda Dubina',
    text: 'Štyri zásuvky rezané z jednej dosky, kresba cez ne beží ako krajina. Horná je plytšia, na drobnosti.',
  },
  'jasan-cabinet': {
    name: 'Šatníková skriňa Jasan',
    text: 'Tyč na štyridsať vešiakov, pod ňou dve hlboké zásuvky a po otvorení vôňa mydla a dreva. Príde v šiestich dieloch a postavíme vám ju dvaja.',
  },
  'svicka-cabinet': {
    name: 'Nočný stolík Svíčka',
    text: 'Zásuvka na to, čo nikto nemusí vidieť, a polica na tri rozčítané knihy. Vysoký ako matrac, aby ruka potme našla pohár.',
  },
  'babicka-cabinet': {
    name: 'Kuchynský kredenc Babička',
    text: 'Hore sklo, uprostred zásuvky, dolu dvierka: celá kuchyňa v jednom kuse. Smrek natretý ľanovou farbou v zelenej, ktorú si sami miešame.',
  },
  'obzor-cabinet': {
    name: 'Skrinka pod televízor Obzor',
    text: 'Nízka a dlhá ako obzor. Káble vedú za prostrednou policou a von sa dostanú výrezom vzadu; nič netreba vŕtať.',
  },
  'prah-cabinet': {
    name: 'Úzky botník Práh',
    text: 'Hlboký len dvadsaťšesť centimetrov, a predsa pojme štrnásť párov, lebo dvierka sa vyklápajú. Nad nimi je zásuvka na rukavice, vôdzky a náhradný kľúč.',
  },
  'jerab-lamp': {
    name: 'Stojacia lampa Jeřáb',
    text: 'Tri štíhle dubové nohy a tienidlo zo skladaného papiera, ktoré z každej žiarovky spraví sviečku. Vypínač visí vo výške ruky, nie pri podlahe.',
  },
  'hruska-lamp': {
    name: 'Stolová lampa Hruška',
    text: 'Vysústružená z jedného kusa jaseňa do tvaru hrušky. Stojí pevne a svieti práve dosť na poslednú kapitolu.',
  },
  'zvon-lamp': {
    name: 'Závesná lampa Zvon',
    text: 'Zvon z točenej keramiky posiela svetlo dolu na stôl a tváre necháva v mäkkom prítmí. Kábel meria tri metre a dá sa skrátiť.',
  },
  'volavka-lamp': {
    name: 'Lampa na čítanie Volavka',
    text: 'Ohýba sa v dvoch kĺboch a zostane tam, kde ju necháte. Tienidlo je malé naschvál: stránka je jasná a zvyšok izby môže spať.',
  },
  'uplnek-lamp': {
    name: 'Nástenná lampa Úplněk',
    text: 'Guľa z opálového skla na dubovom kotúči. Osvetlí chodbu rovnomerne a hodí sa ku všetkým dverám, ktoré z nej vedú.',
  },
  'tun-mirror': {
    name: 'Okrúhle zrkadlo Tůň',
    text: 'Pokojné ako hladina. Rám je zložený zo šestnástich dubových dielikov a škáry medzi nimi nájdete len nechtom.',
  },
  'kaple-mirror': {
    name: 'Vysoké zrkadlo Kaple',
    text: 'Od hlavy po topánky v úzkom orechovom ráme s oblúkom. Visí na dvoch hákoch, alebo sa oprie o stenu a istí popruhom.',
  },
  'studanka-mirror': {
    name: 'Zrkadlo s poličkou Studánka',
    text: 'Posledný pohľad pred odchodom a pod ním polička na kľúče a okuliare a dva gombíky na šál.',
  },
  'paroh-stand': {
    name: 'Stojanový vešiak Paroh',
    text: 'Šesť ramien v dvoch výškach, aby dočiahli aj deti. Tri nohy sú rozkročené tak, že ustoja aj mokré zimné kabáty.',
  },
  'ves-stand': {
    name: 'Vešiaková stena Ves',
    text: 'Kolíky na kabáty a nad nimi doska na klobúky. Visí na lište, ktorá si poradí aj s múrom, čo nie je celkom rovný.',
  },
  'komornik-stand': {
    name: 'Nemý sluha Komorník',
    text: 'Sako, nohavice, topánky a ráno je všetko pripravené. Orech, zaoblený všade, kde sa ho dotýka látka.',
  },
};
