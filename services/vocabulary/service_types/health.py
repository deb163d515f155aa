"""Health care, from wounds to tests and vaccines: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

SERVICES = several(
    "services",
    gettext_noop("What you can get"),
    {
        "wound": gettext_noop("Wound care"),
        "vein": gettext_noop("Vein care"),
        "hiv_rapid": gettext_noop("HIV test, quick"),
        "hiv_self_test": gettext_noop("HIV test to do yourself"),
        "hcv_antibody": gettext_noop("Hepatitis C test, first step"),
        "hcv_rna_on_site": gettext_noop("Hepatitis C test, second step, here"),
        "hbv_test": gettext_noop("Hepatitis B test"),
        "hav_hbv_vaccine": gettext_noop("Hepatitis A and B vaccine"),
        "tetanus": gettext_noop("Tetanus vaccine"),
        "sti": gettext_noop("Tests for infections from sex (STI)"),
        "tb": gettext_noop("Tuberculosis (TB) test"),
        "prep": gettext_noop("PrEP (pills to prevent HIV)"),
        "pep": gettext_noop("PEP (HIV pills after a risk)"),
        "hiv_treatment": gettext_noop("HIV treatment"),
        "hcv_treatment": gettext_noop("Hepatitis C treatment"),
        "contraception": gettext_noop("Contraception"),
        "pregnancy": gettext_noop("Pregnancy care"),
        "primary_care": gettext_noop("Doctor for everyday health"),
        "dental": gettext_noop("Dentist"),
        "foot": gettext_noop("Foot care"),
        "mental_health": gettext_noop("Mental health care"),
        "gender_affirming": gettext_noop("Gender care for trans people"),
    },
    who="PW",
    is_filter=True,
)
RESULT_TIME = choice(
    "result_time",
    gettext_noop("Test results"),
    {
        "minutes": gettext_noop("In minutes"),
        "same_day": gettext_noop("Same day"),
        "days": gettext_noop("In days"),
        "weeks": gettext_noop("In weeks"),
    },
)
TREATS_ON_SITE = answer("treats_on_site", gettext_noop("You can get treatment here too"), who="W", is_filter=True)
NAME_NEEDED = choice(
    "name_needed",
    gettext_noop("Name needed"),
    {
        "no": gettext_noop("No"),
        "made_up_code": gettext_noop("A made-up code is enough"),
        "yes": gettext_noop("Yes"),
    },
    is_filter=True,
)
INSURANCE_NEEDED = answer("insurance_needed", gettext_noop("You need insurance"), who="PW", is_filter=True)
PEER_PRESENT = answer("peer_present", gettext_noop("A peer worker is there"))

TYPE = ServiceType(
    code="health",
    short_code="k9",
    label=gettext_noop("Health care: wounds, testing, vaccines"),
    short_label=gettext_noop("Health care"),
    field="health",
    facts=(
        SERVICES,
        RESULT_TIME,
        TREATS_ON_SITE,
        NAME_NEEDED,
        INSURANCE_NEEDED,
        PEER_PRESENT,
    ),
    standard_names="WHO package: HIV, viral hepatitis, STI and TB testing, treatment and vaccination; low-threshold primary care, street nursing, wound and vein care",
    search_words=listed_by_language("""
        en: abscess, wound care, vein, hep c test, HIV test, STI test, hep b vaccine, PrEP, street nurse, doctor no
            insurance, contraception, cotton fever, tranq wound, wound, wounds, sores, infection, infected, veins, vein
            care, missed hit, hep c, hepatitis, hepatitis c test, hepatitis test, hep c treatment, HIV, HIV testing,
            STI testing, STD test, sexual health, PEP, vaccine, vaccination, doctor, GP, nurse, dentist, foot care, TB
            test, tetanus, pregnancy test, endocarditis, health check, abscesses, infected arm, infected leg, infected
            vein, infected hit, infected injection site, infection in my arm, infection in my leg, arm infection, leg
            infection, swollen arm, swollen leg, swollen hand, red and swollen, cellulitis, blood clot, DVT, leg ulcer,
            leg ulcers, ulcer, ulcers, wound clinic, wound nurse, wound dressing, wound doctor, open wound, dress a
            wound, clean a wound, dressing, dressings, dressing change, bandage, bandages, plasters, first aid, skin
            infection, staph, MRSA, sepsis, blood poisoning, missed shot, missed a shot, missed vein, lump from
            injecting, hit a nerve, hit an artery, tranq wounds, tranq sore, tranq sores, xylazine wound, xylazine
            wounds, xylazine sores, flesh eating, collapsed vein, collapsed veins, bad veins, no veins, hepatitis a,
            hepatitis b, hepatitis b test, hep a, hep b, hep b test, hep b jab, hep a vaccine, hepatitis vaccine, hep c
            cure, hep c meds, hep c clinic, HCV, HCV test, HCV treatment, HBV, HIV clinic, HIV meds, HIV medication,
            HIV treatment, HIV self test, rapid HIV test, HIV checkup, blood borne virus, blood borne viruses, BBV, BBV
            test, BBV testing, STI, STIs, STD, STDs, STI clinic, STD clinic, STD testing, STI check, sexual health
            clinic, sexual health test, GUM clinic, chlamydia, gonorrhoea, gonorrhea, syphilis, condom, condoms, lube,
            dental dams, femidom, emergency contraception, morning after pill, plan b, abortion, birth control,
            contraceptive pill, pregnant, pregnancy, antenatal, prenatal, midwife, smear test, cervical screening, PrEP
            clinic, PrEP pills, needle stick, needlestick, needle stick injury, needlestick injury, stuck by a needle,
            stuck with a needle, pricked by a needle, needle prick, pricked myself, stepped on a needle, stood on a
            needle, jabbed by a needle, poked by a needle, poked with a needle, vaccinations, vaccines, immunisation,
            immunization, flu jab, flu shot, flu vaccine, covid jab, covid vaccine, tetanus jab, tetanus shot, mpox
            vaccine, hep b shot, TB, TB testing, TB screening, tuberculosis, xray for TB, health clinic, health centre,
            health center, health care, healthcare, health nurse, health van, medical, medical clinic, medical help,
            medical care, medical van, medic, medics, primary care, family doctor, doctors, see a doctor, need a
            doctor, GP surgery, GP practice, register with a GP, registered with a GP, find a GP, bulk billing doctor,
            doctor for homeless, doctor for homeless people, homeless doctor, homeless GP, homeless healthcare,
            homeless health, street medic, street medics, street medicine, street doctor, street health, outreach
            nurse, nurses, harm reduction nurse, dental, dental care, dentists, emergency dentist, toothache, tooth
            pain, rotten teeth, teeth, podiatry, podiatrist, chiropodist, feet, sore feet, trench foot, scabies, lice,
            head lice, body lice, ketamine bladder, ket bladder, k bladder, k cramps, gender affirming care, hormone
            clinic, hormone therapy, HRT clinic, trans health, trans healthcare, blood tests, liver test, liver scan,
            fibroscan, ECG, blood pressure, check up, checkup, antibiotics, pain clinic, abcess, absess, my arm, my
            leg, arm is swollen, leg is swollen, arm swollen, leg swollen, sore arm, sore leg, bad leg, bad arm,
            weeping leg, leg is weeping, leaking leg, groin, groin infection, lump in my groin, lump, lumps, pus,
            smelly wound, smells infected, hole in my arm, hole in my leg, hot and swollen, red and hot, hot and red,
            hurts where I inject, jonnies, johnnies, rubbers, franger, frangers, franny, swelling, swollen, swelling
            where I inject, painful injecting site, sore where I inject, HIV counselling, HIV counseling, hep c
            counselling, HIV advice
        es: curas, pruebas de VIH, pruebas de hepatitis, prueba del VIH, test de VIH, VIH, hepatitis, hepatitis C,
            absceso, abscesos, heridas, herida, vena, venas, enfermera, enfermero, enfermería, médico, médica, vacuna,
            vacunas, ITS, ETS, anticonceptivos, dentista, tuberculosis, PrEP, abscesos de inyección, infección,
            infectado, infectada, brazo infectado, brazo hinchado, pierna hinchada, flemón, úlcera, úlceras, curar
            herida, curar una herida, cura de heridas, curas de heridas, curación de heridas, limpiar herida, vendaje,
            vendas, tiritas, botiquín, primeros auxilios, flebitis, celulitis infecciosa, prueba de VIH, prueba VIH,
            prueba rápida de VIH, prueba rápida VIH, pruebas rápidas, test VIH, test rápido VIH, sida, prueba de
            hepatitis, prueba de hepatitis C, prueba rápida de hepatitis, prueba rápida de hepatitis C, test de
            hepatitis, hepatitis B, hepatitis A, tratamiento hepatitis C, vacuna hepatitis, vacuna hepatitis B,
            vacunarme, vacunación, gripe, tétanos, infecciones de transmisión sexual, enfermedades de transmisión
            sexual, pruebas de ITS, prueba de ITS, sífilis, gonorrea, clamidia, condón, condones, preservativo,
            preservativos, lubricante, anticoncepción, anticonceptivo, píldora, píldora del día después, pastilla del
            día siguiente, pastilla del día después, aborto, embarazada, embarazo, prueba de embarazo, test de
            embarazo, matrona, PEP, profilaxis, me pinché con una aguja, pinchazo accidental, pinchazo con aguja, me he
            pinchado con una aguja, prueba de tuberculosis, mantoux, centro de salud, consultorio, salud sexual,
            clínica, médicos, doctor, doctora, ver a un médico, médico de cabecera, médico de la calle, tarjeta
            sanitaria, atención médica, atención primaria, sanitario, dental, muelas, dolor de muelas, podólogo, pies,
            sarna, piojos, hormonación, clínica trans, se me infectó, me supura, pus, rojo e hinchado, brazo rojo,
            pierna infectada, bulto, ingle, hinchazón, hinchado, consejería VIH
        fr: soins, dépistage VIH, dépistage hépatites, hépatites, hépatite C, test VIH, VIH, TROD, dépistage, abcès,
            plaie, plaies, pansement, veines, infirmière, infirmier, médecin, vaccin, vaccins, IST, contraception,
            CeGIDD, dentiste, poussière, PrEP, tuberculose, infection, infecté, infectée, bras infecté, bras gonflé,
            jambe gonflée, abcès dentaire, phlébite, ulcère, ulcères, cellulite infectieuse, soigner un abcès, soigner
            une plaie, soins de plaies, soin de plaie, soin des plaies, plaie infectée, pansements, changer mon
            pansement, premiers soins, premiers secours, antibiotiques, test du VIH, test de dépistage, tests de
            dépistage, test rapide VIH, autotest VIH, autotest, sida, dépistage du VIH, dépistage hépatite, dépistage
            hépatite C, dépistage hépatite B, dépistage des hépatites, dépistage IST, dépistage ITSS, ITSS, test
            hépatite C, test hépatite, VHC, VHB, hépatite, hépatite A, hépatite B, traitement hépatite C, fibroscan,
            vaccination, vaccin hépatite, vaccin hépatite B, tétanos, MST, infections sexuellement transmissibles,
            santé sexuelle, centre de dépistage, syphilis, chlamydia, gonorrhée, préservatif, préservatifs, capotes,
            capote, condom, condoms, lubrifiant, gel lubrifiant, pilule, pilule du lendemain, contraceptif, IVG,
            avortement, enceinte, grossesse, test de grossesse, sage-femme, planning familial, TPE, PEP, piqué avec une
            aiguille, piqûre accidentelle, piqûre d’aiguille, piqué par une seringue, piqué par une aiguille, me suis
            piqué avec une seringue, accident d’exposition au sang, AES, CLAT, infirmiers, infirmières, infirmière de
            rue, infirmier de rue, docteur, généraliste, médecin de rue, médecin généraliste, médecin du monde,
            médecins du monde, voir un médecin, soins infirmiers, soins de santé, centre de santé, clinique, CLSC,
            permanence d’accès aux soins, AME, CMU, dentaire, dents, mal aux dents, rage de dents, podologue, pieds,
            gale, poux, hormonothérapie, santé trans, me faire dépister, se faire dépister, dépister, faire un
            dépistage, me dépister, bras rouge, bras est gonflé, jambe rouge, rouge et gonflé, tout rouge et gonflé,
            pus, aine, gonflement, conseil VIH
        de: medizinische Versorgung, HIV-Test, HCV-Test, HIV, Hepatitis, Hepatitis C, Hepatitis-Test, Hep C, Abszess,
            Wunde, Wunden, Wundversorgung, Verband, Venen, Shake, Krankenschwester, Pflegekraft, Arzt, Ärztin,
            Straßenambulanz, Impfung, STI-Test, Verhütung, Zahnarzt, Tuberkulose, PrEP, Abszesse, Entzündung,
            entzündet, entzündeter Arm, entzündete Einstichstelle, Infektion, geschwollener Arm, geschwollenes Bein,
            dickes Bein, Spritzenabszess, offene Wunde, offenes Bein, offene Beine, Geschwür, Geschwüre, Wunde
            versorgen, Wundbehandlung, Wundambulanz, Wundpflege, Verbandswechsel, Verband wechseln, Pflaster, Erste
            Hilfe, Blutvergiftung, Thrombose, Venenentzündung, Aids, AIDS-Hilfe, HIV-Schnelltest, HIV-Selbsttest,
            HIV-Ambulanz, HIV-Test anonym, HCV, HBV, Hep B, Hepatitis A, Hepatitis B, Hepatitis-C-Test,
            Hepatitis-Impfung, Hepatitis-Behandlung, Hep-C-Behandlung, Hepatitis-C-Therapie, Fibroscan, STI,
            Geschlechtskrankheiten, Geschlechtskrankheit, sexuelle Gesundheit, Syphilis, Tripper, Chlamydien, Kondom,
            Kondome, Gummis, Gleitgel, Pille danach, Verhütungsmittel, Antibabypille, schwanger, Schwangerschaft,
            Schwangerschaftstest, Abtreibung, Hebamme, Frauenarzt, PEP, Nadelstich, Nadelstichverletzung, an Nadel
            gestochen, an einer Nadel gestochen, mit Nadel gestochen, an Spritze gestochen, in eine Nadel getreten, in
            Spritze getreten, impfen, impfen lassen, Impfungen, Grippeimpfung, Tetanus, TBC, Tuberkulose-Test,
            Krankenpfleger, Pflege, Pflegerin, Ärzte, ärztliche Hilfe, ärztliche Versorgung, Arztmobil, Arztbus,
            Straßenarzt, Straßenmedizin, Obdachlosenarzt, Obdachlosenmedizin, medizinische Hilfe, medizinische
            Ambulanz, Sanitäter, Hausarzt, Allgemeinarzt, Arzt für Obdachlose, Malteser Medizin, anonymer
            Krankenschein, Clearingstelle, Gesundheitsamt, Ambulanz, Klinik, Zahnschmerzen, Zähne, Zahnärztin,
            Zahnmobil, Fußpflege, Füße, Krätze, Läuse, Hormontherapie, Antibiotika, Nadelstich gebrauchte Spritze, an
            gebrauchter Spritze gestochen, an gebrauchter Nadel gestochen, mit gebrauchter Nadel gestochen, Arm ist
            dick, dicker Arm, dick und heiß, Arm geschwollen, Bein geschwollen, Bein ist dick, Arm rot, Arm entzündet,
            Bein entzündet, geschwollen, eitert, Eiter, Leiste, Beule, Schwellung, HIV-Beratung, Hepatitis-Beratung,
            STI-Beratung
        pt: cuidados, rastreio VIH, rastreio de hepatites, hepatites, hepatite, hepatite C, teste de HIV, teste VIH,
            VIH, HIV, abcesso, abscesso, ferida, feridas, curativo, veias, enfermeira, enfermeiro, enfermagem, médico,
            médica, consultório na rua, vacina, vacinas, IST, contraceção, dentista, tuberculose, PrEP, abcessos,
            abscessos, infeção, infecção, infetado, infetada, infectado, infectada, ferida infetada, ferida infectada,
            ferimento, ferimentos, braço infetado, braço inchado, perna inchada, úlcera, úlceras, tratar ferida, tratar
            feridas, tratamento de feridas, limpar ferida, pensos, curativos, ligadura, primeiros socorros, flebite,
            teste de VIH, teste rápido VIH, teste rápido de HIV, teste rápido HIV, teste HIV, teste rápido, testes
            rápidos, autoteste HIV, sida, aids, CTA, SAE, rastreio, rastreios, rastreio hepatite, rastreio de hepatite
            C, teste de hepatite, teste de hepatite C, teste rápido de hepatite, hepatite A, hepatite B, tratamento
            hepatite C, vacina hepatite B, vacinar, vacinação, tétano, DST, doenças sexualmente transmissíveis,
            infeções sexualmente transmissíveis, saúde sexual, sífilis, gonorreia, clamídia, camisinha, camisinhas,
            preservativo, preservativos, lubrificante, anticoncepcional, contracetivo, contracepção, pílula, pílula do
            dia seguinte, aborto, grávida, gravidez, teste de gravidez, pré-natal, PEP, piquei-me, piquei-me numa
            agulha, me furei com agulha, me furei com uma agulha, picada de agulha, picada acidental, acidente com
            agulha, acidente com perfurocortante, teste tuberculose, raio x tuberculose, posto de saúde, centro de
            saúde, UBS, UPA, consultório de rua, clínica, clínico geral, saúde, atendimento médico, cuidados de saúde,
            cuidados de enfermagem, consulta médica, médicos, médico de família, médico de rua, doutor, doutora,
            utente, número de utente, dor de dentes, dor de dente, dentes, podologista, pés, sarna, piolhos,
            hormonização, hormonioterapia, ambulatório trans, saúde para morador de rua, posto de saúde para morador de
            rua, posto de saúde para moradores de rua, médico para morador de rua, braço vermelho, inchado e vermelho,
            braço está inchado, perna infectada, perna infetada, pus, caroço, virilha, fazer teste, fazer exame, testar
            hiv, inchaço, penso para ferida, fazer um penso, aconselhamento VIH
        ar: رعاية صحية, طبيب, طبيبة, عيادة, ممرضة, جروح, تضميد, فحص الإيدز, فحص التهاب الكبد, التهاب الكبد, لقاح,
            مستشفى, دكتور, دكتورة, خراج, جرح, عدوى, فحص نقص المناعة, فيروس نقص المناعة, فحص HIV, إيدز, الإيدز, فيروس
            سي, التهاب الكبد سي, لقاحات, تطعيم, واقي ذكري, حمل, اختبار حمل, طبيب أسنان, أسنان
    """),
    osm="amenity=clinic, healthcare=clinic|nurse|laboratory, healthcare:counselling=sexual",
    external="SAMHSA HIVT, HCT, HBT, STDT, TBS, HAV, HBV, MHCV, MPEP; 211 branch LN; Open Eligibility Health > Prevent & Treat",
    is_optional=False,
)
