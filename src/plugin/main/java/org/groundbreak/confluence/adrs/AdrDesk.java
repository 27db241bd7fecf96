package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundbreak.adrs.Adoption;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrField;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.FieldEditing;
import org.groundbreak.adrs.FieldWriter;
import org.groundbreak.adrs.PageMender;
import org.groundbreak.adrs.RelationKind;
import org.groundbreak.adrs.RelationTarget;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.words.Words;

/** What people do with one ADR. Rights first; every change is an edit of its page by whoever may edit it. */
final class AdrDesk {

    /** Others that are asked about for one ADR. */
    private static final int MOST_LOOKED_AT = 200;

    private final AdrSnapshots snapshots;
    private final Pages pages;
    private final PageAccess access;
    private final AdrBodyMaker bodies;
    private final AdrMendMaker mends;
    private final TargetLinks targets;
    private final AdrWatcher watcher;
    private final AdrWriter writer;
    private final AdrNumbering numbers;
    private final Words words;

    AdrDesk(
            AdrSnapshots snapshots,
            Pages pages,
            PageAccess access,
            AdrBodyMaker bodies,
            AdrMendMaker mends,
            TargetLinks targets,
            AdrWatcher watcher,
            AdrWriter writer,
            AdrNumbering numbers,
            Words words) {
        this.snapshots = snapshots;
        this.pages = pages;
        this.access = access;
        this.bodies = bodies;
        this.mends = mends;
        this.targets = targets;
        this.watcher = watcher;
        this.writer = writer;
        this.numbers = numbers;
        this.words = words;
    }

    /** One ADR as its page says now (rule A33). Problems: 401; 404 hidden, or none; 409 the page is no ADR. */
    AdrBody one(long contentId) {
        access.viewer();
        return body(access.visible(contentId));
    }

    private AdrBody body(Page page) {
        AdrIndex index = index(page).orElseThrow(() -> Problem.conflict("no-adr"));
        VisiblePages seen = new VisiblePages(pages, access, MOST_LOOKED_AT);
        AdrEntry entry = index.entry(page.getId());
        boolean edit = !access.readOnly() && access.mayEdit(page);
        AdrMends offered = edit ? mends.of(page, index, entry, seen, access::mayEdit) : AdrMends.NONE;
        return bodies.body(index, entry, bodies.starts(List.of(entry)), page, seen, new AdrMay(edit), offered);
    }

    /**
     * Rule A33: where the row of a page is of another version than the page, the page itself is read. So nobody is shown what
     * the page does not say any more, and nobody decides on it.
     *
     * @return empty where the page is no ADR
     */
    private Optional<AdrIndex> index(Page page) {
        return snapshots.having(page.getId(), page.getVersion()).or(() -> {
            AdrIndex index = snapshots.current();
            return watcher.now(page.getId(), index.has(page.getId())).map(index::with);
        });
    }

    /** Another status; superseded where another one that was accepted says so, to say it here as well. */
    AdrBody status(long contentId, Supplier<AdrStatusRequest> body) {
        return change(contentId, page -> {
            AdrStatusRequest asked = body.get();
            AdrStatus status = status(asked.status());
            Function<FieldWriter, FieldEditing> ask =
                    status == AdrStatus.SUPERSEDED ? superseded(page) : fields -> fields.status(status);
            return new Edit(asked.pageVersion(), ask, "status");
        });
    }

    /** Another adoption. */
    AdrBody adoption(long contentId, Supplier<AdrAdoptionRequest> body) {
        return change(contentId, page -> {
            AdrAdoptionRequest asked = body.get();
            Adoption adoption = Stream.of(Adoption.values())
                    .filter(one -> one.code().equals(asked.adoption()))
                    .findFirst()
                    .orElseThrow(() -> Problem.badRequest("unknown-adoption"));
            return new Edit(asked.pageVersion(), fields -> fields.adoption(adoption), "adoption");
        });
    }

    /** Another day by which it is to be looked at again. */
    AdrBody reviewBy(long contentId, Supplier<AdrReviewByRequest> body) {
        return change(contentId, page -> {
            AdrReviewByRequest asked = body.get();
            LocalDate day = day(asked.reviewBy());
            return new Edit(asked.pageVersion(), fields -> fields.reviewBy(day), "review-by");
        });
    }

    /** Another date of the decision. */
    AdrBody date(long contentId, Supplier<AdrDateRequest> body) {
        return change(contentId, page -> {
            AdrDateRequest asked = body.get();
            LocalDate day = day(asked.date());
            return new Edit(asked.pageVersion(), fields -> fields.date(day), "date");
        });
    }

    /** One more relation, written here and shown on both sides. */
    AdrBody relate(long contentId, Supplier<AdrRelationRequest> body) {
        return change(contentId, page -> {
            AdrRelationRequest asked = body.get();
            RelationKind kind = kind(asked.kind());
            RelationTarget target = target(page, asked.target());
            Optional<String> partly = Optional.ofNullable(asked.partly());
            return new Edit(asked.pageVersion(), fields -> fields.relate(kind, target, partly), "relation");
        });
    }

    /** Takes back or mends what the person saw in that version of the page (rule A23). */
    AdrBody mend(long contentId, Supplier<AdrMendRequest> body) {
        return change(contentId, page -> {
            AdrMendRequest asked = body.get();
            return switch (asked.mend() == null ? "" : asked.mend()) {
                case "remove-link" -> {
                    AdrField row = row(asked);
                    yield mended(asked, "link", mender -> mender.removeLink(row, asked.place()));
                }
                case "remove-row" -> {
                    AdrField row = row(asked);
                    yield mended(asked, "row", mender -> mender.removeRow(row, asked.place()));
                }
                case "number" -> mended(asked, "number", mender -> mender.number(numbers.numberOf(contentId)));
                case "superseded" -> new Edit(asked.pageVersion(), superseded(page, asked.other()), "status");
                default -> throw Problem.badRequest("unknown-mend");
            };
        });
    }

    private static Edit mended(AdrMendRequest asked, String what, Function<PageMender, FieldEditing> ask) {
        return new Edit(asked.pageVersion(), fields -> ask.apply(fields.mender()), what);
    }

    private static AdrField row(AdrMendRequest asked) {
        return Stream.of(AdrField.values())
                .filter(field -> field.code().equals(asked.row()))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("unknown-mend"));
    }

    private AdrBody change(long contentId, Function<Page, Edit> edit) {
        access.viewer();
        Page page = access.forCommand(contentId);
        access.requireEdit(page);
        Edit asked = edit.apply(page);
        writer.write(page, asked.version(), asked.ask(), words.text("adr.comment." + asked.what()));
        return body(access.visible(contentId));
    }

    private Function<FieldWriter, FieldEditing> superseded(Page page) {
        Page by = supersededBy(page).orElseThrow(() -> Problem.conflict("adr-not-superseded"));
        RelationTarget target = targets.of(page, by);
        return fields -> fields.supersededBy(target);
    }

    private RelationTarget target(Page page, long contentId) {
        if (contentId == page.getId()) {
            throw Problem.conflict("adr-itself");
        }
        Page target = access.visible(contentId);
        if (index(target).isEmpty()) {
            throw Problem.conflict("no-adr");
        }
        return targets.of(page, target);
    }

    /** The same, where the one that was seen is still the one that does. */
    private Function<FieldWriter, FieldEditing> superseded(Page page, long seen) {
        Page by = supersededBy(page)
                .filter(other -> other.getId() == seen)
                .orElseThrow(() -> Problem.conflict("adr-not-superseded"));
        RelationTarget target = targets.of(page, by);
        return fields -> fields.supersededBy(target);
    }

    private Optional<Page> supersededBy(Page page) {
        AdrIndex index = snapshots.current();
        return Optional.of(page.getId()).filter(index::has).stream()
                .flatMap(id -> index.standing(id).replacedBy().stream())
                .flatMap(id -> access.find(id).stream())
                .findFirst();
    }

    private static AdrStatus status(String code) {
        return Stream.of(AdrStatus.values())
                .filter(status -> status != AdrStatus.UNKNOWN && status.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("unknown-status"));
    }

    private static RelationKind kind(String code) {
        return Stream.of(RelationKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("unknown-relation"));
    }

    private static LocalDate day(String text) {
        try {
            return Optional.ofNullable(text)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999)
                    .orElseThrow(() -> Problem.badRequest("bad-date"));
        } catch (DateTimeException e) {
            throw Problem.badRequest("bad-date");
        }
    }

    /** @param what is written, for the comment of the version */
    private record Edit(int version, Function<FieldWriter, FieldEditing> ask, String what) {}
}
