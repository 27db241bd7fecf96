package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.reviews.ReplacementRequest;
import org.groundbreak.confluence.reviews.RoundService;
import org.groundbreak.confluence.waiting.LeavingBody.LeavingRow;
import org.groundbreak.events.ConflictException;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.Matter;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.RoundTable;
import org.groundbreak.store.WaitedFor;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces somebody who leaves in the rounds that wait for him (rule P6). Every round is decided by itself, by its own rules
 * and the caller's own rights; one that is refused or fails changes no other. Verdicts that do not keep a round waiting
 * stay. An approver is replaced in the panel, by whoever may name one.
 */
final class LeavingService {

    private static final Logger LOG = LoggerFactory.getLogger(LeavingService.class);

    /** Rounds of one request; each is a command with its own reading of the page. */
    private static final int MOST = 100;

    /** Of one request, those that are refused counted in: they must not keep others from their turn. */
    private static final int MOST_ROWS = 1_000;

    private static final int BATCH = 100;

    private final PersonTable people;
    private final RoundTable rounds;
    private final RoundService service;
    private final Pages pages;
    private final PageAccess access;
    private final ConfluenceUsers users;
    private final Answers answers;
    private final Words words;

    LeavingService(
            PersonTable people,
            RoundTable rounds,
            RoundService service,
            Pages pages,
            PageAccess access,
            ConfluenceUsers users,
            Answers answers,
            Words words) {
        this.people = people;
        this.rounds = rounds;
        this.service = service;
        this.pages = pages;
        this.access = access;
        this.users = users;
        this.answers = answers;
        this.words = words;
    }

    /** Refuses before anything is read who may not look people up. Problems: 401, 403, 405. */
    void requireAsker() {
        access.viewer();
        access.requirePeople();
        access.requireWritable();
    }

    /** Problems: 400 nobody named or of that name, deactivated, or both the same. */
    LeavingBody replace(LeavingRequest request) {
        ConfluenceUser leaving = named(request.leaving());
        ConfluenceUser coming = named(request.coming());
        if (leaving.getKey().equals(coming.getKey())) {
            throw Problem.badRequest("replacement-same");
        }
        if (users.isDeactivated(coming)) {
            throw Problem.badRequest("reviewer-deactivated", coming.getFullName());
        }
        boolean dryRun = Boolean.TRUE.equals(request.dryRun());
        Run run = new Run(new ReplacementRequest(leaving.getName(), null, coming.getName()), dryRun);
        people.known(leaving.getKey()).ifPresent(person -> {
            RoundTable.Place place = RoundTable.Place.START;
            List<WaitedFor> found;
            do {
                found = rounds.waitingFor(person, place, BATCH);
                for (WaitedFor waiting : found) {
                    place = RoundTable.Place.behind(waiting);
                    run.take(waiting);
                }
            } while (found.size() == BATCH && !run.more);
        });
        return new LeavingBody(leaving.getFullName(), coming.getFullName(), dryRun, run.rows, run.more);
    }

    private ConfluenceUser named(String name) {
        if (name == null || name.isBlank()) {
            throw Problem.badRequest("reviewer-required");
        }
        return users.named(name.strip()).orElseThrow(() -> Problem.badRequest("reviewer-unknown", name));
    }

    private static boolean waitsFor(WaitedFor waiting, Set<Matter> any) {
        return waiting.matters().keySet().stream().anyMatch(any::contains);
    }

    /** One request. */
    private final class Run {

        private final ReplacementRequest request;
        private final boolean dryRun;
        private final List<LeavingRow> rows = new ArrayList<>();
        private int changed;
        private boolean more;

        Run(ReplacementRequest request, boolean dryRun) {
            this.request = request;
            this.dryRun = dryRun;
        }

        void take(WaitedFor waiting) {
            boolean reviewer = waitsFor(waiting, Set.of(Matter.VERDICT, Matter.NEXT_VERDICT));
            boolean approver = waitsFor(waiting, Set.of(Matter.APPROVAL, Matter.CLOSING, Matter.STILL_SO));
            if (!reviewer && !approver) {
                return;
            }
            if (changed >= MOST || rows.size() >= MOST_ROWS) {
                more = true;
                return;
            }
            Optional<Page> page = pages.current(waiting.contentId());
            // Of the others there is not even a number: it would say in how many hidden rounds one person takes part.
            if (page.filter(access::mayView).isPresent()) {
                if (reviewer) {
                    LeavingRow row = reviewer(page.get());
                    rows.add(row);
                    changed += row.code() == null ? 1 : 0;
                }
                if (approver) {
                    rows.add(row(page.get(), "refused", words.text("leaving.approver"), "approver-leaves"));
                }
            }
        }

        private LeavingRow reviewer(Page page) {
            try {
                if (dryRun) {
                    service.requireReplacing(page.getId(), request);
                    return row(page, "possible", words.text("leaving.possible"), null);
                }
                service.replace(page.getId(), request);
                return row(page, "done", words.text("leaving.done"), null);
            } catch (Problem e) {
                return row(page, "refused", words.text("leaving.refused", answers.message(e)), e.code());
            } catch (ConflictException e) {
                return row(page, "refused", words.text("leaving.refused", words.text("problem.conflict")), "conflict");
            } catch (RuntimeException | LinkageError e) {
                LOG.error("A reviewer was not replaced: {}", page.getId(), e);
                return row(page, "refused", words.text("leaving.failed"), "unexpected");
            }
        }

        private LeavingRow row(Page page, String result, String text, String code) {
            return new LeavingRow(
                    page.getId(),
                    page.getTitle(),
                    page.getUrlPath(),
                    page.getSpace().getName(),
                    result,
                    text,
                    code);
        }
    }
}
