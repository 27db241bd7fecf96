package org.groundbreak.confluence.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundbreak.confluence.panel.SpecPanel;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who drives and who approves, and who may name whom. */
class RoleServiceTest extends RoundWork {

    private final RoleService roles = fixture.reviews.roles();

    /** Rule S15. */
    @Test
    void givenTheDriverWhenHeHandsOverThenTheOtherDrivesAndHeSeesNoneOfTheButtonsAnyMore() {
        started();
        assertTrue(as("author").may().nameDriver());

        SpecPanel after = panel(roles.nameDriver(ID, "engineer"));

        assertEquals("Emil Engineer", after.spec().driver().name());
        assertFalse(after.may().nameDriver());
        assertFalse(after.spec().review().may().callOff());
        SpecPanel his = as("engineer");
        assertTrue(his.may().nameDriver());
        assertTrue(his.spec().review().may().callOff());
        assertEquals(Optional.of(fixture.number("engineer")), fixture.state(ID).driver());
    }

    /** Rule S15: he has to be able to edit the page. */
    @ParameterizedTest
    @CsvSource({
        "nobody-of-this-name, driver-unknown",
        "retired, driver-deactivated",
        "outsider, driver-cannot-edit",
        "' ', driver-required"
    })
    void givenSomebodyWhoCannotDriveThenThatIsSaidAndNothingIsHandedOver(String userName, String code) {
        spec();
        when(fixture.confluence
                        .permissions()
                        .hasPermission(eq(fixture.confluence.user("outsider")), eq(Permission.EDIT), any()))
                .thenReturn(false);
        fixture.confluence.signIn("author");

        assertEquals(code, refusal(() -> roles.nameDriver(ID, userName)));
        assertEquals(code, refusal(() -> roles.requireNamingDriver(ID, userName)));

        assertEquals(Optional.of(fixture.number("author")), fixture.state(ID).driver());
    }

    @Test
    void givenWhoMayNotThenNothingIsSaidOfWhoWasNamed() {
        spec();
        fixture.confluence.signIn("outsider");
        clearInvocations(fixture.confluence.userAccessor());

        assertEquals("not-the-driver", refusal(() -> roles.nameDriver(ID, "nobody-of-this-name")));
        assertEquals("not-the-driver", refusal(() -> roles.nameApprover(ID, "nobody-of-this-name")));
        verify(fixture.confluence.userAccessor(), never()).getUserByName(anyString());
    }

    /** Rules S3 and S15: on behalf of somebody who leaves. */
    @Test
    void givenAProcessOwnerThenHeNamesApproverAndDriver() {
        spec();
        say("process-owner-group", "owners");
        when(fixture.confluence.userAccessor().hasMembership("owners", "outsider"))
                .thenReturn(true);
        SpecPanel his = as("outsider");
        assertTrue(his.may().nameApprover() && his.may().nameDriver());
        assertFalse(his.may().stop());

        roles.requireNamingApprover(ID, "product");
        assertEquals(Optional.of(fixture.number("designer")), fixture.state(ID).approver(), "Only asked");
        panel(roles.nameApprover(ID, "product"));
        panel(roles.nameDriver(ID, "engineer"));

        assertEquals(Optional.of(fixture.number("product")), fixture.state(ID).approver());
        assertEquals(Optional.of(fixture.number("engineer")), fixture.state(ID).driver());
    }

    /** Rule R2: the end comes first, with the approver there was, and nothing is approved by itself in the meeting. */
    @Test
    void givenTheEndOfTheWindowThatNobodyRecordedWhenAnApproverIsNamedThenHeIsTheMeetings() {
        started();
        give("engineer", "APPROVE", null);
        fixture.confluence.signIn("author");
        fixture.clock.set(fixture.clock.instant().plus(Duration.ofHours(49)));

        SpecPanel after = panel(roles.nameApprover(ID, "engineer"));

        assertEquals("DECISION_MEETING", after.spec().status().name());
        assertEquals(SpecStatus.DECISION_MEETING, fixture.state(ID).status());
    }

    /** Rule R4. */
    @Test
    void givenAReviewerWhoApprovesWhenHeIsNamedAsApproverThenTheRoundIsApprovedAtOnce() {
        started();
        give("engineer", "APPROVE", null);
        fixture.confluence.signIn("author");

        assertEquals(
                "APPROVED",
                panel(roles.nameApprover(ID, "engineer")).spec().status().name());
    }

    /** Every road by which somebody is named by his user name. */
    static Stream<Function<RoleServiceTest, Naming>> roads() {
        return Stream.of(
                test -> name -> test.roles.nameApprover(ID, name),
                test -> name -> test.roles.nameDriver(ID, name),
                test -> name -> test.roles.requireNamingApprover(ID, name),
                test -> name -> test.rounds.add(ID, new AdditionRequest(name, "DESIGN")),
                test -> name -> test.rounds.replace(ID, new ReplacementRequest("product", null, name)),
                test -> name -> {
                    if (test.fixture.state(ID).review().review().open().isPresent()) {
                        test.rounds.callOff(ID, new ReasonRequest(null));
                    }
                    test.rounds.start(ID, with(name));
                });
    }

    /** Names somebody. */
    private interface Naming {
        void of(String userName);
    }

    /** Rule R22. */
    @ParameterizedTest
    @MethodSource("roads")
    void givenWhoMayNotLookPeopleUpThenHeHearsTheSameOfEverybodyElse(Function<RoleServiceTest, Naming> road) {
        started();
        mayNotLookUp();
        clearInvocations(fixture.confluence.userAccessor());
        Naming naming = road.apply(this);

        for (String name : List.of("admin", "retired", "nobody-of-this-name")) {
            fixture.confluence.signIn("author");
            assertEquals("person-not-shown", refusal(() -> naming.of(name)), name);
        }
        verify(fixture.confluence.userAccessor(), never()).getUserByName(anyString());
    }

    /** Rule R22: whom the panel shows, and himself. */
    @Test
    void givenWhoMayNotLookPeopleUpThenHeNamesWhomThePanelShowsAndHimself() {
        started();
        mayNotLookUp();
        fixture.confluence.signIn("author");

        assertEquals(
                "Paula Product",
                panel(roles.nameApprover(ID, "Product")).spec().approver().name());
        assertEquals(
                List.of("engineer", "product", "author"),
                names(panel(rounds.add(ID, new AdditionRequest("author", "DESIGN")))
                        .spec()
                        .review()
                        .round()));
        assertEquals("person-not-shown", refusal(() -> roles.nameApprover(ID, "designer")), "He was the approver");
        panel(roles.nameDriver(ID, "engineer"));
        assertEquals(Optional.of(fixture.number("engineer")), fixture.state(ID).driver());
    }

    private void mayNotLookUp() {
        when(fixture.confluence
                        .permissions()
                        .hasPermission(any(), eq(Permission.VIEW), eq(PermissionManager.TARGET_PEOPLE_DIRECTORY)))
                .thenReturn(false);
    }
}
