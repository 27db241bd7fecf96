package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.groundbreak.confluence.adrs.AdrFixture.user;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.groundbreak.confluence.mail.NewsItem;
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
                row("Review by", "2026-11-28"));

        assertEquals(
                List.of(fixture.confluence.key("product"), fixture.confluence.key("designer")),
                news().stream().map(NewsItem::to).toList());
        assertEquals(List.of(LocalDate.of(2026, 11, 28)), news().get(0).arguments());
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
    void givenADayToComeOrARecordThatDoesNotHoldWhenAskedThenNobodyIsTold() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("Review by", "2026-11-29"));
        fixture.labelled(2, "Use topics", row("Status", "Deprecated"), row("Review by", "2026-11-01"));
        fixture.labelled(3, "Use paper", row("Status", "Accepted"));

        assertEquals(List.of(), news());
    }

    private List<NewsItem> news() {
        return fixture.news.get(0).news(AdrFixture.NOW);
    }
}
