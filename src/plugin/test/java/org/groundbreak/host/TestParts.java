package org.groundbreak.host;

import java.time.Clock;
import org.groundbreak.confluence.page.OwnPages;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.host.rest.TestAnswers;
import org.groundbreak.words.TestWords;
import org.groundbreak.words.Words;

/** What features are built of, with keys in place of texts. */
public final class TestParts {

    private TestParts() {}

    public static SharedParts of(Clock clock, Scripts scripts) {
        Words words = TestWords.keys();
        ErrorLog errors = TestErrors.make();
        return new SharedParts(
                clock,
                words,
                TestTemplates.with(words),
                scripts,
                TestAnswers.make(errors),
                new Jobs(clock, () -> false, errors),
                errors,
                () -> false);
    }

    /** The frame of our own pages; who signs in comes back at once. */
    public static OwnPages ownPages(PageAccess access, SharedParts parts) {
        return new OwnPages(access, returnTo -> returnTo, parts.templates(), parts.scripts());
    }
}
