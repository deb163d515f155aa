"""Drug consumption room: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, hours, number, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

ROUTES = several(
    "routes",
    gettext_noop("How you can use here"),
    {
        "inject": gettext_noop("Inject"),
        "smoke": gettext_noop("Smoke"),
        "snort": gettext_noop("Snort"),
        "swallow": gettext_noop("Swallow"),
    },
    who="PW",
    is_filter=True,
)
PLACES_INJECT = number("places_inject", gettext_noop("Places to inject"), 0, 99)
PLACES_SMOKE = number("places_smoke", gettext_noop("Places to smoke"), 0, 99)
SIGN_UP = choice(
    "sign_up",
    gettext_noop("What you give to sign up"),
    {
        "none": gettext_noop("Nothing"),
        "nickname": gettext_noop("A nickname"),
        "made_up_code": gettext_noop("A made-up code"),
        "full_name": gettext_noop("Your full name"),
    },
    is_filter=True,
)
ID_NEEDED = choice(
    "id_needed",
    gettext_noop("ID needed"),
    {
        "never": gettext_noop("Never"),
        "first_visit": gettext_noop("At the first visit"),
        "always": gettext_noop("Every time"),
    },
    who="PW",
    is_filter=True,
)
LOCAL_RESIDENT_ONLY = answer(
    "local_resident_only", gettext_noop("Only people who live here can come"), who="PW", is_filter=True
)
MIN_AGE = number("min_age", gettext_noop("Youngest age"), 0, 99, who="PW", is_filter=True)
FIRST_VISIT_TALK_MIN = number("first_visit_talk_min", gettext_noop("Minutes of talk at the first visit"), 0, 120)
WHO_IS_TURNED_AWAY = several(
    "who_is_turned_away",
    gettext_noop("Who cannot use it"),
    {
        "first_time_use": gettext_noop("People who have never used before"),
        "pregnant": gettext_noop("Pregnant people"),
        "on_oat": gettext_noop("People on methadone or buprenorphine"),
        "very_intoxicated": gettext_noop("People who have already taken a lot"),
        "under_age": gettext_noop("People who are too young"),
        "non_resident": gettext_noop("People who live elsewhere"),
        "none": gettext_noop("Nobody"),
    },
    who="W",
)
HELP_WITH_INJECTING = choice(
    "help_with_injecting",
    gettext_noop("Help with injecting"),
    {
        "not_allowed": gettext_noop("Not allowed"),
        "peer": gettext_noop("Someone you know may help"),
        "staff": gettext_noop("Staff may help"),
    },
)
SHARING_ALLOWED = answer("sharing_allowed", gettext_noop("You can share your drugs with a friend"))
TIME_LIMIT_MIN = number("time_limit_min", gettext_noop("Minutes you can stay"), 0, 240)
STAFF = several(
    "staff",
    gettext_noop("Who works here"),
    {
        "peer": gettext_noop("People who use or have used drugs"),
        "nurse": gettext_noop("Nurses"),
        "social_worker": gettext_noop("Social workers"),
        "doctor": gettext_noop("Doctors"),
        "security": gettext_noop("Guards"),
    },
    is_filter=True,
)
WOMEN_ONLY_HOURS = hours("women_only_hours", gettext_noop("Hours for women only"), is_filter=True)
CHECKING_ON_SITE = answer("checking_on_site", gettext_noop("You can have your drugs checked here"), is_filter=True)
LEGAL_STANDING = choice(
    "legal_standing",
    gettext_noop("Legal standing"),
    {
        "sanctioned": gettext_noop("Allowed by law"),
        "pilot": gettext_noop("Allowed as a trial"),
        "tolerated": gettext_noop("Not in the law, but left alone"),
        "unsanctioned": gettext_noop("Not allowed by law"),
    },
    who="W",
    is_public=False,
)

TYPE = ServiceType(
    code="dcr",
    short_code="k6",
    label=gettext_noop("Drug consumption room"),
    short_label=gettext_noop("Consumption room"),
    field="health",
    facts=(
        ROUTES,
        PLACES_INJECT,
        PLACES_SMOKE,
        SIGN_UP,
        ID_NEEDED,
        LOCAL_RESIDENT_ONLY,
        MIN_AGE,
        FIRST_VISIT_TALK_MIN,
        WHO_IS_TURNED_AWAY,
        HELP_WITH_INJECTING,
        SHARING_ALLOWED,
        TIME_LIMIT_MIN,
        STAFF,
        WOMEN_ONLY_HOURS,
        CHECKING_ON_SITE,
        LEGAL_STANDING,
    ),
    standard_names="EUDA/HRI: drug consumption room (DCR); Canada: supervised consumption service / overdose prevention site; US: overdose prevention center; Australia: medically supervised injecting centre/room; France: halte soins addictions",
    search_words=listed_by_language("""
        en: safe injection site, supervised consumption, consumption room, injecting room, inhalation room, OPS, OPC,
            SCS, MSIC, fix room, shooting gallery, drug consumption room, DCR, supervised injection, supervised
            injection site, supervised injecting, safe injecting room, safe consumption site, safe consumption, safer
            consumption, consumption site, consumption space, overdose prevention site, overdose prevention centre,
            overdose prevention center, safe smoking site, safe place to use, somewhere safe to use, supervised
            consumption site, supervised consumption sites, supervised consumption service, supervised consumption
            services, supervised consumption room, supervised drug consumption, supervised injection facility,
            supervised injecting facility, supervised injecting centre, supervised injecting center, supervised
            injecting room, supervised injection room, medically supervised injecting, medically supervised injecting
            centre, medically supervised injecting room, injecting centre, injecting center, injection centre,
            injection room, injection site, injecting site, injecting rooms, injecting space, SIF, SIFs, overdose
            prevention sites, overdose prevention service, overdose prevention centers, overdose prevention centres,
            OPS site, SCS site, safe injecting, safe injecting site, safe injecting centre, safe injection, safe
            injection room, safe injection facility, safer injection site, safer injecting room, safer injecting site,
            safer consumption room, safer consumption site, safer consumption space, safe consumption room, safe
            consumption space, safe consumption facility, drug consumption site, drug consumption space, drug
            consumption rooms, consumption rooms, consumption sites, consumption service, consumption facility, using
            room, safe using space, safe using room, safe use space, safe use site, safe use room, safer use space,
            safer use site, safe inhalation site, safe inhalation room, safe inhalation, inhalation site, inhalation
            space, inhalation tent, supervised inhalation, supervised smoking, indoor inhalation, safe smoking room,
            safe smoking space, place to inject, place to inject safely, somewhere to inject, where to inject, inject
            safely, inject indoors, inject inside, inject in peace, inject under supervision, safe place to inject,
            safe place to shoot up, safe place to smoke, safe place to smoke crack, safe place to use drugs, safe place
            to do drugs, safe space to use, place to use, place to use safely, place to use drugs, somewhere to use,
            somewhere to use drugs, somewhere to shoot up, place to shoot up, where to shoot up, shoot up safely, shoot
            up, place to smoke, place to smoke crack, somewhere to smoke, somewhere to smoke crack, smoke indoors,
            smoke indoors safely, smoke crack inside, use indoors, use inside, use drugs safely indoors, use under
            supervision, shooting room, shooting galleries, fixing room, fix rooms, drug room, drugs room, legal to
            inject, legal place to inject, legal place to use, legally inject, inject legally, use legally, inject with
            a nurse, use with a nurse, nurse watches me inject, inject indoors safely, safe place to use indoors, safe
            place to get high, place to get high, somewhere to get high, safe using site, safe using sites, safe using,
            safe use, using site, safer using site, safer using, injection facility, injecting facility, injecting
            facilities, injection facilities, consumption centre, consumption center, consumption facilities,
            supervised site, smoke crack safely, smoke safely, use safely, consume safely, smoking room, smoking
            room crack
        es: sala de consumo supervisado, narcosala, narcosalas, sala de consumo, salas de consumo, sala de consumo
            higiénico, espacio de consumo supervisado, sala de venopunción, sala de inyección, sala de inyección
            segura, sitio para consumir, sala de consumo segura, sala de consumo supervisada, salas de consumo
            supervisado, sala de inyección supervisada, sala de pinchar, sala para pincharse, sala para inyectarse,
            sala para fumar crack, sala de fumada, espacio de consumo, espacio seguro para consumir, espacio de consumo
            seguro, sitio seguro para consumir, sitio seguro para pincharme, sitio para pincharme, sitio para
            inyectarme, sitio para fumar, lugar para consumir, lugar seguro para consumir, lugar para inyectarme, lugar
            seguro para inyectarme, dónde pincharme, dónde inyectarme, dónde consumir, dónde puedo consumir, dónde
            puedo pincharme, dónde puedo inyectarme, pincharme seguro, inyectarme seguro, consumir con supervisión,
            consumir seguro, consumir en un lugar seguro, centro de prevención de sobredosis, sitio de prevención de
            sobredosis, centro de consumo supervisado, chutarse, chutarme, sitio para chutarse, sitio para chutarme,
            dónde chutarme, lugar para chutarse, picarme en un sitio seguro, cuarto para consumir, habitación para
            consumir, consumir tranquilo, consumir tranquila
        fr: salle de shoot, halte soins addictions, SCMR, HSA, salle de consommation, salle de consommation à moindre
            risque, salle de consommation supervisée, site de consommation supervisée, salle d’injection, site
            d’injection supervisée, salle d’inhalation, centre de prévention des surdoses, salles de shoot, salle de
            conso, salles de consommation, salle de consommation à moindres risques, salles de consommation à moindre
            risque, salle de consommation de drogues, salle de conso à moindre risque, espace de consommation, espace
            de conso, lieu de consommation, site de consommation, sites de consommation supervisée, service de
            consommation supervisée, SCS, service d’injection supervisée, site d’injection, sites d’injection
            supervisée, salle d’injection supervisée, local d’injection, local de consommation, local de shoot, espace
            d’injection, lieu pour consommer, endroit pour consommer, endroit pour m’injecter, endroit pour me piquer,
            endroit pour fumer mon crack, lieu pour m’injecter, où consommer, où m’injecter, où me shooter, où me
            piquer, où fumer mon crack, consommer en sécurité, consommer à l’abri, consommer sans risque, m’injecter en
            sécurité, me shooter en sécurité, se piquer en sécurité, injection supervisée, inhalation supervisée, salle
            de shoot supervisée, site de prévention des surdoses, SPS, fixpunkt, se shooter, me shooter, où se shooter,
            lieu pour se shooter, endroit pour se shooter, se shooter en sécurité, se piquer en paix, salle pour
            consommer, salle pour s’injecter, pièce pour consommer
        de: Fixerstube, Drogenkonsumraum, Konsumraum, Druckraum, DKR, Fixerraum, Rauchraum, Drogenkonsumräume,
            Konsumräume, Gassenzimmer, sicher konsumieren, Konsumraum für Drogen, Konsumraumangebot, Konsumstelle,
            Konsumplatz, Drogenkonsumstelle, Drogen konsumieren drinnen, Druckräume, Fixerstuben, Fixerräume, Fixpunkt,
            Injektionsraum, Injektionsräume, Raucherraum Crack, Inhalationsraum, Rauchraum für Crack, Konsummobil,
            Drogenkonsummobil, Konsumbus, mobiler Konsumraum, überwachter Konsum, beaufsichtigter Konsum, betreuter
            Konsum, sicherer Konsumraum, sicher spritzen, sicher drücken, sicher fixen, in Ruhe konsumieren, in Ruhe
            drücken, in Ruhe rauchen, drinnen konsumieren, wo drücken, wo fixen, wo konsumieren, wo kann ich
            konsumieren, Ort zum Konsumieren, Platz zum Konsumieren, Ort zum Drücken, Raum zum Konsumieren,
            Injizierraum, in Ruhe spritzen, in Ruhe fixen, in Ruhe einen Druck machen, Druck machen, Raum zum Spritzen,
            Raum zum Drücken, Raum zum Fixen, Raum zum Rauchen, Ort zum Spritzen
        pt: sala de consumo vigiado, sala de consumo, salas de consumo, sala de consumo assistido, sala de consumo
            seguro, sala de chuto, salas de chuto, sala de uso seguro, sala de injeção, sala de consumo assistida, sala
            de consumo supervisionado, salas de consumo assistido, salas de consumo vigiado, programa de consumo
            vigiado, consumo vigiado, consumo assistido, consumo supervisionado, espaço de consumo, espaço de consumo
            seguro, espaço seguro para usar, espaço seguro para consumir, local de consumo, local seguro para consumir,
            local para consumir, sítio para consumir, sítio para usar, sítio seguro para consumir, sítio para injetar,
            sítio para chutar, lugar seguro para usar, lugar para usar, lugar seguro para consumir, lugar para fumar
            crack, onde consumir, onde injetar, onde chutar, onde usar com segurança, consumir em segurança, consumir
            com segurança, usar com segurança, usar em segurança, injetar em segurança, unidade móvel de consumo, sala
            de uso, sala de uso supervisionado, sala para consumo, sala de injeção assistida, injetar com segurança,
            injetar em paz, chutar em segurança, lugar para injetar, lugar para chutar, local para injetar, quarto para
            consumir, sala para usar, sala para injetar
        ar: غرفة استهلاك, غرفة استهلاك المخدرات, غرفة الاستهلاك, غرفة حقن, غرفة الحقن, مكان آمن للاستخدام
    """),
    osm="Wiki data item: office=supervised_injection_site (used by AllThePlaces for Vancouver Coastal Health harm-reduction sites). Many sites are plain amenity=clinic / social_facility.",
    external="None found",
    is_optional=False,
)
