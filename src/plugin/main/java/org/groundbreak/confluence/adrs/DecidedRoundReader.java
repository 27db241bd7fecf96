package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundbreak.confluence.adrs.DecidedRound.SettledItem;
import org.groundbreak.confluence.adrs.DecidedRound.SettledItem.Kind;
import org.groundbreak.confluence.epics.EpicLinkService;
import org.groundbreak.confluence.epics.EpicsOfSpec.LinkedEpic;
import org.groundbreak.confluence.meetings.RoundRecord;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.events.EventHeader;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AgendaItem;
import org.groundbreak.reviews.Question;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.reviews.Round;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.words.Words;

/** Reads how a round was closed, and what came of its meeting. */
final class DecidedRoundReader {

    private final SpecLog log;
    private final EpicLinkService epics;
    private final Function<Page, ZoneId> zones;
    private final Words words;
    private final Supplier<String> baseUrl;

    /** @param zones of the space of a page */
    DecidedRoundReader(
            SpecLog log, EpicLinkService epics, Function<Page, ZoneId> zones, Words words, Supplier<String> baseUrl) {
        this.log = log;
        this.epics = epics;
        this.zones = zones;
        this.words = words;
        this.baseUrl = baseUrl;
    }

    /**
     * How the latest round was closed.
     *
     * @throws Problem 409 it is not, or with nothing decided
     */
    RoundRecord recorded(SpecVisit visit) {
        return visit.state()
                .review()
                .review()
                .round()
                .flatMap(round -> RoundRecord.of(visit.spec(), round.number()))
                .filter(RoundRecord::isDecision)
                .orElseThrow(() -> Problem.conflict("no-outcome"));
    }

    /** The round with all that is known of it. */
    DecidedRound read(SpecVisit visit, RoundRecord closed) {
        Round round = visit.state().review().review().round().orElseThrow();
        EventHeader header = closed.entry().header();
        List<Long> sequences = new ArrayList<>(round.talk().settled().values());
        sequences.add(closed.entry().sequence());
        Map<Long, String> texts = log.textsOf(visit.spec(), sequences);
        return new DecidedRound(
                visit.page().getTitle(),
                round.number(),
                closed.outcome(),
                Optional.ofNullable(texts.get(closed.entry().sequence())),
                key(visit.cast(), approver(visit, closed)),
                header.at().atZone(zones.apply(visit.page())).toLocalDate(),
                items(visit, round, texts),
                epicsOf(visit));
    }

    /** Who was approver when it was closed, whoever's verdict completed it. */
    private static Optional<PersonNumber> approver(SpecVisit visit, RoundRecord closed) {
        return new SpecDecider()
                .fold(visit.spec().entries().stream()
                        .filter(entry -> entry.sequence() <= closed.entry().sequence())
                        .toList())
                .approver();
    }

    private List<SettledItem> items(SpecVisit visit, Round round, Map<Long, String> texts) {
        List<SettledItem> items = new ArrayList<>();
        round.talk().settled().forEach((item, sequence) -> Optional.ofNullable(texts.get(sequence))
                .ifPresent(said -> items.add(item(visit, item, said))));
        return items;
    }

    private SettledItem item(SpecVisit visit, AgendaItem item, String said) {
        Optional<Question> question =
                visit.state().review().review().questions().of(item.commentId());
        if (question.isEmpty()) {
            return new SettledItem(
                    Kind.DISSENT, key(visit.cast(), item.person()), Optional.empty(), Optional.empty(), said);
        }
        boolean carried = question.get().state() == QuestionState.CARRIED;
        return new SettledItem(
                carried ? Kind.CARRIED : Kind.QUESTION,
                key(visit.cast(), Optional.of(question.get().asker())),
                Optional.of(words.text("lens." + question.get().lens())),
                Optional.of(item.commentId()).filter(id -> id > 0).map(id -> path(visit, id)),
                said);
    }

    private String path(SpecVisit visit, long commentId) {
        return baseUrl.get() + "/pages/viewpage.action?pageId=" + visit.page().getId() + "&focusedCommentId="
                + commentId + "#comment-" + commentId;
    }

    /** None where Jira cannot be asked: an ADR is not worth waiting for it. */
    private List<LinkedEpic> epicsOf(SpecVisit visit) {
        try {
            return epics.epics(visit.page().getId()).visible();
        } catch (Problem e) {
            return List.of();
        }
    }

    private static Optional<String> key(Cast cast, Optional<PersonNumber> person) {
        return cast.user(person).map(ConfluenceUser::getKey).map(key -> key.getStringValue());
    }
}
