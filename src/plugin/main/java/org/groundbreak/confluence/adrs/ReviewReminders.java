package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.confluence.mail.NewsItem;
import org.groundbreak.confluence.mail.NewsSource;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.settings.SettingsReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds of ADRs in force whose day of review has come, in the daily mail, until the page names another day (rule A18).
 * Those are told who decided, since they know what was assumed; where the page mentions none of them, whoever made the
 * page.
 */
final class ReviewReminders implements NewsSource {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewReminders.class);

    private final AdrSnapshots snapshots;
    private final TransactionTemplate transactions;
    private final Pages pages;
    private final AdrWords words;
    private final SettingsReader settings;

    ReviewReminders(
            AdrSnapshots snapshots,
            TransactionTemplate transactions,
            Pages pages,
            AdrWords words,
            SettingsReader settings) {
        this.snapshots = snapshots;
        this.transactions = transactions;
        this.pages = pages;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public List<NewsItem> news(Instant now) {
        AdrIndex index = snapshots.current();
        List<NewsItem> news = new ArrayList<>();
        for (AdrEntry entry : index.inForce()) {
            entry.adr()
                    .reviewBy()
                    .filter(day -> !day.isAfter(today(entry, now)))
                    .ifPresent(day -> readers(entry)
                            .forEach(reader -> news.add(new NewsItem(
                                    reader, entry.contentId(), "adr.news.review-by", List.of(day), Optional.empty()))));
        }
        return news;
    }

    private LocalDate today(AdrEntry entry, Instant now) {
        return LocalDate.ofInstant(now, settings.of(entry.spaceId()).zone());
    }

    private List<UserKey> readers(AdrEntry entry) {
        try {
            return transactions.execute(() -> {
                List<UserKey> deciders = entry.adr().deciders().stream()
                        .flatMap(decider -> words.user(decider).stream())
                        .map(ConfluenceUser::getKey)
                        .distinct()
                        .toList();
                return deciders.isEmpty() ? author(entry) : deciders;
            });
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Nobody is reminded of an ADR: {}", entry.contentId(), e);
            return List.of();
        }
    }

    private List<UserKey> author(AdrEntry entry) {
        return pages.current(entry.contentId())
                .map(Page::getCreator)
                .map(ConfluenceUser::getKey)
                .map(List::of)
                .orElse(List.of());
    }
}
