package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextMarkupTest {

    @Test
    void givenTextThenItIsEscapedAndItsLineBreaksStay() throws Exception {
        String storage = TextMarkup.paragraph()
                .strong("Why & how")
                .text(": <b>\r\na\rb\u0000\ud800c\ud83d\ude00")
                .toStorage();

        assertEquals("<p><strong>Why &amp; how</strong>: &lt;b&gt;<br/>a<br/>bc\ud83d\ude00</p>", storage);
        StorageDocument.parse(storage);
    }

    @Test
    void givenUsersDatesAndPagesThenTheyAreWrittenAsTheHostDoes() throws Exception {
        TextMarkup markup = TextMarkup.paragraph()
                .user("k\"1\u0001")
                .date(LocalDate.of(2026, 3, 2))
                .page("DEV", "Queues & \"more\"");

        assertEquals(
                "<ac:link><ri:user ri:userkey=\"k&quot;1\"/></ac:link><time datetime=\"2026-03-02\"/>"
                        + "<ac:link><ri:page ri:space-key=\"DEV\" ri:content-title=\"Queues &amp; &quot;more&quot;\"/>"
                        + "</ac:link>",
                markup.inline());
        StorageDocument.parse(markup.toStorage());
    }
}
