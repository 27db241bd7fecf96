package org.groundbreak.start;

import java.util.Set;

/**
 * What decides whether an issue counts at all (rules T1 and T17), as it is now.
 *
 * @param subTask whether it is a sub-task
 * @param type name of its issue type
 * @param labels its labels
 */
public record IssueTraits(boolean subTask, String type, Set<String> labels) {

    public IssueTraits {
        labels = Set.copyOf(labels);
    }
}
