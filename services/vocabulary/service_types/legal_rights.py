"""Legal help and rights: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

TOPICS = several(
    "topics",
    gettext_noop("Help with"),
    {
        "arrest": gettext_noop("Arrest"),
        "possession": gettext_noop("Charges for having drugs"),
        "fines": gettext_noop("Fines"),
        "record": gettext_noop("Criminal record"),
        "eviction": gettext_noop("Losing your home"),
        "child_custody": gettext_noop("Keeping your children"),
        "benefits": gettext_noop("Benefits"),
        "immigration": gettext_noop("Immigration"),
        "job": gettext_noop("Trouble at work"),
        "health_discrimination": gettext_noop("Unfair treatment in health care"),
        "police_complaint": gettext_noop("Complaints about police"),
    },
    who="PW",
    is_filter=True,
)
CONFIDENTIAL_BY_LAW = answer("confidential_by_law", gettext_noop("What you say is private by law"), is_filter=True)
ARREST_LINE_24H = answer("arrest_line_24h", gettext_noop("You can call day and night if arrested"), is_filter=True)
FORMAT = several(
    "format",
    gettext_noop("How to get help"),
    {
        "walk_in": gettext_noop("Walk in"),
        "appointment": gettext_noop("By appointment"),
        "phone": gettext_noop("By phone"),
        "street": gettext_noop("On the street"),
    },
    is_filter=True,
)
FEE = choice(
    "fee",
    gettext_noop("Cost"),
    {
        "free": gettext_noop("Free"),
        "means_test": gettext_noop("Depends on your income"),
        "paid": gettext_noop("You pay"),
    },
)

TYPE = ServiceType(
    code="legal_rights",
    short_code="k16",
    label=gettext_noop("Legal help and rights"),
    short_label=gettext_noop("Legal help"),
    field="legal",
    facts=(
        TOPICS,
        CONFIDENTIAL_BY_LAW,
        ARREST_LINE_24H,
        FORMAT,
        FEE,
    ),
    standard_names="Seed: reduce harms of drug laws; legal aid, know-your-rights, street lawyer",
    search_words=listed_by_language("""
        en: lawyer, arrested, stop and search, charges, fine, eviction, custody, know your rights, expunge record, bust
            card, stop and search rights, legal help, legal aid, legal advice, solicitor, attorney, rights, my rights,
            police, police stopped me, busted, court, possession charge, fines, evicted, criminal record, expungement,
            child custody, losing my kids, immigration lawyer, deportation, discrimination, police complaint, drug
            driving charge, got arrested, been arrested, I was arrested, arrest, arrests, arrest line, under arrest, in
            custody, police station, police custody, police stop, stopped by police, stopped by the police, police
            search, police searched me, searched by police, searched by the police, stop and frisk, strip search, strip
            searched, police raid, raided, raid, warrant, search warrant, bench warrant, police took, police took my,
            police took my needles, police took my stuff, police took my naloxone, police harassment, police brutality,
            police violence, harassed by police, complain about police, complaint about police, court date, court
            hearing, in court, magistrates, charged with, charged with possession, drug charge, drug charges, drug
            offence, drug offense, drug possession, possession, simple possession, caught with, caught with drugs, got
            caught with drugs, got caught, caught dealing, penalty notice, drug fine, pay a fine, drug law, drug laws,
            is it legal, legal to carry, decriminalisation, decriminalization, lawyers, drug lawyer, defence lawyer,
            defense lawyer, criminal lawyer, solicitors, public defender, duty solicitor, duty lawyer, duty counsel,
            law centre, law clinic, legal clinic, legal service, legal services, legal support, legal problem, legal
            rights, legal helpline, citizens advice, ombudsman, your rights, know my rights, human rights, patient
            rights, expunge, expunge my record, expunging, spent convictions, clear my record, seal my record, criminal
            record help, criminal records, police record, pardon, record suspension, being evicted, evicted for using,
            evicted for drugs, evict me, eviction notice, notice to quit, landlord, tenant rights, tenants rights,
            renters rights, custody of my kids, custody of my children, custody hearing, lost custody, lost my kids,
            lost my children, lose my kids, lose my children, take my kids, take my kids away, take my children, taking
            my kids, took my kids, took my children, kids taken, kids taken away, child taken, social services took,
            CPS, CPS took my kids, child protection, child protection services, child welfare, children’s services,
            family court, immigration, immigration help, immigration advice, deported, visa, asylum, refugee,
            undocumented help, discrimination at work, discriminated, discriminated against, refused treatment,
            complaint, complaints, make a complaint, good samaritan, good samaritan law, good samaritan act, naloxone
            law, fired for drugs, sacked for drugs, fired for failing, failed a drug test, bail, on bail, move on
            order, ASBO, legal high law, drug driving, drink driving charge
        es: asesoría legal, asesoría jurídica, abogado, abogada, abogado de oficio, detenido, detenida, detención, me
            han detenido, multa, multas, derechos, mis derechos, policía, cacheo, juicio, antecedentes penales,
            desahucio, desalojo, custodia, extranjería, denuncia, abogados, abogado penalista, abogado de drogas,
            abogado por drogas, abogado para drogas, defensor, defensoría, defensoría pública, defensor público,
            defensor del pueblo, asistencia legal, asistencia jurídica, ayuda legal, consulta legal, orientación
            jurídica, asesoramiento legal, turno de oficio, arresto, arrestado, arrestada, me arrestaron, me
            detuvieron, me detuvo la policía, me ha detenido la policía, detenidos, calabozo, comisaría, policía me
            quitó, me quitó la policía, me paró la policía, me para la policía, si me para la policía, me registró la
            policía, control policial, registro policial, abuso policial, maltrato policial, brutalidad policial,
            denunciar a la policía, requisa, cateo, redada, orden de registro, juzgado, cargos, acusado de posesión,
            posesión, posesión de drogas, tenencia, tenencia de drogas, multa por tenencia, multa por drogas, multa por
            consumo, multa por posesión, ley mordaza, me pillaron con droga, me han pillado con droga, me agarraron con
            droga, me cogieron con droga, ley de drogas, dosis mínima, dosis personal, es legal, antecedentes, borrar
            antecedentes, cancelar antecedentes, quitar antecedentes, libertad condicional, fianza, cárcel, prisión,
            preso, presa, desahucio por drogas, me desahucian, me quieren desahuciar, me echan del piso, casero,
            alquiler derechos, custodia de mis hijos, quitarme a mis hijos, me quieren quitar a mis hijos, me quitan a
            mis hijos, me quitaron a mis hijos, perder a mis hijos, servicios sociales hijos, inmigración, asilo,
            refugiado, permiso de residencia, deportación, extranjería abogado, discriminación, me discriminan,
            reclamación, queja, poner una queja, derechos de las personas, derechos humanos
        fr: accès au droit, aide juridique, avocat, avocate, garde à vue, interpellé, arrêté par la police, droits, mes
            droits, police, contrôle de police, amende, amende forfaitaire, tribunal, casier judiciaire, expulsion,
            garde des enfants, titre de séjour, plainte, avocats, avocat commis d’office, avocat d’office, avocat
            pénaliste, avocat stup, aide juridictionnelle, permanence juridique, point justice, maison de justice,
            conseil juridique, conseils juridiques, consultation juridique, info juridique, juriste, accès aux droits,
            connaître mes droits, droits en garde à vue, défendre mes droits, défenseur des droits, arrêté,
            arrestation, arrêté pour drogue, interpellation, interpellée, menotté, placé en garde à vue, GAV,
            commissariat, contrôlé par la police, contrôle d’identité, fouille, fouille au corps, fouille corporelle,
            perquisition, police m’a pris, la police m’a pris, violences policières, abus policiers, plainte contre la
            police, porter plainte, amende stup, amende stupéfiants, amende pour stups, amende drogue, amende cannabis,
            amendes, contravention, AFD, usage de stupéfiants, détention de stupéfiants, possession, possession de
            drogue, possession simple, attrapé avec, chopé avec, pris avec de la drogue, loi sur les drogues, bon
            samaritain, loi bon samaritain, loi du bon samaritain, obligation de soins, injonction, injonction
            thérapeutique, jugement, procès, convocation, ordonnance pénale, effacer mon casier, casier judiciaire
            vierge, incarcéré, SPIP, expulsé, expulsion locative, avis d’expulsion, propriétaire veut m’expulser, droit
            au logement, garde de mes enfants, retirer mes enfants, me retirer mes enfants, on m’a retiré mes enfants,
            placement d’enfants, enfants placés, ASE, DPJ, aide sociale à l’enfance, OQTF, asile, demande d’asile,
            droit des étrangers, réfugié, discrimination, discriminé, refus de soins, permis de conduire, suspension de
            permis, conduite sous stupéfiants, licencié pour drogue, sortie de prison, en prison
        de: Rechtsberatung, Rechtshilfe, Anwalt, Anwältin, Rechtsanwalt, Rechte, meine Rechte, Festnahme, festgenommen,
            verhaftet, Polizei, Polizeikontrolle, Durchsuchung, Anzeige, Strafbefehl, Bußgeld, Geldstrafe, Gericht,
            Vorstrafe, Sorgerecht, Räumung, Aufenthaltsrecht, Führerschein weg, Anwälte, Strafverteidiger,
            Strafverteidigerin, Anwalt für Drogenrecht, Anwalt Betäubungsmittel, Anwalt BtMG, Pflichtverteidiger,
            Rechtsanwältin, Beratungshilfe, Beratungshilfeschein, Rechtsantragstelle, Rechtsinfo, Rechtsfragen,
            juristische Hilfe, juristische Beratung, Rechte bei der Polizei, Rechte kennen, Ombudsstelle, Beschwerde,
            Beschwerdestelle, Verhaftung, verhaftet worden, in Haft, Haft, Haftbefehl, Untersuchungshaft, U-Haft,
            Knast, Gefängnis, Polizeigewahrsam, Gewahrsam, Polizeigewalt, Polizei hat mir, Polizei hat mich, erwischt,
            mit Drogen erwischt, erwischt worden, erwischt mit Drogen, angezeigt, Strafanzeige, Anzeige wegen Besitz,
            Anzeige bekommen, Anzeige wegen Drogen, Besitz, Drogenbesitz, Besitz von Betäubungsmitteln, BtMG,
            Betäubungsmittelgesetz, geringe Menge, Eigenbedarf, Vorladung, Vorladung Polizei, Strafverfahren,
            Verfahren, Urteil, Bewährung, Bewährungshilfe, Gerichtsverfahren, Gerichtstermin, Staatsanwaltschaft,
            Therapie statt Strafe, Strafe, Straffälligenhilfe, Durchsuchungsbefehl, Hausdurchsuchung,
            Wohnungsdurchsuchung, Platzverweis, Führungszeugnis, Eintrag löschen, Vorstrafen, Führerscheinentzug,
            Führerschein abgegeben, Drogen am Steuer, Jugendamt, Jugendamt Kind, Jugendamt Kinder, Kind weggenommen,
            Kinder weggenommen, mein Kind wegnehmen, Kinder wegnehmen, Inobhutnahme, Sorgerechtsstreit, Kündigung,
            Wohnung gekündigt, Kündigung der Wohnung, Zwangsräumung, Räumungsklage, Mieterrechte, Mieterschutz,
            Aufenthalt, Aufenthaltsstatus, Aufenthaltstitel, Abschiebung, Asyl, Asylrecht, Duldung, Ausländerbehörde,
            Migrationsberatung, Diskriminierung, diskriminiert, gekündigt wegen Drogen
        pt: apoio jurídico, assistência jurídica, advogado, advogada, defensoria pública, detido, detida, preso, fui
            preso, direitos, meus direitos, os meus direitos, polícia, revista policial, multa, multas, tribunal,
            registo criminal, antecedentes criminais, despejo, guarda dos filhos, comissão de dissuasão, CDT,
            advogados, advogado criminal, advogado oficioso, advogado de graça, apoio judiciário, assistência
            judiciária, aconselhamento jurídico, consulta jurídica, consultoria jurídica, ajuda jurídica, orientação
            jurídica, defensoria, defensor público, defensoria pública do estado, provedor, conhecer os meus direitos,
            direitos humanos, fui detido, fui detida, fui presa, preso por drogas, presa, prisão, detenção, detenções,
            cadeia, delegacia, esquadra, polícia me parou, polícia parou-me, a polícia parou-me, me pararam, fui parado
            pela polícia, parado pela polícia, enquadro, tomei enquadro, abordagem policial, baculejo, dura da polícia,
            revistado, rusga, abuso policial, violência policial, denunciar a polícia, denúncia, queixa, apresentar
            queixa, reclamação, apanhado com droga, apanhado com drogas, apanhado com, pego com droga, pego com drogas,
            me pegaram com, fui pego, fui apanhado, posse de droga, posse de drogas, porte de drogas, lei de drogas,
            tráfico, acusado de tráfico, contraordenação, comissão para a dissuasão, dissuasão da toxicodependência,
            julgamento, tribunal audiência, audiência de custódia, audiência, processo criminal, fiança, registo
            criminal limpo, limpar o registo criminal, limpar meu nome, cadastro criminal, ficha criminal, despejado,
            ordem de despejo, senhorio, inquilino, guarda dos meus filhos, tirar os meus filhos, tirar-me os filhos,
            tirar meus filhos, querem tirar meus filhos, perder os meus filhos, perder a guarda, perdi os meus filhos,
            CPCJ, conselho tutelar, imigração, asilo, refugiado, deportação, autorização de residência, AIMA, SEF,
            legalização, discriminação, discriminado, recusaram-me tratamento
        ar: محام, محامي, محامية, مساعدة قانونية, حقوقي, توقيف, محام مجاني, شرطة, الشرطة, اعتقال, اعتقلت, القانون, حقوق,
            استشارة قانونية, لجوء, إقامة
    """),
    osm="office=lawyer|ngo",
    external="211 FT, FT-3200; Open Eligibility Legal",
    is_optional=False,
)
