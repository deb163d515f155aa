"""Information and advice lines: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, several, url
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

CHANNELS = several(
    "channels",
    gettext_noop("How to reach them"),
    {
        "phone": gettext_noop("Phone"),
        "text": gettext_noop("Text message"),
        "webchat": gettext_noop("Web chat"),
        "signal_whatsapp": gettext_noop("Signal or WhatsApp"),
        "email": gettext_noop("E-mail"),
        "walk_in": gettext_noop("Walk in"),
        "print": gettext_noop("Leaflets"),
        "forum": gettext_noop("Online forum"),
    },
    is_filter=True,
)
TOPICS = several(
    "topics",
    gettext_noop("Topics"),
    {
        "opioids": gettext_noop("Opioids"),
        "stimulants": gettext_noop("Stimulants"),
        "psychedelics": gettext_noop("Psychedelics"),
        "benzos": gettext_noop("Benzos"),
        "ghb": gettext_noop("GHB"),
        "ketamine": gettext_noop("Ketamine"),
        "cannabis": gettext_noop("Cannabis"),
        "alcohol": gettext_noop("Alcohol"),
        "steroids": gettext_noop("Steroids"),
        "new_substances": gettext_noop("New drugs"),
        "pregnancy": gettext_noop("Pregnancy"),
        "driving": gettext_noop("Driving"),
        "travel": gettext_noop("Travel"),
        "mixing": gettext_noop("Mixing drugs"),
    },
    is_filter=True,
)
ALERTS_FEED_URL = url("alerts_feed_url", gettext_noop("Drug alerts online"), who="W")
ANONYMOUS = answer("anonymous", gettext_noop("You can keep your name to yourself"), is_filter=True)
FREE_CALL = answer("free_call", gettext_noop("The call is free"))
SHOWS_ON_BILL = answer("shows_on_bill", gettext_noop("The call shows on your phone bill"))
INTERPRETER = answer("interpreter", gettext_noop("There is an interpreter"), is_filter=True)

TYPE = ServiceType(
    code="info_advice",
    short_code="k15",
    label=gettext_noop("Information and advice lines"),
    short_label=gettext_noop("Information and advice"),
    field="social",
    facts=(
        CHANNELS,
        TOPICS,
        ALERTS_FEED_URL,
        ANONYMOUS,
        FREE_CALL,
        SHOWS_ON_BILL,
        INTERPRETER,
    ),
    standard_names="Seed: information on safer drug use; helpline; webchat; alert service",
    search_words=listed_by_language("""
        en: safer use, helpline, advice, drug alerts, bad batch, dose info, mixing drugs, text line, Frank, erowid
            style, information, info, drug info, drug information, safer drug use, safer injecting advice, hotline,
            advice line, drug helpline, web chat, drug alert, drug warning, bad pills, dosage, how much to take, drug
            combinations, drug interactions, can I mix, can I take, talk to frank, erowid, tripsit, drug facts, drugs
            information, information about drugs, info about drugs, info on drugs, facts about drugs, harm reduction
            advice, harm reduction info, harm reduction information, safer injecting, safer injecting info, safer
            injecting information, how to inject, how to inject safely, safer injection advice, injecting advice, safer
            smoking advice, safer snorting advice, vein care advice, dosing, doses, dose, safe dose, safe doses, how
            much is safe, how much can I take, how much should I take, how much is too much, how long does it last,
            come down, comedown, come downs, comedowns, drug effects, effects of drugs, side effects, interactions, can
            I mix it with, safe to mix, is it safe to mix, ok to mix, is it ok to mix, okay to mix, is it ok to take
            with, mix drugs, mix with alcohol, mixed with alcohol, mixing with alcohol, mixing, mixing alcohol, mixing
            with booze, mixing substances, combining drugs, combining, combo, combos, drug combo, drug combos, drug
            combination, what happens if I mix, with alcohol, and alcohol together, bad batches, bad drugs, bad gear,
            dodgy batch, dodgy pills, dodgy gear, strong batch, hot batch, warning about drugs, drug warnings, drugs
            warning, drugs alert, public health alert, overdose alert, pill alert, pill report, pill reports, new
            drugs, new substances, nitazenes, nitazene alert, text line number, text service, chat line, chat online
            about drugs, live chat, online chat, webchat, help line, helplines, drugs helpline, drug hotline, drug
            line, drug info line, alcohol helpline, phone line, phone helpline, call about drugs, someone to call,
            advice about drugs, drug advice, drugs advice, advice on drugs, talk to frank line, frank helpline,
            psychonaut wiki, psychonautwiki, stay safe, stay safer, staying safe, stay safe on drugs, take drugs
            safely, use drugs safely, how to use safely, leaflet, leaflets, factsheet, factsheets, warnings, bluelight
            forum
        es: información sobre reducción de riesgos, información sobre drogas, información, consumo más seguro, consumo
            seguro, línea de ayuda, teléfono de ayuda, mezclar drogas, mezclas, combinar drogas, alertas, alerta de
            drogas, partida mala, dosis, consejos, folletos, información drogas, info drogas, info sobre drogas,
            informarme, información sobre sustancias, infodrogas, reducción de riesgos info, reducción de daños info,
            consejos de reducción de riesgos, consejos para consumir, consumo responsable, consumir más seguro, cómo
            inyectarme, cómo pincharme, cómo inyectarse seguro, efectos de las drogas, efectos, efectos secundarios,
            cuánto dura, cuánto tomar, cuánto puedo tomar, cuánto éxtasis, cuánta mdma, cuánto es seguro, dosis segura,
            dosis de mdma, dosificación, resaca, bajón, combinar alcohol, combinaciones, mezclar, mezcla, mezclar
            alcohol, mezclar alcohol y drogas, puedo mezclar, se puede mezclar, es seguro mezclar, es peligroso
            mezclar, qué pasa si mezclo, interacción, interacciones, lote malo, mala partida, droga mala, drogas malas,
            pastillas malas, pastillas peligrosas, alerta pastillas, alerta sustancias, alerta, avisos, alertas de
            drogas, nuevas drogas, nuevas sustancias, teléfono drogas, teléfono de información, teléfono contra la
            droga, línea telefónica, línea de atención, línea de orientación, línea de la vida, llamar por drogas,
            chat, chat en línea, consulta online, asesoramiento, asesoramiento drogas, orientación drogas, folleto,
            talleres de consumo, aviso pastillas
        fr: information réduction des risques, information drogues, infos drogues, info, infos, Drogues Info Service,
            ligne d’écoute, numéro vert, conseils, conseil, mélange, mélanges, mélanger, alerte, alertes, produit
            dangereux, dosage, flyers, informations, information, informations drogues, information sur les drogues,
            infos sur les drogues, info drogues, se renseigner, renseignement, renseignements, conseils rdr, conseils
            de réduction des risques, rdr, réduction des risques conseils, comment s’injecter, comment injecter,
            conseils injection, effets, effets secondaires, effets des drogues, combien prendre, combien de md, quelle
            dose, doses, dose, combien de temps ça dure, descente, mélanger alcool, mélanger les drogues, mélanger avec
            l’alcool, mélange alcool, mélange de drogues, mélanges dangereux, je peux mélanger, puis-je mélanger,
            est-ce dangereux de mélanger, peut-on mélanger, polyconsommation, interaction, interactions, combinaisons,
            alerte produit, alerte produits, alerte drogue, alertes drogues, avis d’alerte, mauvais lot, lot dangereux,
            taz dangereux, nouveaux produits, nouveaux produits de synthèse, NPS, nitazènes, ligne d’aide, ligne
            d’info, ligne d’information, ligne téléphonique, ligne écoute, téléphone drogue, numéro drogues, drogue
            info service, drogues info, drogue aide référence, alcool info service, écoute cannabis, infodrog, appeler
            quelqu’un, tchat, chat en ligne, brochure, brochures, flyer, documentation, attention produit
        de: Safer-Use-Information, Safer Use, Info, Infos, Information, Drogeninfo, Drogeninfos, Drogenwarnung,
            Warnung, Pillenwarnung, Mischkonsum, Dosierung, Wechselwirkungen, Infotelefon, Hotline, Sucht- und
            Drogenhotline, Online-Beratung, Telefonberatung, Informationen, Informationen über Drogen, Infos über
            Drogen, Drogeninformation, Drogeninformationen, Drogenaufklärung, Aufklärung, Substanzinfo, Substanzinfos,
            Substanzinformationen, Safer-Use-Tipps, Safer Use Infos, sicherer Konsum, sicherer konsumieren,
            Konsumtipps, Tipps, Wirkung, Wirkungen, Nebenwirkungen, Wirkungsdauer, wie lange wirkt, wie viel MDMA,
            welche Dosis, Dosis, Dosierungen, MDMA Dosierung, Dosis MDMA, runterkommen, Mischen, Drogen mischen, mit
            Alkohol mischen, und Alkohol mischen, darf man mischen, kann man mischen, kann ich mischen, Kombination,
            Kombinationen, Wechselwirkung, Pillenwarnungen, Pillen-Warnung, Warnungen, Drogenwarnungen,
            Substanzwarnung, aktuelle Warnungen, schlechter Stoff, gefährliche Pillen, hochdosierte Pillen, neue
            Substanzen, neue psychoaktive Stoffe, Nitazene, Drogen-Hotline, Drogenhotline, Suchthotline, Sucht-Hotline,
            Drogennotruf, Drogentelefon, Infoline, Telefonnummer Drogen, Hilfetelefon, Beratungstelefon, Chat,
            Onlineberatung, Chatberatung, DigiSucht, Drugcom, Broschüre, Broschüren, Flyer, Ratgeber, mindzone, Warnung
            vor Pillen
        pt: informação sobre redução de riscos, informação sobre redução de danos, informação sobre drogas, informação,
            informações, linha de apoio, Linha Vida, uso mais seguro, consumo mais seguro, misturar drogas, misturas,
            alerta, alertas, dose, dosagem, conselhos, folhetos, informações sobre drogas, info drogas, informação
            drogas, informar-me, redução de danos informação, dicas de redução de danos, dicas, conselhos de redução de
            riscos, uso seguro, consumo seguro, como injetar, como injetar com segurança, efeitos, efeitos das drogas,
            efeitos secundários, efeitos colaterais, quanto tempo dura, quanto tomar, quanto posso tomar, quanto md,
            quanto de md, qual a dose, doses, dose segura, dosagem de md, ressaca, misturar, mistura, misturar álcool,
            misturar com álcool, misturar bebida, pode misturar, posso misturar, é perigoso misturar, faz mal misturar,
            combinar drogas, combinações, interação, interações, interações medicamentosas, lote ruim, lote perigoso,
            bala perigosa, pastilha perigosa, pastilhas perigosas, alerta de drogas, alertas de drogas, alerta
            pastilhas, alerta bala, novas drogas, novas substâncias, nitazenos, linha de ajuda, linha telefónica, linha
            de atendimento, linha de informação, telefone de ajuda, ligar para alguém, disque, disque drogas, VivaVoz,
            viva voz, chat, chat online, aconselhamento telefónico, folheto, cartilha, cartilhas, aviso de pastilhas
        ar: معلومات, مشورة, نصيحة, خط مساعدة, خط المساعدة
    """),
    osm="Not mapped unless walk-in (social_facility=outreach)",
    external="Open Eligibility Care > help hotlines",
    is_optional=False,
)
