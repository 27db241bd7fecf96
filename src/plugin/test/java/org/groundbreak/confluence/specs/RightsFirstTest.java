package org.groundbreak.confluence.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not is refused before anything is looked up, read or kept. */
class RightsFirstTest {

    private static final long ID = 42;

    private final SpecFixture fixture = new SpecFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"retired", "nobody-of-this-name", " ", "admin"})
    void givenSomebodyWhoDoesNotDriveWhenHeNamesAnApproverThenNothingIsSaidOfThatPerson(String named) {
        fixture.spec(ID, "author", "product");
        fixture.confluence.signIn("outsider");
        clearInvocations(fixture.confluence.userAccessor());

        assertEquals("not-the-driver", refusal(() -> fixture.reviews.roles().nameApprover(ID, named)));

        verify(fixture.confluence.userAccessor(), never()).getUserByName(anyString());
        assertEquals(List.of("product"), numbered());
    }

    @Test
    void givenAPageThatIsNoSpecWhenAnApproverIsNamedThenThatIsSaidFirst() {
        fixture.confluence.page(ID, SpecFixture.MACRO, "author");
        fixture.confluence.signIn("author");

        assertEquals("not-a-spec", refusal(() -> fixture.reviews.roles().nameApprover(ID, "nobody-of-this-name")));
    }

    @Test
    void givenAMereViewerWhenHeApprovesThenThePageIsNeitherReadNorItsHistory() {
        Page page = fixture.spec(ID, "author", "product");
        fixture.approver(page, "product", "engineer");
        when(page.getBodyAsString()).thenReturn("<p>no end");
        fixture.confluence.signIn("outsider");
        clearInvocations(fixture.confluence.pageManager());

        assertEquals("not-the-approver", refusal(() -> fixture.specs.approve(ID, SeenPage.now(1))));

        verify(fixture.confluence.pageManager(), never()).getVersionHistorySummaries(any());
        verify(fixture.confluence.pageManager()).getPage(ID);
        assertEquals(List.of("engineer", "product"), numbered());
    }

    @Test
    void givenTheApproverWhenHeSaysNoVersionThenThatIsWhatIsSaid() {
        Page page = fixture.spec(ID, "author", "product");
        fixture.approver(page, "product", "engineer");
        fixture.confluence.signIn("engineer");

        assertEquals("version-required", refusal(() -> fixture.specs.approve(ID, SeenPage.now(0))));
    }

    /** For the rules, for what Jira is told, and for the panel. */
    @Test
    void givenALinkedSpecWhenApprovedThenThePageIsReadOnce() {
        Page page = fixture.spec(ID, "author", "product");
        fixture.approver(page, "product", "engineer");
        fixture.link(page, 10_000);
        clearInvocations(page);

        fixture.approve(page, "engineer");

        verify(page).getBodyAsString();
    }

    @Test
    void givenARefusedCallWhenItIsOverThenItHasLeftNobodyInTheTableOfPersons() {
        Page page = fixture.spec(ID, "author", "product");
        fixture.approver(page, "product", "engineer");
        fixture.confluence.signIn("outsider");

        assertEquals("not-the-approver", refusal(() -> fixture.specs.withdraw(ID, Optional.empty())));
        assertEquals("not-the-driver", refusal(() -> fixture.specs.stop(ID)));
        fixture.specs.register(ID);
        fixture.panel(ID);
        fixture.epics.links().unlink(ID, 10_000);

        assertEquals(List.of("engineer", "product"), numbered());
    }

    @Test
    void givenAnEditorWhoIsNewWhenHeDoesSomethingThenHeGetsANumber() {
        Page page = fixture.spec(ID, "author", "product");
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.ADMINISTER), any()))
                .thenReturn(true);
        fixture.confluence.signIn("admin");

        fixture.specs.stop(ID);

        assertEquals(List.of("admin", "product"), numbered());
        assertEquals(
                fixture.number("admin"),
                fixture.log.read(page.getId()).entries().get(1).header().actor());
    }

    @Test
    void givenAPageThatIsNoSpecWhenAnEpicIsTakenAwayThenThatIsSaid() {
        fixture.confluence.page(ID, SpecFixture.MACRO, "author");
        fixture.confluence.signIn("author");

        assertEquals("not-a-spec", refusal(() -> fixture.epics.links().unlink(ID, 1)));
        assertEquals("not-a-spec", refusal(() -> fixture.epics.links().link(ID, "no key")));
    }

    /** Of the demo users those who have a number. */
    private List<String> numbered() {
        List<PersonNumber> numbers =
                LongStream.rangeClosed(1, 20).mapToObj(PersonNumber::new).toList();
        Map<PersonNumber, UserKey> users = fixture.store.people().usersOf(numbers);
        return users.values().stream()
                .map(key -> fixture.confluence.userAccessor().getUserByKey(key).getName())
                .sorted()
                .toList();
    }

    private static String refusal(Runnable call) {
        return assertThrows(Problem.class, call::run).code();
    }
}
