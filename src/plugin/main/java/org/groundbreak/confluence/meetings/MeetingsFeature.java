package org.groundbreak.confluence.meetings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.reviews.MomentReader;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.host.Background;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.rest.FileBody;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/** Decision meetings: planned in the panel, told to those who take part. */
public final class MeetingsFeature implements Feature {

    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final int TIDYING_HOUR = 4;
    private static final int QUEUE = 1_000;

    private final SharedParts parts;
    private final Store store;
    private final MeetingNews news;
    private final Background background;
    private final MeetingService service;
    private final MeetingProposalMaker proposals;
    private final MeetingBodyMaker bodies;
    private final InvitationFile file;

    /** Made of the parts, and of the features that it asks. */
    public MeetingsFeature(
            SharedParts parts,
            Store store,
            ConfluenceParts confluence,
            SpecsFeature specs,
            ReviewsFeature reviews,
            Mailer mailer) {
        this.parts = parts;
        this.store = store;
        SpecLog log = specs.log();
        InvitationMaker invitations = new InvitationMaker(confluence.baseUrl());
        this.news = new MeetingNews(
                store,
                log,
                confluence.users(),
                new GuestList(confluence.transactions(), confluence.pages(), confluence.access(), confluence.users()),
                mailer,
                invitations,
                parts.clock(),
                parts.errors());
        this.background = new Background("groundbreak-meetings", QUEUE, parts.readOnly(), parts.errors(), news::tell);
        log.addProjection(new MeetingNoter(
                store.meetings(), parts.clock(), contentId -> background.note(contentId, Duration.ZERO)));
        Words words = parts.words();
        this.service = new MeetingService(reviews.desk(), new MomentReader(words));
        this.proposals = new MeetingProposalMaker(reviews.desk(), log, words);
        this.bodies = new MeetingBodyMaker(log, confluence.access(), new AgendaBodyMaker(log, words), words);
        this.file = new InvitationFile(specs.desk(), log, invitations, words, parts.clock());
    }

    @Override
    public void start() {
        parts.jobs().every(INTERVAL, MeetingNews.JOB, news::run);
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

    /** What people do with meetings. */
    public MeetingService service() {
        return service;
    }

    /** How the meeting of the latest round stands; empty before there is one. */
    public Optional<MeetingBody> meeting(ReviewVisit review) {
        return bodies.of(review);
    }

    /** When a meeting could be. Problems: 401, 403 neither driver nor approver, 404, 409 no round, or its window runs. */
    public MeetingProposal proposal(long contentId) {
        return proposals.of(contentId);
    }

    /** The meeting as a file for the viewer's own calendar. Problems: 401, 404. */
    public FileBody invitation(long contentId) {
        return file.of(contentId);
    }
}
