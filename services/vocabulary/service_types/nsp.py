"""Needles, syringes and injecting equipment: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, number, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

DISTRIBUTION_POLICY = choice(
    "distribution_policy",
    gettext_noop("How much you can take"),
    {
        "needs_based": gettext_noop("As much as you need"),
        "limited": gettext_noop("Up to a limit"),
        "one_for_one_plus": gettext_noop("One for each you return, and some more"),
        "one_for_one": gettext_noop("One for each you return"),
        "pack_only": gettext_noop("Ready-made packs only"),
        "varies": gettext_noop("It varies"),
    },
    who="PW",
    is_filter=True,
)
MAX_PER_VISIT = number("max_per_visit", gettext_noop("Most you can take in one visit"), 0, 9999, who="PW")
MAY_COLLECT_FOR_OTHERS = answer("may_collect_for_others", gettext_noop("You can take some for friends"), who="PW")
MUST_RETURN_USED = answer("must_return_used", gettext_noop("You must bring back used ones"), is_filter=True)
SYRINGE_TYPES = several(
    "syringe_types",
    gettext_noop("Sizes and types"),
    {
        "0.3ml": gettext_noop("0.3 ml"),
        "0.5ml": gettext_noop("0.5 ml"),
        "1ml": gettext_noop("1 ml"),
        "2ml": gettext_noop("2 ml"),
        "5ml": gettext_noop("5 ml"),
        "10ml+": gettext_noop("10 ml or more"),
        "long_im": gettext_noop("Long needles, for a muscle"),
        "low_dead_space": gettext_noop("Low dead space (less blood stays inside)"),
        "coloured": gettext_noop("In colours, to tell yours apart"),
    },
)
OTHER_EQUIPMENT = several(
    "other_equipment",
    gettext_noop("What else they give"),
    {
        "cooker": gettext_noop("Spoons or cookers"),
        "filter": gettext_noop("Filters"),
        "wheel_filter": gettext_noop("Wheel filters"),
        "water": gettext_noop("Sterile water"),
        "citric": gettext_noop("Citric acid"),
        "vitamin_c": gettext_noop("Vitamin C"),
        "tourniquet": gettext_noop("Arm bands (tourniquets)"),
        "swab": gettext_noop("Swabs to wipe the skin"),
        "sharps_box": gettext_noop("Boxes for used needles"),
        "plasters": gettext_noop("Plasters"),
    },
)
HORMONE_NEEDLES = answer("hormone_needles", gettext_noop("They have needles for hormones"), is_filter=True)
STEROID_IPE_SUPPLIES = answer("steroid_ipe_supplies", gettext_noop("They have supplies for steroids"), is_filter=True)
TAKES_USED_EQUIPMENT = answer("takes_used_equipment", gettext_noop("You can hand in used needles"), is_filter=True)
SETTING = choice(
    "setting",
    gettext_noop("Kind of place"),
    {
        "specialist": gettext_noop("Harm reduction service"),
        "pharmacy": gettext_noop("Pharmacy"),
        "clinic": gettext_noop("Clinic"),
        "drop_in": gettext_noop("Drop-in centre"),
        "housing": gettext_noop("Hostel or housing"),
        "peer_site": gettext_noop("Place run by people who use drugs"),
        "van": gettext_noop("Van or bus"),
        "machine": gettext_noop("Machine"),
    },
    who="PW",
    is_filter=True,
)
RECORD_TAKEN = choice(
    "record_taken",
    gettext_noop("What they write down about you"),
    {
        "nothing": gettext_noop("Nothing"),
        "made_up_code": gettext_noop("A made-up code"),
        "initials_dob": gettext_noop("Initials and date of birth"),
        "name": gettext_noop("Your name"),
        "id_document": gettext_noop("Your ID"),
    },
    is_filter=True,
)
PRIVATE_SPACE = answer("private_space", gettext_noop("You can talk in private"))
MACHINE_PAYMENT = choice(
    "machine_payment",
    gettext_noop("Paying at the machine"),
    {
        "free": gettext_noop("Free"),
        "coin": gettext_noop("Coins"),
        "card": gettext_noop("Card"),
        "token": gettext_noop("Token from the service"),
        "not_a_machine": gettext_noop("Not a machine"),
    },
)

TYPE = ServiceType(
    code="nsp",
    short_code="k1",
    label=gettext_noop("Needles, syringes and injecting equipment"),
    short_label=gettext_noop("Needles and syringes"),
    field="health",
    facts=(
        DISTRIBUTION_POLICY,
        MAX_PER_VISIT,
        MAY_COLLECT_FOR_OTHERS,
        MUST_RETURN_USED,
        SYRINGE_TYPES,
        OTHER_EQUIPMENT,
        HORMONE_NEEDLES,
        STEROID_IPE_SUPPLIES,
        TAKES_USED_EQUIPMENT,
        SETTING,
        RECORD_TAKEN,
        PRIVATE_SPACE,
        MACHINE_PAYMENT,
    ),
    standard_names="WHO/UNODC/HRI: needle and syringe programme (NSP). EUDA: provision of sterile injecting equipment. US/NASEN: syringe services program (SSP). UK: needle exchange; Scotland: injecting equipment provision (IEP). Canada: needle distribution.",
    search_words=listed_by_language("""
        en: needle exchange, syringe exchange, clean needles, new needles, works, need works, I need works, pins, rigs,
            fits, points, spikes, barrels, sharps, outfits, insulin needles, 1 ml, orange tips, steroid needles, hormone
            needles, HRT needles, T needles, cookers, spoons, filters, cottons, tourniquet, citric, vit c, needles,
            needle, syringes, syringe, sterile needles, NSP, SSP, IEP, syringe services, needle programme, needle
            program, injecting equipment, injecting kit, clean works, new works, clean pins, clean rigs, pin exchange,
            rig, 1ml, long needles, slin pins, steroid pins, wheel filters, sterile water, water for injection, swabs,
            vitamin c, citric acid, stericup, fitpack, needle and syringe programme, needle and syringe program, needle
            and syringe exchange, needle syringe programme, needle syringe program, needle syringe exchange, NSEP,
            needles and syringes, syringe access, syringe access program, syringe service, syringe services program,
            syringe services programme, syringe distribution, needle distribution, needle supply, hypodermic,
            hypodermics, hypodermic needles, sterile syringes, sterile works, fresh needles, fresh works, fresh pins,
            fresh rigs, new syringes, new rigs, new fits, clean syringes, clean fits, clean sharps, clean spikes, unused
            needles, works exchange, swap needles, swap syringes, swap works, exchange needles, exchange syringes, get
            needles, need needles, buy needles, buy syringes, needles without prescription, syringes without
            prescription, inject kit, injection kit, hit kit, hit kits, hit pack, one hit kit, IV kit, IV supplies,
            injection supplies, injecting supplies, injecting gear, injecting stuff, shooting supplies, gear to inject,
            works pack, exchange pack, needle pack, needle packs, insulin syringes, insulin syringe, insulin pins,
            diabetic needles, diabetic syringes, U100, 0.5 ml, 2 ml, 5 ml, 10 ml, 2ml, 5ml, 10ml, 1cc, half cc, 1cc
            syringes, 28 gauge, 29 gauge, 30 gauge, 25 gauge, 23 gauge, 21 gauge, 25g, 23g, 21g, blue pins, orange pins,
            orange needles, blue needles, green needles, grey needles, orange tops, butterfly needles, low dead space,
            nevershare, never share, steri cups, stericups, sterifilt, sterifilts, cooker, cookers and filters, spoons
            and filters, water amps, water ampoules, sterile water ampoules, water for injections, injecting water,
            sachets of citric, citric sachets, vit c sachets, vitc, ascorbic acid, ascorbic, alcohol wipes, alcohol
            swabs, alcohol pads, pre injection swabs, swabs and water, tourniquets, tie off, testosterone needles,
            oestrogen needles, estrogen needles, estradiol needles, needles for testosterone, needles for hormones,
            needles for HRT, needles for estrogen, needles for oestrogen, needles for estradiol, needles for steroids,
            needles for juice, melanotan needles, peptide needles, tanning needles, needles for melanotan, juice pins,
            roid pins, roid needles, IM needles, intramuscular needles, fit packs, fitpacks, fit pack, fit kit, fits
            exchange, new fit, rig pack, rig kit, syringe kit, clean kit, safer injecting kit, safer injecting supplies,
            safer injection kit, safer injection supplies, safer injecting equipment, hep c free kit, needle bus, works
            for injecting, clean gear, sterile gear, clean equipment, sterile equipment, clean kit for injecting,
            injecting equipment pack, syringe pack, syringe packs, IPED, IPEDs, IPED clinic, IPED service, steroid
            clinic, steroid service, steroid user clinic, steroid users, image and performance enhancing drugs,
            performance enhancing drugs
        es: jeringas, programa de intercambio de jeringas, distribución de jeringas, intercambio de jeringas,
            intercambio de jeringuillas, jeringa, jeringuillas, jeringuilla, agujas, chutas, kit antisida, PIJ,
            material de inyección, material estéril, insulinas, cazoletas, ácido cítrico, agujas para hormonas, agujas
            para esteroides, jeringas nuevas, jeringas limpias, jeringas estériles, jeringuillas nuevas, jeringuillas
            limpias, jeringuillas estériles, agujas nuevas, agujas limpias, aguja, agujas estériles, chuta, chutas
            nuevas, cambio de jeringas, cambiar jeringas, cambiar jeringuillas, cambio de agujas, entrega de jeringas,
            reparto de jeringas, kit de inyección, kit de venopunción, kits de inyección, equipo de inyección, material
            para inyectarme, material para pincharme, material de venopunción, material para chutarse, jeringas de
            insulina, jeringuillas de insulina, agua destilada, agua bidestilada, agua para inyectables, toallitas de
            alcohol, hisopos de alcohol, cítrico, filtros para inyección, torniquete, compresor, agujas para
            testosterona, agujas para la testosterona, agujas para estrógenos, jeringas para hormonas, jeringas para
            esteroides, jeringas para inyectarse, cazuelitas, programa de jeringas, punto de intercambio, geringas,
            geringa, geringuillas, jeringillas, jeringilla, gerinquilla, pinchos, material limpio, recoger jeringas,
            conseguir jeringas, comprar jeringas, conseguir jeringuillas, conseguir agujas
        fr: seringues, programme d’échange de seringues, CAARUD, échange de seringues, seringue, aiguilles, matériel
            d’injection, matériel stérile, shooteuse, pompes, Stéribox, Kit+, Stérifilt, acide citrique, coupelles,
            garrot, seringues neuves, seringues propres, seringues stériles, seringue neuve, aiguille, aiguilles
            neuves, aiguilles stériles, aiguilles propres, échanger des seringues, échange d’aiguilles, programme de
            seringues, matos d’injection, matos, matos stérile, matos pour injecter, matériel pour injecter, matériel
            d’injection stérile, matériel pour s’injecter, kit d’injection, kit plus, kit exper, kit stérile,
            shooteuses, pompe à shoot, pompes neuves, insulines, seringues à insuline, 1cc, 2cc, eau stérile, eau PPI,
            eau pour injection, tampons alcool, tampons alcoolisés, lingettes alcool, cupules, cupule, filtres
            stériles, citrique, acide ascorbique, aiguilles pour hormones, aiguilles pour testostérone, aiguilles pour
            la testo, seringues pour hormones, seringues pour testostérone, seringues pour la testo, seringues pour
            stéroïdes, aiguilles longues, intramusculaire, distribox, stribox, seringues par injecteur, centre d’accès
            au matériel d’injection, CAMI, comptoir d’échange, matériel propre, matos propre, seringues et cupules,
            récupérer des seringues, prendre des seringues, avoir des seringues, chercher des seringues, trouver des
            seringues, acheter des seringues, récupérer des aiguilles
        de: Spritzen, Spritzentausch, Spritzenvergabe, Spritze, Nadeln, Nadeltausch, Kanülen, Spritzbesteck, Pumpen,
            Spritzenautomat, frische Spritzen, saubere Spritzen, sterile Spritzen, Ascorbinsäure, Zitronensäure,
            Filter, Tupfer, Insulinspritzen, Safer-Use-Automat, Spritzenausgabe, Spritzenumtausch, Spritzen tauschen,
            Spritzentauschprogramm, Spritzenprojekt, Spritzenbus, neue Spritzen, Spritzen holen, Spritzen bekommen,
            Spritzenbezug, Einwegspritzen, Einmalspritzen, Nadel, neue Nadeln, saubere Nadeln, sterile Nadeln,
            Nadelvergabe, Kanüle, Pumpe zum Drücken, frische Pumpen, saubere Pumpen, neue Pumpen, Pumpen tauschen,
            Besteck, frisches Besteck, Fixbesteck, Fixerbesteck, Drückbesteck, Injektionsbesteck, Konsumbesteck,
            Injektionsmaterial, Injektionszubehör, Safer Injection, Safer-Use-Material, steriles Material, Flashbox,
            Ascorbin, Vitamin C Pulver, Citro, Zitrosäure, Alkoholtupfer, Wasserampullen, Ampullenwasser, steriles
            Wasser, Löffel, Pfännchen, Stericup, Abbindegurt, Stauschlauch, Staubinde, Nadeln für Hormone, Nadeln für
            Testosteron, Spritzen für Hormone, Spritzen für Testosteron, Spritzen für Steroide, Nadeln für Steroide,
            Hormonspritzen, Testosteronspritzen, lange Nadeln, Insulinnadeln, Insulinspritze, 1ml Spritzen, 2ml
            Spritzen, Insulinpumpen zum Drücken, Nadeln Hormontherapie, Nadeln für Hormontherapie, Spritzen für
            Hormontherapie, Spritzen Hormontherapie, sauberes Besteck, steriles Besteck, sauberes Konsumbesteck,
            Spritzen kaufen, Nadeln kaufen, Nadeln bekommen, Nadeln holen
        pt: seringas, programa de troca de seringas, troca de seringas, seringa, agulhas, agulha, material de injeção,
            material esterilizado, seringas novas, kit de injeção, PTS, garrote, ácido cítrico, agulhas para hormonas,
            agulhas para hormônios, seringa nova, seringas limpas, seringas esterilizadas, seringas estéreis, seringa
            descartável, seringas descartáveis, seringas de insulina, agulhas novas, agulhas limpas, agulhas
            esterilizadas, agulhas descartáveis, trocar seringas, trocar agulhas, troca de agulhas, distribuição de
            seringas, programa de seringas, kit seringas, kit de seringas, kit para injetar, kits de injeção, material
            para injetar, material para chutar, material de consumo injetado, material de consumo, caneco, canecos,
            água bidestilada, água destilada, água esterilizada, toalhete, toalhetes de álcool, algodão e filtro,
            ampola de água, bomba de insulina para injetar, agulhas para testosterona, agulhas para estrogénio,
            seringas para hormonas, seringas para hormônios, seringas para testosterona, seringas para esteroides,
            seringas para anabolizantes, diz não a uma seringa em segunda mão, agulheta, ceringas, ceringa, siringas,
            siringa, material limpo, pegar seringas, pegar agulhas, arranjar seringas, conseguir seringas, comprar
            seringas, comprar agulhas
        ar: إبر, الإبر, إبرة, محاقن, محقنة, سرنجات, سرنجة, حقن, إبر جديدة, إبر معقمة, تبديل الإبر, استبدال الإبر,
            برنامج الإبر والمحاقن, إبر الأنسولين, ماء معقم, أين أجد إبر, إبر نظيفة, محاقن نظيفة, سرنجات جديدة, سرنجات
            نظيفة, إبر مجانية, حقن نظيفة, أدوات الحقن
    """),
    osm="Documented: amenity=vending_machine + vending=syringes (multi-value with ;). In use: amenity=social_facility + social_facility=outreach + social_facility:for=drug_addicted; amenity=pharmacy. Seen only in code, not documented: social_facility=syringe_exchange. So importers need tag + name match.",
    external="Not present in the 211 export read here. Open Eligibility: no exact term found (nearest Health > medical supplies). SAMHSA locator: no code.",
    is_optional=False,
)
