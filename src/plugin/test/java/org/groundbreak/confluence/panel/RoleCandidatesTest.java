package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import java.util.List;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.people.Candidate;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told who may view or edit the page of a spec: whoever may name its approver and its driver. */
class RoleCandidatesTest {

    private final SpecFixture fixture = new SpecFixture();
    private final PermissionManager permissions = fixture.confluence.permissions();
    private Page page;

    @BeforeEach
    void specOfTheAuthor() {
        page = fixture.spec(1, "author");
        when(permissions.hasPermission(fixture.confluence.user("outsider"), Permission.VIEW, page))
                .thenReturn(false);
        fixture.confluence.signIn("author");
        clearInvocations(fixture.confluence.userAccessor());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenTheDriverThenHeIsToldWhoMayViewThePageAndWhoMayNot() {
        List<Candidate> people = of("outsider", "product");

        assertEquals(
                List.of("product", "outsider"),
                people.stream().map(Candidate::userName).toList());
        assertEquals(
                List.of(true, false), people.stream().map(Candidate::mayView).toList());
    }

    @Test
    void givenAnAdministratorOfTheSpaceThenHeIsToldToo() {
        fixture.confluence.signIn("admin");
        when(permissions.hasPermission(fixture.confluence.user("admin"), Permission.ADMINISTER, page.getSpace()))
                .thenReturn(true);

        assertEquals(1, of("product").size());
    }

    /** Rule S15: a driver has to be able to edit the page. */
    @Test
    void givenTheDriverThenHeIsToldWhoCouldDriveInHisPlace() {
        when(permissions.hasPermission(fixture.confluence.user("designer"), Permission.EDIT, page))
                .thenReturn(false);

        List<Candidate> people = fixture.panel
                .driverCandidates(1, List.of("outsider", "designer", "product"))
                .people();

        assertEquals(
                List.of("product", "outsider", "designer"),
                people.stream().map(Candidate::userName).toList());
        assertEquals(
                List.of(true, false, false),
                people.stream().map(Candidate::mayView).toList());
        assertEquals("candidate.page-not-editable", people.get(2).reason());
    }

    @Test
    void givenAnybodyElseThenNobodyIsLookedUpForHim() {
        fixture.confluence.signIn("product");

        assertEquals("not-the-driver", refused(1));
        assertEquals(
                "not-the-driver",
                assertThrows(Problem.class, () -> fixture.panel.driverCandidates(1, List.of("product")))
                        .code());
        verify(fixture.confluence.userAccessor(), never()).getUserByName(any());
    }

    @Test
    void givenAHiddenPageThenItIsAsIfThereWereNone() {
        fixture.confluence.signIn("outsider");

        assertEquals("no-page", refused(1));
        assertEquals("no-page", refused(4711));
    }

    @Test
    void givenAPageThatIsNoSpecThenThatIsSaid() {
        fixture.confluence.page(2, "<p>Text</p>", "author");

        assertEquals("not-a-spec", refused(2));
    }

    @Test
    void givenWhoMayNotLookPeopleUpThenNobodyIsLookedUpForHim() {
        when(permissions.hasPermission(any(), eq(Permission.VIEW), eq(PermissionManager.TARGET_PEOPLE_DIRECTORY)))
                .thenReturn(false);

        assertEquals("people-hidden", refused(1));
        verify(fixture.confluence.userAccessor(), never()).getUserByName(any());
    }

    private List<Candidate> of(String... names) {
        return fixture.panel.approverCandidates(1, List.of(names)).people();
    }

    private String refused(long id) {
        return assertThrows(Problem.class, () -> fixture.panel.approverCandidates(id, List.of("product")))
                .code();
    }
}
