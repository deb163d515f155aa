"""Safe disposal of needles: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

BIN_KIND = choice(
    "bin_kind",
    gettext_noop("How to get rid of needles"),
    {
        "outdoor_bin": gettext_noop("Bin outside"),
        "indoor_return": gettext_noop("Hand them in inside"),
        "pharmacy": gettext_noop("Hand them in at a pharmacy"),
        "collection_on_call": gettext_noop("They collect when you call"),
        "mail_back": gettext_noop("Send them back by post"),
        "found_needle_line": gettext_noop("Call about a needle you found"),
    },
    who="PW",
    is_filter=True,
)
OPEN_24H = answer("open_24h", gettext_noop("Open day and night"), is_filter=True)
GIVES_CONTAINERS = answer("gives_containers", gettext_noop("They give boxes for used needles"))
ACCEPTS_PIPES = answer("accepts_pipes", gettext_noop("You can leave used pipes too"))

TYPE = ServiceType(
    code="sharps_disposal",
    short_code="k3",
    label=gettext_noop("Safe disposal of needles"),
    short_label=gettext_noop("Needle disposal"),
    field="health",
    facts=(
        BIN_KIND,
        OPEN_24H,
        GIVES_CONTAINERS,
        ACCEPTS_PIPES,
    ),
    standard_names="Sharps disposal; drug-litter bin; needle return; found-needle hotline",
    search_words=listed_by_language("""
        en: sharps bin, needle drop box, yellow box, where to put used needles, found a needle, disposal bin, needle
            bin, cin bin, sharps container, sharps disposal, needle disposal, syringe disposal, used needles, used
            syringes, return needles, needle return, drop off needles, get rid of needles, found needles, found a
            syringe, discarded needle, discarded needles, needle in the park, needle on the ground, report a needle,
            sharps bins, sharps box, sharps boxes, full sharps bin, full sharps box, sharps drop off, sharps drop box,
            sharps return, sharps collection, sharps pick up, sharps pickup, sharps take back, sharps kiosk, used
            sharps, old sharps, needle dropbox, needle drop off, needle disposal bin, needle disposal box, needle
            collection, needle pick up, needle pickup, needle clean up, needle cleanup, needle take back, needle return
            box, needle hotline, needle litter, drug litter, drug litter bin, syringe bin, syringe bins, syringe drop
            box, syringe drop off, syringe collection, syringe clean up, syringe return, old needles, old pins, old
            works, old syringes, dirty needles, dirty works, dirty pins, dirty rigs, used works, used pins, used rigs,
            used fits, used insulin needles, used works bin, found needle, found used needles, found a used needle,
            found syringe, found syringes, found a needle in the park, found some needles, left a needle, left needles,
            left a syringe, left syringes, someone left needles, needles left, discarded syringe, discarded syringes,
            discarded works, discarded sharps, needles in the park, needles in the street, needle in the street,
            needles on the ground, needles on the floor, needle on the beach, needles on the beach, needle in the
            playground, needles in the playground, needles in the garden, needles in the stairwell, needle outside,
            needles outside, syringe outside, syringes outside, syringe on the ground, syringe in the park, throw away
            needles, throw out needles, throw away syringes, bin needles, bin my needles, dump needles, dump needles
            safely, dispose of needles, dispose of syringes, dispose of sharps, disposing of needles, disposing of
            sharps, get rid of syringes, get rid of sharps, get rid of used needles, get rid of works, get rid of pins,
            return works, return pins, return rigs, return fits, return syringes, return used needles, return sharps,
            bring back needles, bring back works, take back needles, hand in needles, hand in syringes, drop off
            sharps, drop off used needles, mail back sharps, cin bins, sin bin for needles, yellow bin, yellow bins,
            yellow sharps bin, biohazard bin, biohazard box, needle tube, report needles, report a syringe, report
            discarded needle, yellow bin for needles, yellow bin for sharps, bin for needles, bin for syringes, box for
            used needles, needle removal, syringe removal, remove needles, needle in my garden, needles in my garden,
            needle in my yard, needles near a school, needle pick up service, needle sweep, sharps removal, needle
            kiosk, syringe kiosk, needle dropoff, needle drop, needle drops, sharps drop, syringe drop
        es: contenedor de jeringas, contenedor de agujas, tirar jeringas, dónde tirar jeringas, jeringas usadas,
            jeringuillas usadas, agujas usadas, devolver jeringas, encontré una jeringa, he encontrado una jeringuilla,
            jeringuilla en la calle, caja amarilla, jeringa usada, aguja usada, jeringuilla usada, agujas viejas,
            jeringas viejas, tirar agujas, tirar jeringuillas, tirar las agujas, tirar las jeringas, dónde tirar
            agujas, dónde tirar jeringuillas, botar jeringas, botar agujas, desechar jeringas, desechar agujas,
            deshacerme de jeringas, deshacerme de agujas, devolver jeringuillas, devolver agujas, entregar jeringas
            usadas, recogida de jeringas, recogida de jeringuillas, recogida de agujas, recolección de jeringas,
            contenedor de jeringuillas, contenedor para jeringas, contenedor para agujas, contenedor de punzantes,
            contenedor amarillo, cubo amarillo, bote amarillo, punzocortantes, objetos punzantes, jeringa tirada,
            jeringas tiradas, jeringuilla tirada, jeringuillas tiradas, jeringuillas en el parque, jeringas en el
            parque, jeringa en la calle, jeringas en la calle, jeringa en el suelo, jeringuilla en la playa, encontré
            una aguja, encontré una jeringuilla, encontré jeringas, he encontrado una jeringa, he encontrado una aguja,
            me encontré una jeringa, me encontré una aguja, me he encontrado una jeringuilla, botar las jeringas, tirar
            mis agujas, basura agujas, basura jeringas, basurero de agujas
        fr: collecteur de seringues, récupérateur de seringues, seringues usagées, seringue usagée, jeter seringues,
            jeter mes seringues, où jeter mes seringues, seringue trouvée, j’ai trouvé une seringue, aiguilles usagées,
            DASRI, boîte jaune, seringues usées, seringue usée, aiguille usagée, vieilles seringues, vieilles
            aiguilles, jeter aiguilles, jeter mes aiguilles, jeter des aiguilles, jeter des seringues, jeter une
            seringue, où jeter les seringues, où jeter mes aiguilles, rapporter mes seringues, rapporter des seringues,
            ramener mes seringues, rendre mes seringues, se débarrasser de seringues, se débarrasser des aiguilles,
            ramassage de seringues, collecte de seringues, bac à seringues, bac jaune, bac à aiguilles, boîte à
            aiguilles, boîte à seringues, boîte DASRI, poubelle à seringues, poubelle à aiguilles, bac de récupération,
            contenant à aiguilles, contenant pour seringues, bac pour aiguilles, récupérateur, récupérateurs, conteneur
            à seringues, container seringues, seringues à la traîne, seringue par terre, seringues par terre, seringue
            dans la rue, seringues dans le parc, seringue dans le parc, seringue au parc, seringue abandonnée,
            seringues abandonnées, trouvé une seringue, trouvé des seringues, trouvé une aiguille, j’ai trouvé une
            aiguille, signaler une seringue, bac jaune pour aiguilles, bac jaune pour seringues, bac pour seringues,
            boîte jaune pour seringues, me débarrasser de mes seringues, me débarrasser des seringues
        de: Spritzenabwurf, Entsorgungsbox, Spritzen entsorgen, Nadeln entsorgen, Spritzenentsorgung, gebrauchte
            Spritzen, gebrauchte Nadeln, Spritze gefunden, Nadel gefunden, Abwurfbehälter, Spritzencontainer,
            Spritzenfund, gelbe Box, gebrauchte Spritze, gebrauchte Kanülen, gebrauchte Pumpen, alte Spritzen, alte
            Nadeln, alte Pumpen, benutzte Spritzen, benutzte Nadeln, benutzte Pumpen, Spritzen wegwerfen, Nadeln
            wegwerfen, Spritzen loswerden, Nadeln loswerden, Spritzen abgeben, Spritzen zurückgeben, Nadeln abgeben,
            Spritzen zurückbringen, Kanülen entsorgen, Pumpen entsorgen, Spritzenrückgabe, Spritzenrücknahme,
            Spritzensammlung, Spritzenbox, Spritzeneimer, Kanülenabwurf, Kanülenbox, Kanüleneimer, Abwurfbox,
            Abwurfeimer, Nadelbox, Nadelcontainer, Nadelentsorgung, gelbe Tonne Spritzen, gelber Eimer, Spritzen
            gefunden, Spritze auf dem Boden, Spritze im Park, Spritzen im Park, Spritzen im Gebüsch, Spritze auf dem
            Spielplatz, Spritzen auf dem Spielplatz, Spritze auf der Straße, Spritzen auf der Straße, Nadel im Park,
            Nadel auf dem Spielplatz, Nadeln gefunden, Spritzenfunde, herumliegende Spritzen, herumliegende Spritze,
            liegen Spritzen, liegt eine Spritze, Spritze melden, Spritzen melden, Spritzenhotline, Spritzentelefon,
            Nadeln wegschmeißen, Spritzen wegschmeißen, wegschmeißen Nadeln
        pt: contentor de seringas, seringas usadas, agulhas usadas, deitar fora seringas, descarte de seringas,
            descartar agulhas, entregar seringas usadas, encontrei uma seringa, encontrei uma agulha, seringa na rua,
            caixa amarela, seringa usada, agulha usada, seringas velhas, agulhas velhas, deitar fora agulhas, deitar
            agulhas fora, deitar seringas fora, deitar no lixo seringas, jogar fora seringas, jogar seringas, jogar
            agulhas, descartar seringas, descarte de seringa, descarte de agulhas, descarte de perfurocortantes,
            perfurocortantes, perfurocortante, entregar seringas, entregar agulhas, devolver seringas, devolver
            agulhas, devolver agulhas usadas, recolha de seringas, recolha de agulhas, coleta de seringas, contentor de
            agulhas, contentor para seringas, coletor de seringas, coletor de agulhas, caixa coletora, caixa de
            perfurocortantes, contentor amarelo, encontrei seringas, encontrei agulhas, encontrei uma seringa na rua,
            achei uma seringa, achei uma agulha, achei seringas, seringa no chão, seringas no chão, seringas na rua,
            seringa no parque, seringas no parque, seringa na praia, seringas na praia, seringas abandonadas, seringa
            abandonada, jogar no lixo seringas, jogar fora agulhas, lixo para agulhas, lixo de agulhas, lixo agulhas,
            lixo para seringas, lixo de seringas, lixo seringas
        ar: التخلص من الإبر, صندوق الإبر, إبر مستعملة, جمع الإبر, حاوية الإبر
    """),
    osm="No documented tag verified (waste=* on amenity=waste_disposal/waste_basket is the nearest); do not guess on export",
    external="None found",
    is_optional=False,
)
