"""Festival and nightlife support: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import date, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

STARTS_ON = date("starts_on", gettext_noop("First day"), who="PW", is_filter=True)
ENDS_ON = date("ends_on", gettext_noop("Last day"), who="PW", is_filter=True)
OFFERS = several(
    "offers",
    gettext_noop("What you can get"),
    {
        "water": gettext_noop("Water"),
        "chill_out": gettext_noop("A calm place to rest"),
        "psychedelic_support": gettext_noop("Help with a hard trip"),
        "drug_checking": gettext_noop("Drug checking"),
        "earplugs": gettext_noop("Earplugs"),
        "condoms": gettext_noop("Condoms"),
        "first_aid": gettext_noop("First aid"),
    },
    is_filter=True,
)

TYPE = ServiceType(
    code="event_welfare",
    short_code="k18",
    label=gettext_noop("Festival and nightlife support"),
    short_label=gettext_noop("Festival support"),
    field="health",
    facts=(
        STARTS_ON,
        ENDS_ON,
        OFFERS,
    ),
    standard_names="Nightlife outreach, welfare tent, psychedelic support",
    search_words=listed_by_language("""
        en: festival, welfare tent, psycare, chill out, party, festivals, festival welfare, chill out space, chill out
            area, rave, raves, clubbing, nightlife, nightclub, bad trip, trip sitter, trip sitting, hard trip,
            psychedelic support, Zendo, festival support, festival harm reduction, festival drug support, festival
            first aid, welfare at festivals, welfare space, event welfare, party support, party safe, party safer,
            safer party, safer nightlife, rave safety, nightlife harm reduction, nightlife support, club welfare, night
            club support, chillout, chill out zone, chill out tent, chillout space, chill out room, tripping, tripping
            too hard, tripping badly, bad acid trip, bad mushroom trip, bad ket trip, bad trip help, difficult trip,
            having a bad trip, freaking out, freak out, psychedelic crisis, psychedelic help, psychedelic harm
            reduction, psychedelic emergency, trip sit, trip sitters, sitter for trip, kosmicare, dancewise, psy care,
            k hole, space at festival, trip gone wrong, trip gone bad, trip going wrong, acid trip, festival medic,
            festival medics, festival medical, event medics, bad acid experience
        es: espacio de cuidado en fiestas, espacio de cuidados, fiesta, fiestas, festival, festivales, rave, raves,
            ocio nocturno, discoteca, mal viaje, mal trip, zona de descanso, punto de información en fiestas,
            festivales reducción de riesgos, reducción de riesgos en festival, reducción de riesgos en fiestas,
            reducción de riesgos en festivales, reducción de daños en fiestas, stand en fiestas, stand en festivales,
            punto de información festival, carpa de bienestar, espacio de contención, contención en festivales,
            acompañamiento psicodélico, malviaje, mal viaje de ácido, viaje malo, me dio un mal viaje, estoy en un mal
            viaje, se me fue de las manos, chill out, espacio chill out, zona chill out, zona de relax, fiesta
            electrónica, discotecas, noche segura, energy control festival
        fr: réduction des risques en milieu festif, milieu festif, festival, festivals, fête, soirée, soirées, teuf,
            free party, teknival, rave, boîte de nuit, bad trip, espace chill out, stand de prévention, stand de
            réduction des risques, stand rdr, stand prévention, prévention en soirée, prévention en festival,
            prévention festive, réduction des risques en soirée, réduction des risques en festival, réduction des
            risques en teuf, rdr festival, rdr festive, rdr en teuf, teufs, teknivals, rave party, rave parties, raves,
            techno, boîtes de nuit, clubbing, nightlife, vie nocturne, chill out, espace de repos en festival, espace
            bien-être festival, bad tripper, mauvais trip, gros bad, je bad, bad trip lsd, accompagnement
            psychédélique, crise psychédélique, trip sitting, trip sitter, plus belle la nuit, fêtez clairs
        de: Partyarbeit, Psycare, Party, Partys, Festival, Festivals, Rave, Goa-Party, Nachtleben, schlechter Trip,
            Horrortrip, Chill-out-Bereich, Awareness-Team, Festivalbetreuung, Festival-Betreuung, Safer Nightlife,
            Safer Clubbing, Safer Partying, Partyprojekt, Party-Projekt, Partydrogenprojekt, Partydrogen, Technoparty,
            Technopartys, Raves, Clubs, Feiern, feiern gehen, Disco, Nightlife, Clubszene, Awareness, Awarenessteam,
            Chillout, Chill-out, Chill-Out-Zone, Chillout-Bereich, Ruhezone Festival, Bad Trip, Horror-Trip, schlechte
            Trips, auf einem schlechten Trip, hängengeblieben, Tripsitter, Trip-Sitter, Psychedelische Krise,
            psychedelische Begleitung, Eve and Rave, Eve & Rave, Sonics, Drugscouts Party
        pt: redução de riscos em festas, redução de danos em festas, festa, festas, festival, festivais, rave, raves,
            balada, discoteca, má viagem, bad trip, vida noturna, contextos recreativos, espaço de cuidado, redução de
            danos em festivais, redução de riscos em festivais, redução de danos em rave, redução de danos na balada,
            redução de riscos na noite, espaço de acolhimento em festas, stand em festas, stand no festival, trip ruim,
            trip má, bad trip lsd, viagem ruim, mal de bala, psicodélico, acompanhamento psicodélico, apoio
            psicodélico, tripsitter, trip sitter, chill out, zona chill out, baladas, baladas seguras, discotecas,
            noite segura, festas eletrónicas, ResPire, boom festival
        ar: مهرجان, مهرجانات, دعم المهرجانات
    """),
    osm="Not mapped",
    external="None found",
    is_optional=True,
)
