"""Work and income with no abstinence rule: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, several, text
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

KIND = several(
    "kind",
    gettext_noop("Kind of work"),
    {
        "day_labour": gettext_noop("Work by the day"),
        "peer_role": gettext_noop("Job as a peer worker"),
        "ips": gettext_noop("Help to find and keep a job"),
        "training": gettext_noop("Training"),
        "social_enterprise": gettext_noop("Job in a social business"),
        "volunteering": gettext_noop("Volunteering"),
        "benefits_advice": gettext_noop("Advice on benefits"),
    },
    who="PW",
    is_filter=True,
)
DRUG_TEST = answer("drug_test", gettext_noop("People are tested for drugs"), who="PW", must_be="no")
PAY_RHYTHM = choice(
    "pay_rhythm",
    gettext_noop("When you are paid"),
    {
        "same_day": gettext_noop("Same day"),
        "weekly": gettext_noop("Every week"),
        "monthly": gettext_noop("Every month"),
        "stipend": gettext_noop("A fixed allowance"),
        "unpaid": gettext_noop("Not paid"),
    },
    is_filter=True,
)
PAY_AMOUNT = text("pay_amount", gettext_noop("Pay"))
START = choice(
    "start",
    gettext_noop("How soon you can start"),
    {
        "same_day": gettext_noop("Same day"),
        "within_week": gettext_noop("Within a week"),
        "waiting_list": gettext_noop("There is a waiting list"),
    },
    who="PW",
    is_filter=True,
)
RECORD_OK = answer("record_ok", gettext_noop("You can have a criminal record"), is_filter=True)
AFFECTS_BENEFITS = text("affects_benefits", gettext_noop("What it does to your benefits"), who="PW")

TYPE = ServiceType(
    code="employment",
    short_code="k14",
    label=gettext_noop("Work and income with no abstinence rule"),
    short_label=gettext_noop("Work and income"),
    field="social",
    facts=(
        KIND,
        DRUG_TEST,
        PAY_RHYTHM,
        PAY_AMOUNT,
        START,
        RECORD_OK,
        AFFECTS_BENEFITS,
    ),
    standard_names="Seed: non-abstinence-based employment. Low-threshold work; peer jobs; Individual Placement and Support (IPS)",
    search_words=listed_by_language("""
        en: day work, cash work, job no drug test, peer job, TAPAJ, work programme, volunteer, benefits help, job,
            jobs, employment, find work, find a job, paid work, work no drug test, cash in hand, cash job, day labour,
            day labor, odd jobs, casual work, work program, volunteering, benefits, benefits advice, earn money, paid
            peer work, job with a record, day labourer, day jobs, daily pay, daily pay work, same day pay, same day pay
            jobs, paid same day, paid daily, paid today, get paid today, get paid same day, get paid cash, cash in hand
            work, cash in hand jobs, cash jobs, cash for work, temp work, temp jobs, temp agency, gig work, casual
            jobs, labouring, labouring work, laboring, odd job, peer work, paid peer worker, paid peer support, peer
            jobs, peer worker job, peer worker jobs, peer work jobs, work for people who use drugs, low barrier work,
            low barrier job, low barrier employment, low threshold work, job with a criminal record, job with criminal
            record, jobs with a record, jobs with a criminal record, jobs for people with a record, job for felons,
            felon jobs, felon friendly jobs, felony jobs, jobs for ex offenders, ex offender jobs, jobs after prison,
            work after prison, second chance jobs, second chance employment, jobs that don’t drug test, jobs that dont
            drug test, jobs that do not drug test, job that doesn’t drug test, jobs no drug test, no drug test jobs, no
            drug test job, jobs without drug test, job without drug test, jobs without a drug test, work without drug
            test, work without a drug test, employer that doesn’t test, job help, job support, job search help, job
            training, job coach, help finding work, help finding a job, help getting a job, looking for work, need
            work, need a job, need money, need cash, CV help, help with my CV, resume help, employment support,
            employment help, supported employment, IPS, work training, work experience, work placement, vocational
            training, social enterprise, social firm, benefit claim, benefits claim, claim benefits, claiming benefits,
            help with benefits, help with my benefits, help with benefit forms, benefits forms, benefits sanction,
            sanctioned, welfare benefits, welfare rights, universal credit, UC claim, PIP, PIP form, ESA, disability
            benefit, disability benefits, SSI, SSDI, food stamps, SNAP benefits, EBT, centrelink, jobseeker, dole, the
            dole, income support, income assistance, social assistance, ODSP, ontario works, volunteer work,
            volunteers, make money, earn cash, extra cash, quick cash, ex prisoners, ex offenders, work for ex
            prisoners, work for ex offenders, jobs for ex prisoners, prison leavers work, earn some cash, earn some
            money, make some money, make some cash
        es: empleo de baja exigencia, empleo, trabajo, trabajar, trabajo por días, trabajo por horas, curro, chamba,
            laburo, trabajo pagado al día, ganar dinero, voluntariado, prestaciones, ayudas económicas, inserción
            laboral, trabajos, busco trabajo, buscar trabajo, encontrar trabajo, trabajo hoy, trabajo diario, trabajo
            por día, trabajo al día, trabajo para hoy, trabajo que pague hoy, trabajo pagado hoy, trabajo en efectivo,
            trabajo sin contrato, trabajo temporal, trabajo sin antidoping, trabajo sin test de drogas, trabajo con
            antecedentes, trabajo con antecedentes penales, trabajo sin antecedentes, trabajo después de la cárcel,
            jornal, jornales, jornalero, changas, changa, chambas, chamba que pague hoy, chambear, curros, currar,
            camello temporal, empleo temporal, empleo sin prueba de drogas, empleo con apoyo, empleo protegido,
            orientación laboral, bolsa de trabajo, bolsa de empleo, búsqueda de empleo, inserción sociolaboral, taller
            ocupacional, talleres ocupacionales, formación laboral, capacitación laboral, currículum, hacer currículum,
            necesito dinero, ganar plata, ayuda económica, ayudas sociales, paro, cobrar el paro, pedir el paro,
            prestación, prestación por desempleo, subsidio, subsidios, renta mínima, ingreso mínimo vital, IMV, RMI,
            pensión no contributiva, bono social
        fr: TAPAJ, travail alternatif payé à la journée, travail, travail à la journée, payé à la journée, boulot, taf,
            job, emploi, gagner de l’argent, insertion, chantier d’insertion, bénévolat, RSA, job payé le jour même,
            job du jour, jobs, petit boulot, petits boulots, boulots, travail payé à la journée, travail payé au jour,
            travailler à la journée, travail alternatif, travail journalier, travail au noir, travail avec un casier,
            travail avec casier judiciaire, emploi avec un casier judiciaire, boulot avec un casier, boulot sans test
            de drogue, travail sans test de dépistage, travailler, trouver du travail, trouver un travail, trouver un
            boulot, chercher du travail, recherche d’emploi, insertion professionnelle, insertion sociale et
            professionnelle, chantiers d’insertion, entreprise d’insertion, entreprise sociale, réinsertion, emploi
            accompagné, formation professionnelle, travail de pair, travail pour pairs, intérim, CV, faire mon CV,
            bénévole, besoin d’argent, gagner un peu d’argent, argent rapide, allocation, allocations, allocs, chômage,
            aide sociale, aides sociales, aide pour le RSA, demande de RSA, dossier RSA, AAH, dossier AAH, APL, CPAS,
            CAF, droits sociaux, ouverture de droits, prime activité
        de: niedrigschwellige Arbeit, Zuverdienst, Arbeit, Job, Jobs, Tagesjob, Tagelohn, Arbeit ohne Drogentest, Job
            ohne Drogentest, Beschäftigung, Arbeitsprojekt, Geld verdienen, Ehrenamt, Bürgergeld, Ein-Euro-Job,
            Jobcenter, Arbeit finden, Arbeit suchen, arbeiten, Arbeitssuche, Arbeit für einen Tag, Arbeit auf
            Tagesbasis, Arbeit bar auf die Hand, Bargeld Job, bar auf die Hand, Tagelöhner, Tagelöhnerjob, Tageslohn,
            Tagesarbeit, Tagesjobs, Gelegenheitsjob, Gelegenheitsjobs, Gelegenheitsarbeit, Aushilfsjob, Minijob,
            Nebenjob, Jobs ohne Drogentest, Job trotz Vorstrafe, Job mit Vorstrafe, Jobs mit Vorstrafe, Arbeit trotz
            Vorstrafe, Arbeit mit Vorstrafe, Arbeit nach der Haft, Arbeit nach dem Knast, Beschäftigungsprojekt,
            Beschäftigungsprojekte, Beschäftigungsprogramm, Arbeitsintegration, Arbeitsprojekte, Arbeitsgelegenheit,
            Arbeitsangebot, Wiedereingliederung, berufliche Eingliederung, Jobcoaching, Ausbildung, Umschulung,
            Bewerbung schreiben, Bewerbungshilfe, Lebenslauf, Straßenzeitung verkaufen, Straßenmagazin verkaufen,
            Peer-Job, ehrenamtlich, Freiwilligenarbeit, Geld brauchen, brauche Geld, Bürgergeld Antrag, Antrag
            Bürgergeld, Hartz 4, Hartz IV, ALG 2, ALG II, Sozialhilfe, Sozialleistungen, Sozialamt, Leistungen
            beantragen, Grundsicherung, Mindestsicherung, Arbeitslosengeld, Antragshilfe, Hilfe beim Antrag, Formulare
            ausfüllen
        pt: emprego de baixo limiar, emprego, trabalho, trabalhar, trabalho ao dia, trabalho pago ao dia, diária,
            trampo, bico, biscate, biscates, ganhar dinheiro, voluntariado, apoios sociais, inserção laboral,
            trabalhos, procurar trabalho, procuro trabalho, arranjar trabalho, arrumar trabalho, trabalho hoje,
            trabalho pago hoje, trabalho pago no dia, trabalho por dia, trabalho diário, trabalho à jorna, jorna,
            diárias, bicos, bico que pague hoje, trampos, biscatos, biscatos pagos, trabalho temporário, trabalho sem
            exame toxicológico, emprego sem teste de drogas, emprego sem exame toxicológico, trabalho com antecedentes,
            trabalho com cadastro, emprego com antecedentes, emprego com antecedentes criminais, emprego com cadastro,
            emprego depois da prisão, vaga de emprego, vagas de emprego, procurar emprego, arranjar emprego, emprego
            apoiado, emprego protegido, inserção profissional, reinserção, reinserção social, reinserção profissional,
            formação profissional, curso profissional, oficina de trabalho, de braços abertos, currículo, fazer
            currículo, voluntário, voluntária, preciso de dinheiro, fazer dinheiro, dinheiro rápido, apoio social,
            apoio da segurança social, segurança social, rendimento social, rendimento social de inserção, RSI,
            subsídio, subsídio de desemprego, subsídios, fundo de desemprego, benefício, benefícios, bolsa família,
            auxílio, BPC, CRAS, cadastro único, CadÚnico, pedir RSI
        ar: عمل, وظيفة, شغل, تدريب مهني, أبحث عن عمل, فرصة عمل, عمل يومي, مساعدة مالية
    """),
    osm="office=employment_agency; social_facility=workshop",
    external="SAMHSA EMP; 211 ND branch; Open Eligibility Work",
    is_optional=False,
)
