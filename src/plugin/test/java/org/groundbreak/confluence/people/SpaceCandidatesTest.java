package org.groundbreak.confluence.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.List;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told, before a page is made, who may view its space. */
class SpaceCandidatesTest {

    private final MockConfluence confluence = new MockConfluence();
    private final PermissionManager permissions = confluence.permissions();
    private final SpaceManager spaces = mock(SpaceManager.class);
    private final Space space = mock(Space.class);
    private final SpaceCandidates candidates = new SpaceCandidates(
            new Spaces(spaces, confluence.access()),
            confluence.access(),
            new CandidateCheck(confluence.users(), TestWords.keys()));

    @BeforeEach
    void spaceInWhichTheAuthorMakesPages() {
        when(spaces.getSpace("DEMO")).thenReturn(space);
        when(permissions.hasCreatePermission(confluence.user("author"), space, Page.class))
                .thenReturn(true);
        confluence.signIn("author");
    }

    @AfterEach
    void signOut() {
        confluence.close();
    }

    @Test
    void givenWhoMayMakePagesThenHeIsToldWhoMayViewTheSpace() {
        when(permissions.hasPermission(confluence.user("outsider"), Permission.VIEW, space))
                .thenReturn(false);

        assertEquals(
                List.of(
                        new Candidate("product", "Paula Product", true, null),
                        new Candidate("outsider", "Otto Outsider", false, "candidate.space-hidden")),
                candidates.of("DEMO", List.of("outsider", "product")).people());
    }

    @Test
    void givenWhoMayNotMakePagesThenNobodyIsLookedUpForHim() {
        confluence.signIn("product");

        assertEquals("no-create", refused("DEMO"));
        verify(confluence.userAccessor(), never()).getUserByName(any());
    }

    @Test
    void givenASpaceThatIsHiddenThenItIsAsIfThereWereNone() {
        assertEquals("no-space", refused("NONE"));
        assertEquals("no-space", refused(null));
        when(permissions.hasPermission(any(), eq(Permission.VIEW), eq(space))).thenReturn(false);
        assertEquals("no-space", refused("DEMO"));
    }

    @Test
    void givenWhoMayNotLookPeopleUpThenNobodyIsLookedUpForHim() {
        when(permissions.hasPermission(any(), eq(Permission.VIEW), eq(PermissionManager.TARGET_PEOPLE_DIRECTORY)))
                .thenReturn(false);

        assertEquals("people-hidden", refused("DEMO"));
        verify(confluence.userAccessor(), never()).getUserByName(any());
    }

    @Test
    void givenAHostThatCannotBeAskedWhoMayMakePagesThenNobodyIsToldAnything() {
        when(permissions.hasCreatePermission(any(), any(), any())).thenThrow(new NoSuchMethodError());

        assertEquals("no-create", refused("DEMO"));
    }

    @Test
    void givenNobodySignedInThenItIsA401() {
        confluence.signIn(null);

        assertEquals("sign-in", refused("DEMO"));
    }

    private String refused(String space) {
        return assertThrows(Problem.class, () -> candidates.of(space, List.of("product")))
                .code();
    }
}
