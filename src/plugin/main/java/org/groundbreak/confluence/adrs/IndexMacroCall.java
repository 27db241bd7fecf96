package org.groundbreak.confluence.adrs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.adrs.AdrFilter;
import org.groundbreak.adrs.AdrOrder;
import org.groundbreak.adrs.AdrStatus;

/**
 * What the index macro was told. What is not known, as after a hand edit, does not restrict.
 *
 * @param spaces keys, separated by comma; that of the page where none is named
 * @param status empty for any
 * @param tag one of these, separated by comma, as the rows of each viewer read it; empty for any
 * @param inForce whether only what holds now is shown
 * @param sort code of the order; with a minus in front the highest come first
 */
record IndexMacroCall(String spaces, Optional<AdrStatus> status, String tag, boolean inForce, String sort) {

    static IndexMacroCall of(Map<String, String> parameters, String spaceKey) {
        String spaces = Stream.of(text(parameters, "spaces").split("[;,\\s]+"))
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining(","));
        String sort = text(parameters, "sort");
        return new IndexMacroCall(
                spaces.isEmpty() ? spaceKey : spaces,
                Stream.of(AdrStatus.values())
                        .filter(status -> status.code().equals(text(parameters, "status")))
                        .findFirst(),
                text(parameters, "tag"),
                Boolean.parseBoolean(text(parameters, "inForce").toLowerCase(Locale.ROOT)),
                order(sort).isPresent() ? sort : AdrOrder.NUMBER.code());
    }

    /** Whether pages of a space are asked for. */
    boolean asksFor(String spaceKey) {
        return Stream.of(spaces.split(",")).anyMatch(spaceKey::equalsIgnoreCase);
    }

    /** What of one space is shown. */
    AdrFilter filter(long spaceId) {
        return new AdrFilter(
                status.map(Set::of).orElse(Set.of()),
                Stream.of(tag.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.toSet()),
                Set.of(),
                Set.of(spaceId),
                Optional.empty(),
                Optional.empty(),
                inForce);
    }

    AdrOrder order() {
        return order(sort).orElseThrow();
    }

    boolean descending() {
        return sort.startsWith("-");
    }

    private static Optional<AdrOrder> order(String sort) {
        return Stream.of(AdrOrder.values())
                .filter(order -> order.code().equals(sort.replaceFirst("^-", "")))
                .findFirst();
    }

    private static String text(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).orElse("");
    }
}
