package org.groundbreak.adrs;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which ADRs a list shows. What is empty does not restrict; everything else must hold at once (rule A15). Who may see
 * them is another question, which the host answers.
 *
 * @param statuses where they stand, all pages taken together; one of these
 * @param tags one of these, whatever the case
 * @param deciders one of these, whatever the case: the key of a user, a user name, or words of a name
 * @param spaceIds one of these spaces
 * @param from the first day of the decision; what has no date is left out
 * @param to the last day of the decision; what has no date is left out
 * @param inForce whether only what holds now is shown
 */
public record AdrFilter(
        Set<AdrStatus> statuses,
        Set<String> tags,
        Set<String> deciders,
        Set<Long> spaceIds,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean inForce) {

    /** Everything. */
    public static final AdrFilter ALL =
            new AdrFilter(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), false);

    public AdrFilter {
        statuses = Set.copyOf(statuses);
        tags = tags.stream().map(AdrFilter::normal).collect(Collectors.toUnmodifiableSet());
        deciders = deciders.stream()
                .map(AdrFilter::normal)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        spaceIds = Set.copyOf(spaceIds);
    }

    /** Those it shows, sorted. */
    public List<AdrEntry> of(AdrIndex index, AdrOrder order, boolean descending) {
        return index.entries().stream()
                .filter(entry -> shows(entry, index))
                .sorted(order.comparator(index, descending))
                .toList();
    }

    /** Whether it shows an entry of an index. */
    public boolean shows(AdrEntry entry, AdrIndex index) {
        AdrStanding standing = index.standing(entry.contentId());
        return (statuses.isEmpty() || statuses.contains(standing.status()))
                && (!inForce || standing.isInForce())
                && (spaceIds.isEmpty() || spaceIds.contains(entry.spaceId()))
                && showsTags(entry)
                && showsDeciders(entry)
                && showsDate(entry);
    }

    private boolean showsTags(AdrEntry entry) {
        return tags.isEmpty()
                || entry.adr().tags().stream().map(AdrFilter::normal).anyMatch(tags::contains);
    }

    private boolean showsDeciders(AdrEntry entry) {
        return deciders.isEmpty() || entry.adr().deciders().stream().anyMatch(this::isAskedFor);
    }

    private boolean isAskedFor(AdrDecider decider) {
        String words = normal(decider.words());
        return decider.userKey()
                        .map(AdrFilter::normal)
                        .filter(deciders::contains)
                        .isPresent()
                || decider.userName()
                        .map(AdrFilter::normal)
                        .filter(deciders::contains)
                        .isPresent()
                || deciders.stream().anyMatch(words::contains);
    }

    private boolean showsDate(AdrEntry entry) {
        Optional<LocalDate> date = entry.adr().date();
        return from.filter(first -> date.filter(day -> !day.isBefore(first)).isEmpty())
                        .isEmpty()
                && to.filter(last -> date.filter(day -> !day.isAfter(last)).isEmpty())
                        .isEmpty();
    }

    /** The tags of an index, each once as the page with the lowest content id writes it, sorted; to choose from. */
    public static List<String> tagsOf(AdrIndex index) {
        Set<String> seen = new HashSet<>();
        return index.entries().stream()
                .flatMap(entry -> entry.adr().tags().stream())
                .filter(tag -> seen.add(normal(tag)))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static String normal(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
