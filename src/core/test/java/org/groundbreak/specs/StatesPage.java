package org.groundbreak.specs;

import java.util.stream.Collectors;

/** The content of {@code docs/states.md}. */
final class StatesPage {

    private StatesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(
                """
                # The states of a spec

                Made from `SpecStatus`; a test compares. "Changed since approval" is no status: it is computed from the
                page whenever it is shown. Whether the implementation has started is another axis, measured in Jira.

                ```mermaid
                stateDiagram-v2
                    [*] --> DRAFT
                """);
        for (SpecStatus status : SpecStatus.values()) {
            for (SpecStatus next : status.next()) {
                page.append("    %s --> %s\n".formatted(status, next));
            }
        }
        page.append("```\n\n| status | meaning | may be followed by |\n| --- | --- | --- |\n");
        for (SpecStatus status : SpecStatus.values()) {
            String next = status.next().stream().map(SpecStatus::name).collect(Collectors.joining(", "));
            page.append("| %s | %s | %s |\n".formatted(status, status.meaning(), next));
        }
        return page.toString();
    }
}
