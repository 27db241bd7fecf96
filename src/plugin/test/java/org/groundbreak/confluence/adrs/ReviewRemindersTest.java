package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.groundbreak.confluence.adrs.AdrFixture.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.mail.NewsItem;
import org.groundbreak.confluence.mail.TestDailyMail;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.TestErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is reminded of which ADR, and when (rule A18). */
class ReviewRemindersTest {

    private final AdrFixture fixture = new AdrFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenADayOfReviewThatHasComeWhenAskedThenThoseWhoDecidedAreTold() {
        String product = fixture.confluence.key("product").getStringValue();
        String designer = fixture.confluence.key("designer").getStringValue();
        fixture.labelled(
                1,
                "Use queues",
                row("Status", "Accepted"),
                row("Deciders", user(product) + ", " + user(designer)),
                row("Review by", "2026-11-27"));

        assertEquals(
                List.of(fixture.confluence.key("product"), fixture.confluence.key("designer")),
                news().stream().map(NewsItem::to).toList());
        assertEquals(List.of(LocalDate.of(2026, 11, 27)), news().get(0).arguments());
        assertEquals(1, news().get(0).contentId());
    }

    @Test
    void givenNobodyMentionedWhenAskedThenWhoMadeThePageIsTold() {
        fixture.labelled(
                1,
                "Use queues",
                row("Status", "Accepted"),
                row("Deciders", "The board"),
                row("Review by", "2026-11-01"));

        assertEquals(
                List.of(fixture.confluence.key("author")),
                news().stream().map(NewsItem::to).toList());
    }

    @Test
    void givenADeciderWhoCannotSignInOrMayNotViewThePageWhenAskedThenTheOthersAreTold() {
        fixture.confluence.add("gone", "Gone Long Ago");
        Page page = decided("product", "designer", "gone");
        hide(page, "product");
        deactivate("gone");

        assertEquals(List.of("designer"), told());
    }

    @Test
    void givenNoDeciderIsLeftWhenAskedThenWhoMadeThePageIsTold() {
        decided("product");
        deactivate("product");

        assertEquals(List.of("author"), told());
    }

    @Test
    void givenWhoMadeThePageHasLeftTooWhenAskedThenWhoWroteItLastIsTold() {
        Page page = decided("product");
        hide(page, "product");
        deactivate("author");
        fixture.confluence.edit(page, page.getBodyAsString(), "engineer");

        assertEquals(List.of("engineer"), told());
        hide(page, "engineer");
        assertEquals(List.of(), told(), "nobody who may view it is known");
    }

    @Test
    void givenWhoMadeThePageHasNoAccountAnyMoreWhenAskedThenWhoWroteItLastIsTold() {
        Page page = decided("product");
        deactivate("product");
        when(page.getCreator()).thenReturn(null);
        fixture.confluence.edit(page, page.getBodyAsString(), "engineer");

        assertEquals(List.of("engineer"), told());
    }

    @Test
    void givenThePageIsInTheTrashWhenAskedThenNobodyIsTold() {
        when(decided("product").isDeleted()).thenReturn(true);

        assertEquals(List.of(), told());
    }

    private Page decided(String... deciders) {
        String mentioned = Stream.of(deciders)
                .map(name -> user(fixture.confluence.key(name).getStringValue()))
                .collect(Collectors.joining(", "));
        return fixture.labelled(
                1, "Use queues", row("Status", "Accepted"), row("Deciders", mentioned), row("Review by", "2026-11-27"));
    }

    private void deactivate(String name) {
        when(fixture.confluence.userAccessor().isDeactivated(name)).thenReturn(true);
    }

    private void hide(Page page, String name) {
        ConfluenceUser user = fixture.confluence.user(name);
        when(fixture.confluence.permissions().hasPermission(user, Permission.VIEW, page))
                .thenReturn(false);
    }

    private List<String> told() {
        return news().stream()
                .map(item -> fixture.confluence
                        .users()
                        .withKey(item.to())
                        .orElseThrow()
                        .getName())
                .toList();
    }

    @Test
    void givenADayToComeOrARecordThatDoesNotHoldWhenAskedThenNobodyIsTold() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("Review by", "2026-11-28"));
        fixture.labelled(2, "Use topics", row("Status", "Deprecated"), row("Review by", "2026-11-01"));
        fixture.labelled(3, "Use paper", row("Status", "Accepted"));

        assertEquals(List.of(), news());
    }

    @Test
    void givenARecordWhosePageCannotBeReadThenTheOthersAreToldOfAndTheHealthPageSaysSoG3() {
        Page broken = fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("Review by", "2026-11-01"));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"), row("Review by", "2026-11-01"));
        when(broken.getCreator()).thenThrow(new IllegalStateException("for the test"));

        assertEquals(List.of(2L), news().stream().map(NewsItem::contentId).toList());
        TestErrors.onlyOf(fixture.parts.errors(), ErrorKind.JOB, "daily-mail", "java.lang.IllegalStateException");
    }

    /** The thirtieth is a Monday. */
    @Test
    void givenAWeekendOrAnEarlierHourWhenAskedThenItWaitsC5() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("Review by", "2026-11-01"));

        assertEquals(List.of(), newsAt("2026-11-29T07:00:00Z"));
        assertEquals(List.of(), newsAt("2026-11-30T06:59:59Z"));
        assertEquals(1, newsAt("2026-11-30T07:00:00Z").size());
    }

    private List<NewsItem> news() {
        return newsAt("2026-11-27T07:00:00Z");
    }

    private List<NewsItem> newsAt(String instant) {
        return fixture.news.get(0).news(TestDailyMail.morning(Instant.parse(instant)));
    }
}
