package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.calendar.WorkingCalendar;
import org.groundbreak.confluence.mail.DailyMail;
import org.groundbreak.confluence.mail.Morning;
import org.groundbreak.confluence.mail.NewsItem;
import org.groundbreak.confluence.mail.NewsSource;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;

/**
 * Reminds of ADRs in force whose day of review has come, in the daily mail, until the page names another day (rule A18).
 * Those are told who decided, since they know what was assumed. Where the page mentions none, or all of them have left or
 * may not view it any more, whoever made the page, and where he has gone, too, whoever wrote its last version; on his
 * working days.
 */
final class ReviewReminders implements NewsSource {

    private final AdrSnapshots snapshots;
    private final TransactionTemplate transactions;
    private final Pages pages;
    private final PageAccess access;
    private final ConfluenceUsers users;
    private final AdrWords words;
    private final SettingsReader settings;
    private final ErrorLog errors;

    ReviewReminders(
            AdrSnapshots snapshots,
            TransactionTemplate transactions,
            Pages pages,
            PageAccess access,
            ConfluenceUsers users,
            AdrWords words,
            SettingsReader settings,
            ErrorLog errors) {
        this.snapshots = snapshots;
        this.transactions = transactions;
        this.pages = pages;
        this.access = access;
        this.users = users;
        this.words = words;
        this.settings = settings;
        this.errors = errors;
    }

    @Override
    public List<NewsItem> news(Morning morning) {
        AdrIndex index = snapshots.current();
        List<NewsItem> news = new ArrayList<>();
        Map<Long, WorkingCalendar> calendars = new HashMap<>();
        for (AdrEntry entry : index.inForce()) {
            entry.adr().reviewBy().ifPresent(day -> {
                WorkingCalendar calendar = calendars.computeIfAbsent(
                        entry.spaceId(), space -> settings.reviewsOf(space).calendar());
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
            return transactions.execute(() -> pages.current(entry.contentId())
                    .map(page -> readers(entry, page))
                    .orElse(List.of()));
        } catch (RuntimeException | LinkageError e) {
            errors.failed(ErrorKind.JOB, DailyMail.JOB, "Nobody is reminded of an ADR", entry.contentId(), e);
            return List.of();
        }
    }

    private List<ConfluenceUser> readers(AdrEntry entry, Page page) {
        List<ConfluenceUser> deciders = entry.adr().deciders().stream()
                .flatMap(decider -> words.user(decider).stream())
                .distinct()
                .filter(decider -> isReached(decider, page))
                .toList();
        return deciders.isEmpty()
                ? Stream.of(page.getCreator(), page.getLastModifier())
                        .filter(Objects::nonNull)
                        .filter(somebody -> isReached(somebody, page))
                        .limit(1)
                        .toList()
                : deciders;
    }

    /** Whether a mail about the page would be read: the account is there, can be signed in to, and may view it. */
    private boolean isReached(ConfluenceUser user, Page page) {
        return users.withKey(user.getKey()).isPresent() && !users.isDeactivated(user) && access.mayView(user, page);
    }
}
