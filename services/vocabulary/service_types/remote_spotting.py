"""Phone or app company while using alone: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, countries, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

CHANNELS = several(
    "channels",
    gettext_noop("How they stay with you"),
    {
        "phone": gettext_noop("Phone call"),
        "app": gettext_noop("App"),
        "text": gettext_noop("Text messages"),
        "video": gettext_noop("Video call"),
    },
    who="PW",
    is_filter=True,
)
ANSWERED_BY = choice(
    "answered_by",
    gettext_noop("Who answers"),
    {
        "peer": gettext_noop("Someone who uses or has used drugs"),
        "nurse": gettext_noop("Nurse"),
        "trained_volunteer": gettext_noop("Trained volunteer"),
        "timer_only": gettext_noop("Nobody: it is a timer"),
    },
)
LOCATION_ASKED = choice(
    "location_asked",
    gettext_noop("They ask where you are"),
    {
        "never": gettext_noop("Never"),
        "only_if_no_response": gettext_noop("Only if you stop answering"),
        "always": gettext_noop("Always"),
        "held_by_you": gettext_noop("It stays on your phone"),
    },
    is_filter=True,
)
WHO_IS_CALLED = choice(
    "who_is_called",
    gettext_noop("Who they call if you stop answering"),
    {
        "ambulance": gettext_noop("An ambulance"),
        "named_person_first": gettext_noop("First a person you name"),
        "you_choose": gettext_noop("You choose"),
    },
    is_filter=True,
)
WORKS_ON_BASIC_PHONE = answer("works_on_basic_phone", gettext_noop("It works on a simple phone"), is_filter=True)
FREE_CALL = answer("free_call", gettext_noop("The call is free"))
COUNTRIES = countries("countries", gettext_noop("Countries"), who="PW", is_filter=True)

TYPE = ServiceType(
    code="remote_spotting",
    short_code="k7",
    label=gettext_noop("Phone or app company while using alone"),
    short_label=gettext_noop("Company by phone"),
    field="health",
    facts=(
        CHANNELS,
        ANSWERED_BY,
        LOCATION_ASKED,
        WHO_IS_CALLED,
        WORKS_ON_BASIC_PHONE,
        FREE_CALL,
        COUNTRIES,
    ),
    standard_names="Virtual overdose monitoring / mobile overdose response service; remote spotting; virtual supervised consumption",
    search_words=listed_by_language("""
        en: never use alone, using alone, spotting line, NORS, Brave, BuddyUp, OD line, call while I use, use alone, I
            use alone, using on my own, overdose response hotline, overdose hotline, overdose prevention hotline,
            overdose detection app, spot me, spotting, virtual spotting, phone spotting, SafeSpot, DORS app, someone on
            the phone while I use, never use alone line, never use alone hotline, never use alone number, never using
            alone, dont use alone, don’t use alone, do not use alone, not use alone, not using alone, use by myself,
            using by myself, use on my own, use on your own, using drugs alone, use drugs alone, doing drugs alone,
            dont die alone, don’t die alone, smoking alone, injecting alone, inject alone, shooting up alone, alone and using, alone and about to use,
            about to use alone, about to use, alone while I use, spotter, spotters, virtual spotter, phone spotter,
            remote spotting, remote spotter, spotting service, spotting app, overdose app, overdose prevention app,
            overdose line, overdose lifeline, overdose phone line, lifeguard app, lifeguard lite, brave app, buddy up
            app, buddy system, national overdose response service, digital overdose response, someone to stay on the
            phone, stay on the phone while I use, stay on the phone with me, stay on the line while I use, stay on the
            line, on the phone while I use, on the phone when I use, call me while I use, call when I use, phone while
            I use, check on me while I use, check on me when I use, watch me use, watch over me while I use, safespot
            hotline, safe spot hotline, watch me while I use, watch me while I inject, someone watch me, keep an eye on
            me while I use, stay with me while I use, be with me while I use, listen while I use, lifeline, phone a
            friend while I use, someone on the line while I use
        es: acompañamiento telefónico, acompañamiento remoto, consumir solo, consumir sola, consumo a solas, nunca
            consumas solo, nunca consumas sola, no consumir solo, llamar mientras consumo, consumo solo, consumo sola,
            consumir a solas, consumo en solitario, consumir en solitario, uso solo, uso sola, usar solo, usar sola,
            usar drogas solo, me drogo solo, me pincho solo, me pincho sola, no consumas solo, no consumas sola, no
            consumir a solas, no quiero consumir solo, no quiero consumir sola, acompañamiento mientras consumo,
            acompañar mientras consumo, acompañamiento virtual, alguien al teléfono mientras consumo, teléfono mientras
            consumo, línea para no consumir solo, vigilancia virtual, aplicación de sobredosis, app de sobredosis, que
            alguien me vigile mientras consumo, vigilarme mientras consumo
        fr: service de surveillance virtuelle, surveillance virtuelle, consommer seul, consommer seule, ne jamais
            consommer seul, ne pas consommer seul, consommation seul, appeler pendant que je consomme, je consomme
            seul, je consomme seule, consomme seul, consomme seule, jamais seul, consommer tout seul, consommer toute
            seule, consommation en solitaire, consommer en solitaire, usage seul, usage solitaire, seul pour consommer,
            seule pour consommer, me shooter seul, m’injecter seul, service virtuel de prévention des surdoses, ligne
            de prévention des surdoses, ligne surdose, ligne pour ne pas consommer seul, veille virtuelle,
            accompagnement virtuel, accompagnement à distance, accompagnement par téléphone, rester au téléphone,
            rester en ligne pendant que je consomme, au téléphone pendant que je consomme, surveillance à distance,
            appli surdose, application surdose, me surveiller pendant que je consomme, rester avec moi pendant que je
            consomme
        de: telefonische Begleitung, allein konsumieren, alleine konsumieren, nie allein konsumieren, nie alleine
            konsumieren, nicht allein konsumieren, Begleitung beim Konsum, Konsumbegleitung, alleine Drogen nehmen,
            allein Drogen nehmen, allein drücken, alleine drücken, allein spritzen, alleine rauchen, ich konsumiere
            allein, ich konsumiere alleine, konsumiere allein, konsumiere alleine, nie allein, Konsum allein,
            Alleinkonsum, Begleitung am Telefon, Telefonbegleitung, am Telefon bleiben, jemand am Telefon beim Konsum,
            jemand am Telefon während ich konsumiere, virtuelle Begleitung, Überdosis App, auf mich aufpassen beim
            Konsum, pass auf mich auf beim Konsum
        pt: acompanhamento remoto, acompanhamento por telefone, usar sozinho, usar sozinha, consumir sozinho, consumir
            sozinha, nunca usar sozinho, nunca consumir sozinho, ligar enquanto uso, uso sozinho, uso sozinha, consumo
            sozinho, consumo sozinha, consumo a sós, consumir a sós, usar drogas sozinho, uso drogas sozinho, usar sem
            ninguém, nunca use sozinho, nunca uses sozinho, nunca consumas sozinho, não usar sozinho, não consumir
            sozinho, não quero usar sozinho, não quero consumir sozinho, alguém ao telefone enquanto uso, alguém ao
            telefone enquanto consumo, ligar enquanto consumo, ficar ao telefone, acompanhamento virtual, aplicação
            overdose, app overdose, alguém de olho enquanto uso, vigiar enquanto uso
        ar: رفقة بالهاتف, خط مرافقة, مرافقة بالهاتف, أستخدم وحدي
    """),
    osm="Not mapped (no place)",
    external="None found",
    is_optional=False,
)
