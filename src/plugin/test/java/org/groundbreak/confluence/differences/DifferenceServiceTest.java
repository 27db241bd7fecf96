package org.groundbreak.confluence.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.host.TestParts;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule F20 in the product: what has changed since it was judged, whatever the host has deleted. */
class DifferenceServiceTest {

    private final SpecFixture fixture = new SpecFixture();
    private final DifferenceService differences = new DifferencesFeature(
                    TestParts.of(fixture.clock, null), fixture.feature, fixture.confluence.users())
            .service();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAChangeThenTheLinesAreSideBySideEvenWhenTheHostHasDeletedTheOldVersionF18() {
        Page page = approved("<p>Same</p><p>The old way</p>");
        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>Same</p><p>The new way</p>", "author");
        when(fixture.confluence.pageManager().getVersionHistorySummaries(page)).thenReturn(List.of());

        DifferenceBody difference = look(Optional.empty());

        assertTrue(difference.changed());
        assertEquals(List.of("same", "changed"), kinds(difference));
        assertEquals(
                "The |*old*| way",
                difference.lines().get(1).before().stream()
                        .map(part -> part.changed() ? "*" + part.text() + "*" : part.text())
                        .collect(Collectors.joining("|")));
        assertEquals(List.of(2, 3), List.of(difference.pageVersion(), difference.publishedVersion()));
        assertNull(difference.cutText());
    }

    @Test
    void givenNothingThatCountsHasChangedThenThatIsSaidAndNoLineIsShown() {
        Page page = approved("<p>Same</p>");
        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>Same</p>", "author");

        DifferenceBody difference = look(Optional.of("approval"));

        assertFalse(difference.changed());
        assertEquals(List.of(), difference.lines());
        assertEquals("difference.none", difference.changedText());
    }

    /** Whoever asks, and whoever gave it: also of the approver, and when the host has deleted what he saw. */
    @Test
    void givenAVerdictThenEverybodySeesWhatHasChangedSinceByTheNumberOfItsEvent() {
        Page page = approved("<p>The old way</p>");
        long event = fixture.state(42).review().verdict().orElseThrow().sequence();
        fixture.confluence.edit(page, SpecFixture.MACRO + "<p>The new way</p>", "author");
        when(fixture.confluence.pageManager().getVersionHistorySummaries(page)).thenReturn(List.of());
        fixture.confluence.signIn("designer");

        DifferenceBody difference = differences.ofEvent(42, Long.toString(event));

        assertEquals(List.of("changed"), kinds(difference));
        assertTrue(difference.sinceText().startsWith("difference.since-verdict["), difference.sinceText());
        assertEquals(
                "nothing-judged",
                assertThrows(Problem.class, () -> differences.ofEvent(42, "1")).code());
    }

    @Test
    void givenMoreThanIsShownThenTheCutIsSaid() {
        Page page = approved("<p>x</p>");
        String many =
                IntStream.range(0, 2_000).mapToObj(i -> "<p>" + i + "</p>").collect(Collectors.joining());
        fixture.confluence.edit(page, SpecFixture.MACRO + many, "author");

        DifferenceBody difference = look(Optional.empty());

        assertEquals("difference.cut", difference.cutText());
        assertEquals(LineBodyMaker.MOST_LINES, difference.lines().size());
    }

    @Test
    void givenLinesThatStayedTheSameThenOnlyThoseAroundAChangeAreShown() {
        String many = IntStream.range(0, 50).mapToObj(i -> "<p>" + i + "</p>").collect(Collectors.joining());
        Page page = approved(many);
        fixture.confluence.edit(page, SpecFixture.MACRO + many.replace(">25<", ">a<"), "author");

        List<String> kinds = kinds(look(Optional.empty()));

        assertEquals(List.of("gap", "same", "same", "same", "changed", "same", "same", "same", "gap"), kinds);
    }

    @Test
    void givenNothingWasJudgedOrItIsErasedThenThatIsTheAnswer() {
        Page page = approved("<p>x</p>");
        assertEquals("nothing-judged", refusal(Optional.of("product")));
        assertEquals("nothing-judged", refusal(Optional.of("nobody-of-that-name")));

        fixture.store.judgedBodies().erase(SpecLog.idOf(page.getId()));

        assertEquals("judged-erased", refusal(Optional.empty()));
    }

    private String refusal(Optional<String> verdict) {
        return assertThrows(Problem.class, () -> look(verdict)).code();
    }

    private DifferenceBody look(Optional<String> verdict) {
        fixture.confluence.signIn("designer");
        return differences.of(42, verdict);
    }

    private static List<String> kinds(DifferenceBody difference) {
        return difference.lines().stream().map(DifferenceBody.LineBody::kind).toList();
    }

    private Page approved(String body) {
        Page page = fixture.confluence.page(42, SpecFixture.MACRO + body, "author", "product");
        fixture.registrar.notice(42);
        fixture.approver(page, "product", "engineer");
        fixture.approve(page, "engineer");
        return page;
    }
}
