package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.properties;
import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new number is above the highest one that is typed, also where the index has not heard of that (rules A13, A41, A42). */
class AdrNumbersTest {

    private static final long OTHER_SPACE = 78;

    private final AdrFixture fixture = new AdrFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenRecordsByHandThatNobodyHasLookedAtWhenTheFirstIsMadeThenItsNumberIsAboveTheirs() {
        fixture.confluence.labelled("adr", byHand(100, 40, ""));

        fixture.numbered(1, "New", row("Status", "Proposed"));

        assertEquals("41", number(1));
        assertEquals(40, fixture.noted.size(), "the index hears of them");
    }

    @Test
    void givenOneTypedSinceThatNobodyHasLookedAtWhenTheNextIsMadeThenItsNumberIsAboveThat() {
        fixture.numbered(1, "New", row("Status", "Proposed"));
        fixture.clock.set(fixture.clock.instant().plus(Duration.ofMinutes(1)));
        fixture.confluence.labelled("adr", byHand(100, 7, ""));

        fixture.numbered(2, "Next", row("Status", "Proposed"));

        assertEquals("8", number(2));
    }

    @Test
    void givenAPrefixIsSetWhereRecordsAreTypedWithItThenTheNextNumberIsAboveTheirsBeforeAnythingIsLookedAtAgain() {
        for (int i = 1; i <= 12; i++) {
            fixture.labelled(100 + i, "By hand " + i, row("Status", "Accepted"), row("Number", "ADR-" + i));
        }
        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, "number-prefix", Optional.of("ADR"));

        fixture.numbered(1, "New", row("Status", "Proposed"));

        assertEquals("ADR-13", number(1));
    }

    @Test
    void givenAnotherLabelIsSetThenTheNextNumberIsAboveThoseOfItsPages() {
        fixture.numbered(1, "New", row("Status", "Proposed"));
        fixture.confluence.labelled("choice", byHand(100, 7, ""));
        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, "adr-label", Optional.of("choice"));

        fixture.numbered(2, "Next", row("Status", "Proposed"));

        assertEquals("8", number(2));
    }

    @Test
    void givenAPrefixOfTwoSpacesThenItsFirstNumberIsAboveWhatIsTypedInEither() {
        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, "number-prefix", Optional.of("PAY"));
        TestSettings.say(fixture.store.settings(), OTHER_SPACE, "number-prefix", Optional.of("PAY"));
        Space other = MockConfluence.space(OTHER_SPACE, "OTHER");
        Space third = MockConfluence.space(79, "THIRD");
        List<Page> there = byHand(100, 20, "PAY-");
        there.subList(0, 10).forEach(page -> when(page.getSpace()).thenReturn(other));
        there.subList(10, 20).forEach(page -> when(page.getSpace()).thenReturn(third));
        everywhere("adr", there);

        fixture.numbered(1, "New", row("Status", "Proposed"));

        assertEquals("PAY-11", number(1), "the third space has no such prefix");
    }

    /** What the host lacks, or one page that cannot be read, costs no record its number, and that is counted. */
    @Test
    void givenAHostThatCannotBeAskedForLabelsOrAPageThatCannotBeReadThenANumberIsGivenAllTheSame() {
        List<Page> there = byHand(100, 3, "");
        fixture.confluence.labelled("adr", there);
        when(there.get(1).getBodyAsString()).thenThrow(new IllegalStateException("for the test"));

        fixture.numbered(1, "New", row("Status", "Proposed"));
        assertEquals("4", number(1));

        fixture.clock.set(fixture.clock.instant().plus(Duration.ofMinutes(1)));
        when(fixture.confluence.labels().getContentInSpaceForLabel(anyInt(), anyInt(), any(), any()))
                .thenThrow(new NoSuchMethodError("for the test"));
        fixture.numbered(2, "Next", row("Status", "Proposed"));
        assertEquals("5", number(2));
    }

    @Test
    void givenTwoNodesThatHaveReadNothingThenNeitherGivesATypedNumber() {
        fixture.confluence.labelled("adr", byHand(100, 40, ""));
        AdrsFeature second = fixture.node();
        second.start();
        Page page = fixture.page(1, "One", properties(row("Number", AdrFixture.NUMBER), row("Status", "Proposed")));
        fixture.page(2, "Two", page.getBodyAsString());

        fixture.watchers.get(1).look(1);
        fixture.watchers.get(0).look(2);

        assertEquals("41", number(1));
        assertEquals("42", number(2));
    }

    @Test
    void givenAHundredThatGetNumbersAtOnceThenTheLabelIsAskedForOnceAMinute() {
        fixture.numbered(1, "First", row("Status", "Proposed"));
        fixture.confluence.labelled("adr", byHand(200, 3, ""));
        clearInvocations(fixture.confluence.labels());

        for (long id = 2; id <= 100; id++) {
            fixture.numbered(id, "Record " + id, row("Status", "Proposed"));
        }

        verify(fixture.confluence.labels(), times(1)).getContentInSpaceForLabel(anyInt(), anyInt(), any(), any());
        assertEquals("102", number(100), "one typed as 3 was found");
    }

    @Test
    void givenMoreThanAreReadForOneNumberThenThatIsSaidToAdministrators() {
        fixture.confluence.labelled("adr", byHand(1_000, UnseenRecords.MOST_READ, ""));
        fixture.numbered(1, "New", row("Status", "Proposed"));
        assertEquals("501", number(1));
        assertEquals("0", cutShort());

        fixture.clock.set(fixture.clock.instant().plus(Duration.ofMinutes(1)));
        fixture.confluence.labelled("adr", byHand(1_000, UnseenRecords.MOST_READ + 1, ""));
        fixture.numbered(2, "Next", row("Status", "Proposed"));

        assertEquals("502", number(2));
        assertEquals("1", cutShort());
    }

    @Test
    void a41GivenPagesWithTheLabelThatAreNoRecordsThenEachIsReadOnceForItsVersionAndTakesNoPlaceOfOthers() {
        List<Page> carriers = new ArrayList<>(LongStream.rangeClosed(1, UnseenRecords.MOST_READ)
                .mapToObj(i -> fixture.page(2_000 + i, "Plain " + i, "<p>no record</p>"))
                .toList());
        carriers.addAll(byHand(3_000, 7, ""));
        fixture.confluence.labelled("adr", carriers);
        fixture.numbered(1, "New", row("Status", "Proposed"));
        assertEquals("1", cutShort());
        clearInvocations(carriers.get(0));

        fixture.clock.set(fixture.clock.instant().plus(Duration.ofMinutes(1)));
        fixture.numbered(2, "Next", row("Status", "Proposed"));
        assertEquals("8", number(2), "above those behind the five hundred");
        assertEquals("1", cutShort());
        verify(carriers.get(0), never()).getBodyAsString();

        fixture.confluence.edit(carriers.get(0), properties(row("Number", "40"), row("Status", "Accepted")), "author");
        fixture.clock.set(fixture.clock.instant().plus(Duration.ofMinutes(1)));
        fixture.numbered(3, "Last", row("Status", "Proposed"));
        assertEquals("41", number(3), "it has become one");
    }

    @Test
    void givenOtherRulesOfASpaceThenWhatIsKnownThereAndWhatIsLabelledNowIsNotedAtOnceA42() {
        fixture.labelled(1, "Known", row("Status", "Accepted"));
        Space other = MockConfluence.space(OTHER_SPACE, "OTHER");
        Page elsewhere = fixture.page(2, "Elsewhere", properties(row("Status", "Accepted")));
        when(elsewhere.getSpace()).thenReturn(other);
        AdrFixture.label(elsewhere, "adr");
        fixture.look(2);
        fixture.confluence.labelled("choice", byHand(100, 2, ""));
        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, "adr-label", Optional.of("choice"));

        fixture.feature.rulesChanged(
                Optional.of(fixture.confluence.spaceManager().getSpace(MockConfluence.SPACE)));
        assertEquals(List.of(101L, 102L, 1L), fixture.noted);

        fixture.noted.clear();
        fixture.feature.rulesChanged(Optional.empty());
        assertTrue(fixture.noted.containsAll(List.of(1L, 2L)), fixture.noted.toString());
    }

    private List<Page> byHand(long from, int count, String prefix) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(i -> fixture.page(
                        from + i, "By hand " + i, properties(row("Number", prefix + i), row("Status", "Accepted"))))
                .toList();
    }

    private void everywhere(String name, List<Page> carriers) {
        fixture.confluence.labelled(name, carriers);
        Label label = fixture.confluence.labels().getLabel(name);
        when(fixture.confluence.labels().getContentForLabel(anyInt(), anyInt(), eq(label)))
                .thenReturn(new PartialList<>(
                        carriers.stream().<ContentEntityObject>map(page -> page).toList()));
    }

    private String number(long id) {
        return fixture.feature.numbers().numberOf(id).orElseThrow().toString();
    }

    private String cutShort() {
        return fixture.feature.health().get(1).value();
    }
}
