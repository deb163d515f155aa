"""The words people use for how a service is reached or what it asks of them, and the search parameters they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from services.vocabulary.spoken_languages import SPOKEN_LANGUAGES
from services.vocabulary.word_lists import listed_by_language


@dataclass(frozen=True)
class FilterWords:
    """Phrases by language that ask for one thing about a service: a search parameter and its value."""

    parameter: str
    value: str
    words: Mapping[str, tuple[str, ...]]


FILTER_WORDS: tuple[FilterWords, ...] = (
    FilterWords(
        "open",
        "now",
        listed_by_language("""
            en: open now, open right now, open at the moment, currently open, now open, is open now, still open
            es: abierto ahora, abierta ahora, abiertos ahora, abiertas ahora, abierto ahora mismo, que esté abierto
            fr: ouvert maintenant, ouverte maintenant, ouverts maintenant, ouvert en ce moment, ouvert actuellement
            de: jetzt offen, jetzt geöffnet, gerade offen, gerade geöffnet, aktuell geöffnet, noch offen, offen jetzt
            pt: aberto agora, aberta agora, abertos agora, abertas agora, que esteja aberto, ainda aberto
            ar: مفتوح الآن, مفتوح الان, مفتوحة الآن
        """),
    ),
    FilterWords(
        "open_24_hours",
        "yes",
        listed_by_language("""
            en: 24 hours, 24 hour, 24h, 24 7, 24/7, 24hr, 24hrs, round the clock, all night, open all night, all day
                and night, day and night, through the night
            es: 24 horas, 24h, 24/7, las 24 horas, día y noche, toda la noche, abierto toda la noche
            fr: 24 heures, 24h, 24h/24, 24 heures sur 24, 24/24, 24/7, jour et nuit, toute la nuit, ouvert la nuit
            de: 24 Stunden, 24h, 24/7, rund um die Uhr, Tag und Nacht, die ganze Nacht, durchgehend geöffnet
            pt: 24 horas, 24h, 24/7, dia e noite, a noite toda, toda a noite
            ar: 24 ساعة, على مدار الساعة
        """),
    ),
    FilterWords(
        "entry",
        "walk_in,call_first",
        listed_by_language("""
            en: no appointment, no appointments, without an appointment, without appointment, no appointment needed
            es: sin cita, sin cita previa, sin turno, sin pedir cita, sin pedir turno
            fr: sans rendez-vous, sans rdv, sans prendre rendez-vous, sans rendez vous
            de: ohne Termin, ohne Anmeldung, ohne Voranmeldung, kein Termin
            pt: sem marcação, sem marcar, sem agendamento, sem agendar, sem hora marcada
            ar: بدون موعد, دون موعد
        """),
    ),
    FilterWords(
        "children",
        "yes,limited",
        listed_by_language("""
            en: with kids, with my kids, with children, with my children, with a baby, with my baby, kids welcome,
                children welcome, child friendly, family friendly
            es: con niños, con mis hijos, con hijos, con mi bebé
            fr: avec enfants, avec mes enfants, avec mon bébé, avec des enfants
            de: mit Kindern, mit Kind, mit meinen Kindern, mit meinem Kind, mit Baby
            pt: com crianças, com os meus filhos, com meus filhos, com filhos, com bebé, com bebê
        """),
    ),
    FilterWords(
        "pets",
        "yes",
        listed_by_language("""
            en: dogs allowed, dog allowed, dogs welcome, dog welcome, allows dogs, that allows dogs, allow dogs, takes
                dogs, that takes dogs, take dogs, accepts dogs, dogs ok, dog friendly, with dogs, with dog, with a dog,
                with my dog, with my dogs, with our dog, bring my dog, bring a dog, I have a dog, got a dog, and my
                dog, for dogs, pets allowed, pets welcome, pet friendly, pets ok, allows pets, that allows pets, takes
                pets, accepts pets, with pets, with a pet, with my pet, with my cat, with a cat, pets allowed shelter
            es: con perro, con perros, con mi perro, con mi perra, con mascota, con mascotas, con mi mascota, con
                animales, acepta perros, aceptan perros, que acepte perros, que acepten perros, admite perros, admiten
                perros, permite perros, se admiten perros, se admiten mascotas, perros permitidos, aceptan mascotas,
                admiten mascotas
            fr: avec chien, avec chiens, avec mon chien, avec un chien, avec mes chiens, avec animaux, avec mon animal,
                avec mon chat, accepte les chiens, qui accepte les chiens, acceptant les chiens, qui prend les chiens,
                chiens acceptés, chiens admis, chien accepté, animaux acceptés, animaux admis, qui accepte les animaux
            de: mit Hund, mit Hunden, mit meinem Hund, mit einem Hund, mit Haustier, mit Haustieren, mit Tier, mit
                Tieren, mit Katze, Hund erlaubt, Hunde erlaubt, Hunde willkommen, Hunde willkommen, Hund willkommen,
                Haustiere erlaubt, Tiere erlaubt
            pt: com cão, com cães, com o meu cão, com meu cão, com cachorro, com cachorros, com meu cachorro, com o meu
                cachorro, com animais, com animal, com animal de estimação, com pet, aceita cães, aceita cachorro,
                aceita cachorros, que aceita cachorro, que aceite cães, que aceita animais, aceita animais, aceita
                pets, permite animais, pet friendly
        """),
    ),
    FilterWords(
        "cost",
        "free",
        listed_by_language("""
            en: free, for free, free of charge, free of cost, no cost, no charge, at no cost, no money, without money
            es: gratis, gratuito, gratuita, gratuitos, gratuitas, gratuitamente, sin coste, sin costo, sin dinero, sin
                pagar
            fr: gratuit, gratuite, gratuits, gratuites, gratuitement, sans payer, sans argent
            de: kostenlos, kostenlose, kostenloser, kostenloses, kostenfrei, gratis, umsonst, ohne Geld, ohne Kosten,
                kostenlos essen, kostenloses Essen, gratis essen, umsonst essen, Essen umsonst
            pt: grátis, gratuito, gratuita, gratuitos, gratuitas, gratuitamente, de graça, sem custo, sem custos, sem
                pagar, sem dinheiro
            ar: مجاني, مجانا, مجاناً, مجانية, بالمجان
        """),
    ),
    FilterWords(
        "id_needed",
        "never",
        listed_by_language("""
            en: no ID, without ID, no ID needed, no ID required, no identification, without identification, don’t have
                ID, dont have ID, have no ID, lost my ID
            es: sin DNI, sin identificación, sin documento, sin documentos, sin documentación, sin carnet, sin
                credencial, sin INE, sin cédula
            fr: sans pièce d’identité, sans carte d’identité, sans identité, sans justificatif, sans CNI
            de: ohne Ausweis, ohne Perso, ohne Personalausweis, kein Ausweis, keinen Ausweis, ohne Dokumente
            pt: sem documento, sem documentos, sem identificação, sem BI, sem RG, sem cartão de cidadão, sem identidade
            ar: بدون هوية, بلا هوية, دون هوية, بدون بطاقة
        """),
    ),
    FilterWords(
        "identity_recorded",
        "nothing,made_up_code",
        listed_by_language("""
            en: anonymous, anonymously, no name, no names, without giving my name, without my name, don’t ask my name,
                confidential and anonymous
            es: anónimo, anónima, anónimos, anónimas, anónimamente, sin dar mi nombre, sin dar el nombre, sin nombre,
                sin registrarme
            fr: anonyme, anonymes, anonymement, anonyme et gratuit, sans donner mon nom, sans donner de nom
            de: anonym, anonyme, anonymer, anonymes, ohne Namen, ohne meinen Namen, ohne Namen zu nennen
            pt: anónimo, anónima, anônimo, anônima, anónimos, anônimos, anonimamente, sem dar o nome, sem dar nome, sem
                nome
            ar: بسرية, مجهول, بدون اسم
        """),
    ),
    FilterWords(
        "entry",
        "walk_in",
        listed_by_language("""
            en: walk in, walk ins, walk up, just turn up, turn up, just show up, no referral, without a referral
            es: sin derivación, acceso directo
            fr: accueil sans condition, entrée libre
            de: ohne Überweisung, offene Sprechstunde
            pt: porta aberta, livre demanda ar:
        """),
    ),
    FilterWords(
        "insurance_needed",
        "no",
        listed_by_language("""
            en: no insurance, without insurance, uninsured, no health insurance, don’t have insurance, dont have
                insurance, no medicare, no medicaid, doctor no insurance
            es: sin seguro, sin seguro médico, sin obra social, sin EPS, sin tarjeta sanitaria
            fr: sans assurance, sans assurance maladie, sans mutuelle, sans couverture, sans RAMQ, sans sécu, sans
                sécurité sociale, sans carte vitale
            de: ohne Krankenversicherung, ohne Versicherung, ohne Krankenkasse, nicht versichert, unversichert
            pt: sem seguro, sem plano de saúde, sem convênio, sem seguro de saúde
        """),
    ),
    FilterWords(
        "residency_needed",
        "no",
        listed_by_language("""
            en: no papers, without papers, undocumented, no visa, from anywhere, no proof of address, no local
                connection, no fixed address needed, not a resident, asylum seekers
            es: sin papeles, indocumentado, indocumentada, indocumentados, sin padrón, sin empadronamiento, sin
                residencia
            fr: sans papiers, sans-papiers, sans papier, sans titre de séjour
            de: ohne Papiere, ohne Aufenthaltsstatus, ohne Meldeadresse, papierlos
            pt: sem papéis, indocumentado, indocumentada, sem residência, sem comprovante de residência
        """),
    ),
    FilterWords(
        "wheelchair",
        "yes",
        listed_by_language("""
            en: wheelchair, wheelchair accessible, wheelchair access, wheelchair friendly, in a wheelchair, with a
                wheelchair, use a wheelchair, accessible, disabled access, step free, no steps, ramp
            es: silla de ruedas, en silla de ruedas, con silla de ruedas, accesible, accesible en silla de ruedas,
                adaptado, sin barreras, rampa
            fr: fauteuil roulant, en fauteuil roulant, fauteuil, accessible, accessible en fauteuil, accessible en
                fauteuil roulant, accès handicapé, accessible PMR, PMR
            de: Rollstuhl, mit Rollstuhl, rollstuhlgerecht, rollstuhlgängig, barrierefrei, barrierefreie, stufenlos,
                behindertengerecht
            pt: cadeira de rodas, em cadeira de rodas, com cadeira de rodas, acessível, acessível a cadeira de rodas,
                sem barreiras, rampa
        """),
    ),
    FilterWords(
        "women_only_hours",
        "yes",
        listed_by_language("""
            en: women only, woman only, only women, only for women, for women only, just for women, for women, for
                woman, womens only, female only, females only, women’s hours
            es: solo mujeres, sólo mujeres, solo para mujeres, sólo para mujeres, para mujeres, exclusivo mujeres, no
                mixto
            fr: femmes seulement, femmes uniquement, que pour les femmes, réservé aux femmes, pour femmes, pour les
                femmes, non mixte, en non-mixité
            de: nur Frauen, nur für Frauen, für Frauen, Frauen only, frauenspezifisch, FLINTA
            pt: só mulheres, só para mulheres, somente mulheres, apenas mulheres, exclusivo para mulheres, para
                mulheres
            ar: للنساء فقط, للنساء
        """),
    ),
    FilterWords(
        "trans_non_binary_hours",
        "yes",
        listed_by_language("""
            en: trans, transgender, trans friendly, trans inclusive, trans people, for trans people, for trans women,
                for trans men, non binary, nonbinary, non-binary, enby, trans and non binary
            es: trans, personas trans, para personas trans, transgénero, no binario, no binaria, no binarie, mujeres
                trans
            fr: trans, personnes trans, pour personnes trans, transgenre, non binaire, non binaires, non-binaire,
                femmes trans
            de: trans, für trans Menschen, trans Menschen, transgender, nichtbinär, nicht binär, non-binary, TIN
            pt: trans, pessoas trans, para pessoas trans, transgénero, transgênero, não binário, não binária,
                não-binário, mulheres trans, travestis, travesti
        """),
    ),
    FilterWords(
        "under_18_policy",
        "welcome,conditions",
        listed_by_language("""
            en: under 18, under 18s, under eighteen, under age, underage, for under 18s, I’m 17, im 17, I’m 16, im 16,
                I’m 15, im 15, for teenagers, teenagers, for teens, teens, minors, for minors
            es: menor de edad, menores de edad, menores de 18, menor de 18, para menores, tengo 17 años, tengo 16 años,
                adolescentes, para adolescentes
            fr: mineur, mineurs, pour mineurs, moins de 18 ans, moins de 18, j’ai 17 ans, j’ai 16 ans, ados, pour ados,
                adolescents
            de: unter 18, minderjährig, Minderjährige, für Minderjährige, bin 17, bin 16, für Jugendliche, Jugendliche
            pt: menor de idade, menores de idade, menores de 18, menor de 18, para menores, tenho 17 anos, tenho 16
                anos, adolescentes, para adolescentes
        """),
    ),
    FilterWords(
        "couples",
        "yes",
        listed_by_language("""
            en: couple, couples, for couples, couples welcome, couples allowed, takes couples, with my partner, with my
                girlfriend, with my boyfriend, with my wife, with my husband, me and my partner, me and my girlfriend,
                me and my boyfriend, as a couple, mixed couples
            es: pareja, parejas, para parejas, con mi pareja, con mi novia, con mi novio, con mi mujer, con mi marido,
                en pareja, aceptan parejas
            fr: couple, couples, en couple, pour couple, pour couples, avec ma copine, avec mon copain, avec ma femme,
                avec mon mari, accepte les couples, qui accepte les couples
            de: Paar, Paare, für Paare, als Paar, mit Freundin, mit Freund, mit meiner Freundin, mit meinem Freund, mit
                Partner, mit meinem Partner, mit meiner Partnerin
            pt: casal, casais, para casal, para casais, em casal, com a minha namorada, com o meu namorado, com minha
                namorada, com meu namorado, com minha esposa, com meu marido, aceita casais, aceita casal
        """),
    ),
    FilterWords(
        "peer_led",
        "yes,partly",
        listed_by_language("""
            en: peer led, peer-led, peer run, peer-run, run by peers, led by peers, run by people who use drugs, run by
                drug users, run by users, staffed by peers
            es: dirigido por pares, llevado por pares, gestionado por pares, liderado por pares, hecho por usuarios
            fr: géré par des pairs, tenu par des pairs, mené par des pairs, communautaire par les pairs
            de: von Peers, von Peers geführt, peergeführt, peer-geführt, von Betroffenen geführt
            pt: gerido por pares, liderado por pares, feito por pares, conduzido por pares
        """),
    ),
    FilterWords(
        "can_come_if_used_today",
        "yes,if_calm",
        listed_by_language("""
            en: when I’m high, when im high, while high, when high, if I’m high, if im high, if I’ve used, if ive used,
                when I’ve used, when ive used, when drunk, if I’m drunk, if im drunk, while drunk, having used, under
                the influence, intoxicated
            es: aunque haya consumido, habiendo consumido, si he consumido, bajo efectos, borracho, drogado
            fr: même si j’ai consommé, après avoir consommé, sous l’effet, si j’ai consommé
            de: wenn ich konsumiert habe, auch konsumiert, auch betrunken, unter Einfluss
            pt: mesmo tendo consumido, se tiver consumido, depois de usar, sob efeito
        """),
    ),
    FilterWords(
        "mode",
        "post",
        listed_by_language("""
            en: by post, by mail, in the post, in the mail, through the post, through the mail, via mail, mail order,
                mail in, mailed, mailed to me, posted, posted to me, mail based, postal, postal service, shipped, order
                online, mail me
            es: por correo, por correo postal, a domicilio por correo, envío por correo, enviado por correo, por
                paquetería
            fr: par la poste, par poste, par courrier, par correspondance, à distance par courrier, par colis, envoi
                postal, envoyé par la poste
            de: per Post, mit der Post, postalisch, Versand, zuschicken, Postversand, zugeschickt
            pt: por correio, pelo correio, pelos correios, por correios, envio postal, por encomenda
        """),
    ),
    FilterWords(
        "mode",
        "machine,box",
        listed_by_language("""
            en: machine, machines, vending machine, vending machines, dispensing machine, dispensing machines,
                dispenser, dispensers, from a machine
            es: máquina, máquinas, máquina expendedora, máquinas expendedoras, máquina dispensadora, dispensador,
                dispensadores, expendedora
            fr: distributeur, distributeurs, distributeur automatique, distributeurs automatiques, automate, automates,
                machine distributrice, machine, machines
            de: Automat, Automaten, aus dem Automaten
            pt: máquina, máquinas, máquina de venda, máquina automática, dispensador, máquina dispensadora
        """),
    ),
    FilterWords(
        "mode",
        "mobile",
        listed_by_language("""
            en: van, vans, mobile van, mobile unit, mobile units, mobile service, mobile clinic, mobile bus, outreach
                van, outreach bus, bus service, the bus
            es: furgoneta, unidad móvil, unidades móviles, autobús, bus, camioneta
            fr: camion, camionnette, unité mobile, antenne mobile, bus, fourgon
            de: Bus, mobil, Mobil, mobile Stelle, mobiler Dienst, Kleinbus
            pt: carrinha, carrinhas, unidade móvel, unidades móveis, van, ônibus
        """),
    ),
    FilterWords(
        "mode",
        "pharmacy",
        listed_by_language("""
            en: pharmacy, pharmacies, chemist, chemists, drugstore, drug store, drugstores, in a pharmacy, at the
                chemist, at a pharmacy, boots
            es: farmacia, farmacias, en farmacia, en farmacias, en la farmacia, botica
            fr: pharmacie, pharmacies, en pharmacie, à la pharmacie, dans une pharmacie
            de: Apotheke, Apotheken, in der Apotheke, aus der Apotheke, in Apotheken
            pt: farmácia, farmácias, na farmácia, em farmácias, nas farmácias, drogaria
            ar: صيدلية, صيدليات, الصيدلية
        """),
    ),
    FilterWords(
        "mode",
        "phone",
        listed_by_language("""
            en: by phone, over the phone, on the phone, by telephone, telephone service, phone service, phone
                appointment
            es: por teléfono, telefónico, telefónica, telefónicamente
            fr: par téléphone, au téléphone, téléphonique
            de: am Telefon, per Telefon, telefonisch, telefonische
            pt: por telefone, ao telefone, pelo telefone, telefónico, telefônico
        """),
    ),
    FilterWords(
        "mode",
        "online",
        listed_by_language("""
            en: online, on line, virtual, telehealth, telemedicine, video call, by video, on zoom, remote appointment
            es: online, en línea, virtual, por internet, por videollamada, telemedicina
            fr: en ligne, sur internet, par visio, en visio, téléconsultation, télémédecine, virtuel
            de: online, im Internet, per Video, digital, virtuell
            pt: online, em linha, virtual, pela internet, por videochamada, telemedicina
        """),
    ),
    FilterWords(
        "mode",
        "home_delivery",
        listed_by_language("""
            en: delivery, delivered, home delivery, delivered to me, delivered to my door, deliver, deliver to me, drop
                off to me, bring to me, come to me
            es: a domicilio, entrega a domicilio, me lo traen, que me lo traigan, reparto a domicilio
            fr: livraison, livré, à domicile, livraison à domicile
            de: nach Hause, Lieferung, geliefert, Lieferdienst, nach Hause liefern
            pt: ao domicílio, a domicílio, entrega, entrega em casa, entrega ao domicílio, em casa
        """),
    ),
    *(FilterWords("language", code, words) for code, words in SPOKEN_LANGUAGES.items()),
)
