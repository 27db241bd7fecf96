package org.groundbreak.store;

import java.util.regex.Pattern;
import org.groundbreak.start.Uncounted;

/**
 * An issue that does not count as the start.
 *
 * @param issueId Jira's id of the issue
 * @param reason why it does not
 * @param detail name of the resolution, the issue type or the label, 50 characters at most; empty for the other reasons
 */
public record ListedIssue(long issueId, Uncounted.Reason reason, String detail) {

    private static final int LONGEST = 50;
    private static final Pattern LINES = Pattern.compile("\\p{Cntrl}+");

    static ListedIssue of(Uncounted issue) {
        return new ListedIssue(
                issue.issueId(),
                issue.reason(),
                cut(LINES.matcher(issue.detail()).replaceAll(" ").strip()));
    }

    /** As a line of text. */
    String line() {
        return reason + " " + issueId + " " + detail;
    }

    private static String cut(String detail) {
        if (detail.length() <= LONGEST) {
            return detail;
        }
        int end = Character.isHighSurrogate(detail.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return detail.substring(0, end) + '\u2026';
    }

    static ListedIssue read(String line) {
        String[] parts = line.split(" ", 3);
        return new ListedIssue(Long.parseLong(parts[1]), Uncounted.Reason.valueOf(parts[0]), parts[2]);
    }
}
