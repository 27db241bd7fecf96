package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.confluence.lists.PlaceText;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.CandidateCheck;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.RoundTable;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/** Rounds across all specs: their windows end, and everybody finds what waits for him. */
public final class WaitingFeature implements Feature {

    /** How late an end is recorded at the most, where nobody does anything before. */
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final SharedParts parts;
    private final RoundTable rounds;
    private final WindowEnds ends;
    private final WaitingService waiting;
    private final OpenRoundsService openRounds;
    private final LeavingService leaving;
    private final LeavingCandidates leavingCandidates;
    private final GoneService gone;
    private final WaitingPage page;
    private volatile boolean stopped;

    /**
     * Made of the parts.
     *
     * @param reviews what people do in rounds, and who drives and approves
     */
    public WaitingFeature(
            SharedParts parts,
            Store store,
            ConfluenceParts confluence,
            SpecsFeature specs,
            ReviewsFeature reviews,
            SettingsReader settings) {
        Pages pages = confluence.pages();
        PageAccess access = confluence.access();
        ConfluenceUsers users = confluence.users();
        PlaceText places = new PlaceText(confluence.seal());
        this.parts = parts;
        this.rounds = store.rounds();
        this.ends = new WindowEnds(
                rounds, specs.unattended(), parts.clock(), () -> !stopped && !access.readOnly(), parts.errors());
        EndWords endWords = new EndWords(parts.words(), parts.clock());
        WatchedSpacesReader watched = new WatchedSpacesReader(settings, access, users);
        this.waiting = new WaitingService(store.people(), rounds, pages, access, places, parts.words(), endWords);
        this.openRounds = new OpenRoundsService(
                store.people(),
                rounds,
                pages,
                confluence.spaces(),
                access,
                users,
                watched,
                places,
                parts.words(),
                endWords,
                new RoundMayMaker(specs.log(), specs.look(), parts.clock()));
        this.leaving = new LeavingService(
                store,
                new Handover(specs.desk(), reviews, parts.answers(), parts.words()),
                pages,
                access,
                users,
                places,
                parts.words());
        this.leavingCandidates = new LeavingCandidates(access, new CandidateCheck(users, parts.words()));
        this.gone = new GoneService(store, pages, access, users, watched, places, parts.words());
        this.page = new WaitingPage(confluence.ownPages(), parts, confluence.baseUrl());
    }

    @Override
    public void start() {
        stopped = false;
        parts.jobs().every(INTERVAL, WindowEnds.JOB, ends::run);
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public List<HealthLine> health() {
        Words words = parts.words();
        List<HealthLine> lines = new ArrayList<>();
        lines.add(HealthLine.of(words.text("health.rounds"), rounds.count()));
        lines.add(HealthLine.of(
                words.text("health.rounds.overdue"),
                rounds.overdue(parts.clock().instant().minus(INTERVAL.multipliedBy(2)))));
        return lines;
    }

    /** What the macro prints. */
    public String html(ConversionContext context) {
        return page.html(context);
    }

    WaitingPage page() {
        return page;
    }

    WaitingService waiting() {
        return waiting;
    }

    OpenRoundsService openRounds() {
        return openRounds;
    }

    LeavingService leaving() {
        return leaving;
    }

    LeavingCandidates leavingCandidates() {
        return leavingCandidates;
    }

    GoneService gone() {
        return gone;
    }
}
