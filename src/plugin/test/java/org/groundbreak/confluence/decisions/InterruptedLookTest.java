package org.groundbreak.confluence.decisions;

import static org.groundbreak.confluence.decisions.DecisionFixture.daci;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.decisions.ApproverSeat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A look at a page that ends before it came to all of its decisions, as when the node stops or the directory is away. */
class InterruptedLookTest {

    private static final long PAGE = 1;

    private final DecisionFixture fixture = new DecisionFixture();
    private final MockConfluence confluence = fixture.confluence;

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Rule D5: whoever made himself approver is not let off by a look that ended before it came to his decision. */
    @Test
    void givenALookThatFailsBetweenTwoDecisionsThenTheNextOneReadsTheSameVersions() {
        Page page = fixture.page(PAGE, daci("a", "author", "engineer") + daci("b", "author", "engineer"), "author");
        fixture.look(PAGE);
        String changed = daci("a", "author", "engineer") + daci("b", "author", "product");
        confluence.edit(page, changed, "product");
        confluence.edit(page, changed + "<p>more</p>", "author");
        ConfluenceUser product = confluence.user("product");
        when(confluence.userAccessor().getUserByName("product"))
                .thenThrow(new IllegalStateException("the directory is away"))
                .thenReturn(product);

        assertThrows(IllegalStateException.class, () -> fixture.look(PAGE));
        fixture.look(PAGE);

        ApproverSeat seat = fixture.stream(PAGE, "b").state().approver().seat().orElseThrow();
        assertEquals(fixture.specs.number("product"), seat.person());
        assertEquals(2, seat.version());
        assertTrue(seat.selfMade());
    }
}
