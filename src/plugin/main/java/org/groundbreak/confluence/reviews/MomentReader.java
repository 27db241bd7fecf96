package org.groundbreak.confluence.reviews;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.words.Words;

/** Dates with times as requests say them: with an offset, or as the viewer's clocks show them. */
public final class MomentReader {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ISO_DATE_TIME;

    private final Words words;

    public MomentReader(Words words) {
        this.words = words;
    }

    /**
     * The instant that is meant. A time that the viewer's clocks skip is that much later, one that they show twice the first.
     *
     * @param text in ISO 8601; without an offset it is meant in the viewer's zone
     * @throws Problem 400 {@code bad-moment}
     */
    public Instant read(String text) {
        try {
            TemporalAccessor read =
                    FORM.parseBest(text == null ? "" : text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime exact ? exact.toInstant() : words.instantOf((LocalDateTime) read);
        } catch (DateTimeException e) {
            throw Problem.badRequest("bad-moment");
        }
    }
}
