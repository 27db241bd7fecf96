package org.groundbreak.confluence.meetings;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.host.Background;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;

/** Decision meetings: planned in the panel, told to those who take part. */
public final class MeetingsFeature implements Feature {

    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final int TIDYING_HOUR = 4;
    private static final int QUEUE = 1_000;

    private final SharedParts parts;
    private final Store store;
    private final MeetingNews news;
    private final Background background;

    /** @param baseUrl where people reach this product */
    public MeetingsFeature(
            SharedParts parts,
            Store store,
            TransactionTemplate transactions,
            SpecLog log,
            Pages pages,
            PageAccess access,
            ConfluenceUsers users,
            Mailer mailer,
            Supplier<String> baseUrl) {
        this.parts = parts;
        this.store = store;
        InvitationMaker invitations = new InvitationMaker(baseUrl);
        this.news = new MeetingNews(
                store,
                log,
                users,
                new GuestList(transactions, pages, access, users),
                mailer,
                invitations,
                parts.clock());
        this.background = new Background("groundbreak-meetings", QUEUE, news::tell);
        log.addProjection(new MeetingNoter(store.meetings(), contentId -> background.note(contentId, Duration.ZERO)));
    }

    @Override
    public void start() {
        parts.jobs().every(INTERVAL, "meeting-news", news::run);
        parts.jobs().daily(TIDYING_HOUR, "meeting-news-tidying", news::tidy);
    }

    @Override
    public void stop() {
        background.stop();
    }

    @Override
    public List<HealthLine> health() {
        return List.of(HealthLine.of(
                parts.words().text("health.meetings"), store.meetings().countWaiting()));
    }
}
