"""Ordinary words of the languages: never taken for a typing error, and no town of that name without a further sign."""

from __future__ import annotations

from services.language.folding import name_key

_ORDINARY = {
    "en": """
        able about above accept access account across act active add address adult advice after afternoon
        again age ago agree ahead air alive all allow allowed alone along already also always amount anger
        angry animal ankle another answer anxiety anymore apart apartment apple appointment arm arms army
        arrive art ask asked asking asleep aunt autumn aware away awful baby back bad bag bags bake ball band
        bank bar bars base basic basin bat bath bathe bathroom bay beach bean bear beat beautiful because
        become bed beds been beer before begin behind being believe bell belong below belt bench best bet
        better between beyond big bike bill bills bin bird birth bit bite black blade blanket bleed block
        blood blow blue board boat body boil bone book books boot boots boring born borrow boss both bother
        bottle bottom bought bowl box boxes boy boys bra brain brave bread break breakfast breath breathe
        bridge bright bring broke broken brother brown brush build building burn burned bus business busy but
        buy buyer cab cafe cake call called calling calm came camp can cap car card care careful cars carry
        case cash cat catch cats caught cause cell cent central chair chance change changed changing charge
        cheap check checked checking chest chicken child children choice choose church circle claim class
        clean cleaner cleaning clear climb clinic clock close closed clothes cloud club coat coast coffee coin
        cold collect college color colour come comes coming common company complete computer contact cook
        cookie cool copy corn corner corns cost could council count country couple course court cousin cover
        covered crash cream credit cross crowd cry cup cure current curse custom cut cuts cycle dad daily
        dance danger dark date daughter day days dead deaf deal dear death debt deep dealer delay deliver
        delivery delta den dentist deposit depressed depression desk die died diet differ different dinner
        direct dirt dirty disease dish distance divorce doctor dog dogs done door doors dose double down dream
        dress drink drinking drinks drive driver drop drops drove drug drugs dry duck due during dust duty
        each ear early earn earth east easy eat eating eaten edge egg eight either else email empty end enough
        enter event ever every everybody everyone everything exam except expect extra eye eyes face fact fail
        fair faith fall fallen family far farm fast fat father fault fear feed feel feeling feet fell fellow
        fence few field fight fill film filled final fine finger finish fire first fish fist fit five fix
        fixed flat floor flow flower flu fly fold follow food foot force forest forever forget form former
        forms fort forth forum forward found four fox free freedom fresh friday friend friendly friends front
        fruit full fun fund funny future gain game garage garden gas gate gave gay general gift girl girls
        given glad glass goal goals god gold gone goods grand grant grass grave gray great green grey ground
        group groups grow guard guess guide gum gun guy guys hair half hall hammer hand hands hang happen
        happy harbor harbour hard harm hate haven head heal health hear heard heart heat heavy held hell hello
        helped helper helping her here hers hey hi hide high hill him himself hire his history hit hold hole
        holiday home homes honest hook hope hoped horse hospital host hot hotel hotels hour hours house houses
        huge human hundred hung hungry hunt hurt husband ice idea ideas ill important indeed infection info
        inform inner insect inside interest into iron issue item items jack jacket jail job jobs join joint
        joke joy judge juice jump just keen keep kept key keys kick kid kids kill killed kind kinds king kit
        kitchen kits knee knew knife know known lab labour lack lady lake lamp land lane language large last
        late later laugh laundry law laws lawyer lay lead leaf lean learn least leather leave left leg legal
        legs lend less lesson let letter level library lie life lift light lights line lines lip lips list
        listen lit little live lived lives living load loan lock locked log long longer look looked lord lose
        loss lost lot lots loud love lover low luck lucky lunch lung machine mad made mail main major make
        making male man manage many map mark market married mask mass master match mate matter may maybe meal
        meals mean means meat media medical medication medicine meet meeting meetings men mental mess met
        metal method middle might mile miles milk mind mine minor minute mirror miss missed missing mix mobile
        mom money monday month months mood moon more morning most mother mountain mouth move moved movie much
        mum music must nail naked name names nation native nature navy neck needless nerve nest net never new
        news next nice night nights nine nobody noise none noon nor normal north nose note notes nothing now
        number numbers nurse nurses nursing nut oak object ocean off office officer often oil old older once
        one online only onto opening option orange orders order other others ours out outer outside oven over
        own owner pack packet packs page paid pain paint pair paper papers parent parents park part parts
        partner partners party pass past path patient pay paying peace peer peers pen people perhaps period
        person pet pets phone photo piece pig pile pill pills pin pine pink pint pipe pit pizza plan plane
        planet plant plate play player pledge plenty plus pocket poem point poison police policy polite poll
        pond pool poor pop port position possible post pot pound power pray prefer pregnant present press
        pretty price pride prince print prison privacy private prize problem problems product program protect
        proud prove public pull pump pure push put queen quick quiet quit quite race rack rain raise ran
        random range rape rat rate rather raw reach read reader reading ready real reason receive record red
        refuge refuse register relapse relax religion remain remove rent rented repair reply report rescue
        reset rest result results return review rice rich ride rider right rights rise risk river road roads
        rob rock role roll roof room rooms root rope rose rough round route row royal rub rubber rule rules
        run runner running rural rush sad safe safer safety said sail salad salary sale salt same sample sand
        sat save saw say scale scared scene school science score scream screen screening screw sea seal search
        seat second secret section security see seed seeds seek seem seen self sell seller send sense sent
        serve session set settle seven several severe sex shade shake shall shame shape share sharing sharp
        shave she sheep sheet sheets shelf shell shine ship shirt shock shoe shoes shoot shop shopping shops
        shore short shot should shoulder shout show showed shows shut sick side sides sight sign signal
        silence silent silver simple since sing single sink sister sit six size skill skin skirt sky sleep
        sleeping slept slip slow small smart smell smile smoke smoked smoker smokers smooth snap snow soap
        sober social sock socks soft soil sold soldier solid solve son song soon sore sorry sort sought soul
        sound soup source south space spare speak special speed spell spend spent spice spin spirit spit split
        spoil spoke spoon sport spread spring square staff stage stain stair stamp stand star start started
        state states station stay steal steam steel stem step steps stick stiff still stir stitch stock stolen
        stomach stone stones stood stop stopped store storm story straight strange street streets strength
        stress strip strong student study stuff style such sudden suffer sugar suit summer sun sunday super
        supper supply support supports supported sure surgery sweat sweet swim system table tablet tail take
        taken taking tale talk talked talker tall tank tap tape target task taste taught tax taxi tea teach
        teacher team tear teen teens teeth tell ten tent tents term terms test tested tester tests testing
        text than thank thanks then therapy thick thin think third thirsty thirty those though thought
        thousand three threw throat through throw thumb thursday ticket tie tied tight till time times tin
        tiny tip tips tire tired today toe together toilet toilets told tomorrow ton tone tongue tonight too
        took tool tools tooth top torn total touch tough tour toward towards towel tower toy track trade train
        training trans trap trash travel treat tree trees trial tribe trip trouble truck true trust truth try
        trying tube tuesday turn twelve twenty twice twin two type types ugly uncle under union unit units
        until unwell up upon upper upset urban urgent urine use used useful user users uses using usual
        vacation valley value van vans vein veins verb very vet via view village vision visit vitamin voice
        vote wage wait waiting wake walk walked walking wall war warm warming warn was wash washed washing
        waste watch water wave way ways weak wear weather website wednesday week weekend weeks weight welcome
        well went were west wet whale wheel when while white whole whose why wide wife wild will win wind
        window wine wing winter wire wise wish without woke woman women wonder wood word words wore work
        worked worker workers working world worm worn worried worry worse worst worth wound wrap write wrong
        wrote yard year years yellow yes yesterday yet young youth zero zone boundary success progress legacy
        magenta singleton opportunity federal celebration independence pages hotline coach camera cancel
        cancer candle cattle cellar chapel cheese cheque housed hostile poses rides fits folk fool fowl felt
        pants pines pinch pan pens pints bins tins rings rig ribs rugs rags fats sips ships sheds needy nettle
        noodles nodes spikes spokes spider cooks cooked looker joker broker poker shaker shower showers shaver
        stages storage sterile outfit shelters detour default defect detect device deluxe rehearse rehears
        methane meth metals hostels arrest arrests parse parses float hosted misc cache cached caches checkout
        trivial stub stubs slower slowly quote quoting recover recovers encourage encouraged amend amended
        amends inject injected peter tracer charles discriminator parity inflection contravention tamper
        tampering advise advised advises partly partway cured raven ravel albeit norm norms quart employ shard
        shards contest contests booting explosion expansion contraction regents election elected edition
        reaction thereby suppose overcome frankie multi polar iota checkin headline machinery exploit
        exclusion existed setting matching warnings metadata outputs allocate loaders fitness highest compiled
        prompts compelled educated postcode barriers directors trailer splitting shutting spoofing dropping
        plainly decoration inserted inverted invented inferred inspected research reserve march surprise vista
        trim marks goes holder fully landing walker enterprise republic university battle chase cage punch
        pace rake sandwich harvest converse summit trail superior imperial emerald eagle diamond brick gateway
        junction passage rapid retreat outlook oasis unity sunset liberal grain clay bend banks alpine globe
        hazard landmark halfway fountain commerce kissing grabs triangle strawberry pacific roman noisy boom
        shields grants dollar locking flushing label contain action warning constant reverse passing terminate
        failing basis pending bundle agent badge hardware falling serial serving phrase topic panel angle
        denial barrier backing median extreme moral hanging tolerance venture figures stroke remedies messing
        mails choke banana fixer churn atlas hurts chartered surprises leader canon crawler caramel missions
        wagon tiger salmon lemon massage mandate bingo baking american asian eastern northern widen stories
        plays funding favorite wanting constantly messages latin hosting reuse hover purely consent gamma
        modelos catalan islands google island addition additions distribute distributed distributes
        distributor process warranty warrant starting dependency dependencies skipped socket abort interactive
        computed compute causing loose patent patents compliant compress loops useless intersection
        integration adapted mixing migration informational ported casing interacting clicking clicked swapped
        journal interpolation launch layers layer probes probe traffic boost pools choosing voluntary
        voluntarily automation automated sits curves curve academic portal denote denotes adoption adopt
        warrants complains chart flood pasted fuse sweep descent cargo preservation judgement courier tripped
        tens condense delivers glance spotted virtually digitally rootless curious blanked undergo audience
        journals comprises deprive revive discriminate rectify banjo coupled quits chris carlos hungary decker
        spelling selling checkpoint checkpoints assess oneline frees paren sleeps
        """,
    "es": """
        vea vean veas abajo abierto abril abuela abuelo acceso adulto agosto agua ahora aire algodon alguno
        alla alli alma alto amiga amigo amigos amor ano anos antes apoyo aqui arriba asi ayer ayuda azul bajo
        banco barato barco bano basta bebe bebida bien billete blanco boca bolsa bonita bonito brazo buen
        buena bueno buenos cabeza cada cafe caja calle calor cama camas cambiar cambio camino camion campo
        cara carcel carne carta casa casas casi caso cena cerca cerrado chica chico cielo cinco claro clase
        coche cocina comer comida comprar comun contra corazon corto cosa cosas costa crear cruz cuando cuatro
        cuerpo cuidado curso dar deber debajo decir dedo dejar dentro derecho derechos desde despues dia dias
        diez dinero dios dolor domingo dormir dos droga drogas ducha dulce duro edad ella ellas ellos enero
        enfermo entrada entre entero equipo escuela espacio esperar estado feliz fiesta fin flor forma frente
        fresco frio fuego fuera fuerte fumar gente gracias gran grande gratis gris grupo guerra gusta haber
        hablar hacer hambre hasta hermano hermana hija hijo hijos historia hogar hombre hora horas horno
        hospital hotel hoy huevo iglesia igual isla jamas joven jueves jugar junio julio junto juego ladron
        largo lago leche leer lejos lengua letra libre libro limpio limpia llamar llave lleno lluvia luego
        lugar lunes luz madre mal mala malo mano manos manta mar marca martes mas mayo mayor medico medio
        mejor menos mente mes mesa mi miedo mientras miercoles mio mismo mitad mucho muchos muerte mujer
        mujeres mundo muy nada nadie negro nina nino ninos noche nombre norte nueve nuevo numero nunca ocho
        oeste ojo ojos oro otra otro padre padres pagar pais palabra pan papel para pared parte paz pelo pena
        pensar pequeno perder perro perros persona pie piedra piel pierna plata playa pluma poco poder policia
        porque prueba pueblo puente puerta pues punto rapido rato real rico rio rojo ropa sabado saber sala
        salir salud sangre santa santo seco seguro seis semana ser siempre siete sin sol solo sueno suerte sur
        tal tambien tanto tarde techo temprano tener tiempo tienda tierra toda todo todos tomar trabajo tren
        tres triste usar usado vacio varios vaso veces vender venir ver verano verdad verde vez vida viejo
        viento viernes vino vivir voz zapato zapatos
        """,
    "fr": """
        marque marques abord accueil achat acheter adresse adulte age aide aider aime air aller ami amis amour an ancien
        annee ans aout appeler apres arbre argent arret arriver art assez assis attendre aucun aussi autre
        autres avant avec avenir avoir avril bain bains banc bar bas bateau beau beaucoup belle bien bientot
        blanc bleu bois boire boisson boite bon bonne bonjour bonsoir bord bouche bout bras bruit bureau bus
        but cadeau cafe camion car carte cas casse cause cave celle cent chambre champ chance changer chat
        chaud chaude chaussures chef chemin cher cheval cheveux chien chiens choix chose ciel cinq classe
        clair clef cle client coeur coin colis combien comme compte contre corps cote cou coup cour cours
        court couteau couverture croix cuisine debout debut dedans dehors deja demain demi dent depuis dernier
        derriere deux devant devoir dieu dimanche dire dix docteur doigt donner dont dormir dos double douche
        doux drogue drogues droit droite droits dur eau ecole ecouter ecrire eglise elles encore enfant
        enfants enfin ensemble entre entrer envie equipe escalier essai est etage etat ete etoile etre exemple
        face faim faire fait famille fatigue faut femme femmes fenetre fer fermer feu fevrier feuille fille
        fils fin fini fleur fleuve fois fond force foret forme fort frais frere froid front fruit fumer garcon
        gare garder gauche gens grand grande gratuit gratuite gris gros groupe guerre hante haut herbe heure
        heures hier histoire hiver homme hommes hopital hotel huit humain idee ile image ivre jamais jambe
        janvier jardin jaune jeu jeudi jeune jeunes jour jours juillet juin jusque juste lait lampe langue
        large lettre lever libre ligne lire lit lits livre logement loi loin long longue lourd lumiere lundi
        lune main maintenant mais maison mal malade mardi mari marche mars matin mauvais medecin meilleur meme
        mer merci mere merveille messe metier metro mettre midi mieux milieu minuit moins mois moitie moment
        monde monsieur montagne mort mot mots mourir mur musique naissance neige neuf nez noir nom nombre non
        nord nous nouveau nouvelle novembre nuit nuits numero octobre oeil oeuf oiseau ombre on or oreille oui
        ouest ouvert ouvrir pain paix papier parc parce pareil parler part partie partir partout pas passer
        pauvre payer pays peau pendant penser perdre pere personne petit petite peu peur piece pied pieds
        pierre pipe place plage plaisir plein pleurer pluie plus plutot poche point poisson police pomme pont
        port porte poste pourquoi pouvoir premier prendre presque pret prix prison propre proteger puis quand
        quartier quatre rapide rare recevoir regarder rendre rentrer repas reste rester retour reve rien rire
        riviere robe roi rond rose rouge route rue sac saint sale salle sang sans sante samedi savoir savon
        sec second secret sel semaine sens sept seul si sitot six soeur soif soir soleil sommeil sortie sortir
        sous souvent suite super sur sud table tard tasse temps tenir tente terre tete the tomber tot toujours
        tour tous tout toute toutes train travail travailler travers tres triste trois trop trou tuer usage
        utile vacances valeur vendre vendredi venir vent ventre verre vers vert vetements viande vide vie
        vieux vif vin vingt vite vivre voici voie voila voir voisin voiture voix vol vous vrai vraiment vue
        yeux zero chaque
        """,
    "de": """
        wurden bereits abend abends aber abfahrt acht alle alles allein allem als also alt alte alter amt andere anders
        anfang angst ans antwort anruf anwalt apfel april arbeit arbeiten arm arme arzt arzte auch aufnahme
        auge augen august ausgang aussen auto bad baden bahn bahnhof bald ball bank bar bauch bauen baum beide
        bein beine bekannt berg beruf besser beste besuch bett betten bevor bezahlen bier bild bis bisschen
        blatt blau bleiben blick blut boden boot bose brief bringen brot bruder buch burg bus butter chef dach
        damit dann dank danke darf dass dauer davon dein denken denn deutsch dezember dick dienstag ding doch
        doktor donnerstag doppel dorf draussen drei drin droge drogen drogentest du dumm dunkel dunn durch
        durst durfen dusche duschen ecke ehe ehre eier eigen eile eins eis eisen elf eltern ende endlich eng
        entzug erde erst erste essen ewig fahren fahrt fall falsch familie farbe fast februar feier feld
        fenster fern fertig fest feuer fieber film finden finger fisch flasche fleisch fliegen flug fluss
        folgen form frage fragen frau frauen frei freitag fremd freude freund freunde frieden frisch froh fruh
        fruher fuhlen funf fur fuss ganz gar garten gast geben geburt gefahr gegen gehen geist gelb geld genau
        genug gern geschenk geschichte gesicht gestern gesund gesundheit gewalt gift gips glas glauben gleich
        gluck gold gott grau grenze gross grosse grun grund gruppe gut gute haar haare haben haft halb halbe
        hals halten hand handy hart hase haus hause hauser haut heben heilig heim heiss heissen helfen hell
        hemd herbst herr herz heute hilfe hilfen himmel hinten hoch hof hoffen holen holz hose hotel hund
        hunde hunger ihm ihn ihnen immer innen insel jacke jahr jahre januar jede jeder jetzt jugend juli jung
        junge jungen juni kaffee kalt kalte karte kasse katze kauf kaufen kein keine keller kennen kind kinder
        kirche klar kleid kleidung klein kleine klinik klug knie koch kochen koffer kommen konnen kopf korper
        kosten kostenlos kraft krank kranke kreis krieg kuche kuchen kugel kuhl kunst kurz kuss lachen laden
        lage lager lampe land lang lange langsam laufen laut leben leer legen lehrer leicht leid leise lernen
        lesen letzte leute licht lieb liebe liegen links liste loch los luft lust machen macht mai mal manche
        mann manner markt marz maske mauer meer mehr mensch menschen messer milch minute mittag mitte mittwoch
        monat mond montag morgen mude mund mussen mut mutter nacht nachts nadel nah name nase nass natur neben
        nehmen nein nett neu neue neun nicht nichts nie niemand noch nord norden not notfall november null
        nummer nun nur oben obst offen oft ohne ohr oktober oma onkel opa ost osten paar papier park partner
        pause person pferd pflanze pflege platz polizei post preis problem prufen punkt quelle rad rand rasch
        rat raum raume recht rechte rechts rede regen reich reihe rein reise rest retten richtig ring rock rot
        rucken rufen ruhe rund sache sack sagen salz samstag sand satt sauber schaden schaf schatz schein
        schiff schlaf schlafen schlag schlecht schluss schmerz schnee schnell schon schrank schreiben schuh
        schuhe schuld schule schutz schwach schwarz schwer schwester sechs see seele sehen sehr seife sein
        seit seite selbst september setzen sicher sie sieben singen sinn sitz sitzen sofort sohn soll sommer
        sonne sonntag sorge spass spat spater spiel spielen sport sprache spritze stand stark statt stein
        sterben stern still stimme stock stoff strasse streit stuck stuhl stunde stunden suchen sucht sud
        suden suss tag tage tal tanz tasche tasse tausend tee teil telefon teller test tests testen teuer tief
        tier tisch tochter tod toilette tor tot trage traum traurig treffen treppe trinken trocken tun tur
        uber uhr unfall unten unter urlaub vater verein vergessen verlust verstehen viel viele vier vogel volk
        voll vorne wachsen wagen wahl wahr wald wand wann warm warme warten warum wasche waschen wasser weg
        wein weiss weit welt wenig wenn werden wert wesen west westen wetter wichtig wieder wiese wind winter
        wirklich wissen woche wochen wohl wohnen wohnung wolke wollen wort wunde wunsch wurst zahl zahlen zahn
        zehn zeichen zeigen zeit zeitung zelt ziehen ziel zimmer zucker zug zukunft zunge zuruck zusammen zwei
        zwischen
        """,
    "pt": """
        quarta basada abaixo aberto abril agua ainda alem algo alguem algum alguma alto amanha amigo amiga
        amigos amor ano anos antes apenas apoio aqui arroz assim ate aula avo azul bairro baixo banco banho
        barato barco bastante beber bebe bem boa boca bolsa bom bonito braco branco cabeca cabelo cada cadeia
        cafe cair caixa calor cama camas caminho campo cansado carne caro carro carta casa casas caso cedo cem
        centro certo chave chegar cheio chuva cinco claro coisa comer comida comprar contra copo cor coracao
        corpo correr costa cozinha crianca criancas cruz cuidado curto dar debaixo dedo deixar dela dele
        dentro depois desde deus dez dia dias dinheiro direito direitos dizer doce doente dois domingo dono
        dor dormir droga drogas duas ducha durante duro ela elas ele eles entao entre entrada erro escola
        esperar esquerda estado estar falar familia fazer fechado feira feliz feriado ferro festa filha filho
        filhos fim flor fogo fome fora forma forte frente frio fumar gato gelo gente gostar grande gratis
        grupo guerra haver historia hoje homem homens hora horas hospital hotel idade igreja igual ilha
        inteiro inverno ir irma irmao isto janela jantar jardim jogo jornal jovem julho junho junto justo lado
        lago largo leite leito lento ler leve lingua limpo livre livro logo longe longo loja lua lugar luz mae
        maio maior mais mal manha mao maos mar marco marido mas mau medico medo meia meio melhor menina menino
        menos mes mesa mesmo meta metade minuto mistura momento morada morar morte mudar muito muitos mulher
        mulheres mundo musica nada nao nariz nascer natal nem ninguem noite nome norte nossa nosso nove novo
        num numero nunca obra obrigado oeste oito olho olhos ontem outra outro ouvir ovo pagar pai pais
        palavra pao papel parar parede parte passado passar paz pe pedra peixe pele pequeno perder perna
        pessoa pessoas peso pior pobre poder policia ponte ponto porque porta posto pouco pouso praia prato
        prazo preco preto primeiro problema pronto proximo quando quarto quase quatro quente rapido real rei
        remedio resto reto rico rio rir roda rosa rosto roupa rua saber saco saida sair sal sala sangue santo
        sapato saude seco segundo seguro seis sem semana sempre sentir ser sete sim sobre sol som sono sorte
        sozinho sua suja sul tarde teatro tempo terra teste testes teto tipo toda todo todos tomar trabalho
        tres triste troca tudo usar usado vaga valor vazio velho vender vento ver verao verde vermelho vez
        vezes viagem vida vinho vir viver voar voce volta voz
        """,
    # What people use and what it is called: neither a typing error of a kind, nor of a town (heroin is not Herrin).
    "": """
        acid adderall alcohol alcool alprazolam alprazolan amfetamin amphetamin amphetamine amphetamines anfetamina
        antabuse baclofen bath salts benzo benzodiazepin benzodiazepine benzodiazepines benzos bong brown bud butane
        canabis cannabis cathinone champix clonazepam cocaina cocaine codein codeina codeine coke cola crack crank
        cristal crystal dabs diazepam dimenhydrinate disulfiram dope dmt ecstasy edibles etizolam extasis fenta fentanil
        fentanilo fentanyl gabapentin ganja ghb gbl hash hasch haschisch hashish hero heroin heroina heroine herb
        horse hydrocodone ibogaine joint joints kanabis ketamin ketamina ketamine khat kif kokain kratom laudanum lean
        librium lofexidine lorazepam lsd lyrica maconha magic mandrax marihuana marijuana mdma medetomidine mephedrone
        mescaline meth methamphetamin methamphetamine methanol methylated methylphenidate molly mollies monkey
        morfina morphin morphine mushrooms nalbuphine nalmefene nalorphine naltrexon naltrexona naltrexone nicotine
        nitazene nitazenes nitrous opiate opiates opioid opioids opium oxazepam oxy oxycodone oxycontin paracetamol
        percocet percs pethidine phenibut poppers porro pregabalin prozac pseudoephedrine psilocybin quetiapine ritalin
        rohypnol seroquel shrooms skunk smack snuff solvents speed spliff spice sugar tabaco tabac tabak temazepam
        tobacco tramadol tranq trankadin valium vape vapes varenicline vivitrol vodka weed whisky xanax xylazin xylazina
        xylazine zolpidem zopiclone
        """,
}  # fmt: skip
ORDINARY = frozenset(word for words in _ORDINARY.values() for word in name_key(words).split())
