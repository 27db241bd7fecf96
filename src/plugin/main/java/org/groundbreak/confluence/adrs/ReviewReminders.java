package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.confluence.mail.DailyMail;
import org.groundbreak.confluence.mail.Morning;
import org.groundbreak.confluence.mail.NewsItem;
import org.groundbreak.confluence.mail.NewsSource;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;

/**
 * Reminds of ADRs in force whose day of review has come, in the daily mail, until the page names another day (rule A18).
 * Those are told who decided, since they know what was assumed; where the page mentions none of them, whoever made the
 * page; on his working days.
 */
final class ReviewReminders implements NewsSource {

    private final AdrSnapshots snapshots;
    private final TransactionTemplate transactions;
    private final Pages pages;
    private final AdrWords words;
    private final SettingsReader settings;
    private final ErrorLog errors;

    ReviewReminders(
            AdrSnapshots snapshots,
            TransactionTemplate transactions,
            Pages pages,
            AdrWords words,
            SettingsReader settings,
            ErrorLog errors) {
        this.snapshots = snapshots;
        this.transactions = transactions;
        this.pages = pages;
        this.words = words;
        this.settings = settings;
        this.errors = errors;
    }

    @Override
    public List<NewsItem> news(Morning morning) {
        AdrIndex index = snapshots.current();
        List<NewsItem> news = new ArrayList<>();
        for (AdrEntry entry : index.inForce()) {
            entry.adr().reviewBy().ifPresent(day -> {
                WorkingCalendar calendar = settings.reviewsOf(entry.spaceId()).calendar();
                if (!day.isAfter(LocalDate.ofInstant(morning.now(), calendar.zone()))) {
                    readers(entry).stream()
                            .filter(reader -> morning.isDue(reader) && morning.worksToday(reader, calendar))
                            .forEach(reader -> news.add(item(reader, entry, day)));
                }
            });
        }
        return news;
    }

    private static NewsItem item(ConfluenceUser reader, AdrEntry entry, LocalDate day) {
        return new NewsItem(reader.getKey(), entry.contentId(), "adr.news.review-by", List.of(day), Optional.empty());
    }

    private List<ConfluenceUser> readers(AdrEntry entry) {
        try {
            return transactions.execute(() -> {
                List<ConfluenceUser> deciders = entry.adr().deciders().stream()
                        .flatMap(decider -> words.user(decider).stream())
                        .distinct()
                        .toList();
                return deciders.isEmpty() ? author(entry) : deciders;
            });
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.JOB, DailyMail.JOB, "Nobody is reminded of an ADR", entry.contentId(), e);
            return List.of();
        }
    }

    private List<ConfluenceUser> author(AdrEntry entry) {
        return pages.current(entry.contentId())
                .map(Page::getCreator)
                .map(List::of)
                .orElse(List.of());
    }
}
