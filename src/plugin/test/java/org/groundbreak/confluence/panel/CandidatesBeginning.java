package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import org.groundbreak.confluence.SpecFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What tests of candidates for a spec begin and end with, and what holds whatever they are candidates for: a spec of the
 * author, who is signed in, on a page that the outsider may not view.
 */
abstract class CandidatesBeginning {

    final SpecFixture fixture = new SpecFixture();
    final PermissionManager permissions = fixture.confluence.permissions();
    Page page;

    @BeforeEach
    void specOfTheAuthor() {
        page = fixture.spec(1, "author");
        prepare();
        when(permissions.hasPermission(fixture.confluence.user("outsider"), Permission.VIEW, page))
                .thenReturn(false);
        fixture.confluence.signIn("author");
        clearInvocations(fixture.confluence.userAccessor());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** What else there has to be before anybody is signed in. */
    void prepare() {}

    /** The code with which whoever is signed in is refused to hear of candidates for a page. */
    abstract String refused(long contentId);

    final void assertNobodyWasLookedUp() {
        verify(fixture.confluence.userAccessor(), never()).getUserByName(any());
    }

    @Test
    void givenAHiddenPageThenItIsAsIfThereWereNone() {
        fixture.confluence.signIn("outsider");

        assertEquals("no-page", refused(1));
        assertEquals("no-page", refused(4711));
    }

    @Test
    void givenWhoMayNotLookPeopleUpThenNobodyIsLookedUpForHim() {
        when(permissions.hasPermission(any(), eq(Permission.VIEW), eq(PermissionManager.TARGET_PEOPLE_DIRECTORY)))
                .thenReturn(false);

        assertEquals("people-hidden", refused(1));
        assertNobodyWasLookedUp();
    }
}
