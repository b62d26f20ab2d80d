import re
import subprocess
import sys
from unicodedata import is_normalized, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.language.function_words import WORDS
from socialint.language.recognise import LIMIT, is_english, judge, recognise
from socialint.language.scripts import ACCENTED, BLOCKS

ENGLISH = [
    "We fixed the bug that made every second export fail, and wrote down how we found it.",
    "Anyone else tired of meetings that could have been an email?",
    "lol this is so good, u have to try it",
    "New post: how we halved our build time",
    "I don't think we've ever shipped anything this small.",
    "Registration for the autumn workshop is open until Friday.",
    "Thank you Jürgen Müller, Zoë Åkesson and José Núñez for the reviews!",
    "The café's naïve façade hides a great kitchen.",
    "Our talk at the São Paulo meetup is now online: what we learned about caching",
    "Two years of maintaining a parser: lessons, regrets and numbers",
]

OTHERS = [
    ("de", "Heute haben wir endlich den Fehler gefunden, der uns seit Wochen Zeit kostet."),
    ("fr", "Nous avons enfin trouvé le bogue qui nous coûtait des heures chaque semaine."),
    ("es", "Por fin hemos encontrado el error que nos hacía perder horas cada semana."),
    ("pt", "Hoje encontramos o erro que nos fazia perder horas toda semana, e não foi fácil."),
    ("it", "Oggi abbiamo trovato l'errore che ci faceva perdere ore ogni settimana."),
    ("nl", "Vandaag hebben we eindelijk de fout gevonden die ons elke week uren kostte."),
    ("sv", "Idag hittade vi äntligen felet som har kostat oss timmar varje vecka."),
    ("da", "I dag fandt vi endelig fejlen, som har kostet os mange timer hver uge."),
    ("no", "I dag fant vi endelig ut hva som har kostet oss så mange timer hver uke."),
    ("fi", "Tänään me löysimme vihdoin sen virheen, joka on vienyt meiltä paljon aikaa."),
    ("pl", "Dzisiaj w końcu znaleźliśmy błąd, przez który co tydzień traciliśmy wiele godzin."),
    ("cs", "Dnes jsme konečně našli chybu, kvůli které jsme každý týden ztráceli hodiny."),
    ("hu", "Ma végre megtaláltuk azt a hibát, amely miatt minden héten sok időt vesztettünk."),
    ("ro", "Astăzi am găsit în sfârșit eroarea care ne lua ore întregi în fiecare săptămână."),
    ("tr", "Bugün her hafta saatlerimizi alan hatayı sonunda bulduk ve çok mutluyuz."),
    ("id", "Hari ini kami akhirnya menemukan kesalahan yang membuang waktu kami setiap minggu."),
    ("vi", "Hôm nay chúng tôi đã tìm ra lỗi làm mất nhiều giờ mỗi tuần của cả nhóm."),
    ("ca", "Avui hem trobat per fi l'error que ens feia perdre hores cada setmana."),
    ("ru", "Сегодня мы наконец нашли ошибку, которая отнимала у нас часы каждую неделю."),
    ("uk", "Сьогодні ми нарешті знайшли помилку, яка щотижня забирала в нас години."),
    ("el", "Σήμερα βρήκαμε επιτέλους το λάθος που μας κόστιζε ώρες κάθε εβδομάδα."),
    ("ar", "اليوم وجدنا أخيرا الخطأ الذي كان يكلفنا ساعات كل أسبوع."),
    ("fa", "امروز بالاخره خطایی را پیدا کردیم که هر هفته چند ساعت وقت ما را می‌گرفت."),
    ("he", "היום מצאנו סוף סוף את הבאג שעלה לנו שעות בכל שבוע."),
    ("hi", "आज हमें आखिरकार वह गलती मिल गई जो हर हफ्ते हमारे घंटे ले रही थी।"),
    ("th", "วันนี้เราพบข้อผิดพลาดที่ทำให้เราเสียเวลาหลายชั่วโมงทุกสัปดาห์แล้ว"),
    ("zh", "今天我们终于找到了每周浪费我们几个小时的错误。"),
    ("ja", "毎週何時間も無駄にしていたバグを、今日ついに見つけました。"),
    ("ko", "오늘 우리는 매주 몇 시간을 잡아먹던 버그를 드디어 찾았습니다."),
]

#: In one's own language, among the tools' English names.
FOREIGN_WITH_ENGLISH_NAMES = [
    "Das neue Release von Open Build Kit ist da, mit Dark Mode und Plugin für GitHub Actions.",
    "La nouvelle version de Deep Search est en ligne, avec le support de Python et de Docker.",
    "Open Build Kit 3.0 をリリースしました。GitHub Actions で使えます。",
    "Вышел Open Build Kit 3.0 с поддержкой Docker и GitHub Actions",
]

MARKUP = [
    "{} https://beispiel.example/und/die/der/das?mit=der",
    "@und_die_der @wir@nicht.example {}",
    "{} #WirSindDieDas #nicht #und",
    "`if der and die or das: nicht` {}",
    "{}\n```\nder die das und nicht wir sind\n```",
    "🎉🎉 {} 🚀👩🏽‍💻",
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_recognised(text: str) -> None:
    assert recognise(text) == "en"
    assert is_english(text)


@pytest.mark.parametrize(("code", "text"), OTHERS)
def test_other_languages_are_named(code: str, text: str) -> None:
    assert recognise(text) == code
    assert not is_english(text)


@pytest.mark.parametrize("text", FOREIGN_WITH_ENGLISH_NAMES)
def test_english_names_do_not_make_a_post_english(text: str) -> None:
    assert not is_english(text)


@pytest.mark.parametrize("frame", MARKUP)
@pytest.mark.parametrize("text", ENGLISH)
def test_links_names_tags_code_and_emoji_do_not_count(text: str, frame: str) -> None:
    assert recognise(frame.format(text)) == "en"


def test_accents_left_out_in_haste_change_nothing() -> None:
    assert recognise("Wir konnen das fur euch machen, wenn ihr wollt") == "de"
    assert not is_english("ca y est, c'est tres bien et meme deja pret pour tous")


def test_styled_letters_are_read_as_plain_ones() -> None:
    assert recognise("𝗪𝗲 𝗵𝗮𝘃𝗲 𝗮 𝗻𝗲𝘄 𝗽𝗮𝗿𝘀𝗲𝗿 and it is fast") == "en"


def test_letters_spaced_out_are_no_words() -> None:
    assert is_english("T h i s is not e i n e good idea")


def test_decomposed_accents_are_composed() -> None:
    text = "Hôm nay chúng tôi đã tìm ra lỗi của cả nhóm"
    assert recognise(normalize("NFD", text)) == recognise(text) == "vi"


def test_a_foreign_word_or_name_in_english_stays_english() -> None:
    assert recognise("Meet Иван Петров, who rewrote the scheduler for us in a week") == "en"
    assert recognise("Our new word of the day is Schadenfreude, and we all know why") == "en"
    assert recognise("The title 吾輩は猫である is hard to bring into English, but we tried") == "en"


def test_the_language_with_more_words_decides_a_mixed_post() -> None:
    german = "Wir haben heute etwas Neues für euch, und ihr könnt es sofort ausprobieren. Enjoy it!"
    english = "We have something new for you today, and you can try it right now. Viel Spaß damit!"
    assert recognise(german) == "de"
    assert recognise(english) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "🎉🎉🎉",
        "12:30 – 14:00",
        "https://example.org",
        "#one #two @three",
        "`code`",
        "fooctl 2.0",
    ],
)
def test_without_words_there_is_no_language_and_english_rules_may_run(text: str) -> None:
    assert recognise(text) is None
    assert is_english(text)


def test_a_row_of_unknown_words_is_english_only_while_it_is_short() -> None:
    assert is_english("Tokkeli brundra venko")
    assert not is_english("tokkeli brundra venko " * 5)


def test_a_script_that_stands_for_no_one_language_is_not_english() -> None:
    runes = "ᚠᛇᚻ᛫ᛒᛦᚦ᛫ᚠᚱᚩᚠᚢᚱ᛫ᚠᛁᚱᚪ᛫ᚷᛖᚻᚹᛦᛚᚳᚢᛗ"
    assert judge(runes) == (None, False)


def test_only_the_beginning_of_a_huge_text_is_judged() -> None:
    english = "We think that this is a good idea. " * (LIMIT // 30)
    assert recognise(english + "Das ist nicht gut. " * LIMIT) == "en"


@given(st.text())
def test_any_text_is_judged_the_same_each_time(text: str) -> None:
    code, english = judge(text)
    assert judge(text) == (code, english)
    assert code is None or re.fullmatch("[a-z]{2}", code)
    assert english or code != "en"
    assert code in {None, "en"} or not english


_PLAIN = st.sampled_from([*ENGLISH, *(text for _, text in OTHERS)])
_NOISE = st.lists(
    st.sampled_from(["#tag", "@name", "https://e.example/x", "🎉", "`x = 1`", "2026", "…"]),
    max_size=8,
)


@given(_PLAIN, _NOISE)
def test_what_is_not_a_word_never_changes_the_answer(text: str, noise: list[str]) -> None:
    assert judge(" ".join([*noise, text, *noise])) == judge(text)


@given(st.lists(st.sampled_from("`<>&@#.:-w a/Ââ€Ãé"), min_size=50, max_size=400))
def test_markup_alone_is_survived(pieces: list[str]) -> None:
    judge("".join(pieces) * 20)


def test_the_lists_hold_single_lower_case_words() -> None:
    for code, words in WORDS.items():
        assert re.fullmatch("[a-z]{2}", code)
        entries = words.split()
        assert len(entries) == len(set(entries)), code
        for word in entries:
            assert re.fullmatch(r"[^\W\d_]+", word), (code, word)
            assert word == word.lower(), (code, word)
            assert is_normalized("NFC", word), (code, word)


def test_the_letters_speak_for_languages_that_have_words() -> None:
    assert {code for codes in ACCENTED.values() for code in codes.split()} <= WORDS.keys()
    assert all(len(letter) == 1 for letter in ACCENTED)
    starts = [start for start, _ in BLOCKS]
    assert starts == sorted(set(starts))


def test_recognising_loads_none_of_the_heavy_libraries() -> None:
    heavy = "{'numpy', 'spacy', 'pydantic', 'rich', 'json'}"
    program = (
        "import sys; from socialint.language.recognise import recognise; recognise('Hallo Welt');"
        f"print(sorted({heavy} & sys.modules.keys()))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"
