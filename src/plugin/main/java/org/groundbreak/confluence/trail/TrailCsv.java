package org.groundbreak.confluence.trail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.trail.TrailPart.TrailEntry;
import org.groundbreak.store.StoredEvent;
import org.groundbreak.store.StoredTrail;
import org.groundbreak.trail.ChainedEvent;
import org.groundbreak.trail.EventHash;
import org.groundbreak.words.Words;

/**
 * A trail as a table, the oldest event first; sequence and hash of the last row are the end of the chain. Every cell is
 * quoted. What a spreadsheet would take for a formula has an apostrophe before it, also inside a cell behind what another
 * spreadsheet ends cells with: a German one takes semicolons, sees no quotes behind a comma, and begins anew there.
 */
final class TrailCsv {

    private static final String END = "\r\n";
    /** At the beginning, or behind a semicolon, a tab or a line break; wide forms count in some languages. */
    private static final Pattern FORMULA =
            Pattern.compile("(^|[;\\t\\r\\n])([ \\t\\u00a0\"]*)(?=[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20])");
    /** So that spreadsheets read it as UTF-8. */
    private static final String MARK = "\ufeff";

    private static final List<String> COLUMNS = List.of(
            "sequence",
            "at",
            "type",
            "what",
            "by",
            "page version",
            "text",
            "text erased",
            "imported",
            "fingerprint",
            "text digest",
            "hash");

    private final TrailEntryMaker entries;
    private final StoredTrail trail;

    TrailCsv(Words words, TrailTopic topic, TrailCast cast, StoredTrail trail) {
        this.entries = new TrailEntryMaker(words, topic, cast, trail.events());
        this.trail = trail;
    }

    String write() {
        return MARK
                + Stream.concat(Stream.of(COLUMNS), trail.events().stream().map(this::row))
                        .map(TrailCsv::line)
                        .collect(Collectors.joining());
    }

    private List<String> row(StoredEvent stored) {
        TrailEntry entry = entries.of(stored);
        return List.of(
                Long.toString(entry.sequence()),
                text(entry.at()),
                text(entry.type()),
                entry.text(),
                text(entry.by()),
                entry.pageVersion() == 0 ? "" : Integer.toString(entry.pageVersion()),
                entry.words().stream()
                        .map(words -> words.about() == null ? words.text() : words.about() + ": " + words.text())
                        .collect(Collectors.joining("\n")),
                entry.erased() ? "erased" : "",
                text(entry.imported()),
                stored.event()
                        .flatMap(chained -> chained.event().body().fingerprint())
                        .map(Object::toString)
                        .orElse(""),
                stored.event().flatMap(chained -> chained.event().textDigest()).orElse(""),
                stored.event()
                        .flatMap(ChainedEvent::hash)
                        .map(EventHash::sha256)
                        .orElse(""));
    }

    private static String text(String nullable) {
        return nullable == null ? "" : nullable;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TrailCsv::cell).collect(Collectors.joining(",", "", END));
    }

    static String cell(String text) {
        String safe = FORMULA.matcher(text).replaceAll("$1$2'");
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
