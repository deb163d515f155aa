"""Drug checking: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, number, several, text, url
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

METHODS = several(
    "methods",
    gettext_noop("How they check"),
    {
        "strips_fentanyl": gettext_noop("Strips for fentanyl"),
        "strips_benzo": gettext_noop("Strips for benzos"),
        "strips_xylazine": gettext_noop("Strips for xylazine"),
        "strips_nitazene": gettext_noop("Strips for nitazenes"),
        "strips_medetomidine": gettext_noop("Strips for medetomidine"),
        "strips_lsd": gettext_noop("Strips for LSD"),
        "reagent": gettext_noop("Drops that change colour (reagents)"),
        "tlc": gettext_noop("Spots on a plate (TLC)"),
        "uv_vis": gettext_noop("Light machine (UV-Vis)"),
        "ftir": gettext_noop("Infrared machine (FTIR)"),
        "raman": gettext_noop("Laser machine (Raman)"),
        "hplc": gettext_noop("Lab machine for amounts (HPLC)"),
        "gc_ms": gettext_noop("Lab machine for traces (GC-MS)"),
        "lc_ms": gettext_noop("Lab machine for traces (LC-MS)"),
        "dart_ms": gettext_noop("Fast lab machine (DART-MS)"),
        "paper_spray_ms": gettext_noop("Fast lab machine (paper spray)"),
        "nmr": gettext_noop("Lab machine with a magnet (NMR)"),
    },
    who="PW",
    is_filter=True,
)
SAMPLE_ROUTE = several(
    "sample_route",
    gettext_noop("How to give a sample"),
    {
        "wait_on_site": gettext_noop("Wait while they check"),
        "drop_off": gettext_noop("Leave it and go"),
        "post": gettext_noop("Send it by post"),
        "event": gettext_noop("At an event"),
        "take_home_strips": gettext_noop("Take strips home"),
    },
    who="PW",
    is_filter=True,
)
MINUTES_ON_SITE = number("minutes_on_site", gettext_noop("Minutes to wait there"), 1, 600, is_filter=True)
DAYS_FOR_LAB = number("days_for_lab", gettext_noop("Days to wait for the lab"), 0, 90, is_filter=True)
SAMPLE_MG = number("sample_mg", gettext_noop("How much they need (mg)"), 1, 500)
SAMPLE_DESTROYED = answer("sample_destroyed", gettext_noop("Your sample is used up or destroyed"))
FORMS_ACCEPTED = several(
    "forms_accepted",
    gettext_noop("What they can check"),
    {
        "powder": gettext_noop("Powder"),
        "pill": gettext_noop("Pills"),
        "blotter": gettext_noop("Paper squares (blotters)"),
        "liquid": gettext_noop("Liquid"),
        "plant": gettext_noop("Plants"),
        "residue": gettext_noop("Traces left in a bag"),
        "used_equipment": gettext_noop("Used equipment"),
    },
)
GIVES_STRENGTH = choice(
    "gives_strength",
    gettext_noop("They tell you how strong it is"),
    {
        "no": gettext_noop("No"),
        "approximate": gettext_noop("Roughly"),
        "exact": gettext_noop("Exactly"),
    },
)
IDENTITY = choice(
    "identity",
    gettext_noop("What they ask about you"),
    {
        "anonymous": gettext_noop("No name, no code"),
        "made_up_code": gettext_noop("A made-up code"),
        "name": gettext_noop("Your name"),
    },
    is_filter=True,
)
ADVICE_INCLUDED = choice(
    "advice_included",
    gettext_noop("They talk with you about the result"),
    {
        "always": gettext_noop("Always"),
        "optional": gettext_noop("If you want"),
        "none": gettext_noop("No"),
    },
)
RESULTS_BY = several(
    "results_by",
    gettext_noop("How you get the result"),
    {
        "in_person": gettext_noop("In person"),
        "phone": gettext_noop("By phone"),
        "text": gettext_noop("By text message"),
        "web_code": gettext_noop("Online, with a code"),
        "email": gettext_noop("By e-mail"),
    },
)
PUBLISHES = choice(
    "publishes",
    gettext_noop("Results they make public"),
    {
        "no": gettext_noop("None"),
        "totals": gettext_noop("Totals only"),
        "each_sample": gettext_noop("Each sample"),
    },
    who="W",
)
RESULTS_URL = url("results_url", gettext_noop("Public results"), who="W")
CANNOT_DETECT = text("cannot_detect", gettext_noop("What they cannot find"))

TYPE = ServiceType(
    code="drug_checking",
    short_code="k5",
    label=gettext_noop("Drug checking"),
    short_label=gettext_noop("Drug checking"),
    field="health",
    facts=(
        METHODS,
        SAMPLE_ROUTE,
        MINUTES_ON_SITE,
        DAYS_FOR_LAB,
        SAMPLE_MG,
        SAMPLE_DESTROYED,
        FORMS_ACCEPTED,
        GIVES_STRENGTH,
        IDENTITY,
        ADVICE_INCLUDED,
        RESULTS_BY,
        PUBLISHES,
        RESULTS_URL,
        CANNOT_DETECT,
    ),
    standard_names="EUDA/TEDI/HRI: drug checking; Australia: pill testing / CheQpoint-style; Canada: drug checking; not the same as testing people",
    search_words=listed_by_language("""
        en: test my pills, pill testing, check my drugs, test strips, fentanyl strips, xylazine strips, nitazene
            strips, reagent, FTIR, GC-MS, lab test, what is in my drugs, the loop, drop off sample, drug checking, drug
            testing, test my drugs, check my pills, pill test, pill checking, fentanyl test strips, xylazine test
            strips, nitazene test strips, benzo strips, benzo test strips, reagent test, reagent kit, mass
            spectrometry, WEDINOS, CheQpoint, CanTEST, what is in my pills, is it laced, laced, is it cut, adulterants,
            substance checking, drug check, drug checks, drugs check, drugs checked, drugs tested, get my drugs tested,
            get my drugs checked, get drugs tested, get drugs checked, have my drugs tested, testing my drugs, checking
            my drugs, test drugs, test my stuff, test my stash, test my substances, test my substance, test my powder,
            test a sample, test a pill, check a pill, check my stash, pills tested, pills checked, pill tests, pill
            checks, get my pills tested, testing pills, test pills, tablet testing, festival drug testing, festival
            pill testing, front of house testing, substance testing, substance analysis, drug analysis, drug sample,
            drug samples, drug sample drop off, analyse my drugs, analyze my drugs, drugs analysed, drugs analyzed,
            send a sample, send in a sample, send my drugs, mail a sample, post a sample, mail in drug checking, mail
            in testing, lab testing, lab results, lab analysis, lab check, reagents, reagent tests, reagent testing,
            reagent kits, marquis, marquis test, marquis reagent, ehrlich, ez test, ez tests, dancesafe, testing kit,
            testing kits, test kit for pills, test kit for mdma, pill testing kit, ecstasy test kit, mdma test kit,
            coke test kit, ketamine test kit, fent strips, fent test, fent tests, fent test strips, fetty strips,
            fentanyl test, fentanyl tests, fentanyl testing, fentanyl checking, fentanyl check, FTS, xylazine test,
            xylazine testing, tranq strips, tranq test strips, tranq test, nitazene test, nitazene testing,
            medetomidine strips, medetomidine test strips, LSD strips, LSD test, ketamine strips, drug strips, drug
            test strips, drug testing strips, drug checking strips, infrared, spectrometer, spectrometry, FTIR machine,
            paper spray, mass spec, GCMS, LCMS, HPLC, whats in my drugs, whats in my pills, what is in my stash, whats
            in my stash, what is in it, whats in it, whats in this pill, what is in this pill, what is in this, what
            did I buy, what did I take, is it real, is it legit, are my pills real, are these pills real, is it safe to
            take, cut with fentanyl, laced with fentanyl, laced drugs, laced weed, spiked drugs, cut drugs,
            contaminated drugs, contaminated, tainted drugs, tainted, fake pills, fake xanax, fake benzos, pressed
            pills, purity, purity test, purity testing, drug purity, drug quality, send off a sample, send off my
            drugs, sample of my drugs, drop off my drugs, leave a sample
        es: análisis de sustancias, análisis de drogas, analizar drogas, analizar mi droga, testar drogas, testear
            drogas, testeo de drogas, testeo de sustancias, testeo de pastillas, testear pastillas, qué lleva mi droga,
            tiras de fentanilo, tiras reactivas, Energy Control, adulterantes, reactivos, analizar sustancias, analizar
            pastillas, analizar mis pastillas, probar mis pastillas, probar pastillas, analizar mis drogas, analizar mi coca, analizar cocaína, analizar mdma,
            analizar éxtasis, analizar la droga, análisis de pastillas, análisis de cocaína, análisis de mdma, chequeo
            de drogas, chequeo de sustancias, chequear drogas, comprobar drogas, testear mi droga, testear mdma,
            testear éxtasis, testear cocaína, testear mis drogas, testear sustancias, testeo de mdma, testeo de
            éxtasis, testeo de tusi, testeo de cocaína, test de pastillas, testar pastillas, testar mdma, testar
            sustancias, kit de testeo, kit de reactivos, reactivo marquis, reactivos colorimétricos, tiras de xilacina,
            tiras de fentanil, tiras reactivas de fentanilo, test de fentanilo, prueba de fentanilo, tiras de
            detección, espectrómetro, cromatografía, qué lleva mi pastilla, qué llevan mis pastillas, qué lleva mi
            éxtasis, qué lleva mi coca, qué tiene mi droga, qué tienen mis pastillas, qué hay en mi droga, droga
            adulterada, drogas adulteradas, adulterada, adulterado, está cortada, cocaína cortada, pureza, pureza de la
            droga, muestra de droga, mandar una muestra, enviar una muestra, échele cabeza, ai laket, kykeon
        fr: analyse de drogues, tester mes produits, analyse de produits, analyser mes produits, analyse de substances,
            tester ma drogue, tester mes drogues, tester un produit, bandelettes, bandelettes fentanyl, SINTES, CCM,
            chromatographie, vérification de drogues, réactifs, produit coupé, analyser ma drogue, analyser mes
            drogues, analyser un produit, analyser ma coke, analyser mes taz, analyser ma md, faire analyser, faire
            analyser mes produits, faire analyser un produit, faire tester, faire tester mes produits, faire tester ma
            drogue, faire tester mes drogues, tester des produits, tester mes taz, tester ma md, tester mes ecstas,
            tester ma cocaïne, tester ma coke, tester un taz, test de produits, test de substances, testing de
            produits, analyse de drogue, analyse de substance, analyse de cocaïne, analyse de mdma, analyse d’ecstasy,
            analyse chromatographique, analyse en labo, vérification de substances, vérifier mes drogues, vérifier ma
            drogue, service d’analyse, drug checking, drugchecking, bandelettes de test, bandelette, bandelette
            fentanyl, bandelettes de fentanyl, bandelettes de dépistage du fentanyl, test fentanyl, tests fentanyl,
            bandelettes xylazine, bandelettes nitazènes, réactif, test colorimétrique, spectromètre, IRTF, qu’est-ce
            qu’il y a dans ma drogue, qu’est-ce qu’il y a dans, qu’y a-t-il dans ma drogue, composition de mes
            produits, produits coupés, produit de coupe, adultéré, pureté, pureté de la coke, envoyer un échantillon,
            déposer un échantillon, échantillon de drogue, analyse à distance, asso techno plus
        de: Drug-Checking, Drugchecking, Pillentest, Pillen testen, Pillentestung, Drogen testen lassen, Drogen testen,
            Substanzanalyse, Substanzen testen, Stoff testen, Teststreifen, Fentanyl-Teststreifen, checkit, gestreckt,
            Streckmittel, Drugchecking-Angebot, Drogencheck, Drogen-Check, Drogen checken, Drogen checken lassen,
            Drogen prüfen, Drogen untersuchen lassen, Drogen analysieren, Drogenanalyse, Stoffanalyse, Pillen testen
            lassen, Pillen checken, Pillencheck, Pillentests, Pille testen, Teile testen, Teile testen lassen, Ecstasy
            testen, MDMA testen, Koks testen, Kokain testen, Speed testen, Keta testen, Heroin testen, Stoff testen
            lassen, Substanz testen, Substanzen testen lassen, Substanzen prüfen, Substanztest, Substanzanalysen,
            Stoffe testen, Drogentestung, Reagenztest, Reagenzien, Marquis, Marquis-Test, Testkit, Fentanyl-Test,
            Fentanyltest, Fentanylstreifen, Nitazen-Teststreifen, Xylazin-Teststreifen, Schnelltest Fentanyl, was ist
            in meinen Pillen, was ist in meinen Drogen, was ist in meinem Stoff, was ist in meinem, was ist in meiner,
            was ist da drin, was ist drin, gestreckte Drogen, gestrecktes Koks, verunreinigt, verunreinigte Drogen,
            Reinheit, Reinheitsgehalt, Wirkstoffgehalt, Probe abgeben, Probe einschicken, Drogenprobe, saferparty, DIZ,
            rave it safe, drugs just say know, Pille prüfen, Pille prüfen lassen, Pillen prüfen, Pillen prüfen lassen,
            Ecstasy Pille prüfen lassen
        pt: testagem de substâncias, análise de substâncias, testagem de drogas, análise de drogas, testar drogas,
            testar a minha droga, testar minha droga, testar pastilhas, testar bala, tiras de fentanil, tiras de
            fentanila, fitas de teste, reagentes, o que tem na minha droga, adulterantes, testar drogas anonimamente,
            testar as minhas drogas, testar minhas drogas, testar substâncias, testar mdma, testar md, testar ecstasy,
            testar cocaína, testar coca, testar a bala, testar balas, testar pílulas, testar comprimidos, testar droga,
            testar lsd, testar doce, testagem, testagem de pastilhas, testagem de mdma, testagem de substâncias
            psicoativas, teste de substâncias, teste de pureza, analisar drogas, analisar substâncias, analisar a minha
            droga, analisar pastilhas, análise de pastilhas, análise de mdma, análise de substância, drug checking,
            checagem de drogas, checagem de substâncias, verificação de drogas, verificar drogas, verificar
            substâncias, reagente, reagente marquis, reagente mandelin, kit de testagem, kit de reagentes, kit de teste
            de drogas, tira de fentanil, tiras de teste, tiras reagentes, fitas de fentanil, teste de fentanil, teste
            de fentanila, o que tem na minha bala, o que tem na minha md, o que tem na bala, o que tem no meu, o que
            tem na minha, o que há na minha droga, o que está na minha droga, cromatografia, espectrómetro, droga
            adulterada, drogas adulteradas, batizada, droga batizada, malhada, pureza, kosmicare testagem, enviar
            amostra, amostra de droga
        ar: فحص محتوى المخدرات, فحص المواد, فحص الحبوب, شرائط الفنتانيل, شرائط الفحص, فحص المخدرات, اختبار المخدرات
            الخاصة بي, تحليل المواد, تحليل محتوى الحبوب, فحص نقاوة
    """),
    osm="No documented tag",
    external="Beware: 211 RX-0400.1850 and SAMHSA DAUT/DAOF are tests of PEOPLE, not of drugs; never map to this type",
    is_optional=False,
)
