package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.groundbreak.storage.CellPart.PageLink;
import org.junit.jupiter.api.Test;

/** The links of a whole page (rule F21). */
class PageLinkReaderTest {

    private static final String LINK = "<ac:link><ri:page ri:content-title=\"%s\"/></ac:link>";

    @Test
    void f21GivenLinksAnywhereInAPageThenAllOfThemAreReadInOrderAndEachOnce() throws Exception {
        String body =
                "<p>As in " + link("Payments") + " and <a href=\"https://x.example.org/display/A/B\">there</a></p>"
                        + "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body><table><tbody><tr><th>Spec</th><td>"
                        + link("Refunds") + "</td></tr></tbody></table></ac:rich-text-body></ac:structured-macro>"
                        + "<p>" + link("Payments") + "</p>";

        assertEquals(List.of("Payments", "there", "Refunds"), words(body, 20));
        assertEquals(List.of("Payments", "there"), words(body, 2));
    }

    @Test
    void f21GivenWhatAReaderDoesNotSeeOrWhatLeadsToNoPageThenItIsNoLink() throws Exception {
        String body = "<p><ac:placeholder>see " + link("Payments") + "</ac:placeholder><s>" + link("Refunds") + "</s>"
                + "<ac:link><ri:user ri:userkey=\"k\"/></ac:link><a>nowhere</a></p>"
                + "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\">" + link("Included")
                + "</ac:parameter></ac:structured-macro>";

        assertEquals(List.of(), words(body, 20));
    }

    private static String link(String title) {
        return LINK.formatted(title);
    }

    private static List<String> words(String body, int most) throws Exception {
        return PageLinkReader.read(StorageDocument.parse(body), body, most).stream()
                .map(PageLink::words)
                .toList();
    }
}
