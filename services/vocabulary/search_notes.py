"""Words with a meaning of their own: several kinds at once, a sentence beside the answer, or none of ours at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from services.vocabulary.phrase import gettext_noop
from services.vocabulary.word_lists import listed_by_language


@dataclass(frozen=True)
class NotedWords:
    """Phrases by language with what they stand for, before any list of a service type; no types mean none of ours.

    `note` is one plain sentence or two for the page, or empty.
    """

    words: Mapping[str, tuple[str, ...]]
    types: tuple[str, ...] = ()
    note: str = ""


DRUG_TESTING = NotedWords(
    types=("drug_checking",),
    note=gettext_noop("This lists places that check drugs. It is not about urine tests."),
    words=listed_by_language("""
        en: drug testing, drugs testing, drug testing service
        es: test de drogas, tests de drogas, testar droga, testeo
        fr: test de drogues, test de drogue, tests de drogues, tester la drogue
        de: Drogentests anbieten, Drogentest für Substanzen
        pt: teste de drogas, testes de drogas, teste de droga
    """),
)
TESTS_OF_PEOPLE = NotedWords(
    note=gettext_noop("Tests of people, such as urine tests, are not listed here. Places that check drugs are."),
    words=listed_by_language("""
        en: urine test, urine tests, urine testing, urine drug test, urine screen, urine sample, piss test, piss tests,
            pee test, wee test, UA test, urinalysis, drug test, drug tests, drug test for work, drug test for a job,
            drug test for probation, drug test for court, pre employment drug test, workplace drug test, random drug
            test, drug test kit, drug tests for work, drug screen, drug screening, drug screens, drug screen for a job,
            drug screen for work, pass a drug test, pass drug test, pass a urine test, pass a piss test, beat a drug
            test, cheat a drug test, fake urine, synthetic urine, hair test, hair drug test, hair follicle test, hair
            strand test, saliva test, saliva drug test, swab test, mouth swab, mouth swab test, oral fluid test, 5
            panel, 10 panel, 12 panel, 5 panel drug test, 10 panel drug test, 12 panel drug test, panel drug test,
            parole drug test, probation drug test, court drug test, court ordered drug test, roadside drug test, police
            drug test, breathalyser, breathalyzer, breath test, alcohol test, drug alcohol test
        es: análisis de orina, prueba de orina, pruebas de orina, test de orina, examen de orina, muestra de orina,
            prueba de drogas, pruebas de drogas, prueba de drogas para el trabajo, examen de drogas, examen antidoping,
            prueba antidoping, antidoping, antidopaje, control de drogas, narcotest, drogotest, test de saliva, prueba
            de saliva, prueba de pelo, análisis de pelo, prueba de cabello, alcoholímetro, alcoholemia, pasar un test
            de drogas, pasar antidoping
        fr: test urinaire, tests urinaires, test d’urine, analyse d’urine, dépistage urinaire, prise d’urine, dépistage
            de drogues, dépistage de drogue, dépistage de drogue au travail, dépistage salivaire, test salivaire, tests
            salivaires, test de salive, test capillaire, test de cheveux, contrôle salivaire, contrôle de stupéfiants,
            alcootest, éthylotest, éthylomètre
        de: Drogentest, Drogentests, Drogenscreening, Drogen-Screening, Urintest, Urintests, Urinprobe, Urinproben,
            Urinkontrolle, Urinkontrollen, Urin abgeben, UK abgeben, Haartest, Haaranalyse, Haarprobe, Speicheltest,
            Abstinenznachweis, Abstinenznachweise, Abstinenzkontrolle, Abstinenzkontrollprogramm, MPU, MPU Beratung,
            MPU-Vorbereitung, Screening, Screening für den Führerschein, Drogentest Polizei, Drogentest für die Arbeit,
            Drogenwischtest, Wischtest, Alkoholtest, Atemalkoholtest
        pt: teste de urina, testes de urina, exame de urina, análise de urina, análises à urina, exame toxicológico,
            exames toxicológicos, toxicológico, teste toxicológico, antidoping, exame antidoping, controlo antidoping,
            teste de saliva, teste de cabelo, exame de cabelo, bafómetro, bafômetro, teste de alcoolemia
        ar: تحليل البول, فحص البول, تحليل مخدرات للعمل
    """),
)
HOMES_WITHOUT_USE = NotedWords(
    note=gettext_noop("Homes where people must have stopped using are not listed here."),
    words=listed_by_language("""
        en: sober living, sober living home, sober living homes, sober living house, sober livings, sober house, sober
            houses, sober home, sober homes, sober housing, drug free housing, drug free house, drug free home, drug
            and alcohol free housing, abstinent housing, abstinence housing, recovery house, recovery houses, recovery
            home, recovery homes, recovery housing, recovery residence, recovery residences, halfway house, halfway
            houses, three quarter house, oxford house, dry house, dry houses, dry hostel, dry housing, sober roommates
        es: casa de sobriedad, casas de sobriedad, casa sobria, vivienda sobria, vida sobria, casa de medio camino,
            piso de reinserción, casa libre de drogas, vivienda libre de drogas
        fr: maison sobre, maisons sobres, logement sobre, maison de transition, maison de sobriété, logement sans
            drogue, hébergement sans drogue
        de: cleane WG, cleane Wohngruppe, clean WG, trockene WG, trockene Wohngruppe, trockenes Haus, drogenfreie WG,
            drogenfreies Wohnen, abstinentes Wohnen, abstinente WG, abstinenzorientiertes Wohnen, Nachsorge WG,
            Nachsorge-WG, Nachsorgewohnen
        pt: casa de recuperação, casas de recuperação, casa sóbria, moradia sóbria, casa sem drogas, apartamento de
            reinserção, república terapêutica
    """),
)
FORCE = NotedWords(
    note=gettext_noop("Only help that people choose for themselves is listed here."),
    words=listed_by_language("""
        en: forced rehab, forced treatment, forced detox, compulsory treatment, compulsory rehab, involuntary
            treatment, involuntary commitment, court ordered rehab, court mandated treatment, drug court, mandated
            treatment, section my son, marchman act, boot camp, scared straight, intervention for my son,
            interventionist
        es: anexo, anexos, anexo de rehabilitación, internamiento forzado, internamiento involuntario, internación
            compulsiva, internar a la fuerza, internar a mi hijo, tratamiento obligatorio
        fr: soins sous contrainte, hospitalisation sans consentement, hospitalisation sous contrainte, cure forcée,
            faire interner, traitement obligatoire
        de: Zwangsentzug, Zwangstherapie, Zwangsbehandlung, Zwangseinweisung, zwangseinweisen, Therapieauflage
        pt: internação compulsória, internação involuntária, internação forçada, internamento compulsivo, internamento
            forçado, internar à força, tratamento obrigatório, resgate de dependente químico
    """),
)
OVERDOSE = NotedWords(
    types=("naloxone",),
    note=gettext_noop(
        "If somebody may have overdosed, call an ambulance now. “Overdose: what to do now” says the rest."
    ),
    words=listed_by_language("""
        en: overdose, overdoses, overdosed, overdosing, OD, ODed, ODing, ODd, overdose help, overdose emergency,
            someone overdosed, someone is overdosing, somebody is overdosing, friend overdosing, my friend overdosed,
            fentanyl overdose, heroin overdose, opioid overdose, opiate overdose, not breathing, stopped breathing,
            went blue, gone blue, blue lips, lips are blue, turning blue, wont wake up, won’t wake up, cant wake him
            up, can’t wake him up, cant wake her up, can’t wake her up, cant wake my friend, not waking up,
            unresponsive, passed out, gone over, went over, what to do in an overdose, overdose what to do
        es: sobredosis, sobredosis de heroína, sobredosis de fentanilo, qué hacer en una sobredosis, alguien con
            sobredosis, tiene una sobredosis, no respira, no despierta, no se despierta, labios azules, se puso azul
        fr: overdose, overdoses, surdose, surdoses, OD, en overdose, fait une overdose, faire une overdose, fait une
            surdose, overdose d’héroïne, que faire en cas d’overdose, que faire en cas de surdose, ne respire plus, ne
            respire pas, ne se réveille pas, lèvres bleues
        de: Überdosis, Überdosierung, überdosiert, Überdosis Heroin, Überdosis was tun, was tun bei Überdosis, atmet
            nicht, atmet nicht mehr, wacht nicht auf, nicht ansprechbar, bewusstlos, blaue Lippen
        pt: overdose, overdoses, sobredose, sobredosagem, teve uma overdose, está em overdose, amigo em overdose, o que
            fazer em caso de overdose, o que fazer numa overdose, não respira, não está respirando, não está a
            respirar, não acorda, lábios azuis, lábios roxos
        ar: جرعة زائدة, الجرعة الزائدة, جرعة مفرطة, لا يتنفس
    """),
)
LIFE_IN_DANGER = NotedWords(
    types=("psychosocial",),
    note=gettext_noop(
        "If your life is in danger now, call the emergency number. You do not have to be alone with this."
    ),
    words=listed_by_language("""
        en: suicide, suicidal, suicide line, suicide help, suicidal thoughts, feeling suicidal, feel suicidal, want to
            die, I want to die, wanna die, want to be dead, kill myself, killing myself, end my life, ending my life,
            take my own life, end it all, dont want to live, don’t want to live, no reason to live, hurt myself
        es: suicidio, suicidarme, suicida, ideas suicidas, quiero morir, quiero morirme, me quiero morir, ganas de
            morir, me quiero matar, quiero matarme, matarme, no quiero vivir, acabar con mi vida, quitarme la vida,
            hacerme daño
        fr: suicide, suicidaire, me suicider, idées suicidaires, pensées suicidaires, envie de mourir, je veux mourir,
            veux mourir, envie d’en finir, en finir, me tuer, mettre fin à mes jours, plus envie de vivre, me faire du
            mal
        de: Suizid, Selbstmord, suizidal, Suizidgedanken, Selbstmordgedanken, ich will sterben, will sterben, sterben
            wollen, mich umbringen, umbringen, mir das Leben nehmen, nicht mehr leben, will nicht mehr leben, Schluss
            machen mit dem Leben, mir was antun
        pt: suicídio, suicidar-me, me suicidar, suicida, ideação suicida, quero morrer, vontade de morrer, me matar,
            matar-me, quero me matar, penso em me matar, tirar a minha vida, acabar com a minha vida, não quero viver,
            não quero mais viver, me machucar
        ar: انتحار, الانتحار, أريد أن أموت, أريد الموت
    """),
)
NALTREXONE = NotedWords(
    types=("treatment_voluntary",),
    note=gettext_noop("Naltrexone is not naloxone: it does not undo an overdose."),
    words=listed_by_language("""
        en: naltrexone, vivitrol, naltrexone implant, naltrexone shot, naltrexone injection, revia, nalmefene
        es: naltrexona, implante de naltrexona
        fr: naltrexone, nalméfène, selincro
        de: Naltrexon, Naltrexon-Implantat, Nemexin, Nalmefen
        pt: naltrexona, implante de naltrexona, nalmefeno
    """),
)
WITHDRAWAL = NotedWords(
    types=("treatment_voluntary", "oat"),
    words=listed_by_language("""
        en: dope sick, dopesick, dope sickness, rattling, clucking, junk sick, heroin sick, withdrawing from heroin
        es: mono, el mono, estoy con el mono, con el mono, tengo mono, tengo el mono, malilla, con la malilla
        fr: manque, en manque, je suis en manque, état de manque, crise de manque
        de: auf Turkey, Turkey, Affe schieben, einen Affen schieben, auf Entzug, auf Affe, entzügig
        pt: ressaca da heroína, de ressaca da heroína, ressacado da heroína, a ressacar, estou a ressacar
    """),
)
SUPPLIES = NotedWords(
    types=("nsp", "safer_smoking"),
    words=listed_by_language("""
        en: harm reduction supplies, harm reduction kit, harm reduction kits, harm reduction pack, harm reduction
            packs, harm reduction gear, harm reduction vending machine, safer use supplies, safer use kit, safer use
            kits, drug supplies, drug paraphernalia, paraphernalia, using equipment, drug equipment, safer drug use
            supplies
        es: material de reducción de daños, material de reducción de riesgos, kit de reducción de daños, material de
            consumo, material de consumo seguro, material de consumo de menor riesgo, parafernalia
        fr: matériel de réduction des risques, matériel de rdr, matos de rdr, matériel de réduction des méfaits,
            matériel de consommation, matériel de consommation sécuritaire, kit de réduction des risques, trousse de
            réduction des méfaits
        de: Konsumutensilien, Konsummaterial, Konsumzubehör, Safer-Use-Utensilien, Safer-Use-Pakete, Safer-Use-Kit
        pt: kit redução de danos, kit de redução de danos, kits de redução de danos, kit de redução de riscos, material
            de redução de danos, material de redução de riscos, insumos de redução de danos, insumos
    """),
)
CHECKING_AND_NALOXONE = NotedWords(
    types=("naloxone", "drug_checking"),
    words=listed_by_language("""
        en: test strips and narcan, narcan and test strips, naloxone and test strips
    """),
)
OVERDOSE_PREVENTION = NotedWords(
    types=("naloxone", "dcr"),
    words=listed_by_language("""
        en: overdose prevention, overdose prevention program, overdose prevention programme
    """),
)
CENTRES_WITH_SEVERAL = (
    NotedWords(
        types=("nsp", "drop_in"),
        words=listed_by_language("""
            fr: CAARUD, CAARUDs, ELSA rue
        """),
    ),
    NotedWords(
        types=("psychosocial", "oat", "treatment_voluntary"),
        words=listed_by_language("""
            fr: CSAPA, CSAPAs
        """),
    ),
    NotedWords(
        types=("drop_in", "dcr"),
        words=listed_by_language("""
            de: Kontakt- und Anlaufstelle, Kontakt- und Anlaufstellen, Kontakt und Anlaufstelle, K&A
        """),
    ),
    NotedWords(
        types=("psychosocial", "treatment_voluntary"),
        words=listed_by_language("""
            pt: CAPS AD, CAPS-AD, CAPS, CAPSAD, CRI
        """),
    ),
    NotedWords(
        types=("drug_checking", "event_welfare"),
        words=listed_by_language("""
            pt: kosmicare, kosmi care
        """),
    ),
)
LOOK_ALIKES = NotedWords(
    words=listed_by_language("""
        en: sewing needle, sewing needles, knitting needle, knitting needles, crochet, crochet needles, acupuncture,
            acupuncture needle, acupuncture needles, pine needle, pine needles, record needle, record player needle,
            turntable needle, tattoo needles, compass needle, needlework, needle felting, roadworks, road works,
            waterworks, gasworks, gas works, works canteen, works van, steel works, fireworks, gym, fitness, fitness
            centre, fitness center, ice rink, ice cream, ice skating, ice hockey, crystal palace, crystal shop, drain
            pipe, drain pipes, pipe organ, pipe band, bagpipes, water pipe burst, burst pipe, coffee filter, coffee
            filters, oil filter, oil filters, air filter, air filters, water filter, water filters, room, rooms,
            meeting room, hotel room, dining room, map, maps, street map, stem cell, stem cells, drawing pins, bowling
            pins, rolling pin, bus pass, press point, power points, tea spoons, wooden spoons, book club, youth club,
            golf club, night bus, kick boxing, kickboxing, search party, birthday party, mains water, swimming, pool,
            cinema, pizza, piper, pied piper, hatred
        es: agujas de coser, aguja de coser, agujas de tejer, agujas de punto, agujas de ganchillo, aguja de crochet,
            acupuntura, agujas de pino, intercambio de casas, intercambio de idiomas, filtro de café, filtros de café,
            filtro de aceite, helado, pista de hielo, gimnasio
        fr: aiguilles à tricoter, aiguille à tricoter, aiguilles à coudre, aiguille à coudre, acupuncture, aiguilles de
            pin, pompes funèbres, pompe à vélo, pompe à chaleur, pompe à essence, pompe à eau, salle de sport, salle de
            bain, salle de bains, salle de cinéma, salle des fêtes, salle de concert, cure thermale, cure de jus,
            filtre à café, filtres à café, filtre à huile, filtre à air, glace, patinoire, pipe à eau
        de: Stricknadel, Stricknadeln, Nähnadel, Nähnadeln, Häkelnadel, Häkelnadeln, Tannennadeln, Nadelwald,
            Nadelbaum, Stecknadeln, Akupunktur, Akupunkturnadeln, Luftpumpe, Fahrradpumpe, Wärmepumpe, Wasserpumpe,
            Aperol Spritz, Spritztour, Kaffeefilter, Luftfilter, Ölfilter, Wasserfilter, Eislaufen, Eishalle, hat
        pt: agulhas de tricô, agulha de tricô, agulhas de tricot, agulhas de crochê, agulha de crochê, agulhas de
            costura, agulha de costura, acupuntura, agulhas de acupuntura, filtro de café, filtro de água, filtro de
            óleo, troca de casais, ginásio, academia
    """),
)

NOTED_WORDS: tuple[NotedWords, ...] = (
    DRUG_TESTING,
    TESTS_OF_PEOPLE,
    HOMES_WITHOUT_USE,
    FORCE,
    OVERDOSE,
    LIFE_IN_DANGER,
    NALTREXONE,
    WITHDRAWAL,
    SUPPLIES,
    CHECKING_AND_NALOXONE,
    OVERDOSE_PREVENTION,
    *CENTRES_WITH_SEVERAL,
    LOOK_ALIKES,
)
