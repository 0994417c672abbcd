import type { Words } from './words.js';

export const products: Words['products'] = {
  'sova-stool': {
    name: 'Ořechová stolička Sova',
    text: 'Tři nohy se nekývají, ani na staré kuchyňské podlaze. Sedák je z jediného silného prkna, ručně trochu vydlabaný, takže se na něm dobře sedí a lampa na něm stojí stejně dobře.',
  },
  'mlyn-stool': {
    name: 'Vyplétaná stolička Mlýn',
    text: 'Na sedák padne sto dvacet metrů papírové šňůry a celé odpoledne. Šňůra pod vámi lehce pruží, v létě dýchá a za dvacet let se dá vyplést znovu.',
  },
  'jestrab-stool': {
    name: 'Barová židle Jestřáb',
    text: 'Ke kuchyňskému pultu, pro ty, kdo kuchaři dělají společnost. Trnože jsou přesně tam, kde je nohy hledají.',
  },
  'schudek-stool': {
    name: 'Stupátko Schůdek',
    text: 'Jeden krok k horní polici a po zbytek dne sedátko. Na schůdek se vejde celá bota a hrany jsou zaoblené kvůli dětským kolenům.',
  },
  'pasak-stool': {
    name: 'Nízká stolička Pasák',
    text: 'Nízká, lehká a těžko se převrhne, jak to musela umět v chlévě. Dnes stojí u kamen, v předsíni při zouvání, nebo nese květináč s kapradím.',
  },
  'luznice-chair': {
    name: 'Jídelní židle Lužnice',
    text: 'Opěradlo z příček a vyplétaný sedák, jaké měly venkovské židle tři sta let, jen je lehčí a o něco širší. Vydržíte na ní celý nedělní oběd.',
  },
  'sazava-chair': {
    name: 'Židle s tyčkami Sázava',
    text: 'Sedm tyček, každá se směrem nahoru trochu ztenčuje, takže pruží, když se opřete. Natřená lněnou barvou, pod kterou zůstává vidět kresba dřeva.',
  },
  'otava-chair': {
    name: 'Židle s područkami Otava',
    text: 'Jediný ohyb vás obejme a je opěradlem i područkou zároveň. Paříme ho hodinu a na ohnutí máme čtyřicet vteřin, proto jich uděláme jen šest týdně.',
  },
  'blanice-chair': {
    name: 'Židle Blanice',
    text: 'Nejprostší židle, jakou děláme, a ta, kterou si lidé nejčastěji objednávají po tuctech. Svislé laťky, plný sedák, nic, co by se mohlo uvolnit.',
  },
  'nezarka-chair': {
    name: 'Čalouněná židle Nežárka',
    text: 'Dubová kostra s vlněným polštářem na sedáku i na opěradle. Potahy jsou na zip a dají se odnést do čistírny, výplň drží tvar roky.',
  },
  'berounka-chair': {
    name: 'Křeslo ke stolu Berounka',
    text: 'Do čela stolu nebo na dlouhý den psaní. Ořech na slunci světlá, kůže tmavne; za deset let se potkají.',
  },
  'sumava-armchair': {
    name: 'Křeslo Šumava',
    text: 'Široké područky unesou hrnek i rozevřenou knihu. Polštáře leží volně na laťovém roštu, takže je můžete obracet a sedí se rovnoměrně.',
  },
  'brdy-sofa': {
    name: 'Pohovka pro dva Brdy',
    text: 'Dost malá do bytu, dost dlouhá na šlofíka s pokrčenými koleny. Jasan a tmavě modrá vlna, čtyři polštáře, které si mohou vyměnit místo.',
  },
  'sumava-sofa': {
    name: 'Pohovka pro tři Šumava',
    text: 'Větší sourozenec křesla: stejná kostra, tři místa a polštáře plněné vlnou a přírodním latexem. Z dílny odjíždí ve dvou dílech a projde každými dveřmi.',
  },
  'vltava-bench': {
    name: 'Lavice Vltava',
    text: 'Čtyři lidé vedle sebe, pět, když se mají rádi. Sedák je z jedné fošny od kraje ke kraji a zasunutá pod stolem úplně zmizí.',
  },
  'radhost-bench': {
    name: 'Lavice s opěradlem Radhošť',
    text: 'Lavice s opěradlem patří tam, kde se nespěchá. Lněný polštář se přivazuje ve dvou rozích a pere se na čtyřicet stupňů.',
  },
  'klobouk-bench': {
    name: 'Lavice do předsíně Klobouk',
    text: 'Sednout, zout se, boty dát dolů. Mezi laťkami propadne bláto tam, kam dosáhne koště.',
  },
  'truhla-bench': {
    name: 'Lavice s úložným prostorem Truhla',
    text: 'Truhla na deky, brusle a všechno, co patří do jiného ročního období. Víko drží otevřené samo a zavírá se pomalu, aby nepřivřelo prsty.',
  },
  'rakos-bench': {
    name: 'Vyplétaná lavice Rákos',
    text: 'K nohám postele nebo pod okno. Černá papírová šňůra na světlém jasanovém rámu, vypletená najednou a bez jediného viditelného uzlu.',
  },
  'luznice-table': {
    name: 'Jídelní stůl Lužnice',
    text: 'Pohodlně šest lidí, o Vánocích osm. Mýdlovaný dub je světlý, na dotek suchý jako plátno a skvrna se vymyje dalším mýdlem a trochou trpělivosti.',
  },
  'morava-table': {
    name: 'Kulatý stůl Morava',
    text: 'U kulatého stolu nikdo nesedí na rohu. Soustružený sloup nechává místo kolenům a čtyři nohy jsou tak široké, jak je třeba, a ani o kousek víc.',
  },
  'dyje-table': {
    name: 'Stůl na kozách Dyje',
    text: 'Dvě kozy, jeden trám, dva klíny: rozloží se bez nářadí a stěhuje se s vámi. Pro deset lidí, nebo pro čtyři a spoustu papíru.',
  },
  'ohre-table': {
    name: 'Oválný stůl Ohře',
    text: 'Ovál je měkčí než obdélník a vejde se k němu víc lidí než ke kruhu. Dub kouříme postaru čpavkem, barva jde skrz dřevo a neodře se.',
  },
  'kapka-table': {
    name: 'Konferenční stolek Kapka',
    text: 'Třešeň začíná světlá a za rok na denním světle má barvu čaje. Tři nohy, jedna deska, tak lehký, že chodí po pokoji s vámi.',
  },
  'brod-table': {
    name: 'Konferenční stolek s policí Brod',
    text: 'Knihy a ovladač bydlí dole, deska zůstává volná pro hrnky. Rohy jsou tak kulaté, že se od nich odrazí i běžící dítě.',
  },
  'most-table': {
    name: 'Odkládací stolek Most',
    text: 'Krychle z černé oceli nakreslená jedním tahem a na ní víko z kouřového dubu. Vedle postele, vedle pohovky, nebo dva vedle sebe.',
  },
  'jez-table': {
    name: 'Konzolový stolek Jez',
    text: 'Dost úzký na chodbu, dost hluboký na klíče, poštu a vázu. Spodní deska je přesně tak vysoko, aby se pod ni vešel koš.',
  },
  'pisar-desk': {
    name: 'Psací stůl Písař',
    text: 'Dvě mělké zásuvky na to, co by jinak leželo na desce. Záda jsou dodělaná stejně jako čelo, takže stůl může stát i uprostřed místnosti.',
  },
  'notar-desk': {
    name: 'Psací stůl se zásuvkami Notář',
    text: 'Tři hluboké zásuvky na dřevěných lištách natřených voskem se zavírají šeptem. Do spodní se vejdou stojící šanony.',
  },
  'basnik-desk': {
    name: 'Sekretář Básník',
    text: 'Místo pro dopisy, inkoust a myšlenku, která ještě není hotová. Po práci se do přihrádek postaví i notebook.',
  },
  'zak-desk': {
    name: 'Stolek Žák',
    text: 'První vlastní psací stůl. Deska vydrží kružítko, fixy i lokty; co nevydrží, to se zbrousí jemným papírem.',
  },
  'polom-bed': {
    name: 'Dvoulůžko Polom',
    text: 'Žádné šrouby nejsou vidět a žádné nevržou: bočnice visí ve sloupcích na mosazných hácích, které se zátěží přitahují. Pro matrace 160 × 200 cm.',
  },
  'serak-bed': {
    name: 'Postel s měkkým čelem Šerák',
    text: 'Pro ty, kdo si v posteli čtou. Dva vlněné polštáře visí na liště a na čištění se sundají. Pro matrace 160 × 200 cm.',
  },
  'tisina-bed': {
    name: 'Jednolůžko Tišina',
    text: 'Tichá postel do pokoje pro hosty nebo pro někoho, kdo už vyrostl z postýlky. Třešňové dřevo, prosté čelo. Pro matrace 90 × 200 cm.',
  },
  'poledne-bed': {
    name: 'Denní postel Poledne',
    text: 'Ve dne pohovka, v noci lůžko pro hosta a po obědě to, co zrovna potřebujete. Patří k ní tři opěrné polštáře s vlněnými potahy.',
  },
  'radnice-shelf': {
    name: 'Knihovna Radnice',
    text: 'Dva metry dubu a místo zhruba pro dvě stě knih. Police sedí v drážkách a každá unese čtyřicet kilogramů, aniž se prohne.',
  },
  'parapet-shelf': {
    name: 'Nízká knihovna Parapet',
    text: 'Vysoká jako okenní parapet: uvnitř knihy, nahoře květiny a rádio. Rozdělí místnost a nevezme jí světlo.',
  },
  'zebrik-shelf': {
    name: 'Opřená police Žebřík',
    text: 'Opírá se o stěnu a stojí vlastní vahou; dva plstěné polštářky chrání malbu. Police se směrem nahoru zužují jako příčky.',
  },
  'vez-shelf': {
    name: 'Otevřený regál Věž',
    text: 'Čtyři ocelové tyče, čtyři dubové police, přístupný ze všech stran. Výšku polic si nastavíte rukou.',
  },
  'rimsa-shelf': {
    name: 'Nástěnná police Římsa',
    text: 'Silné prkno na dvou konzolách, které po něm jezdí, takže šrouby přijdou tam, kde je dobrá zeď, a ne tam, kde to chce police.',
  },
  'ul-shelf': {
    name: 'Nástěnné skříňky Úl',
    text: 'Tři skříňky, které se dají pověsit v libovolném pořadí, vedle sebe nebo jako schody. Rohy na rybinu, tenké stěny, překvapivá pevnost.',
  },
  'backora-shelf': {
    name: 'Botník Bačkora',
    text: 'Osm párů ve dvou patrech, čtyři, když jsou to pohorky. Mezi laťkami mokré podrážky uschnou a písek propadne.',
  },
  'lipa-cabinet': {
    name: 'Příborník Lípa',
    text: 'Talíře za vyplétaným ratanem, příbory uprostřed. Výplet propustí vzduch i signál ovladače, takže poslouží i v obývacím pokoji.',
  },
  'dubina-cabinet': {
    name: 'Komoda Dubina',
    text: 'Čtyři zásuvky řezané z jednoho prkna, kresba přes ně běží jako krajina. Horní je mělčí, na drobnosti.',
  },
  'jasan-cabinet': {
    name: 'Šatní skříň Jasan',
    text: 'Tyč na čtyřicet ramínek, pod ní dvě hluboké zásuvky a po otevření vůně mýdla a dřeva. Přijede v šesti dílech a ve dvou vám ji postavíme.',
  },
  'svicka-cabinet': {
    name: 'Noční stolek Svíčka',
    text: 'Zásuvka na to, co nikdo nemusí vidět, a police na tři rozečtené knihy. Vysoký jako matrace, aby ruka potmě našla sklenici.',
  },
  'babicka-cabinet': {
    name: 'Kuchyňský kredenc Babička',
    text: 'Nahoře sklo, uprostřed zásuvky, dole dvířka: celá kuchyně v jednom kuse. Smrk natřený lněnou barvou v zelené, kterou si sami mícháme.',
  },
  'obzor-cabinet': {
    name: 'Skříňka pod televizi Obzor',
    text: 'Nízká a dlouhá jako obzor. Kabely vedou za prostřední policí a ven se dostanou výřezem vzadu; nic se nemusí vrtat.',
  },
  'prah-cabinet': {
    name: 'Úzký botník Práh',
    text: 'Hluboký jen dvacet šest centimetrů, a přece pojme čtrnáct párů, protože se dvířka vyklápějí. Nad nimi je zásuvka na rukavice, vodítka a náhradní klíč.',
  },
  'jerab-lamp': {
    name: 'Stojací lampa Jeřáb',
    text: 'Tři štíhlé dubové nohy a stínidlo ze skládaného papíru, které z každé žárovky udělá svíčku. Vypínač visí ve výšce ruky, ne u podlahy.',
  },
  'hruska-lamp': {
    name: 'Stolní lampa Hruška',
    text: 'Vysoustružená z jednoho kusu jasanu do tvaru hrušky. Stojí pevně a svítí právě dost na poslední kapitolu.',
  },
  'zvon-lamp': {
    name: 'Závěsná lampa Zvon',
    text: 'Zvon z točené keramiky posílá světlo dolů na stůl a tváře nechává v měkkém přítmí. Kabel měří tři metry a dá se zkrátit.',
  },
  'volavka-lamp': {
    name: 'Čtecí lampa Volavka',
    text: 'Ohýbá se ve dvou kloubech a zůstane tam, kde ji necháte. Stínidlo je malé schválně: stránka je jasná a zbytek pokoje může spát.',
  },
  'uplnek-lamp': {
    name: 'Nástěnná lampa Úplněk',
    text: 'Koule z opálového skla na dubovém kotouči. Osvětlí chodbu rovnoměrně a hodí se ke všem dveřím, které z ní vedou.',
  },
  'tun-mirror': {
    name: 'Kulaté zrcadlo Tůň',
    text: 'Klidné jako hladina. Rám je složený z šestnácti dubových dílků a spáry mezi nimi najdete jen nehtem.',
  },
  'kaple-mirror': {
    name: 'Vysoké zrcadlo Kaple',
    text: 'Od hlavy po boty v úzkém ořechovém rámu s kulatým obloukem. Visí na dvou hácích, nebo se opře o stěnu a jistí popruhem.',
  },
  'studanka-mirror': {
    name: 'Zrcadlo s poličkou Studánka',
    text: 'Poslední pohled před odchodem a pod ním polička na klíče a brýle a dva knoflíky na šálu.',
  },
  'paroh-stand': {
    name: 'Věšák Paroh',
    text: 'Šest ramen ve dvou výškách, aby dosáhly i děti. Tři nohy jsou rozkročené tak, že ustojí i mokré zimní kabáty.',
  },
  'ves-stand': {
    name: 'Věšáková stěna Ves',
    text: 'Kolíčky na kabáty a nad nimi deska na klobouky. Visí na liště, která si poradí i se zdí, co není úplně rovná.',
  },
  'komornik-stand': {
    name: 'Němý sluha Komorník',
    text: 'Sako, kalhoty, boty a ráno je všechno připravené. Ořech, zaoblený všude, kde se ho dotýká látka.',
  },
};
