package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.confluence.attachments.AttachmentSight;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.attachments.SightReader;
import org.groundbreak.confluence.decisions.DecisionLog;
import org.groundbreak.confluence.epics.EpicLinkService;
import org.groundbreak.confluence.epics.EpicsOfSpec.LinkedEpic;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.UnreadablePage;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciReader;
import org.groundbreak.decisions.DaciSight;
import org.groundbreak.decisions.DecisionEventKeys;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.RecordedDecision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/** Reads what was decided, and the page as it was then. */
final class DecidedPageReader {

    private final DecisionLog log;
    private final Pages pages;
    private final SightReader attachments;
    private final EpicLinkService epics;
    private final Function<PersonNumber, Optional<UserKey>> people;
    private final Function<Page, ZoneId> zones;

    /**
     * @param people whose number that is; empty when the account was removed
     * @param zones of the space of a page
     */
    DecidedPageReader(
            DecisionLog log,
            Pages pages,
            SightReader attachments,
            EpicLinkService epics,
            Function<PersonNumber, Optional<UserKey>> people,
            Function<Page, ZoneId> zones) {
        this.log = log;
        this.pages = pages;
        this.attachments = attachments;
        this.epics = epics;
        this.people = people;
        this.zones = zones;
    }

    /** The stream of a decision of that page. */
    StreamId stream(Page page, String macroId) {
        return id(page, macroId).stream();
    }

    private static DecisionId id(Page page, String macroId) {
        return new DecisionId(page.getId(), macroId);
    }

    /**
     * What was decided and stands.
     *
     * @throws Problem 404 no decision of that id, in the page or in the log; 409 not decided
     */
    RecordedDecision recorded(Page page, String macroId) {
        if (macroId == null || macroId.isBlank()) {
            throw Problem.notFound("no-decision");
        }
        DecisionState state = log.read(id(page, macroId)).state();
        if (state.sequence() == 0
                && find(document(page.getBodyAsString()), macroId).isEmpty()) {
            throw Problem.notFound("no-decision");
        }
        return state.decision().orElseThrow(() -> Problem.conflict("not-decided"));
    }

    /**
     * The decision with its page: as the approver saw it, else as it is now.
     *
     * @throws Problem 409 the texts were erased, the page cannot be read, or neither version has the decision
     */
    DecidedPage read(Page page, String macroId, RecordedDecision made) {
        NamedTexts texts = log.texts(id(page, macroId), made.sequence());
        String chosen = texts.get(DecisionEventKeys.OPTION).orElseThrow(() -> Problem.conflict("decision-erased"));
        Optional<StorageDocument> then = pages.bodyOf(page, made.pageVersion())
                .map(DecidedPageReader::document)
                .filter(seen -> find(seen, macroId).isPresent());
        StorageDocument document = then.orElseGet(() -> document(page.getBodyAsString()));
        DaciMacro macro = find(document, macroId).orElseThrow(() -> Problem.conflict("decision-gone"));
        return new DecidedPage(
                page.getTitle(),
                document,
                macro,
                then.isEmpty() && isChanged(page, macro, made),
                chosen,
                texts.get(DecisionEventKeys.RATIONALE),
                texts.get(DecisionEventKeys.DISSENT),
                people.apply(made.by()).map(UserKey::getStringValue),
                made.at().atZone(zones.apply(page)).toLocalDate(),
                epicsOf(page));
    }

    /** Of the version that the approver saw nothing has changed; of the one of now, what it shows in files counts, too. */
    private boolean isChanged(Page page, DaciMacro macro, RecordedDecision made) {
        AttachmentSight files = attachments.read(page.getId(), macro.shown(), Optional.empty(), Effort.COMMAND);
        return files.problem().isPresent()
                || made.changedSince(
                        new DaciSight(macro, files.asDigests()).content().fingerprint());
    }

    /** None where Jira cannot be asked: an ADR is not worth waiting for it. */
    private List<LinkedEpic> epicsOf(Page page) {
        try {
            return epics.epics(page.getId()).visible();
        } catch (Problem e) {
            return List.of();
        }
    }

    private static Optional<DaciMacro> find(StorageDocument document, String macroId) {
        return DaciReader.find(document, macroId);
    }

    private static StorageDocument document(String body) {
        try {
            return StorageDocument.parse(body);
        } catch (StorageFormatException e) {
            throw UnreadablePage.problem(e);
        }
    }
}
