"""Peer-led groups and unions of people who use drugs: what this service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

LED_BY = choice(
    "led_by",
    gettext_noop("Who leads it"),
    {
        "people_who_use_drugs": gettext_noop("People who use drugs"),
        "lived_experience": gettext_noop("People who have used drugs"),
        "mixed": gettext_noop("Different people together"),
        "not_peer_led": gettext_noop("Others"),
    },
    who="PW",
    is_filter=True,
)
OFFERS = several(
    "offers",
    gettext_noop("What they do"),
    {
        "union_advocacy": gettext_noop("Stand up for rights"),
        "support_group": gettext_noop("Support group"),
        "navigation": gettext_noop("Help to find your way to services"),
        "secondary_supplies": gettext_noop("Hand on supplies"),
        "training": gettext_noop("Training"),
        "paid_roles": gettext_noop("Paid work"),
        "arts": gettext_noop("Art and music"),
        "memorial": gettext_noop("Remember people who died"),
    },
    who="PW",
    is_filter=True,
)
MEMBERSHIP = choice(
    "membership",
    gettext_noop("Membership"),
    {
        "none": gettext_noop("Not needed"),
        "free": gettext_noop("Free"),
        "paid": gettext_noop("You pay"),
    },
)
ALLIES_WELCOME = answer("allies_welcome", gettext_noop("Friends and supporters are welcome"))
PAYS_PEERS = answer("pays_peers", gettext_noop("Peer workers are paid"), who="W")

TYPE = ServiceType(
    code="peer_support",
    short_code="k11",
    label=gettext_noop("Peer-led groups, unions of people who use drugs"),
    short_label=gettext_noop("Peer groups"),
    field="social",
    facts=(
        LED_BY,
        OFFERS,
        MEMBERSHIP,
        ALLIES_WELCOME,
        PAYS_PEERS,
    ),
    standard_names="Seed: networks of people who use drugs; UNODC/INPUD IDUIT: peer-led organisations",
    search_words=listed_by_language("""
        en: drug user union, peer group, users union, self support, people who get it, advocacy group, peer worker,
            drug users union, user union, drug user group, drug user network, users group, user group, peers, peer
            support, peer support group, peer network, people like me, lived experience, INPUD, drug user organisation,
            drug user organization, drug user organisations, drug users organisation, drug user activists, drug user
            activism, drug users group, drug users network, network of drug users, network of people who use drugs,
            people who use drugs network, people who use drugs union, people who use drugs group, union of people who
            use drugs, users network, user led group, user led, user run, users voice, peer groups, peer workers, peer
            mentor, peer mentoring, peer mentors, peer navigator, peer navigators, peer supporter, peer helper, peer
            educators, peer educator, peer organisation, peer organization, peer project, other people who use, other
            people who use drugs, people who use drugs, group of people who use drugs, someone like me, someone who has
            been there, been through it, lived experience group, living experience, lived and living experience, self
            help group, self-help, support group, support groups, mutual support, mutual aid group, drug user rights,
            drug user rights group, meet other users, women who use drugs, meet other people who use, meet people who
            use, people who inject, people who inject drugs, other people who inject, meet other people who inject,
            group for users, group for people who use, women’s group for users, groups for users
        es: grupos de pares, sindicato de personas que usan drogas, grupo de pares, pares, entre pares, apoyo entre
            pares, autoapoyo, asociación de usuarios, asociación de personas que usan drogas, unión de usuarios, red de
            usuarios, gente que me entienda, grupo de ayuda mutua, ayuda mutua, grupo de apoyo, grupos de apoyo, apoyo
            entre iguales, entre iguales, iguales, agentes de salud, agente de salud, educador de pares, educadores de
            pares, educador par, mediador de pares, personas que usan drogas, personas usuarias, colectivo de usuarios,
            asociación de personas usuarias, asociación de usuarios de drogas, asociación de consumidores, red de
            personas que usan drogas, red de personas usuarias, usuarios de drogas organizados, sindicato de usuarios,
            activistas, activismo, gente como yo, personas como yo, gente que ha pasado por lo mismo, mujeres que usan
            drogas
        fr: auto-support, autosupport, ASUD, pairs, entre pairs, groupe de pairs, pair-aidant, pairs-aidants,
            pair-aidance, groupe d’usagers, association d’usagers, syndicat d’usagers, personnes concernées, gens comme
            moi, groupe d’entraide, groupe d’auto-support, groupe d’autosupport, entraide, groupe de soutien, groupes
            de soutien, travailleurs pairs, travailleur pair, médiateur pair, éducateur pair, association d’usagers de
            drogues, association d’usagères, collectif d’usagers, réseau d’usagers, union d’usagers, usagers de
            drogues, personnes qui consomment, personnes utilisatrices, personnes qui utilisent des drogues,
            organisation d’usagers, psychoactif, AQPSUD, gens qui comprennent, personnes comme moi, vécu, savoir
            expérientiel, femmes usagères
        de: Selbsthilfe, Selbstorganisation, JES, Selbsthilfegruppe, Selbstvertretung, Peer, Peers, Peer-Gruppe,
            Peer-Projekt, Peer-Arbeit, Betroffene, Leute wie ich, Interessenvertretung, Selbsthilfegruppen, Selbsthilfe
            Drogen, Selbstorganisation von Drogengebrauchenden, Drogengebraucher, Drogengebrauchende, Drogen
            gebrauchende Menschen, Drogen gebrauchender Menschen, Menschen die Drogen gebrauchen, Junkies Ehemalige
            Substituierte, JES-Bundesverband, JES Gruppe, Peergruppe, Peerprojekt, Peerarbeit, Peer-Beratung,
            Peerberatung, Peer-Berater, Peerberater, Peer-to-Peer, Genesungsbegleiter, Genesungsbegleitung, Ex-In,
            Erfahrungsexperten, Gleichgesinnte, Gleichbetroffene, andere Betroffene, Gruppe für Betroffene, Austausch
            mit anderen, Netzwerk Drogengebrauchender, Konsumierendenvertretung, Union der Drogengebrauchenden,
            Drogenkonsumentenverband
        pt: redução de riscos por pares, redução de danos por pares, pares, grupo de pares, entre pares, apoio de
            pares, educador de pares, associação de utilizadores, associação de usuários, rede de usuários, sindicato
            de usuários, gente como eu, grupo de apoio, grupos de apoio, grupo de ajuda mútua, ajuda mútua, entreajuda,
            grupo de entreajuda, autoajuda, educadores de pares, educador par, educação por pares, trabalho de pares,
            mediador par, pares redutores, redutor de danos par, redutores de danos, rede de redutores de danos,
            associação de pessoas que usam drogas, associação de utilizadores de drogas, associação de consumidores,
            associação de usuários de drogas, rede de pessoas que usam drogas, rede de utilizadores, coletivo de
            usuários, pessoas que usam drogas, pessoas que consomem, utilizadores de drogas, usuários de drogas,
            pessoas como eu, gente que entende, quem já passou por isso, mulheres que usam drogas, ativismo, CASO
            Portugal
        ar: أقران, الأقران, دعم الأقران, مجموعة دعم, مجموعة أقران
    """),
    osm="office=association|ngo; club=*",
    external="SAMHSA PEER; 211 PN-8100.0500-180 (support groups, often abstinence based: check)",
    is_optional=False,
)
