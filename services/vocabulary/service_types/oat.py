"""Opioid agonist treatment: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, date, number, several, text
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

MEDICINES = several(
    "medicines",
    gettext_noop("Medicines"),
    {
        "methadone": gettext_noop("Methadone"),
        "buprenorphine": gettext_noop("Buprenorphine"),
        "buprenorphine_sl": gettext_noop("Buprenorphine under the tongue"),
        "bup_naloxone": gettext_noop("Buprenorphine with naloxone"),
        "bup_weekly": gettext_noop("Weekly injection of buprenorphine"),
        "bup_monthly": gettext_noop("Monthly injection of buprenorphine"),
        "slow_release_morphine": gettext_noop("Slow-release morphine"),
        "hydromorphone": gettext_noop("Hydromorphone"),
        "diamorphine": gettext_noop("Diamorphine (medical heroin)"),
        "other": gettext_noop("Other"),
    },
    who="PW",
    is_filter=True,
)
START_TIME = choice(
    "start_time",
    gettext_noop("How soon you can start"),
    {
        "same_day": gettext_noop("Same day"),
        "1_3_days": gettext_noop("1 to 3 days"),
        "within_week": gettext_noop("Within a week"),
        "within_month": gettext_noop("Within a month"),
        "longer": gettext_noop("Longer"),
    },
    who="PW",
    is_filter=True,
)
WAITING_DAYS = number("waiting_days", gettext_noop("Days to wait"), 0, 999, who="PW")
WAITING_DAYS_ON = date("waiting_days_on", gettext_noop("Waiting time noted on"), who="W")
TELEHEALTH_START = answer("telehealth_start", gettext_noop("You can start by phone or video"), is_filter=True)
TAKE_HOME = choice(
    "take_home",
    gettext_noop("Doses to take home"),
    {
        "none": gettext_noop("None"),
        "weekend": gettext_noop("For the weekend"),
        "up_to_6": gettext_noop("Up to 6 days"),
        "7_to_14": gettext_noop("7 to 14 days"),
        "28_or_more": gettext_noop("28 days or more"),
        "case_by_case": gettext_noop("Different for each person"),
    },
    who="PW",
    is_filter=True,
)
SUPERVISED_DOSING = choice(
    "supervised_dosing",
    gettext_noop("Staff watch you take your dose"),
    {
        "never": gettext_noop("Never"),
        "at_start": gettext_noop("At the start"),
        "always": gettext_noop("Always"),
    },
)
DRUG_TESTS = choice(
    "drug_tests",
    gettext_noop("They test your urine or saliva"),
    {
        "never": gettext_noop("Never"),
        "only_medical": gettext_noop("Only for your health"),
        "routine": gettext_noop("Regularly"),
        "can_refuse": gettext_noop("You can say no"),
    },
    is_filter=True,
)
DOSE_STOPPED_FOR_USE = answer(
    "dose_stopped_for_use", gettext_noop("A dose is stopped when someone uses"), who="PW", must_be="no"
)
COUNSELLING_REQUIRED = answer("counselling_required", gettext_noop("You must go to talking sessions"), is_filter=True)
GUEST_DOSING = answer(
    "guest_dosing", gettext_noop("You can get your dose here when travelling"), who="W", is_filter=True
)
SELF_REFERRAL = answer("self_referral", gettext_noop("You can ask for a place yourself"), who="PW", is_filter=True)
PREGNANCY_PRIORITY = answer("pregnancy_priority", gettext_noop("Pregnant people can start first"), who="W")
COST_NOTE = text("cost_note", gettext_noop("About the cost"))

TYPE = ServiceType(
    code="oat",
    short_code="k8",
    label=gettext_noop("Opioid agonist treatment"),
    short_label=gettext_noop("Methadone, buprenorphine"),
    field="health",
    facts=(
        MEDICINES,
        START_TIME,
        WAITING_DAYS,
        WAITING_DAYS_ON,
        TELEHEALTH_START,
        TAKE_HOME,
        SUPERVISED_DOSING,
        DRUG_TESTS,
        DOSE_STOPPED_FOR_USE,
        COUNSELLING_REQUIRED,
        GUEST_DOSING,
        SELF_REFERRAL,
        PREGNANCY_PRIORITY,
        COST_NOTE,
    ),
    standard_names="WHO/UNODC: opioid agonist (maintenance) treatment OAT/OAMT; US: MOUD/OTP; older: OST; with iOAT/HAT and prescribed alternatives",
    search_words=listed_by_language("""
        en: methadone, meth clinic, bupe, buprenorphine, suboxone, subutex, sublocade, buvidal, script, OST, MAT, OTP,
            safe supply, HAT, heroin on prescription, hydromorphone, OAT, OAMT, MOUD, opioid agonist treatment, opioid
            substitution, medication assisted treatment, methadone clinic, methadone script, subs, espranor, brixadi,
            zubsolv, physeptone, kadian, slow release morphine, diamorphine, heroin assisted treatment, iOAT, safer
            supply, prescribed heroin, dilaudid, guest dosing, take homes, methadone programme, methadone program,
            methadone clinics, methadone maintenance, methadone treatment, methadone dose, methadone dosing, methadone
            doctor, methadone prescriber, methadone prescription, methadone takeaways, methadone take homes, methadone
            takehomes, methadone van, methadone bus, methadone guest dosing, methadose, methadone liquid, methadone
            wafer, done clinic, takeaway doses, take home doses, takehomes, take home dose, dosing pharmacy, dosing
            point, daily dose, supervised dosing, missed dose, missed my dose, bupe clinic, bupe doctor, bupe script,
            bupe shot, bupe injection, bupe patch, buprenorphine shot, buprenorphine injection, buprenorphine
            prescriber, buprenorphine doctor, buprenorphine naloxone, bupe naloxone, buprenorphine and naloxone, depot
            buprenorphine, depot bupe, long acting buprenorphine, LAIB, suboxone clinic, suboxone doctor, suboxone
            prescriber, suboxone program, suboxone script, suboxone strips, suboxone film, subbies, subbie, subutex
            script, temgesic, buvidal injection, buvidal shot, sublocade shot, sublocade injection, sublocade provider,
            opioid treatment, opioid treatment program, opioid treatment programme, opioid treatment programs, opioid
            agonist, opioid agonist therapy, opioid replacement, opioid replacement therapy, opiate replacement, opiate
            substitute, opiate substitution, opioid substitution therapy, opioid substitution treatment, opioid
            dependence treatment, opioid use disorder treatment, OUD treatment, opioid clinic, opiate clinic, opioid
            pharmacotherapy, pharmacotherapy, pharmacotherapy clinic, pharmacotherapy prescriber, substitute
            prescribing, substitution therapy, substitution treatment, heroin substitute, heroin substitution, OST
            centre, OST center, OST clinic, ORT, MAT clinic, MAT program, MAT programme, MAT provider, MAT doctor, MAT
            services, OBOT, OBOT clinic, medication for opioid use disorder, medications for opioid use disorder,
            medically assisted treatment, medication assisted, get a script, get on a script, on a script, need a
            script, get scripted, scripting, scripting service, scripting clinic, new script, lost my script, script
            for methadone, prescriber, prescribing service, drug substitute, start methadone, get on methadone, start
            bupe, start suboxone, get on suboxone, rapid access clinic, RAAM clinic, RAAM, low threshold prescribing,
            bridge prescribing, heroin assisted, heroin prescription, heroin clinic, prescription heroin, injectable
            opioid agonist treatment, injectable OAT, TiOAT, SROM, slow release oral morphine, m-eslon, safe supply
            program, safer supply program, dilaudid safe supply, hydromorphone program, dihydrocodeine, DHC script,
            levomethadone, prescribed morphine, prescribe morphine, morphine on prescription, prescribed opioids,
            prescription opioids, instead of street drugs, instead of street heroin, pharmaceutical heroin, opioid
            prescription, opiate prescription
        es: tratamiento con agonistas opioides, metadona, programa de metadona, PMM, buprenorfina, Suboxone, Subutex,
            Buvidal, tratamiento de sustitución, heroína recetada, heroína con receta, bus de la metadona,
            diacetilmorfina, metadonas, dispensario de metadona, dispensación de metadona, metadona hoy, dosis de
            metadona, tomar metadona, clínica de metadona, centro de metadona, receta de metadona, mantenimiento con
            metadona, programa de mantenimiento con metadona, tratamiento con metadona, autobús de la metadona,
            metabús, metasedin, bupre, buprenorfina inyectable, buprenorfina naloxona, buprenorfina y naloxona,
            inyección mensual, tratamiento sustitutivo, sustitución de opioides, sustitución con opioides, terapia de
            sustitución, terapia de sustitución de opioides, terapia con agonistas opioides, tratamiento con opioides,
            tratamiento agonista, TAO, TSO, OAT, heroína médica, heroína asistida, programa de heroína, morfina de
            liberación lenta, suministro seguro, centro de unidades de conducta adictiva
        fr: traitement agoniste opioïde, méthadone, métha, buprénorphine, Subutex, Suboxone, Buvidal, Orobupré, TSO,
            TAO, traitement de substitution, traitement de substitution aux opiacés, Skénan, bus méthadone, héroïne
            médicalisée, approvisionnement sécuritaire, méthadones, méthadone gélule, méthadone sirop, traitement
            méthadone, programme méthadone, relais méthadone, centre méthadone, dose de méthadone, délivrance
            méthadone, prescription méthadone, sous métha, bupré, buprénorphine injectable, buprénorphine naloxone,
            buprénorphine et naloxone, subu, subutex en ville, prescripteur, médecin prescripteur, médecin qui
            prescrit, prescription subutex, prescription de méthadone, substitution, substitution aux opiacés,
            traitement substitutif, traitement de substitution aux opioïdes, traitement par agonistes opioïdes,
            agonistes opioïdes, TAO injectable, TAOi, sulfate de morphine, kadian, mséslon, diacétylmorphine, héroïne
            sur ordonnance, héroïne médicale, prescription d’héroïne, hydromorphone, approvisionnement plus
            sécuritaire, approvisionnement sûr
        de: Substitutionsbehandlung, Substitution, Substi, Methadon, Polamidon, Pola, L-Polamidon, Buprenorphin, Bupre,
            Subutex, Suboxone, Buvidal, Substitol, Diamorphin, Diamorphinambulanz, Originalstoffvergabe,
            heroingestützte Behandlung, Methadonprogramm, Substitutionspraxis, Take-Home-Dosis, Methadonvergabe,
            Methadonausgabe, Methadon-Ambulanz, Methadonambulanz, Methadonarzt, Methadon Arzt, Metha, Levomethadon,
            Polas, Methaddict, Compensan, Retardmorphin, retardiertes Morphin, Morphin retard, Substitol-Praxis,
            Substi-Arzt, Substiarzt, Substitutionsarzt, Substitutionsärzte, Substitutionsärztin, Substitutionsambulanz,
            Substitutionsstelle, Substitutionsprogramm, Substitutionstherapie, Substitutionsmittel, Substituierte,
            substituieren, substituiert werden, Opioid-Substitution, Opioidsubstitution, Opioid-Agonisten-Therapie,
            Opioid-Agonistentherapie, OAT, Drogenersatz, Drogenersatztherapie, Ersatzdroge, Ersatzstoff, Buprenorphin
            Depot, Depotspritze, Depot-Buprenorphin, Buprenorphin Naloxon, Buvidal-Spritze, Bupensan, Take-Home,
            Take-Home-Vergabe, Sublocade, Diamorphinvergabe, Diamorphin-Ambulanz, Heroin vom Arzt, Heroin auf Rezept,
            Heroinprogramm, heroingestützt, HeGeBe, Heroinabgabe, Originalstoff, Substitution Arzt, Arzt für
            Substitution
        pt: tratamento com agonistas opioides, metadona, programa de metadona, carrinha da metadona, carrinha de
            metadona, buprenorfina, Subutex, Suboxone, tratamento de substituição, heroína assistida, metadona hoje,
            metadonas, tomar metadona, dose de metadona, toma de metadona, tomas de metadona, centro de metadona,
            carrinhas da metadona, carrinha metadona, metadona móvel, posto de metadona, tratamento com metadona,
            buprenorfina naloxona, buprenorfina e naloxona, buprenorfina injetável, injeção mensal de buprenorfina,
            Buvidal, tratamento substitutivo, tratamento de substituição opioide, tratamento com opioides, tratamento
            com opiáceos, terapia de substituição, terapêutica de substituição, programa de substituição, programa de
            substituição opiácea, programa de substituição opioide, substituição opiácea, substituição de opioides,
            agonistas opioides, tratamento agonista opioide, TAO, OAT, heroína médica, heroína com receita, programa de
            heroína, equipa de tratamento, ET do ICAD
        ar: ميثادون, الميثادون, بوبرينورفين, البوبرينورفين, سوبوتكس, سوبوكسون, العلاج البديل, علاج بديل, عيادة ميثادون,
            برنامج الميثادون, جرعة الميثادون, العلاج ببدائل الأفيون, بدائل الأفيون
    """),
    osm="amenity=clinic / healthcare=clinic; healthcare:counselling=addiction is documented; pharmacies that dispense: amenity=pharmacy",
    external="SAMHSA codes OTP, MM, BUM, UB, METH, BWN, BERI, MOA; Open Eligibility Health > Addiction & Recovery > medications",
    is_optional=False,
)
