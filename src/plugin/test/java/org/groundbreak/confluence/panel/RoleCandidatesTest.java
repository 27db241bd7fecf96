package org.groundbreak.confluence.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.Permission;
import java.util.List;
import org.groundbreak.confluence.people.Candidate;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.Test;

/** Who is told who may view or edit the page of a spec: whoever may name its approver and its driver. */
class RoleCandidatesTest extends CandidatesBeginning {

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
        assertNobodyWasLookedUp();
    }

    @Test
    void givenAPageThatIsNoSpecThenThatIsSaid() {
        fixture.confluence.page(2, "<p>Text</p>", "author");

        assertEquals("not-a-spec", refused(2));
    }

    private List<Candidate> of(String... names) {
        return fixture.panel.approverCandidates(1, List.of(names)).people();
    }

    @Override
    String refused(long id) {
        return assertThrows(Problem.class, () -> fixture.panel.approverCandidates(id, List.of("product")))
                .code();
    }
}
