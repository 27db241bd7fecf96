package org.groundbreak.confluence.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.time.Duration;
import java.util.List;
import org.groundbreak.confluence.MockConfluence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a page is erased when it is gone for good, and not before (rule P3). */
class PageErasingTest extends PageWatchingCase {

    @Test
    void givenAPageThatIsRemovedForGoodThenItIsErasedOnceTheHostHasDoneSoP3() {
        known(1);

        TestPageEvents.removed(feature, 1);
        assertEquals(List.of(), first.erased);
        lose(1);
        feature.life().look(1);
        feature.sweep().run();

        assertEquals(List.of(1L), first.erased);
        assertEquals(List.of(1L), second.erased);
    }

    @Test
    void givenAPageThatIsGoneWhenItsRemovalIsHeardThenItIsErasedAtOnceP3() {
        known(1);
        lose(1);

        TestPageEvents.removed(feature, 1);

        assertEquals(List.of(1L), first.erased);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 29})
    void givenAPageThatIsNotFoundThenItIsNotErasedBeforeThirtyDaysP3(int days) {
        known(1);
        lose(1);

        sweepDaily(days);
        assertEquals(List.of(), first.erased);
        sweepDaily(31 - days);

        assertEquals(List.of(1L), first.erased);
    }

    @Test
    void givenAPageThatIsFoundOnceInBetweenThenThirtyDaysBeginAnewP3() {
        Page page = known(1);
        lose(1);
        sweepDaily(20);
        when(confluence.pageManager().getPage(1)).thenReturn(page);
        feature.life().look(1);
        lose(1);

        sweepDaily(20);

        assertEquals(List.of(), first.erased);
    }

    @Test
    void givenAPageInTheTrashThenItIsFoundHoweverLongP3() {
        Page page = known(1);
        when(page.isDeleted()).thenReturn(true);
        when(page.isLatestVersion()).thenReturn(false);

        sweepDaily(60);

        assertEquals(List.of(), first.erased);
    }

    @Test
    void givenAHostThatCannotBeAskedThenThatIsNoMissingPageP3() {
        known(1);
        when(confluence.pageManager().getPage(1)).thenThrow(new IllegalStateException("down"));
        sweepDaily(60);
        assertThrows(IllegalStateException.class, () -> TestPageEvents.removed(feature, 1));

        assertEquals(List.of(), first.erased);
    }

    /** As when the plugin was disabled for a month: two reads that fail, and nothing known of the time between. */
    @Test
    void givenAPageThatIsNotFoundTwiceAMonthApartThenItIsNotErasedP3() {
        known(1);
        lose(1);
        feature.sweep().run();
        clock.set(clock.instant().plus(Duration.ofDays(40)));

        feature.sweep().run();

        assertEquals(List.of(), first.erased);
    }

    @Test
    void givenARemovalThatDidNotHappenThenThePageIsNotErasedWhenItIsMissedLaterP3() {
        known(1);
        TestPageEvents.removed(feature, 1);
        clock.set(clock.instant().plus(Duration.ofHours(3)));
        lose(1);

        feature.life().look(1);

        assertEquals(List.of(), first.erased);
    }

    @Test
    void givenAnEraseThatFailsThenTheSweepTriesAgainAndTheOthersHaveErasedP3() {
        known(1);
        lose(1);
        first.broken = true;
        TestPageEvents.removed(feature, 1);
        assertEquals(List.of(1L), second.erased);
        first.broken = false;
        clock.set(clock.instant().plus(Duration.ofHours(1)));

        feature.sweep().run();

        assertEquals(List.of(1L), first.erased);
    }

    @Test
    void givenASpaceThatIsRemovedThenItsKnownPagesAreErasedAndNoOthersP3() {
        known(1);
        known(2);
        Page elsewhere = known(3);
        Space other = MockConfluence.space(OTHER_SPACE, "OTHER");
        when(elsewhere.getSpace()).thenReturn(other);
        feature.life().look(3);
        lose(1);
        lose(2);

        TestPageEvents.spaceRemoved(feature, MockConfluence.SPACE_ID);

        assertEquals(List.of(1L, 2L), first.erased);
    }

    private void lose(long id) {
        when(confluence.pageManager().getPage(id)).thenReturn(null);
    }

    private void sweepDaily(int days) {
        feature.sweep().run();
        for (int day = 0; day < days; day++) {
            clock.set(clock.instant().plus(Duration.ofDays(1)));
            feature.sweep().run();
        }
    }
}
