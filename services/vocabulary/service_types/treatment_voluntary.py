"""Stopping or cutting down, if you want to: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, date, number, several, text
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

KIND = several(
    "kind",
    gettext_noop("Kind of help"),
    {
        "community_withdrawal": gettext_noop("Stop or cut down at home, with support"),
        "inpatient_withdrawal": gettext_noop("Stop or cut down in hospital"),
        "residential": gettext_noop("Live there for a time"),
        "day": gettext_noop("Come in the daytime"),
        "contingency_management": gettext_noop("Rewards for reaching your goals"),
        "mutual_aid": gettext_noop("Groups that help each other"),
    },
    who="PW",
    is_filter=True,
)
ENTRY = choice(
    "entry",
    gettext_noop("How people come"),
    {
        "voluntary_only": gettext_noop("Only if they want to"),
        "also_ordered": gettext_noop("Some are sent by a court"),
    },
    who="PW",
    must_be="voluntary_only",
)
LEAVE_ANY_TIME = answer("leave_any_time", gettext_noop("You can leave at any time"), who="PW", must_be="yes")
OAT_ACCEPTED = answer(
    "oat_accepted", gettext_noop("You can stay on methadone or buprenorphine"), who="PW", is_filter=True
)
NALOXONE_AT_EXIT = answer("naloxone_at_exit", gettext_noop("You get naloxone when you leave"), who="W", is_filter=True)
WAITING_DAYS = number("waiting_days", gettext_noop("Days to wait"), 0, 999, who="PW")
WAITING_DAYS_ON = date("waiting_days_on", gettext_noop("Waiting time noted on"), who="W")
COST = text("cost", gettext_noop("Cost"), who="PW")

TYPE = ServiceType(
    code="treatment_voluntary",
    short_code="k17",
    label=gettext_noop("Stopping or cutting down, if you want to"),
    short_label=gettext_noop("Stopping or cutting down"),
    field="health",
    facts=(
        KIND,
        ENTRY,
        LEAVE_ANY_TIME,
        OAT_ACCEPTED,
        NALOXONE_AT_EXIT,
        WAITING_DAYS,
        WAITING_DAYS_ON,
        COST,
    ),
    standard_names="WHO/UNODC: treatment of drug use disorders; withdrawal support; listed only when entry is voluntary",
    search_words=listed_by_language("""
        en: detox, rehab, withdrawal, quit, taper, residential, detoxification, detox centre, detox center, home detox,
            alcohol detox, rehabilitation, residential rehab, inpatient, withdrawals, stop using, stop taking drugs,
            quit drugs, quitting, get off drugs, come off drugs, get clean, tapering, kick, cold turkey, recovery, 12
            step, narcotics anonymous, alcoholics anonymous, NA meeting, AA meeting, SMART Recovery, contingency
            management, detox bed, detox beds, detox unit, detox program, detox programme, detox facility, medical
            detox, inpatient detox, rapid detox, opiate detox, opioid detox, heroin detox, methadone detox, benzo
            detox, GHB detox, drug detox, alcohol withdrawal, opioid withdrawal, opiate withdrawal, heroin withdrawal,
            benzo withdrawal, withdrawal help, withdrawal management, withdrawal unit, withdrawal symptoms,
            withdrawing, coming off, coming off heroin, coming off drugs, come off, come off heroin, come off benzos,
            come off alcohol, come off methadone, come off opiates, come off meth, getting off drugs, get off heroin,
            get off meth, get off dope, get off opiates, get off crack, get off benzos, get off fentanyl, quit heroin,
            quit meth, quit coke, quit cocaine, quit crack, quit using, quit drinking, quit weed, quit dope, quit
            fentanyl, quit alcohol, stop drinking, stop using drugs, stop using meth, stop using heroin, stop using
            crack, stop taking, stop smoking crack, stop smoking meth, stop smoking weed, stop doing drugs, stop drugs,
            want to stop, want to quit, help to stop, ready to stop, ready to quit, give up drugs, give up heroin, give
            up drinking, give up crack, giving up drugs, giving up drinking, get sober, getting sober, stay sober,
            sober up, getting clean, staying clean, stay clean, sobriety, addiction treatment, drug treatment, drug
            treatment center, drug treatment centre, drug treatment program, alcohol treatment, substance abuse
            treatment, substance use treatment, treatment centre, treatment center, treatment centers, treatment
            centres, treatment facility, treatment program, treatment programme, treatment services, residential
            treatment, rehabs, drug rehab, alcohol rehab, drug and alcohol rehab, rehab centre, rehab center, rehab
            bed, rehab beds, rehabilitation centre, rehabilitation center, inpatient rehab, inpatient treatment,
            outpatient, outpatient treatment, outpatient rehab, IOP, day rehab, day treatment, structured day
            programme, therapeutic community, AA, AA meetings, AA group, NA meetings, NA group, CA meeting, CA
            meetings, cocaine anonymous, crystal meth anonymous, gamblers anonymous, twelve step, twelve steps, 12
            steps, 12 step meeting, 12 step group, 12 step programme, smart recovery meeting, smart meeting, smart
            meetings, recovery meeting, recovery meetings, recovery group, recovery groups, recovery support, recovery
            service, recovery services, recovery community, recovery coach, recovery centre, recovery center, recovery
            cafe, dharma recovery, refuge recovery, LifeRing, aftercare, tapering off, taper off, taper plan, taper
            schedule, benzo taper, taper down, wean off, weaning off, step down, reduction programme, lofexidine,
            ibogaine, quit for good
        es: desintoxicación, tratamiento voluntario, desintoxicarme, desintoxicación voluntaria, dejar de consumir,
            dejar las drogas, dejarlo, quitarme, rehabilitación, comunidad terapéutica, centro de rehabilitación,
            síndrome de abstinencia, pasar el mono, mono, narcóticos anónimos, alcohólicos anónimos, desintoxicación de
            alcohol, desintoxicación de opioides, desintoxicación hospitalaria, desintoxicación ambulatoria,
            desintoxicar, desintoxicarse, unidad de desintoxicación, detox, centro de desintoxicación, deshabituación,
            rehabilitarme, rehabilitarse, rehabilitación de drogas, rehabilitación alcohol, centros de rehabilitación,
            clínica de rehabilitación, clínica de adicciones, clínica de desintoxicación, rehab, internamiento
            voluntario, internación voluntaria, internarme, ingresarme, ingreso voluntario, tratamiento de adicciones,
            tratamiento de drogas, tratamiento para drogas, tratamiento para adicciones, tratamiento drogodependencia,
            tratamiento ambulatorio, tratamiento residencial, dejar la heroína, dejar la coca, dejar la cocaína, dejar
            el alcohol, dejar de beber, dejar el cristal, dejar el crack, dejar la droga, dejar de consumir drogas,
            dejar de drogarme, dejar de fumar crack, dejar la base, dejar los porros, dejar las pastillas, dejar las
            benzos, quiero dejarlo, quiero dejar, quiero parar, parar de consumir, parar de beber, quitarme de la
            heroína, quitarme de las drogas, desengancharme, desenganche, salir de las drogas, salir de la droga, dejar
            el vicio, abstinencia, mantenerme limpio, pasar la abstinencia, bajar la dosis poco a poco, grupo de doce
            pasos, doce pasos, 12 pasos, NA reuniones, reuniones de NA, reuniones de AA, cocainómanos anónimos,
            comunidades terapéuticas, recuperación, centro de recuperación
        fr: soins volontaires, sevrage, cure, cure de désintoxication, désintoxication, désintox, arrêter, arrêter de
            consommer, arrêter la drogue, décrocher, en manque, manque, postcure, post-cure, communauté thérapeutique,
            narcotiques anonymes, alcooliques anonymes, cures, cure de désintox, cure alcool, cure de sevrage, centre
            de cure, centre de désintoxication, centre de désintox, centre de traitement, centre de réadaptation,
            maison de thérapie, désintoxication alcool, désintoxication hospitalière, désintoxiquer, me désintoxiquer,
            détox, sevrage alcool, sevrage hospitalier, sevrage ambulatoire, sevrage héroïne, sevrage opiacés, sevrage
            benzo, sevrage aux benzos, sevrage cocaïne, sevrage à domicile, unité de sevrage, lit de sevrage, symptômes
            de sevrage, se sevrer, me sevrer, arrêter l’alcool, arrêter l’héroïne, arrêter l’héro, arrêter la coke,
            arrêter la cocaïne, arrêter le crack, arrêter la méthadone, arrêter les drogues, arrêter les médocs,
            arrêter les benzos, arrêter de boire, arrêter de fumer du crack, arrêter le cannabis, arrêter la beuh,
            arrêter le speed, veux arrêter, j’arrête, stopper la drogue, décrocher de la coke, décrocher de l’héro,
            décroche, soins résidentiels, séjour résidentiel, réadaptation, réhabilitation, rehab, traitement
            addiction, traitement de l’addiction, traitement des dépendances, traitement résidentiel, hospitalisation
            addictologie, hospitalisation sevrage, hôpital de jour addictologie, centre thérapeutique résidentiel, CTR,
            communautés thérapeutiques, appartement de postcure, réunion NA, réunions NA, réunion AA, réunions AA,
            douze étapes, 12 étapes, abstinence, devenir abstinent, rester abstinent, rétablissement
        de: freiwillige Entzugs- und Therapieangebote, Entzug, Entgiftung, entgiften, Detox, Entwöhnung,
            Drogentherapie, Therapieplatz, stationäre Therapie, Langzeittherapie, Reha, aufhören, aussteigen, clean
            werden, kalter Entzug, Entzugserscheinungen, Narcotics Anonymous, Anonyme Alkoholiker, Entzugsklinik,
            Entzugsstation, Entzugsplatz, Entzugsbehandlung, Alkoholentzug, Drogenentzug, Heroinentzug, Opiatentzug,
            Benzoentzug, Benzodiazepin-Entzug, Kokainentzug, Methadonentzug, ambulanter Entzug, stationärer Entzug,
            Entzug machen, Entzug zu Hause, warmer Entzug, qualifizierter Entzug, Entgiftungsplatz, Entgiftungsstation,
            Entgiftungsklinik, Entgiftung machen, Alkoholentgiftung, Drogenentgiftung, stationäre Entgiftung, ambulante
            Entgiftung, Entwöhnungstherapie, Entwöhnungsbehandlung, Suchtklinik, Suchttherapie, Suchtbehandlung,
            Drogenklinik, Fachklinik Sucht, Therapie machen, Therapieplätze, Therapieplatz finden, Therapieeinrichtung,
            Therapiezentrum, Tagesklinik Sucht, ambulante Therapie, ambulante Reha, Drogenrehabilitation, Rehaklinik,
            Rehabilitation, Adaption, Nachsorge, Aufhören mit Drogen, aufhören mit Koks, aufhören zu kiffen, aufhören
            zu trinken, aufhören zu rauchen Crack, mit Drogen aufhören, mit Koks aufhören, mit Heroin aufhören, mit
            Kiffen aufhören, mit dem Trinken aufhören, mit Alkohol aufhören, mit Crystal aufhören, mit Speed aufhören,
            will aufhören, loskommen, von Drogen loskommen, von Heroin loskommen, wegkommen von Drogen, von den Drogen
            weg, runter von Heroin, trocken werden, nüchtern werden, Ausstieg, Ausstieg aus Drogen, ausschleichen,
            runterdosieren, abdosieren, herunterdosieren, Abstinenztherapie, NA-Meeting, AA-Meeting, Zwölf Schritte, 12
            Schritte, Blaues Kreuz, Kreuzbund, Guttempler, therapeutische Gemeinschaft, Therapie auf dem Bauernhof
        pt: tratamento voluntário, desintoxicação, desintoxicar, desmame, parar de usar, parar de consumir, deixar de
            consumir, largar as drogas, deixar as drogas, reabilitação, comunidade terapêutica, clínica de recuperação,
            unidade de desabituação, narcóticos anônimos, alcoólicos anônimos, síndrome de abstinência, desintoxicação
            alcoólica, desintoxicação de álcool, desintoxicação de drogas, desintoxicar-me, desintoxicar o corpo,
            detox, unidade de desintoxicação, internamento de desintoxicação, desabituação, desabituar, desmame de
            benzodiazepinas, desmame de metadona, desmame alcoólico, internamento, internamento voluntário, internação
            voluntária, me internar, internar-me, quero me internar, clínica de reabilitação, clínica de
            desintoxicação, clínicas de recuperação, clínica para drogas, clínica para dependentes químicos, dependente
            químico tratamento, centro de reabilitação, centro de tratamento, centro de recuperação, comunidades
            terapêuticas, reabilitação de drogas, rehab, tratamento para drogas, tratamento para dependência,
            tratamento para dependência química, tratamento de dependência, tratamento de dependências, tratamento da
            toxicodependência, tratamento do alcoolismo, tratamento residencial, tratamento ambulatorial, tratamento
            ambulatório, tratamento dependência, largar o crack, largar o pó, largar a cocaína, largar a heroína,
            largar a droga, largar o álcool, largar a bebida, largar o vício, largar a bala, deixar a heroína, deixar a
            cocaína, deixar a droga, deixar o álcool, deixar de beber, deixar o crack, parar de beber, parar de fumar
            crack, parar com a cocaína, parar com as drogas, parar de usar drogas, quero parar, sair das drogas, sair
            da droga, sair do crack, ficar limpo, estar limpo, abstinência, crise de abstinência, reunião NA, reuniões
            NA, reunião de NA, reunião de AA, doze passos, 12 passos, grupo de NA, recuperação
        ar: إزالة السموم, سحب السموم, ديتوكس, علاج المخدرات, مركز علاج, التوقف عن المخدرات, مصحة, علاج الإدمان, أريد
            التوقف, ترك المخدرات, الإقلاع عن المخدرات, إعادة تأهيل, تأهيل
    """),
    osm="healthcare=rehabilitation; amenity=clinic",
    external="SAMHSA ADTX, ODTX, RS, RL; 211 RX-1700, RX-8450; Open Eligibility Health > Addiction & Recovery",
    is_optional=True,
)
