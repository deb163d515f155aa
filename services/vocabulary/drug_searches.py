"""What people type about one drug: check it, mix it, take less of it, stop it."""

from __future__ import annotations

from services.vocabulary.word_lists import listed_by_language

# The names people type; they are never shown.
_DRUGS = listed_by_language("""
    en: heroin, dope, gear, fentanyl, fent, oxy, opiates, benzos, xanax, pregabalin, coke, cocaine, crack, meth, ice,
        speed, mdma, molly, ecstasy, 2cb, ketamine, ket, ghb, lsd, acid, mushrooms, weed, spice, alcohol, booze, pills,
        drugs
    es: heroína, cocaína, coca, perico, base, crack, cristal, mdma, éxtasis, keta, ketamina, tusi, speed, fentanilo,
        benzos, marihuana, alcohol, pastillas, drogas
    fr: héroïne, héro, cocaïne, coke, crack, mdma, md, ecstasy, taz, kétamine, ké, speed, 3-mmc, ghb, fentanyl, benzos,
        tramadol, cannabis, alcool, drogue, drogues
    de: Heroin, Kokain, Koks, Crack, MDMA, Ecstasy, Keta, Ketamin, Speed, Amphetamin, Crystal, Meth, GHB, GBL, Benzos,
        Tilidin, Gras, Cannabis, Alkohol, Pillen, Drogen
    pt: heroína, cocaína, coca, pó, crack, mdma, md, ecstasy, bala, ketamina, keta, ghb, fentanil, benzos, erva,
        maconha, álcool, pastilhas, drogas
""")
# The ways of asking, by kind of help; {} is the name of a drug.
_WAYS = {
    "drug_checking": listed_by_language("""
        en: test my {}, check my {}, get my {} tested, get my {} checked, whats in my {}, what is in my {}, is my {}
            laced, is my {} cut, is my {} safe, is my {} real, sample of my {}, drop off my {}
        es: testear {}, testear mi {}, analizar {}, analizar mi {}, analizar mis {}, qué lleva mi {}, qué tiene mi {}
        fr: tester {}, tester ma {}, tester mon {}, tester mes {}, analyser ma {}, analyser mon {}, analyser mes {},
            analyse de {}, il y a dans ma {}, il y a dans mon {}
        de: {} testen, {} testen lassen, {} checken, {} analysieren, was ist in meinem {}, was ist in meinen {}, {}
            prüfen, {} prüfen lassen
        pt: testar {}, testar a minha {}, testar minha {}, testar meu {}, analisar {}, o que tem na minha {}, o que tem
            no meu {}
    """),
    "info_advice": listed_by_language("""
        en: how much {}, how much {} is safe, {} dosage, {} dose, mix {}, mixing {}, {} and alcohol, alcohol and {}, {}
            comedown, {} effects, {} info, how long does {} last, how to take {}, dodgy {}, bad {}, {} warning, strong
            {}, is {} safe
        es: mezclar {}, {} y alcohol, alcohol y {}, cuánto {}, cuánta {}, dosis de {}, efectos de {}, información sobre
            {}
        fr: mélanger {}, {} et alcool, alcool et {}, combien de {}, dose de {}, effets de la {}, effets du {}, infos
            {}, descente de {}
        de: {} und Alkohol, Alkohol und {}, {} mischen, {} Dosierung, {} Dosis, {} Wirkung, {} Infos, wie viel {},
            Warnung {}, schlechtes {}
        pt: misturar {}, {} e álcool, álcool e {}, quanto de {}, quanto {}, dose de {}, efeitos da {}, efeitos do {},
            informação sobre {}
    """),
    "treatment_voluntary": listed_by_language("""
        en: come off {}, get off {}, quit {}, stop {}, stop using {}, stop taking {}, give up {}, {} detox, {} rehab,
            {} withdrawal, taper off {}, kick {}, come off the {}, get off the {}, clean from {}
        es: dejar {}, dejar la {}, dejar el {}, dejar de tomar {}, quitarme de la {}, quitarme del {}, desintoxicación
            de {}, dejar de fumar {}, dejar de consumir {}, salir de la {}, salir del {}, clínica para {}, tratamiento
            para {}
        fr: arrêter {}, arrêter la {}, arrêter le {}, arrêter l’{}, décrocher de la {}, décrocher du {}, sevrage {},
            arrêter de fumer {}, arrêter de prendre {}, sortir de la {}, sortir du {}
        de: mit {} aufhören, aufhören mit {}, von {} loskommen, {}-Entzug, {}-Entgiftung, weg vom {}, runter vom {},
            vom {} loskommen, {} absetzen
        pt: largar {}, largar a {}, largar o {}, deixar a {}, deixar o {}, parar com a {}, parar de usar {},
            desintoxicação de {}, parar com o {}, parar de fumar {}, sair do {}, clínica para {}, tratamento para {}
    """),
    "psychosocial": listed_by_language("""
        en: {} problem, {} addiction, addicted to {}, {} counselling, {} support, {} help, help with {}, cut down on
            {}, too much {}, {} is ruining my life
        es: problema con {}, problema con la {}, problema con el {}, adicción a la {}, adicto a la {}, enganchado a la
            {}, ayuda con {}
        fr: problème de {}, problème avec la {}, accro à la {}, accro au {}, accro à l’{}, addiction à la {},
            dépendance à la {}, aide {}
        de: Problem mit {}, {}-Problem, {}-Sucht, {}-Beratung, abhängig von {}, weniger {}, Hilfe bei {}
        pt: problema com {}, problemas com {}, vício em {}, viciado em {}, dependente de {}, ajuda com {}
    """),
}

DRUG_SEARCHES = {
    code: {
        language: tuple(way.format(drug) for way in ways for drug in _DRUGS[language])
        for language, ways in by_language.items()
    }
    for code, by_language in _WAYS.items()
}
