package org.groundbreak.confluence.lists;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a part of a list: candidates in order, each of which is asked whether it may be shown, until the part is full. How
 * many are looked at is bounded, so that a space full of hidden pages costs no more than one full of open ones.
 */
final class ListReader {

    /** Pages looked at for one part. */
    static final int MOST_LOOKED_AT = 200;

    /** Calls of the database or the host for them. */
    private static final int MOST_CALLS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(ListReader.class);

    private final CandidateSource candidates;
    private final Predicate<Page> shown;
    private final int most;
    private final List<ListedPage> found = new ArrayList<>();
    private ListCursor place;
    private int lookedAt;

    /**
     * Reads once.
     *
     * @param shown whether a page may be shown; may throw, and then it is not
     * @param most rows of a part
     */
    ListReader(CandidateSource candidates, Predicate<Page> shown, int most) {
        this.candidates = candidates;
        this.shown = shown;
        this.most = most;
    }

    /** The part behind a place. */
    FoundPages read(Space space, ListCursor from) {
        place = from;
        for (int calls = 0; calls < MOST_CALLS && lookedAt < MOST_LOOKED_AT; calls++) {
            CandidateSource.Batch batch = candidates.behind(space, place);
            for (Candidate candidate : batch.candidates()) {
                if (lookedAt == MOST_LOOKED_AT) {
                    return perhapsMore();
                }
                Optional<Page> page = look(candidate);
                if (page.isPresent() && found.size() == most) {
                    return new FoundPages(found, Optional.of(place), true);
                }
                page.ifPresent(visible -> found.add(new ListedPage(visible, candidate.changedAt(), candidate.spec())));
                place = place.behind(candidate.changedAt(), candidate.contentId());
            }
            if (batch.next().isEmpty()) {
                return new FoundPages(found, Optional.empty(), true);
            }
            place = batch.next().get();
        }
        return perhapsMore();
    }

    private FoundPages perhapsMore() {
        return new FoundPages(found, Optional.of(place), false);
    }

    /** One page that cannot be read costs one row, never the list. */
    private Optional<Page> look(Candidate candidate) {
        lookedAt++;
        try {
            return candidate.page().get().filter(shown);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A page is left out of a list: {}", candidate.contentId(), e);
            return Optional.empty();
        }
    }
}
