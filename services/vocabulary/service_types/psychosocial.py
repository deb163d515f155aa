"""Talking support: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import choice, date, number, several, text
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

OFFERS = several(
    "offers",
    gettext_noop("What they offer"),
    {
        "one_to_one": gettext_noop("Talks one to one"),
        "group": gettext_noop("Talks in a group"),
        "crisis": gettext_noop("Help in a crisis"),
        "trauma": gettext_noop("Help after trauma"),
        "family": gettext_noop("Help for family and friends"),
        "bereavement": gettext_noop("Help when someone has died"),
        "chemsex": gettext_noop("Help around chemsex"),
        "stimulants": gettext_noop("Help around stimulants"),
        "alcohol": gettext_noop("Help around alcohol"),
        "ghb": gettext_noop("Help around GHB"),
        "psychedelics": gettext_noop("Help around psychedelics"),
        "gambling": gettext_noop("Help around gambling"),
        "partner_violence": gettext_noop("Help when a partner is violent"),
    },
    who="PW",
    is_filter=True,
)
FORMAT = several(
    "format",
    gettext_noop("How you can talk"),
    {
        "in_person": gettext_noop("In person"),
        "phone": gettext_noop("By phone"),
        "video": gettext_noop("By video"),
        "chat": gettext_noop("By chat"),
        "walk_and_talk": gettext_noop("On a walk"),
    },
    is_filter=True,
)
GOAL_POLICY = choice(
    "goal_policy",
    gettext_noop("What you can aim for"),
    {
        "any_goal": gettext_noop("Any goal you choose"),
        "cut_down_or_stop": gettext_noop("Using less, or stopping"),
        "stop_optional": gettext_noop("Stopping, only if you want"),
    },
    is_filter=True,
)
WAITING_DAYS = number("waiting_days", gettext_noop("Days to wait"), 0, 999, who="PW")
WAITING_DAYS_ON = date("waiting_days_on", gettext_noop("Waiting time noted on"), who="W")
SESSION_LIMIT = number("session_limit", gettext_noop("Most sessions you can have"), 0, 99)
PRIVACY_LIMITS = text("privacy_limits", gettext_noop("When they must tell others"), who="PW")
NOTES_SHARED_WITH = several(
    "notes_shared_with",
    gettext_noop("Who sees their notes"),
    {
        "nobody": gettext_noop("Nobody"),
        "own_service": gettext_noop("This service only"),
        "doctor": gettext_noop("Your doctor"),
        "court": gettext_noop("A court"),
    },
    is_filter=True,
)

TYPE = ServiceType(
    code="psychosocial",
    short_code="k10",
    label=gettext_noop("Talking support"),
    short_label=gettext_noop("Talking support"),
    field="social",
    facts=(
        OFFERS,
        FORMAT,
        GOAL_POLICY,
        WAITING_DAYS,
        WAITING_DAYS_ON,
        SESSION_LIMIT,
        PRIVACY_LIMITS,
        NOTES_SHARED_WITH,
    ),
    standard_names="Seed: psychosocial support. WHO/EUDA: psychosocial interventions; counselling",
    search_words=listed_by_language("""
        en: counselling, someone to talk to, therapy, keyworker, chemsex support, family support, bereavement, crisis,
            stimulant support, cut down, counseling, counsellor, counselor, therapist, key worker, talk to someone, I
            need to talk, talking therapy, psychologist, mental health support, grief, lost a friend, chemsex, crisis
            support, trauma support, support for parents, support for my son, support for my daughter, gambling,
            domestic violence support, social worker, drug counselling, drug counseling, drug counsellor, drug
            counselor, drugs counsellor, addiction counselling, addiction counseling, addiction counsellor, addiction
            counselor, alcohol counselling, alcohol counsellor, drug and alcohol counselling, drug and alcohol
            counsellor, counsellors, drug worker, drugs worker, support worker, outreach worker, case worker,
            caseworker, case manager, case management, social workers, key workers, keyworkers, key work, mental
            health, mental health help, mental health worker, mental health crisis, depressed, depression, anxiety,
            anxious, panic attack, panic attacks, self harm, in crisis, crisis line, crisis team, crisis centre,
            samaritans, lonely, loneliness, someone to listen, someone who listens, someone to speak to, somebody to
            talk to, need someone to talk to, talk to somebody, want to talk, chat to someone, talk about my drug use,
            talk about drugs, talk about drinking, therapists, psychiatrist, psychiatry, psychotherapy,
            psychotherapist, CBT, PTSD, trauma, trauma therapy, trauma counselling, abuse survivor, family help,
            families, for families, for family members, family member uses drugs, support for family, support for
            families, support for carers, support for partners, help for families, help for my son, help for my
            daughter, help for my partner, help for my husband, help for my wife, help for my brother, help for my
            sister, help for my mum, help for my friend, my son uses drugs, my son is using, my son takes drugs, my
            daughter uses drugs, my daughter is using, my partner uses drugs, my husband uses drugs, my mum uses drugs,
            my dad drinks, my child uses drugs, my kid uses drugs, son on drugs, daughter on drugs, husband on drugs,
            wife on drugs, partner on drugs, friend on drugs, child on drugs, parents of drug users, parents group,
            al-anon, nar-anon, famanon, bereaved, bereaved by drugs, bereavement support, bereavement group, lost
            someone, lost my son, lost my daughter, lost my brother, lost my sister, lost my partner, lost my friend,
            lost someone to overdose, overdose loss, grief support, grief group, grieving, someone died, my friend
            died, death of a friend, chemsex help, chems, chem sex, slamming, party and play, PnP, meth counselling,
            meth support, stimulant programme, stimulant program, crack support, cocaine support, cocaine help, coke
            problem, crack problem, meth problem, drug problem, drink problem, drinking problem, alcohol problem,
            alcohol support, alcohol help, drinking too much, using too much, cutting down, cut back, cut down
            drinking, cut down on drinking, cut down on drugs, drink less, drinking less, use less, using less, reduce
            my use, reduce my drinking, reduce drinking, control my drinking, control my use, moderate drinking,
            moderation, moderation management, gambling help, gambling support, domestic violence, domestic abuse,
            abusive partner, abusive relationship, DV support, sexual assault, rape crisis, drug service, drug
            services, drug and alcohol service, drug and alcohol services, drug and alcohol support, drugs and alcohol
            service, alcohol service, alcohol and other drug service, AOD service, AOD, AOD support, drug project, drug
            team, drug support, drug help, addiction service, addiction services, addiction support, addiction help,
            addictions, addicted, addiction, bereaved by overdose, overdose bereavement, overdose grief, overdose
            death, overdose deaths, lost to overdose, died of an overdose, died from an overdose, lost a friend to
            overdose, lost friend overdose, lost my friend overdose, lost someone overdose, lost son overdose, lost my
            son overdose, lost daughter overdose, lost my daughter overdose, lost brother overdose, lost my brother
            overdose, lost partner overdose, lost my partner overdose, bereavement overdose, bereavement support
            overdose, grief support overdose, counciling, councilling, councilor, can’t cope, cant cope, not coping,
            can’t go on, cant go on, end of my rope, end of my tether, had enough of life, feeling low, feeling down,
            feel low, low mood, stressed, stressed out, losing my mind, out of control, lost control, ruining my life,
            ruined my life, struggling, I’m struggling, wont stop drinking, won’t stop drinking, wont stop using, won’t
            stop using, girlfriend drinks, boyfriend drinks, partner drinks, wife drinks, husband drinks, girlfriend
            uses drugs, boyfriend uses drugs, wife uses drugs, brother uses drugs, sister uses drugs, friend uses
            drugs, worried about my son, worried about my daughter, worried about my partner, worried about my friend,
            support for a mum, support for mums, support for a dad, support for dads, support for a parent, support for
            mothers, support for a mother, my kid uses, kid uses drugs, whose kid uses, whose son uses, whose daughter
            uses, sex worker support, sex workers support, support for sex workers, sex worker help, leaving prison,
            leaving prison support, prison leavers, just out of prison, released from prison, prison release
        es: apoyo psicosocial, psicólogo, psicóloga, psicología, terapia, terapeuta, alguien con quien hablar, hablar
            con alguien, necesito hablar, apoyo psicológico, apoyo a familias, apoyo familiar, duelo, crisis, chemsex,
            trabajadora social, trabajador social, consumir menos, apoyo emocional, psicólogos, psicólogo de drogas,
            psicóloga de drogas, psicólogo para adicciones, psicoterapia, psiquiatra, psiquiatría, terapia de grupo,
            terapia para adicciones, salud mental, depresión, deprimido, deprimida, ansiedad, ataque de pánico, línea
            de crisis, teléfono de la esperanza, crisis emocional, estoy solo, estoy sola, hablar de mi consumo, hablar
            con un psicólogo, con quien hablar, alguien para hablar, alguien que me escuche, que alguien me escuche,
            desahogarme, consejería, consejero, consejera, orientador, terapeuta de adicciones, acompañamiento
            psicológico, acompañamiento emocional, familias, para familias, apoyo para familias, apoyo a familiares,
            ayuda para familiares, ayuda a familiares, ayuda para mi hijo, ayuda para mi hija, mi hijo consume, mi hijo
            consume drogas, mi hija consume, mi hijo se droga, mi hija se droga, mi marido se droga, mi pareja consume,
            mi pareja se droga, mi hermano se droga, mi hijo drogas, madre de consumidor, grupo de familias, grupo de
            madres, se murió mi amigo, murió mi amigo, perdí a mi hijo, perdí a un amigo, pérdida, chem sex, slam,
            slamming, sexo con drogas, beber menos, dejar de beber tanto, reducir el consumo, reducir mi consumo,
            controlar el consumo, controlar mi consumo, bajar el consumo, problema con la cocaína, problema con el
            alcohol, problema con las drogas, problemas con drogas, ludopatía, violencia de género, violencia machista,
            violencia doméstica, violencia en la pareja, maltrato, adicciones, adicción, ayuda adicciones, centro de
            adicciones, atención a drogodependencias, CAS, UCA, CAID, trabajadores sociales, educador social, educadora
            social, no puedo más, estoy mal, me siento mal, me siento solo, me siento sola, estoy desesperado, estoy
            desesperada, soledad y drogas
        fr: accompagnement psychosocial, psy, psychologue, thérapie, quelqu’un à qui parler, parler à quelqu’un, besoin
            de parler, soutien psychologique, écoute, éducateur, éducatrice, assistante sociale, deuil, crise,
            entourage, aide aux familles, chemsex, consultation jeunes consommateurs, CJC, consommer moins,
            accompagnement psycho, soutien psy, soutien moral, aide psychologique, addictologue, addictologie,
            consultation addicto, addicto, centre d’addictologie, psys, psychiatre, psychiatrie, psychothérapie,
            psychothérapeute, thérapeute, CMP, santé mentale, dépression, déprimé, déprimée, anxiété, angoisse, crise
            d’angoisse, ligne de crise, centre de crise, solitude, besoin d’aide psychologique, besoin d’écoute, besoin
            d’être écouté, parler de ma consommation, parler de ma conso, parler à un psy, discuter avec quelqu’un,
            quelqu’un pour parler, quelqu’un qui m’écoute, travailleur social, travailleuse sociale, intervenant,
            intervenante, intervenant social, assistant social, proches, pour les proches, groupe pour les proches,
            aide aux proches, soutien aux proches, soutien aux parents, soutien aux familles, famille, aide famille,
            parents, groupe de parents, groupe de parole, mon fils se drogue, ma fille se drogue, mon fils consomme, ma
            fille consomme, mon mari se drogue, ma femme se drogue, mon conjoint se drogue, mon conjoint consomme, mon
            frère se drogue, mon enfant se drogue, mon ado se drogue, perte d’un proche, perdu un ami, perdu mon fils,
            décès d’un proche, endeuillé, soutien chemsex, groupe chemsex, chem sex, slam, slamming, plan chems,
            diminuer ma conso, diminuer ma consommation, diminuer, réduire ma consommation, réduire ma conso, réduire
            l’alcool, boire moins, contrôler ma conso, contrôler ma consommation, problème avec la coke, problème de
            coke, problème d’alcool, problème avec l’alcool, problème de drogue, jeu d’argent, jeux d’argent, violences
            conjugales, violence conjugale, violences, addiction, addictions, aide addiction, dépendance, soutien
            psychosocial, j’en peux plus, je n’en peux plus, je vais mal, ça va pas, au bout du rouleau, pas bien,
            maman d’un consommateur
        de: psychosoziale Beratung, Suchtberatung, Drogenberatung, PSB, jemand zum Reden, mit jemandem reden, ich muss
            reden, Beratung, Beratungsgespräch, Psychologe, Psychologin, Sozialarbeiter, Sozialarbeiterin, Trauer,
            Krise, Krisenhilfe, Angehörigenberatung, Hilfe für Angehörige, Chemsex, weniger konsumieren, psychologische
            Hilfe, psychologische Beratung, psychische Hilfe, psychische Probleme, psychische Gesundheit, psychosoziale
            Betreuung, psychosoziale Begleitung, seelische Krise, Seelsorge, Telefonseelsorge, Therapeut, Therapeutin,
            Psychotherapie, Psychotherapeut, Psychiater, Psychiatrie, Depression, Depressionen, depressiv, Angst,
            Angststörung, Panikattacke, Krisentelefon, Krisendienst, Krisenzentrum, Krisenintervention, einsam,
            Einsamkeit, jemanden zum Reden, jemand der zuhört, jemanden der zuhört, zum Reden, über Drogen reden, über
            meinen Konsum reden, reden, Gespräch, Gesprächspartner, Suchtberater, Suchtberaterin, Drogenberater,
            Drogenberaterin, Suchthilfe, Drogenhilfe, Suchtberatungsstelle, Drogenberatungsstelle, Beratungsstelle,
            Beratungsstelle Drogen, Suchtprobleme, Sucht, Drogenproblem, Drogenprobleme, Alkoholproblem,
            Alkoholberatung, Kokainberatung, Betreuung, Betreuer, Streetwork, Streetworker, Sozialberatung,
            Sozialarbeit, Angehörige, Angehörigengruppe, Elternkreis, Eltern von Drogenabhängigen, Elterngruppe, mein
            Sohn nimmt Drogen, meine Tochter nimmt Drogen, mein Mann nimmt Drogen, meine Frau nimmt Drogen, mein Kind
            nimmt Drogen, mein Partner nimmt Drogen, meine Partnerin nimmt Drogen, mein Bruder nimmt Drogen, mein Sohn
            konsumiert, meine Tochter konsumiert, mein Sohn kifft, Familienberatung, Trauergruppe, Trauerbegleitung,
            trauern, Freund gestorben, Freund verloren, Sohn verloren, verloren durch Drogen, Chemsex-Beratung,
            Chemsexberatung, Slammen, kontrolliertes Trinken, kontrolliert trinken, weniger trinken, weniger Drogen,
            Konsum reduzieren, reduzieren, Konsumreduktion, KISS-Programm, Glücksspiel, Spielsucht, häusliche Gewalt,
            Gewalt in der Beziehung, Gewaltberatung, ich kann nicht mehr, kann nicht mehr, nicht mehr weiter, am Ende,
            halte es nicht mehr aus, mir geht es schlecht, mir gehts schlecht, mir geht’s schlecht, brauche jemanden
            zum Reden, brauche Hilfe, reden wollen
        pt: apoio psicossocial, psicólogo, psicóloga, psicologia, terapia, terapeuta, alguém com quem falar, falar com
            alguém, conversar com alguém, preciso de falar, apoio psicológico, apoio à família, luto, crise, chemsex,
            assistente social, consumir menos, apoio emocional, ajuda psicológica, psicólogos, psicoterapia,
            psiquiatra, psiquiatria, terapia de grupo, saúde mental, depressão, deprimido, deprimida, ansiedade, ataque
            de pânico, linha de crise, CVV, solidão, estou sozinho, alguém para falar, alguém para conversar, alguém
            que me ouça, quero conversar, quero falar com alguém, preciso conversar, preciso falar, preciso de ajuda
            psicológica, desabafar, falar sobre o meu consumo, falar do meu consumo, conversar sobre drogas, técnico de
            serviço social, técnica de serviço social, serviço social, educador social, aconselhamento, conselheiro,
            famílias, para famílias, família, familiares, apoio a familiares, apoio aos familiares, apoio para
            famílias, ajuda para família, ajuda para familiares, grupo de familiares, grupo de pais, o meu filho usa
            drogas, meu filho usa drogas, minha filha usa drogas, a minha filha usa drogas, o meu filho consome, meu
            filho consome drogas, meu filho está usando drogas, meu marido usa drogas, meu companheiro usa drogas,
            minha mãe usa drogas, meu irmão usa drogas, filho drogado, amor exigente, perdi um amigo, perdi o meu
            filho, perdi meu filho, morreu um amigo, morte de amigo, chem sex, slam, slamming, sexo químico, beber
            menos, reduzir o consumo, reduzir consumo, diminuir o consumo, diminuir o uso, usar menos, controlar o
            consumo, controlar o uso, problema com álcool, problema com drogas, problema com cocaína, problemas com
            drogas, problemas com álcool, jogo patológico, violência doméstica, violência contra a mulher, adição,
            adições, dependência, dependências, comportamentos aditivos, toxicodependência, ajuda toxicodependência,
            não aguento mais, estou mal, me sinto sozinho, sinto-me mal, sinto-me sozinho, estou desesperado
        ar: دعم نفسي, الدعم النفسي, معالج نفسي, استشارة نفسية, مرشد نفسي, كيمسكس, أحتاج أن أتكلم, أريد التحدث مع شخص,
            أخصائي نفسي, طبيب نفسي, علاج نفسي, اكتئاب, قلق, دعم الأسرة, ابني يتعاطى, ابني مدمن, إدمان, الإدمان
    """),
    osm="healthcare=counselling + healthcare:counselling=addiction (documented)",
    external="SAMHSA ICO, GCO, FCO; 211 RX-8450.8000-180; Open Eligibility Care > Support Network > counselling",
    is_optional=False,
)
