package org.groundbreak.confluence;

import static org.mockito.Mockito.mock;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.specs.PageSight;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.ReviewedPage;
import org.groundbreak.specs.ReviewStep;

/** Questions of one spec, each of a comment of its own, every other one blocking. */
public final class ManyQuestions {

    /** The comment of the first; the next ones follow. */
    public static final long FIRST = 1_000;

    private final SpecFixture fixture;
    private final Page page;

    public ManyQuestions(SpecFixture fixture, Page page) {
        this.fixture = fixture;
        this.page = page;
    }

    /** Asks as many, past the desk. */
    public void ask(int count, String user) {
        PersonNumber asker = fixture.number(user);
        Instant now = fixture.clock.instant();
        Asking asking = new Asking(asker, 1, now, Asking.Rank.NONE, mock(ReviewedPage.class));
        PageSight sight = PageSight.of(fixture.feature.reader().now(page, Effort.COMMAND));
        SpecStream spec = fixture.log.read(page.getId());
        for (long comment = FIRST; comment < FIRST + count; comment++) {
            fixture.confluence.comment(comment, page, null, user, now);
            AskQuestion ask =
                    new AskQuestion(asking, comment, asker, Lens.FREE, comment % 2 == 0, QuestionKind.QUESTION);
            spec = fixture.log.run(spec, new ReviewStep(ask), () -> sight).spec();
        }
    }
}
