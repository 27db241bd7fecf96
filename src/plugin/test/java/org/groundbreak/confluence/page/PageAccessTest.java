package org.groundbreak.confluence.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.util.function.Supplier;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.TestAnswers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets 401, 403, 404 and 405. */
class PageAccessTest {

    private static final long ID = 42;

    private final MockConfluence confluence = new MockConfluence();
    private final PageAccess access = confluence.access();
    private final Answers answers = TestAnswers.make();
    private Page page;

    @BeforeEach
    void page() {
        page = confluence.page(ID, "<p>Text</p>", "author");
        confluence.signIn("engineer");
    }

    @AfterEach
    void signOut() {
        confluence.close();
    }

    @Test
    void givenNobodySignedInWhenAskedWhoItIsThenItIsA401() {
        confluence.signIn(null);

        assertEquals(401, status(access::viewer));
    }

    @Test
    void givenAHiddenPageWhenAskedForThenItIsThe404OfAPageThatDoesNotExist() {
        when(confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(page)))
                .thenReturn(false);

        assertEquals(404, status(() -> access.visible(ID)));
        assertEquals(404, status(() -> access.visible(4711)));
    }

    @Test
    void givenAnOldVersionOrADraftOrAPageInTheTrashWhenAskedForThenItIsA404() {
        when(page.isLatestVersion()).thenReturn(false);
        assertEquals(404, status(() -> access.visible(ID)));
        when(page.isLatestVersion()).thenReturn(true);
        when(page.isDraft()).thenReturn(true);
        assertEquals(404, status(() -> access.visible(ID)));
        when(page.isDraft()).thenReturn(false);
        when(page.isDeleted()).thenReturn(true);
        assertEquals(404, status(() -> access.visible(ID)));
    }

    @Test
    void givenAPageOneMayOnlyViewWhenEditIsRequiredThenItIsA403() {
        assertEquals(200, edit());
        when(confluence.permissions().hasPermission(any(), eq(Permission.EDIT), eq(page)))
                .thenReturn(false);
        assertEquals(403, edit());
    }

    @Test
    void givenReadOnlyModeWhenACommandComesThenItIsA405AndReadingGoesOn() {
        when(confluence.accessMode().shouldEnforceReadOnlyAccess()).thenReturn(true);

        assertEquals(405, status(() -> access.forCommand(ID)));
        assertEquals(200, status(() -> access.visible(ID)));
    }

    private int edit() {
        return status(() -> {
            access.requireEdit(page);
            return page;
        });
    }

    private int status(Supplier<?> asked) {
        return answers.of(() -> {
                    asked.get();
                    return "done";
                })
                .getStatus();
    }
}
