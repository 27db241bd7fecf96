package org.groundbreak.start;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the settings leave out. Names are compared without regard to case, outer blanks and the kind of apostrophe.
 *
 * <ul>
 *   <li>T16: an issue that was closed with a resolution that is no work, without ever having been in progress.
 *   <li>T17: issue types and labels that stand for other work than the implementation.
 * </ul>
 *
 * @param types names of the issue types that do not count
 * @param labels an issue with one of them does not count
 * @param noWork names of the resolutions that are no work
 */
public record CountingRules(Set<String> types, Set<String> labels, Set<String> noWork) {

    /** What holds until somebody says otherwise. */
    public static final CountingRules DEFAULT = new CountingRules(
            Set.of("Spike"),
            Set.of("spec", "discovery"),
            Set.of(
                    "Won't Do",
                    "Won't Fix",
                    "Duplicate",
                    "Cannot Reproduce",
                    "Declined",
                    "Incomplete",
                    "Rejected",
                    "Obsolete",
                    "Not a Bug"));

    public CountingRules {
        types = normal(types);
        labels = normal(labels);
        noWork = normal(noWork);
    }

    /** Whether an issue closed so was not worked on. */
    boolean isNoWork(Resolution resolution) {
        return noWork.contains(normal(resolution.name()));
    }

    /**
     * Why an issue does not count.
     *
     * @param name of the issue type or the label
     */
    record LeftOut(Uncounted.Reason reason, String name) {}

    /** Why an issue does not count, whatever happens to it; of several labels the first by the alphabet. */
    Optional<LeftOut> leftOut(IssueTraits issue) {
        if (types.contains(normal(issue.type()))) {
            return Optional.of(new LeftOut(Uncounted.Reason.TYPE, issue.type()));
        }
        return issue.labels().stream()
                .filter(label -> labels.contains(normal(label)))
                .sorted()
                .findFirst()
                .map(label -> new LeftOut(Uncounted.Reason.LABEL, label));
    }

    private static Set<String> normal(Set<String> names) {
        Stream<String> normal = names.stream().map(CountingRules::normal);
        return normal.collect(Collectors.toUnmodifiableSet());
    }

    private static String normal(String name) {
        return name.strip().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }
}
