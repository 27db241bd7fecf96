package org.groundbreak.sandbox.confluence.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import java.util.List;
import org.groundbreak.sandbox.confluence.Demo;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.NotModelled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SandboxSearchTest {
    private final Demo demo = new Demo();
    private final SandboxSearch search = new SandboxSearch(demo.store, demo.labels, demo.rights);
    private final ContentRecord zebra = demo.page(
            "Stripes",
            "<p>A <em>Zebra</em>, of course</p><ac:structured-macro ac:name=\"x\">"
                    + "<ac:parameter ac:name=\"y\">lion</ac:parameter></ac:structured-macro>");
    private final ContentRecord other = demo.page("Zebras of course", "<p/>");

    @BeforeEach
    void signIn() {
        CurrentAccount.set(demo.account("engineer"));
    }

    @AfterEach
    void close() {
        CurrentAccount.set(null);
        demo.close();
    }

    @Test
    void givenWords_thenAllOfThemStandInTitleTextOrLabels() {
        demo.labels.add(other.id(), "adr");

        assertEquals(List.of(zebra.id()), ids("type = page and text ~ \"zebra course\""));
        assertEquals(List.of(other.id(), zebra.id()), ids("text ~ \"OF course\""));
        assertEquals(List.of(other.id()), ids("text ~ \"zebras adr\""));
        assertEquals(List.of(), ids("text ~ \"lion\""));
    }

    @Test
    void givenASpaceOrALabel_thenOnlyPagesOfItAreFound() {
        demo.labels.add(other.id(), "adr");

        assertEquals(List.of(other.id()), ids("label in (\"adr\", \"x\\\"y\") and text ~ \"course\""));
        assertEquals(
                2,
                ids("space in (\"" + demo.space.key() + "\") and text ~ \"course\"")
                        .size());
        assertEquals(List.of(), ids("space in (\"NONE\") and text ~ \"course\""));
    }

    @Test
    void givenAPageTheUserMayNotView_thenItIsNotFound() {
        demo.restrictions.set(zebra.id(), Operation.read, List.of(demo.key("author")));

        assertEquals(List.of(other.id()), ids("text ~ \"course\""));
        CurrentAccount.set(demo.account("author"));
        assertEquals(2, ids("text ~ \"course\"").size());
        CurrentAccount.set(null);
        assertEquals(List.of(), ids("text ~ \"course\""));
    }

    @Test
    void givenAPart_thenItSaysWhetherThereIsMore() {
        PageResponse<Content> first = search.searchContent("text ~ \"course\"", new SimplePageRequest(0, 1));
        PageResponse<Content> second = search.searchContent("text ~ \"course\"", new SimplePageRequest(1, 1));

        assertTrue(first.hasMore());
        assertFalse(second.hasMore());
        assertEquals(zebra.id(), second.getResults().get(0).getId().asLong());
    }

    @Test
    void givenWhatIsNoQuery_thenItIsRefusedAndWhatIsNotKnownIsNotModelled() {
        assertThrows(IllegalArgumentException.class, () -> ids("text ~ \"x"));
        assertThrows(IllegalArgumentException.class, () -> ids("text ~ \"x\" or type = page"));
        assertThrows(NotModelled.class, () -> ids("type = user"));
        assertThrows(NotModelled.class, () -> ids("text ~ \"x AND y\""));
    }

    private List<Long> ids(String cql) {
        return search.searchContent(cql, new SimplePageRequest(0, 200)).getResults().stream()
                .map(page -> page.getId().asLong())
                .toList();
    }
}
