package org.groundbreak.confluence.epics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.link.TestFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule L12: of a link that Jira knows and that nothing is kept about, it is told what the stream of the spec says. */
class UnknownLinkTest {

    private static final long PAGE = 42;
    private static final long EPIC = 10_000;

    private final SpecFixture fixture = new SpecFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void l12GivenALinkThatNoEventSpeaksOfThenJiraIsToldThatItIsNone() {
        fixture.spec(PAGE, "author", "product");

        fixture.epics.tellOf(new LinkKey("jira", PAGE, EPIC));

        assertFalse(told(PAGE).linked());
        assertEquals("DRAFT", told(PAGE).statusName());
    }

    @Test
    void l12GivenAPageThatIsNoSpecHereThenJiraIsToldThatItIsNotLinked() {
        fixture.epics.tellOf(new LinkKey("jira", PAGE + 1, EPIC));

        assertFalse(told(PAGE + 1).linked());
    }

    @Test
    void l12GivenALinkThatStandsInTheStreamThenItIsNeverToldAsNone() {
        Page page = fixture.spec(PAGE, "author", "product");
        fixture.linkOnly(page, EPIC);

        fixture.epics.tellOf(new LinkKey("jira", PAGE, EPIC));

        assertTrue(told(PAGE).linked());
    }

    private SpecFact told(long page) {
        return TestFacts.specToTell(fixture.store, page);
    }
}
