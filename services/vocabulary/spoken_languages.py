"""The words people use to ask for a service in their language."""

from __future__ import annotations

from services.vocabulary.word_lists import listed_by_language

_WAYS_TO_ASK = listed_by_language("""
    en: {} speaking, {} speaker, {} speakers, speak {}, speaks {}, spoken {}, in {}, who speaks {}, {} interpreter, {}
        language
    es: en {}, habla {}, hablan {}, que hable {}, que hablen {}, hablar {}, intérprete de {}
    fr: en {}, parle {}, parlent {}, parlant {}, qui parle {}, qui parlent {}, interprète {}
    de: auf {}, in {}, spricht {}, sprechen {}, {} sprechend, {} sprechende, {} sprachig, {}-sprachig, {}e Beratung,
        {}er Dolmetscher
    pt: em {}, fala {}, falam {}, que fale {}, que falem {}, intérprete de {}
""")
# The BCP 47 code of each language with its name in the language of the search.
_NAMES = listed_by_language("""
    en: en English, es Spanish, fr French, de German, pt Portuguese, ar Arabic, pl Polish, ru Russian, uk Ukrainian, ro
        Romanian, it Italian, tr Turkish, fa Farsi, fa Persian, so Somali, vi Vietnamese, zh Chinese, zh Mandarin, zh
        Cantonese, hi Hindi, pa Punjabi, ur Urdu, bn Bengali, ka Georgian, lt Lithuanian, ht Creole, nl Dutch, ti
        Tigrinya, am Amharic, ne Nepali, ta Tamil, gu Gujarati, ko Korean, ja Japanese, cy Welsh, gd Gaelic, ga Irish,
        mi Maori, bg Bulgarian, cs Czech, sk Slovak, hu Hungarian, sq Albanian, ku Kurdish, tl Tagalog
    es: en inglés, es español, es castellano, ca catalán, eu euskera, gl gallego, fr francés, de alemán, pt portugués,
        ar árabe, pl polaco, ru ruso, uk ucraniano, ro rumano, it italiano, zh chino, ur urdu, wo wolof, bg búlgaro, qu
        quechua, ay aimara, ht criollo, ka georgiano
    fr: en anglais, es espagnol, fr français, de allemand, pt portugais, ar arabe, pl polonais, ru russe, uk ukrainien,
        ro roumain, it italien, tr turc, fa persan, fa farsi, ps pachto, so somali, zh chinois, ka géorgien, ht créole,
        nl néerlandais, nl flamand, wo wolof, bm bambara, ti tigrigna, ber berbère, kab kabyle, hy arménien
    de: en Englisch, es Spanisch, fr Französisch, de Deutsch, pt Portugiesisch, ar Arabisch, pl Polnisch, ru Russisch,
        uk Ukrainisch, ro Rumänisch, it Italienisch, tr Türkisch, fa Persisch, fa Farsi, fa Dari, ps Paschtu, ku
        Kurdisch, ka Georgisch, so Somali, bg Bulgarisch, hr Kroatisch, sr Serbisch, sq Albanisch, vi Vietnamesisch, lt
        Litauisch, cs Tschechisch, sk Slowakisch, hu Ungarisch, ti Tigrinya
    pt: en inglês, es espanhol, fr francês, de alemão, pt português, ar árabe, ru russo, uk ucraniano, ro romeno, it
        italiano, zh chinês, zh mandarim, hi hindi, bn bengali, ne nepalês, pa punjabi, ht crioulo, kea crioulo, bg
        búlgaro, pl polaco
""")


def _spoken_languages() -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for tongue, names in _NAMES.items():
        for entry in names:
            code, _, name = entry.partition(" ")
            own = found.setdefault(code, {})
            own[tongue] = own.get(tongue, ()) + tuple(way.format(name) for way in _WAYS_TO_ASK[tongue])
    return found


# The phrases that ask for a language, by its code and by the language they are written in.
SPOKEN_LANGUAGES = _spoken_languages()
