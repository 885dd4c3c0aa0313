from __future__ import annotations

import pytest

from bot.sandbox.markup import MarkupError, find_entities, parse_html, tidy, utf16


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("é <p>", 'Unsupported start tag "p" at byte offset 3'),
        ("x <b", "Unclosed start tag at byte offset 2"),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x"', "Unclosed start tag at byte offset 0"),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x/>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ],
)
def test_wrong_html_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(MarkupError) as refusal:
        parse_html(source)
    assert str(refusal.value) == words


def test_nested_tags_become_entities_counted_in_utf16() -> None:
    text, entities = parse_html("👍 <b>dik <i>én</i></b> &lt;3 &copy; &#9786;")
    assert text == "👍 dik én <3 &copy; ☺"
    assert entities == [{"type": "bold", "offset": 3, "length": 6}, {"type": "italic", "offset": 7, "length": 2}]


def test_links_quotes_and_code_keep_what_belongs_to_them() -> None:
    _, entities = parse_html(
        '<a href="https://e.nl/?a=1&amp;b=2">hier</a><blockquote expandable>q</blockquote>'
        '<pre><code class="language-nl">x</code></pre><tg-spoiler>s</tg-spoiler>'
    )
    assert entities[0] == {"type": "text_link", "offset": 0, "length": 4, "url": "https://e.nl/?a=1&b=2"}
    assert [entity["type"] for entity in entities] == ["text_link", "expandable_blockquote", "pre", "spoiler"]
    assert entities[2]["language"] == "nl"


def test_commands_and_links_in_plain_text_are_found() -> None:
    found = find_entities("/start abc zie https://t.me/x_bot?start=a, of mail a@b.nl", [])
    assert [(entity["type"], entity["offset"], entity["length"]) for entity in found] == [
        ("bot_command", 0, 6),
        ("url", 15, 26),
        ("email", 51, 6),
    ]


def test_white_space_around_a_text_goes_and_entities_move_along() -> None:
    text, entities = tidy("  \n Dag ", [{"type": "bold", "offset": 4, "length": 4}])
    assert (text, entities) == ("Dag", [{"type": "bold", "offset": 0, "length": 3}])


def test_length_is_counted_in_utf16_units() -> None:
    assert utf16("a👍é") == 4
