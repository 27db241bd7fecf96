package org.groundbreak.confluence.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is shown of a comment: its words, on one line, and not more than fits. */
class ExcerptTest {

    @Test
    void givenABodyThenItsWordsAreReadAndMarkupIsNot() {
        assertEquals(
                "One two three <b>", Excerpt.of("<p>One\n <em>two</em></p><ul><li>three &lt;b&gt;</li></ul>", 100));
    }

    @Test
    void givenALongBodyThenItEndsBehindAWordAndSaysSo() {
        assertEquals("word word\u2026", Excerpt.of("<p>" + "word ".repeat(2_000) + "</p>", 12));
        assertEquals(601, Excerpt.of("<p>" + "x".repeat(10_000) + "</p>", 600).length());
    }

    @Test
    void givenACharacterOfTwoHalvesThenItIsNotCut() {
        assertEquals("aaa\u2026", Excerpt.of("<p>aaa\ud83d\ude00bbb</p>", 4));
    }

    @Test
    void givenABrokenBodyThenNothingIsRead() {
        assertEquals("", Excerpt.of("<p>no end", 100));
        assertEquals("", Excerpt.of("", 100));
    }
}
