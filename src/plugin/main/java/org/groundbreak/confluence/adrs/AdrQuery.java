package org.groundbreak.confluence.adrs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrFilter;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.adrs.AdrOrder;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;

/**
 * What an index was asked for.
 *
 * @param filter without the words
 * @param order what it is sorted by
 * @param descending whether the highest come first
 * @param text in a title, a number or a tag, in lower case; empty for none
 * @param found pages that the host's search found for these words, as the browser was told; a hundred at most
 */
record AdrQuery(AdrFilter filter, AdrOrder order, boolean descending, String text, Set<Long> found) {

    private static final int MOST_SPACES = 50;
    private static final Pattern IDS = Pattern.compile("[1-9][0-9]{0,17}(,[1-9][0-9]{0,17}){0,99}");

    /**
     * Of the parameters of an address.
     *
     * @throws Problem 400 for what makes no sense; 404 for a space that is not there, or hidden from whoever is asking
     */
    static AdrQuery of(AdrParameters asked, Spaces spaces) {
        AdrFilter filter = new AdrFilter(
                parts(asked.status()).map(AdrQuery::status).collect(Collectors.toSet()),
                parts(asked.tag()).collect(Collectors.toSet()),
                Optional.ofNullable(Limits.name(asked.decider())),
                spaceIds(asked.space(), spaces),
                day(asked.from()),
                day(asked.to()),
                "true".equals(asked.inForce()),
                Optional.empty());
        String sort = Optional.ofNullable(Limits.name(asked.sort()))
                .filter(some -> !some.isEmpty())
                .orElse("number");
        boolean descending = sort.startsWith("-");
        return new AdrQuery(
                filter,
                order(descending ? sort.substring(1) : sort),
                descending,
                Optional.ofNullable(Limits.name(asked.text()))
                        .map(AdrQuery::normal)
                        .orElse(""),
                found(asked.found()));
    }

    /** Those it asks for, sorted. */
    List<AdrEntry> of(AdrIndex index) {
        return index.entries().stream()
                .filter(entry -> asksFor(entry, index))
                .sorted(order.comparator(index, descending))
                .toList();
    }

    private boolean asksFor(AdrEntry entry, AdrIndex index) {
        return filter.shows(entry, index) && (text.isEmpty() || found.contains(entry.contentId()) || says(entry));
    }

    private boolean says(AdrEntry entry) {
        return normal(entry.title()).contains(text)
                || entry.number()
                        .map(number -> normal(number.toString()))
                        .filter(text::equals)
                        .isPresent()
                || entry.number()
                        .map(number -> Integer.toString(number.value()))
                        .filter(text::equals)
                        .isPresent()
                || entry.adr().tags().stream().anyMatch(tag -> normal(tag).contains(text));
    }

    private static Set<Long> spaceIds(String keys, Spaces spaces) {
        List<String> asked = parts(keys).distinct().toList();
        if (asked.size() > MOST_SPACES) {
            throw Problem.badRequest("too-many-spaces", Integer.toString(MOST_SPACES));
        }
        return asked.stream().map(key -> spaces.visible(key).getId()).collect(Collectors.toSet());
    }

    private static Set<Long> found(String ids) {
        if (ids == null || ids.isEmpty()) {
            return Set.of();
        }
        if (!IDS.matcher(ids).matches()) {
            throw Problem.badRequest("too-many-ids");
        }
        return Stream.of(ids.split(",")).map(Long::valueOf).collect(Collectors.toSet());
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
            return Optional.ofNullable(Limits.name(text))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw Problem.badRequest("bad-date");
        }
    }

    private static String normal(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** The parameters as they came; null where there are none. */
    record AdrParameters(
            String status,
            String tag,
            String decider,
            String space,
            String from,
            String to,
            String text,
            String found,
            String inForce,
            String sort) {}
}
