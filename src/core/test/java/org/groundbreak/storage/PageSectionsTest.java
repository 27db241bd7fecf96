package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.groundbreak.storage.PageSections.PageSection;
import org.junit.jupiter.api.Test;

/** Rule F14: what stands below a heading ends with the next of its level or a higher one, in the same place. */
class PageSectionsTest {

    @Test
    void givenHeadingsThenEachHasWhatStandsBelow() throws Exception {
        String body = "<h1>A &amp; <em>B</em></h1><p>one</p><h2>C</h2>two<h3>D</h3><h2>E</h2><h1/><p>three</p>";
        PageSections sections = PageSections.of(StorageDocument.parse(body), body);

        assertEquals(
                List.of("A & B", "C", "D", "E", ""),
                sections.all().stream().map(PageSection::heading).toList());
        assertEquals(
                List.of("one\nC\ntwo\nD\nE", "two\nD", "", "", "three"),
                sections.all().stream().map(sections::words).toList());
        assertEquals("two<h3>D</h3>", sections.all().get(1).content().of(body));
        assertEquals("<p>three</p>", sections.all().get(4).content().of(body));
    }

    @Test
    void givenAHeadingInACellThenItsSectionEndsWithTheCell() throws Exception {
        String body =
                "<ac:layout><ac:layout-section ac:type='single'><ac:layout-cell><h2>A</h2><p>a</p></ac:layout-cell>"
                        + "<ac:layout-cell><p>b</p><ac:structured-macro ac:name='panel'><ac:rich-text-body><h1>P</h1>c"
                        + "</ac:rich-text-body></ac:structured-macro></ac:layout-cell></ac:layout-section></ac:layout>";
        PageSections sections = PageSections.of(StorageDocument.parse(body), body);

        assertEquals("<p>a</p>", sections.all().get(0).content().of(body));
        assertEquals("c", sections.words(sections.all().get(1)));
        assertTrue(body.startsWith("<h2>A", InsertionPlaces.beginning(StorageDocument.parse(body), body)));
    }

    @Test
    void givenAPageWithoutALayoutThenItBeginsWithItsFirstCharacter() throws Exception {
        for (String body : List.of("", "a", "<p>a</p><ac:layout><ac:layout-cell/></ac:layout>")) {
            assertEquals(0, InsertionPlaces.beginning(StorageDocument.parse(body), body));
        }
    }
}
