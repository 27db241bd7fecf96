package org.groundbreak.confluence.differences;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.ChangeWords;
import org.groundbreak.confluence.specs.JudgedContent;
import org.groundbreak.confluence.specs.Judgements;
import org.groundbreak.confluence.specs.SpecDesk;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.confluence.specs.VersionWords;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.GivenVerdict;
import org.groundbreak.storage.ComparedLine;
import org.groundbreak.storage.ContentChange;
import org.groundbreak.storage.ReadableText;
import org.groundbreak.storage.ShownAttachment;
import org.groundbreak.words.Words;

/** Says what has changed in a page since a verdict or since its approval. Reading only. */
public final class DifferenceService {

    /** Stands for the approval in place of a user. */
    static final String APPROVAL = "approval";

    private final SpecDesk desk;
    private final Judgements judgements;
    private final ConfluenceUsers users;
    private final Words words;

    DifferenceService(SpecDesk desk, Judgements judgements, ConfluenceUsers users, Words words) {
        this.desk = desk;
        this.judgements = judgements;
        this.users = users;
        this.words = words;
    }

    /**
     * What has changed for whoever is signed in and may view the page.
     *
     * @param verdict {@code approval}, or the name of the user whose verdict in the latest round is meant; empty for the
     *     viewer's own, or the approval where he has given none
     * @throws Problem 401; 404 hidden, or nothing was judged by him; 409 the page cannot be read, or what was judged is erased
     */
    public DifferenceBody of(long contentId, Optional<String> verdict) {
        SpecVisit visit = desk.open(contentId);
        return body(visit, moment(visit, verdict));
    }

    /**
     * The same since a verdict of the latest round that stands, whoever gave it.
     *
     * @param event its sequence
     * @throws Problem as above
     */
    DifferenceBody ofEvent(long contentId, String event) {
        SpecVisit visit = desk.open(contentId);
        return body(
                visit,
                verdicts(visit)
                        .filter(given -> Long.toString(given.sequence()).equals(event))
                        .findFirst()
                        .map(given -> ofVerdict(visit, given, "difference.since-verdict")));
    }

    private DifferenceBody body(SpecVisit visit, Optional<JudgedMoment> judged) {
        JudgedMoment moment = judged.orElseThrow(() -> Problem.notFound("nothing-judged"));
        JudgedContent before =
                judgements.of(visit.spec(), moment.fingerprint()).orElseThrow(() -> Problem.conflict(missing(moment)));
        return body(visit, moment, before, judgements.now(visit));
    }

    /** What was judged elsewhere is not taken in with the history. */
    private static String missing(JudgedMoment moment) {
        return moment.version().elsewhere() ? "judged-elsewhere" : "judged-erased";
    }

    private Optional<JudgedMoment> moment(SpecVisit visit, Optional<String> verdict) {
        if (verdict.isEmpty()) {
            return ofVerdict(visit, visit.actor(), "difference.since-own").or(() -> ofApproval(visit));
        }
        if (verdict.get().equals(APPROVAL)) {
            return ofApproval(visit);
        }
        return users.named(verdict.get())
                .map(ConfluenceUser::getKey)
                .map(visit.cast()::numberOf)
                .flatMap(person -> ofVerdict(visit, person, "difference.since-verdict"));
    }

    private Optional<JudgedMoment> ofVerdict(SpecVisit visit, PersonNumber person, String textKey) {
        return verdicts(visit)
                .filter(given -> given.by().equals(person))
                .findFirst()
                .map(given -> ofVerdict(visit, given, textKey));
    }

    private JudgedMoment ofVerdict(SpecVisit visit, GivenVerdict given, String textKey) {
        return new JudgedMoment(textKey, name(visit, given.by()), given.at(), given.version(), given.fingerprint());
    }

    private static Stream<GivenVerdict> verdicts(SpecVisit visit) {
        return visit.state().review().review().round().stream().flatMap(round -> round.verdicts().values().stream());
    }

    private Optional<JudgedMoment> ofApproval(SpecVisit visit) {
        return visit.state()
                .approval()
                .map(approval -> new JudgedMoment(
                        "difference.since-approval",
                        name(visit, approval.by()),
                        approval.at(),
                        approval.version(),
                        approval.fingerprint()));
    }

    private String name(SpecVisit visit, PersonNumber person) {
        return visit.cast()
                .user(Optional.of(person))
                .map(ConfluenceUser::getFullName)
                .orElseGet(() -> words.text("person.gone"));
    }

    private DifferenceBody body(SpecVisit visit, JudgedMoment moment, JudgedContent before, JudgedContent now) {
        Set<ContentChange> changes = now.changesSince(before);
        LineBodyMaker lines = new LineBodyMaker(words);
        if (!changes.isEmpty()) {
            lines.take(ComparedLine.between(ReadableText.lines(before.document()), ReadableText.lines(now.document())));
        }
        String version = VersionWords.of(words, moment.version());
        return new DifferenceBody(
                words.text(moment.textKey(), words.instant(moment.at()), version, moment.name()),
                words.text("difference.before", version),
                words.text("difference.after", Integer.toString(visit.version())),
                moment.version().here(),
                visit.version(),
                !changes.isEmpty(),
                changes.isEmpty()
                        ? words.text("difference.none")
                        : words.text("difference.changes", ChangeWords.of(changes)),
                lines.lines(),
                attachments(before.attachments(), now.attachments()),
                lines.isCut() ? words.text("difference.cut") : null);
    }

    private static String textKey(Optional<String> then, Optional<String> now) {
        if (then.isEmpty()) {
            return "difference.attachment.added";
        }
        return now.isEmpty() ? "difference.attachment.removed" : "difference.attachment.replaced";
    }

    private List<String> attachments(
            Map<ShownAttachment, Optional<String>> before, Map<ShownAttachment, Optional<String>> after) {
        SortedSet<ShownAttachment> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<String> said = new ArrayList<>();
        for (ShownAttachment shown : all) {
            Optional<String> then = before.getOrDefault(shown, Optional.empty());
            Optional<String> now = after.getOrDefault(shown, Optional.empty());
            if (!then.equals(now)) {
                said.add(words.text(textKey(then, now), shown.fileName()));
            }
        }
        return said;
    }
}
