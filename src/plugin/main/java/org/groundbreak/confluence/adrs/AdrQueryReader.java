package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.spaces.Space;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.adrs.AdrFilter;
import org.groundbreak.adrs.AdrOrder;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;

/** Reads the parameters of an address, for whoever is signed in, and has the host look for the words. */
final class AdrQueryReader {

    private static final int MOST_SPACES = 50;

    private final Spaces spaces;
    private final DeciderLookup deciders;
    private final RecordSearch search;

    AdrQueryReader(Spaces spaces, DeciderLookup deciders, RecordSearch search) {
        this.spaces = spaces;
        this.deciders = deciders;
        this.search = search;
    }

    /**
     * What was asked for.
     *
     * @throws Problem 400 for what makes no sense; 404 where none of the spaces is there, or all are hidden from whoever is
     *     asking
     */
    AdrQuery read(AdrParameters asked) {
        List<Space> wanted = spaces(asked.space());
        AdrFilter filter = new AdrFilter(
                parts(asked.status()).map(AdrQueryReader::status).collect(Collectors.toSet()),
                parts(asked.tag()).collect(Collectors.toSet()),
                deciders.meant(word(asked.decider())),
                wanted.stream().map(Space::getId).collect(Collectors.toSet()),
                day(asked.from()),
                day(asked.to()),
                "true".equals(asked.inForce()));
        String sort =
                Optional.of(word(asked.sort())).filter(some -> !some.isEmpty()).orElse("number");
        boolean descending = sort.startsWith("-");
        AdrOrder order = order(descending ? sort.substring(1) : sort);
        String text = word(asked.text());
        return new AdrQuery(
                filter,
                order,
                descending,
                AdrQuery.normal(text),
                search.find(text, wanted.stream().map(Space::getKey).toList()));
    }

    /** Of several, one that was removed or is hidden costs whoever is asking no other. */
    private List<Space> spaces(String keys) {
        List<String> asked = parts(keys).distinct().toList();
        if (asked.size() > MOST_SPACES) {
            throw Problem.badRequest("too-many-spaces", Integer.toString(MOST_SPACES));
        }
        List<Space> visible =
                asked.stream().flatMap(key -> spaces.find(key).stream()).toList();
        if (visible.isEmpty() && !asked.isEmpty()) {
            // No space in a filter means every space, which nobody asked for.
            throw Problem.notFound("no-space");
        }
        return visible;
    }

    private static String word(String text) {
        return Optional.ofNullable(Limits.name(text)).orElse("");
    }

    private static Stream<String> parts(String text) {
        String whole = Optional.ofNullable(Limits.text(text, Limits.WORDS)).orElse("");
        return Stream.of(whole.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static AdrStatus status(String code) {
        return Stream.of(AdrStatus.values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("unknown-status"));
    }

    private static AdrOrder order(String code) {
        return Stream.of(AdrOrder.values())
                .filter(order -> order.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("unknown-order"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(word(text)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw Problem.badRequest("bad-date");
        }
    }
}
